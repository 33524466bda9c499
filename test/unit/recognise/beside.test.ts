/** What is seen at once beside a reference: that nothing there tells anything, or that it has to be looked at. */
import assert from 'node:assert/strict';
import { isPlainAfter, isPlainBefore } from '../../../core/recognise/around/beside.ts';
import { grammarFor } from '../../../core/recognise/grammar.ts';
import { nounAt } from '../../../core/recognise/noun.ts';
import { skipBack } from '../../../core/recognise/words/scan.ts';

/** A text with `‸` where the noun or what follows it begins, in a language. */
type Row = readonly [text: string, language?: string];

const PLAIN_BEFORE: readonly Row[] = [
  ['‸Resolution 44'],
  ['see ‸Resolution 44'],
  ['the group agreed to ‸Resolution 44'],
  ['in 1.\n‸Resolution 44'],
  ['“‸Resolution 44'],
  ['اعتمد ‸القرار 71', 'ar'],
];
const TOLD_BEFORE: readonly Row[] = [
  ['WTSA ‸Resolution 44'],
  ['(WTSA) ‸Resolution 44'],
  ['WTSA-24 ‸Resolution 44'],
  ['draft new ‸Resolution 44'],
  ['the ‸Resolution 44'],
  ['its ‸Resolution 44'],
  ['resolves 2 of ‸Resolution 44'],
  ['screen ‸resolution 44'],
  ['conflict-‸Resolution 44'],
  ['see.‸Resolution 44'],
  ['and/‸Resolution 44'],
  // A gap that is longer than it is looked over.
  [`WTSA${' '.repeat(500)}‸Resolution 44`],
  // Not read at all: the owner of a possessive noun, and numbers before it.
  ['المؤتمر في ‸قراره 71', 'ar'],
  ['关于 ‸决议', 'zh'],
];
const PLAIN_AFTER: readonly Row[] = [
  ['Resolution 44‸'],
  ['Resolution 44‸.'],
  ['Resolution 44‸ applies'],
  ['Resolution 44‸: the group'],
  ['Resolution 44‸ “a title”'],
  ['القرار 44‸ يطلب', 'ar'],
];
const TOLD_AFTER: readonly Row[] = [
  ['Resolution 44‸, which'],
  ['Resolutions 44‸; 52'],
  ['Resolutions 44‸–52'],
  ['Resolutions 44‸ - 52'],
  ['Resolutions 44‸ and 52'],
  ['Resolutions 44‸ to 52'],
  ['Resolution 44‸ of WTSA'],
  ['Resolution 44‸ WTSA-24'],
  ['Resolution 44‸ Rev. Geneva, 2022'],
  ['Resolution 44‸ 2019'],
  ['القرارات 44‸ و52', 'ar'],
  ['القرارين ITU-R 9-7‸ وITU-R 52-1', 'ar'],
  ['Резолюция 44‸ ВАСЭ', 'ru'],
  ['决议44‸号', 'zh'],
];

function isPlain([marked, language = 'en']: Row, side: 'before' | 'after'): boolean {
  const grammar = grammarFor(language);
  assert.ok(grammar);
  const at = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  if (side === 'after') return isPlainAfter(text, at, grammar);
  const noun = nounAt(text, at, grammar);
  assert.ok(noun, `a noun in ${marked}`);
  return isPlainBefore(text, noun, skipBack(text, at), grammar);
}

describe('what stands beside a reference, at once', () => {
  for (const row of PLAIN_BEFORE) it(`nothing: ${row[0]}`, () => assert.equal(isPlain(row, 'before'), true));
  for (const row of TOLD_BEFORE) it(`perhaps: ${row[0]}`, () => assert.equal(isPlain(row, 'before'), false));
  for (const row of PLAIN_AFTER) it(`nothing: ${row[0]}`, () => assert.equal(isPlain(row, 'after'), true));
  for (const row of TOLD_AFTER) it(`perhaps: ${row[0]}`, () => assert.equal(isPlain(row, 'after'), false));
});
