/** Reading a text by characters: where words and the gaps between them begin and end. `‸` is where a function is asked, `|` what it answers. */
import assert from 'node:assert/strict';
import {
  digitsEnd,
  isCapitalised,
  isDigit,
  isGap,
  isHan,
  isJoined,
  isLetter,
  isUpper,
  isWord,
  readable,
  skip,
  skipBack,
  skipInLine,
  wordEnd,
  wordStart,
} from '../../../core/recognise/words/scan.ts';
import { plainUnit, UNCLEAR, UNREAD } from '../../../core/recognise/words/units.ts';

/** Asks of the text without its marks; where the answer is the place itself there is one mark only. */
function at(marked: string, ask: (text: string, at: number) => number): void {
  it(JSON.stringify(marked), () => {
    const text = marked.replace(/[‸|]/g, '');
    const from = marked.replaceAll('|', '').indexOf('‸');
    const answered = marked.replaceAll('‸', '').indexOf('|');
    assert.equal(ask(text, from), answered < 0 ? from : answered);
  });
}

const far = ' '.repeat(400);
const long = 'a'.repeat(400);

describe('scan: skip passes a gap', () => {
  for (const marked of [
    '44‸ \u00a0|and',
    '44‸|',
    '44‸  |',
    '44‸and',
    '44‸ \n |and',
    '44‸\r\n|and',
    '44‸ \n\n and',
    '44‸ \r\n \r\nand',
    '44‸\n> |and',
    '44‸ |> and',
    '44‸*_|and',
    `44‸${far}| and`,
    `44‸\n${far.slice(1)}| and`,
  ])
    at(marked, skip);
});

describe('scan: skipBack passes a gap before a place', () => {
  for (const marked of [
    '44| \u00a0‸and',
    '|‸',
    '|  ‸and',
    '44‸and',
    '44| \n ‸and',
    '44|\r\n‸and',
    '44 \n\n‸and',
    '44|\n> ‸and',
    '44 >| ‸and',
    '44 a >| ‸and',
    '44|\n>> ‸and',
    '44|*‸',
    `44 |${far}‸and`,
  ])
    at(marked, skipBack);
});

describe('scan: skipInLine passes a gap up to the end of the line', () => {
  for (const marked of ['a‸ \t|b', 'a‸ |\n b', 'a‸b', 'a‸ |', `a‸${far}| b`]) at(marked, skipInLine);
});

describe('scan: wordEnd is where a word ends', () => {
  for (const marked of [
    '‸WTSA-24|, and',
    '‸Res|. 44',
    "‸d'action|",
    '‸Genève|',
    '‸44|-',
    '‸-44',
    '‸ a',
    '‸WTSA|第44',
    '‸第|44号',
    '‸第号|-号',
    '‸a|-第',
    '‸a|--b',
    '‸',
    `‸${long}|a`,
    `‸${long.slice(1)}|-a`,
    `‸${long.slice(2)}-a|a`,
  ])
    at(marked, wordEnd);
});

describe('scan: wordStart is where a word begins', () => {
  for (const marked of [
    'and |WTSA-24‸',
    "|d'action‸",
    '|Genève‸, 2022',
    '-|44‸',
    '44-‸',
    'a ‸b',
    '第|WTSA‸',
    'WTSA|第号‸',
    '号-|号‸',
    '第-|a‸',
    'a--|b‸',
    '‸',
    '|a-b‸',
    `a|${long}‸`,
    `a-|${long.slice(1)}‸`,
  ])
    at(marked, wordStart);
});

describe('scan: digitsEnd is where digits end', () => {
  for (const marked of ['‸2022|年', '‸2022|', '‸a', '‸0129|:', '‸/1']) at(marked, digitsEnd);
});

describe('scan: what a text is as a reader reads it', () => {
  for (const [text, read] of [
    ['Rev. \n  New\u00a0Delhi', 'Rev. New Delhi'],
    ['\r\n New\rDelhi ', 'New Delhi'],
    ['[New] *Delhi*_', 'New Delhi'],
    ['New ** Delhi', 'New Delhi'],
    ['\u00ad\u034fNe\u200b\u200fw\u2060\ufeff', 'New'],
    ['a\u200ab\u2010c', 'a\u200ab\u2010c'],
    ['', ''],
  ] as const)
    it(JSON.stringify(text), () => assert.equal(readable(text), read));
});

describe('scan: as which unit a unit is compared', () => {
  const plainly = (unit: string) => plainUnit(unit.charCodeAt(0));
  it('small letters without accents', () => {
    for (const [unit, plain] of [
      'Aa',
      'Ée',
      'жж',
      'Жж',
      '第第',
      '--',
      '99',
      '\u0003\u0003',
      '\ud7ff\ud7ff',
      '\ue000\ue000',
      '\uf8ff\uf8ff',
    ])
      assert.equal(plainly(unit ?? ''), plain?.charCodeAt(0), unit);
  });
  it('what is not read', () => {
    for (const unit of ['\u0301', '\u064e', '\u200f'])
      assert.equal(plainly(unit), UNREAD, JSON.stringify(unit));
  });
  it('what those beside it tell, or what is several', () => {
    for (const unit of [
      '\0',
      '\u0001',
      '\u0002',
      'Σ',
      '\ud800',
      '\udbff',
      '\udc00',
      '\udfff',
      '\uf900',
      '\ufaff',
    ])
      assert.equal(plainly(unit), UNCLEAR, JSON.stringify(unit));
  });
});

describe('scan: what characters and words are', () => {
  /** Those of the characters for which it is true. */
  const those = (is: (code: number) => boolean, characters: string) =>
    Array.from({ length: characters.length }, (_, i) => characters.charCodeAt(i))
      .filter(is)
      .map((code) => String.fromCharCode(code))
      .join('');
  it('characters', () => {
    assert.equal(those(isDigit, '/059:٤a'), '059');
    assert.equal(those(isLetter, '@AZ[`az{0é第\u0080'), 'AZazé第');
    assert.equal(those(isWord, 'aé9第٤\u0301-(\u0080'), 'aé9第٤\u0301');
    assert.equal(
      those(isHan, '\u33ff\u3400第\u9fff\ua000\uf8ff\uf900\ufaff\ufb00a'),
      '\u3400第\u9fff\uf900\ufaff',
    );
    assert.equal(those(isGap, ' \t\u00a0*_~\u00ad\u200f\u3000\nab-'), ' \t\u00a0*_~\u00ad\u200f\u3000');
    assert.ok(!isWord(Number.NaN) && !isGap(Number.NaN));
  });
  it('that one word goes on', () => {
    const joined = ([before, after]: readonly [string, string]) =>
      isJoined(before.charCodeAt(0), after.charCodeAt(0));
    for (const pair of [
      ['a', '9'],
      ['第', '号'],
    ] as const)
      assert.ok(joined(pair), pair.join(''));
    for (const pair of [
      ['A', '第'],
      ['第', 'A'],
      ['a', '-'],
      ['-', 'a'],
    ] as const)
      assert.ok(!joined(pair), pair.join(''));
  });
  it('words in capitals', () => {
    for (const word of ['WTSA', 'ÉMF', 'ВАСЭ', 'WTSA-24']) assert.ok(isUpper(word), word);
    for (const word of ['Wtsa', 'WTSa', 'aWTSA', 'WTSz', 'ÉmF', 'Émé', '24', '', '第', 'القرار'])
      assert.ok(!isUpper(word), word);
  });
  it('words that begin with a capital', () => {
    for (const word of ['Geneva', 'Женева', 'É']) assert.ok(isCapitalised(word), word);
    for (const word of ['geneva', 'gENEVA', '4A', '', '第A']) assert.ok(!isCapitalised(word), word);
  });
});
