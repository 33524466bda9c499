/** What is seen at once is what would be found by looking for it: words without cutting them out, and that nothing stands beside a reference. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bodyNames } from '../../../core/conferences.ts';
import { folded } from '../../../core/prose/fold.ts';
import { anchorsFor, type Grammar, grammars } from '../../../core/recognise/grammar.ts';
import { listFrom } from '../../../core/recognise/list.ts';
import { nounsAround } from '../../../core/recognise/noun.ts';
import { bare, plain, type Spelling } from '../../../core/recognise/words/spelling.ts';
import { plainUnit, UNCLEAR, UNREAD } from '../../../core/recognise/words/units.ts';
import { vocabularyOf } from '../../../core/recognise/words/vocabulary.ts';
import { tried } from '../../tried.ts';

/** The words of a language, as its file lists them, and the names that conferences.json has for it. */
function wordsOf({ language }: Grammar): string[] {
  const listed = Object.values(language).flatMap((value): string[] => {
    if (Array.isArray(value)) return value.filter((each) => typeof each === 'string');
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  });
  return [...listed, ...Object.values(language.historySigns).flat(), 'WTSA', 'ВАСЭ', 'AMNT', 'CMR-23'];
}

/** Parts of a text, with spaces between them, or now and then without. */
function joined(...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.tuple(...parts), fc.constantFrom(' ', ' ', ''))
    .map(([texts, space]) => texts.filter((each) => each !== '').join(space));
}

/** The names of the bodies in a language. */
function bodiesOf(code: string): string[] {
  return bodyNames(code).map(([name]) => name);
}

/** A grammar whose words beside a noun or a number may all tell something, so that everything is looked for. */
const always = { at: () => true, before: () => true };

/** Every list of a text, as the nouns announce it, with a grammar and without its shortcuts. */
function assertSame(text: string, grammar: Grammar): number {
  const thorough = {
    ...grammar,
    besides: { before: always, after: always, edition: always, clause: always },
  };
  const anchor = anchorsFor(text);
  let lists = 0;
  for (let match = anchor.exec(text); match; match = anchor.exec(text)) {
    for (const noun of nounsAround(text, match.index)) {
      if (noun.grammar !== grammar) continue;
      const list = listFrom(text, noun, grammar);
      assert.deepEqual(list, listFrom(text, noun, thorough), text);
      if (list.references.length > 0) lists++;
    }
  }
  return lists;
}

describe('what stands beside a reference', () => {
  for (const grammar of grammars()) {
    const { language } = grammar;
    const { code, nouns, writing } = language;
    const word = fc.constantFrom(...wordsOf(grammar));
    const mark = fc.constantFrom(
      ...' \n,.;:()[]-–/>*"&¹',
      '\n\n',
      '\n>\n',
      '2',
      '19 ',
      'x',
      '\u00ad',
      '’',
      '٤',
    );
    const any = fc
      .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: mark }), { maxLength: 3 })
      .map((parts) => parts.join(' '));
    const from = (words: readonly string[] | undefined) => fc.constantFrom('', ...(words ?? []));
    const { adjectives, articles, bodyLinks, conjunctions, divisions, joinedConjunctions } = language;
    const {
      organisations,
      otherSenses,
      placeLinks,
      possessives,
      provisionLinks,
      rangeWords,
      sectors,
      unionAcronyms,
    } = language;
    const body = fc.constantFrom(
      'WTSA',
      'ВАСЭ',
      'WTSA-24',
      'AMNT-24',
      '(WTSA)',
      '2020 WTSA',
      '2020WTSA',
      ...bodiesOf(code),
    );
    const before = fc.oneof(
      any,
      joined(from(organisations), any),
      joined(
        from(organisations),
        fc.oneof(body, from([...Object.keys(sectors), ...unionAcronyms])),
        fc.constant('x'),
      ),
      joined(from(Object.keys(language.verbs)), fc.constant('2'), from(provisionLinks), from(articles), mark),
      joined(body, fc.constantFrom('', ','), from(placeLinks), from(possessives)),
      joined(from(otherSenses), fc.constantFrom('-', '.', '/'), fc.constant('')),
      joined(body, fc.constantFrom('', '\n', '\n> ')),
      joined(fc.oneof(body, from(otherSenses)), from(adjectives)),
      joined(body, from([...placeLinks, ...bodyLinks])),
    );
    const after = fc.oneof(
      any,
      joined(from([...rangeWords, ...'–—‑-,']), fc.constant('108')),
      joined(
        fc.constantFrom(';', ...conjunctions, ...joinedConjunctions),
        fc.constantFrom('45', 'ITU-R 7', '45 (Rev. Dubai, 2012)'),
      ),
      joined(fc.constantFrom('', ','), from(divisions), fc.constant('8'), from(bodyLinks), body),
      joined(from(bodyLinks), from([...articles, ...unionAcronyms]), body),
      body,
      joined(fc.constant(','), from(Object.keys(language.verbs)), fc.constantFrom('2', '')),
    );
    const gap = fc.constantFrom(' ', ' ', ' ', '', '\n', '\u00a0');
    const noun = fc.constantFrom(writing.noun.one, writing.noun.many, ...nouns.map(({ form }) => form));
    const number = fc.constantFrom('44', '44', '2', '76-1', '2024', '44 bis', 'ITU-R 7', '[COM4/AI]');
    const edition = fc.constantFrom(
      '',
      '',
      ' (WTSA)',
      ' (Rev. Geneva, 2022)',
      ' (2022)',
      ' Rev. Geneva, 2022',
    );
    const apart = fc.constantFrom(
      '2022年，日内瓦，修订版',
      '修订版，日内瓦，2022年',
      '日内瓦，2022年，修订版',
      '2017年修订版',
      '全权代表大会，2022年，日内瓦，修订版',
    );
    const head =
      language.order === 'noun-first'
        ? fc.tuple(noun, gap, number)
        : fc.tuple(
            fc.constant('第'),
            number,
            fc.constant('号'),
            fc.oneof(fc.constant(''), apart, word),
            noun,
          );
    const cited = fc
      .tuple(
        before,
        gap,
        head.map((parts) => parts.join('')),
        edition,
        gap,
        fc.oneof(after, apart),
      )
      .map((parts) => folded(parts.join('')));

    it(`${code}: what is seen at once is what is found by looking for all of it`, () => {
      let lists = 0;
      const runs = tried(1000);
      fc.assert(
        fc.property(cited, (text) => {
          lists += assertSame(text, grammar);
        }),
        runs,
      );
      assert.ok(lists > runs.numRuns / 5, `only ${lists} texts had a reference`);
    });
  }
});

describe('words', () => {
  const spellings: readonly Spelling[] = grammars()
    .map(({ language }) => language.spelling)
    .filter(({ spaced }) => spaced);
  const units = fc.constantFrom(
    ...'aAéÉeE\u0301ßſİıΣσςёЁйЙأآاَـجВасэ決议가ﬁK',
    ...[
      "'",
      '’',
      '-',
      '‑',
      '.',
      ' ',
      '\u00ad',
      '\u200f',
      '\ud83d',
      '\ude42',
      '\uf900',
      '\u0000',
      '4',
      "l'",
      "'s",
    ],
  );
  const text = fc.oneof(
    fc.array(units, { maxLength: 8 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );

  it('are compared unit by unit as they are in whole', () => {
    fc.assert(
      fc.property(text, (word) => {
        let read = '';
        for (let i = 0; i < word.length; i++) {
          const unit = plainUnit(word.charCodeAt(i));
          if (unit === UNCLEAR) return;
          if (unit !== UNREAD) read += String.fromCharCode(unit);
        }
        assert.equal(read, plain(word));
      }),
      tried(2000),
    );
  });

  it('are found where they stand, in every spelling with spaces', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...spellings),
        fc.array(text, { maxLength: 6 }),
        text,
        (spelling, known, found) => {
          fc.pre(found !== '');
          const vocabulary = vocabularyOf(spelling);
          const all = [...known, found]
            .filter((each) => bare(each, spelling) !== '')
            .flatMap((each) => vocabulary.wordsOf(each));
          for (const at of [0, 3]) {
            const written = `${' '.repeat(at)}${found}`;
            const end = vocabulary.endAt(written, at);
            const read = bare(written.slice(at, end), spelling);
            assert.equal(
              vocabulary.at(written, at),
              all.find((each) => each.text === read),
            );
          }
        },
      ),
      tried(2000),
    );
  });
});
