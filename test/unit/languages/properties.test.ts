/** What holds of every language: what is written is read as it was meant, conversion loses nothing, hostile texts cost no more than others. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { acronymOf, bodyAcronym, canonicalPlace, conferences, placeName } from '../../../core/conferences.ts';
import { rewrites } from '../../../core/features/writing/rewrites/rewrites.ts';
import { fixAll } from '../../../core/fixAll.ts';
import { positionAt } from '../../../core/lines.ts';
import { prose } from '../../../core/prose/prose.ts';
import { LANGUAGES } from '../../../core/recognise/grammar.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { Reference } from '../../../core/recognise/reference.ts';
import { edited } from '../../../core/rules/edits.ts';
import {
  filled,
  referenceText,
  type WrittenEdition,
  type WrittenNumber,
  withBody,
  withParentheses,
  writingOf,
} from '../../../core/wording/citation.ts';
import { say } from '../../../core/wording/say.ts';
import { analysed } from '../../fixture.ts';
import { lookedAt } from '../../lookedAt.ts';
import { tried } from '../../tried.ts';

/** The references of a text as the analysis reads it. */
const read = (text: string): Reference[] => recognise(prose(text, 'plaintext').text);

const languages = fc.constantFrom(...LANGUAGES);
const numbers: fc.Arbitrary<WrittenNumber> = fc.oneof(
  fc.integer({ min: 1, max: 1499 }).map((number) => ({ number })),
  fc
    .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 90 }))
    .map(([number, more]) => ({ number, through: number + more })),
);

/** The places of conferences that have a name in the language, with the years in which one met there. */
function metIn(language: string): WrittenEdition[] {
  return conferences.conferences.flatMap((conference) => {
    const names = conferences.places.find(({ id }) => id === conference.place)?.names;
    const place = names?.[language] ? placeName(conference) : null;
    return place === null ? [] : [true, false].map((revised) => ({ revised, place, year: conference.year }));
  });
}

/** What a reference says, in no language. */
function said({ number, through, temporary, edition, mention }: Reference) {
  const place = edition?.place ?? null;
  return {
    number,
    through,
    temporary,
    edition:
      edition && [edition.revised, place && canonicalPlace(place), edition.body, edition.year].join(' '),
    body: mention && [mention.body, mention.own, mention.year].join(' '),
  };
}

const one = (text: string, language: string): Reference => {
  const found = read(text);
  assert.equal(found.length, 1, text);
  const [reference] = found as [Reference];
  assert.equal(reference.language, language, text);
  return reference;
};

describe('what is written is read as it was meant', () => {
  for (const language of LANGUAGES) {
    it(`${language}: every conference's place and year`, () => {
      const editions = metIn(language);
      assert.ok(editions.length > 50);
      for (const edition of editions) {
        const text = referenceText({ number: 44 }, edition, language);
        const reference = one(text, language);
        assert.deepEqual(reference.span, { start: 0, end: text.length }, text);
        assert.deepEqual(said(reference), {
          number: 44,
          through: null,
          temporary: null,
          edition: `${edition.revised} ${edition.place}  ${edition.year}`,
          body: null,
        });
      }
    });

    it(`${language}: every conference's acronym`, () => {
      for (const conference of conferences.conferences.filter(({ acronym }) => acronym.includes('-'))) {
        const acronym = acronymOf(conference, language);
        for (const revised of [true, false]) {
          const inner = revised
            ? filled(writingOf(language).edition.revisedBy, { conference: acronym })
            : acronym;
          const text = referenceText({ number: 44 }, null, language) + withParentheses(inner, language);
          assert.equal(
            said(one(text, language)).edition,
            `${revised}  ${conference.body} ${conference.year}`,
            text,
          );
        }
      }
    });

    it(`${language}: every body, and "this assembly"`, () => {
      for (const { id, names } of conferences.bodies) {
        if (!names[language]) continue;
        const text = withBody(
          referenceText({ number: 44 }, null, language),
          id,
          bodyAcronym(id, language),
          language,
        );
        assert.equal(said(one(text, language)).body, `${id}  `, text);
      }
      for (const [own, template] of Object.entries(writingOf(language).own)) {
        const text = filled(template, { citation: referenceText({ number: 44 }, null, language) });
        assert.equal(said(one(text, language)).body, ` ${own} `, text);
      }
    });

    it(`${language}: any number and range, wherever it stands`, () => {
      const edition = fc.option(fc.constantFrom(...metIn(language)), { nil: null });
      fc.assert(
        fc.property(numbers, edition, fc.constantFrom('', ' ', '\n', '. ', '- '), (number, at, before) => {
          const text = `${before}${referenceText(number, at, language)}.`;
          const { number: first, through, edition: found } = said(one(text, language));
          assert.equal(first, number.number);
          assert.equal(through, number.through ?? null);
          assert.equal(found, at && `${at.revised} ${at.place}  ${at.year}`);
        }),
        tried(),
      );
    });
  }
});

describe('conversion', () => {
  const bodies = ['WTSA', 'PP', 'WTDC', 'WRC'];
  /** The list at the beginning of the text in another language; undefined: it is not offered. */
  function converted(text: string, from: string, to: string): string | undefined {
    const analysis = analysed(text);
    const name = say(from, `language${to[0]?.toUpperCase()}${to.slice(1)}` as 'languageEn');
    const title = say(from, 'convertTo', { language: name });
    const at = analysis.references.at(0)?.reference.numberSpan.start ?? 0;
    const position = positionAt(analysis.lines, at);
    const found = rewrites(analysis, { start: position, end: position }).find((each) => each.title === title);
    return found && edited(text, found.edits);
  }

  it('to another language and back is nothing at all', () => {
    fc.assert(
      fc.property(
        languages,
        languages,
        numbers,
        fc.nat(),
        fc.constantFrom<string | null>(null, ...bodies),
        (from, to, number, n, body) => {
          fc.pre(from !== to);
          const both = metIn(from).filter((each) => metIn(to).some(({ place }) => place === each.place));
          const edition = n % 3 === 0 ? null : (both[n % both.length] ?? null);
          const cited = referenceText(number, edition, from);
          const text = body ? withBody(cited, body, bodyAcronym(body, from), from) : cited;
          const there = converted(text, from, to);
          assert.ok(there, `${text} in ${to}`);
          assert.deepEqual(read(there).map(said), read(text).map(said), there);
          assert.equal(converted(there, to, from), text, there);
        },
      ),
      tried(300),
    );
  });
});

/** Words and marks of every language, and what drafts have beside them. */
const PIECES = [
  ...['Resolution', 'Resolutions', 'Résolution', 'résolutions', 'Resolución', 'Resoluciones', 'RÉSOLUTION'],
  ...['Резолюция', 'резолюциями', 'القرار', 'قرارات', 'وبالقرار', '决议', '決議', '第', '号', '號'],
  ...[
    ' ',
    '\n',
    '\n\n',
    ', ',
    '、',
    '，',
    '،',
    '; ',
    ' и ',
    ' y ',
    ' et ',
    ' and ',
    ' و',
    '和',
    '至',
    '–',
    '-',
  ],
  ...[
    '44',
    '101',
    '٤٤',
    '４４',
    '2024',
    '67-1',
    '80',
    'No. ',
    '№ ',
    '[COM4/AI]',
    'ITU-R ',
    'МСЭ-R ',
    'UIT-R ',
  ],
  ...[' (', ')', '（', '）', 'Rev. ', 'Rév. ', 'Пересм. ', 'المراجَع في ', '修订版', '年', ' г.', '，'],
  ...[
    'New Delhi',
    'Genève',
    'Ginebra',
    'Женева',
    'جنيف',
    '日内瓦',
    'WTSA-24',
    'AMNT-24',
    'ВАСЭ',
    '全权代表大会',
  ],
  ...[
    'resolves 2 of ',
    'décide 2 de la ',
    'resuelve 2 de la ',
    'пункт 2 раздела решает ',
    'يقرر 2',
    '做出决议2',
    '的',
  ],
  ...['|', '*', '> ', '# ', '\ud800', '\u200f', '\u0000', 'x', '.', '“', '»'],
];
const drafts = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, fc.string()), {
    maxLength: 60,
    size: 'max',
  })
  .map((parts) => parts.join(''));

describe('any text of all languages', () => {
  it('never throws, and its references are in the text, in order and apart', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        let end = 0;
        for (const { span, numberSpan, edition, noun, headEnd, provision } of read(text)) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
          assert.ok(numberSpan.start >= span.start && numberSpan.end <= span.end);
          assert.ok(headEnd >= numberSpan.end && headEnd <= span.end);
          assert.ok(noun.end <= text.length);
          if (edition)
            assert.ok(edition.inner.start >= edition.span.start && edition.inner.end <= edition.span.end);
          if (provision) assert.ok(provision.span.start >= 0 && provision.span.end <= text.length);
          end = span.end;
        }
      }),
      tried(1000),
    );
  });

  it('its fixes end, and have nothing left to do when made', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const once = edited(text, fixAll(analysed(text)).edits);
        assert.equal(edited(once, fixAll(analysed(once)).edits), once);
      }),
      tried(300),
    );
  });

  it('its rewrites are read as what they are made of', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const analysis = analysed(text);
        for (const { reference } of analysis.references.slice(0, 3)) {
          const position = positionAt(analysis.lines, reference.numberSpan.start);
          for (const { edits } of rewrites(analysis, { start: position, end: position }))
            for (const { start, end } of edits) assert.ok(start >= 0 && start <= end && end <= text.length);
        }
      }),
      tried(200),
    );
  });
});

describe('work grows with the length, not with its square', () => {
  const hostile = [
    '第',
    '、',
    '第1、',
    '1、',
    '第44号',
    '第44号决议',
    '决议',
    '决议（',
    '第44号决议（2024年，',
    '决议第44号',
    '全权代表大会关于的第44号决议',
    '（2022年，布加勒斯特）第44号决议',
    '> 第44号\n> 决议\n',
    'قرار ',
    'القرار 44 و',
    'القرارات 2 و',
    'القرار (المراجَع في ',
    'Резолюция (',
    'Резолюции 1, 2 и ',
    'резолюция 44 (Пересм. ',
    'Résolution 44 (Rév. Genève, 2022, ',
    'résolutions 1 et ',
    'Resolución (',
    'Resoluciones 1, 2 y ',
    'Resolution 44, 第44号决议、Резолюция 44, القرار 44, ',
  ];
  // Longer than any gap that is looked over, so that only the number of pieces differs.
  const textOf = (piece: string, length: number) =>
    prose(piece.repeat(Math.ceil(length / piece.length)), 'plaintext').text;
  for (const piece of hostile)
    it(piece.replaceAll('\n', '⏎'), () => {
      const small = lookedAt(() => recognise(textOf(piece, 1600)));
      const large = lookedAt(() => recognise(textOf(piece, 12_800)));
      assert.ok(
        large < small * 8 * 1.5 + 1000,
        `${small} and ${large} characters, for eight times the length`,
      );
    });

  it('endless digits and separators before a noun are looked at as far as a list may reach', () => {
    for (const before of [
      '1'.repeat(1_000_000),
      '、'.repeat(1_000_000),
      '1、'.repeat(500_000),
      ' '.repeat(1_000_000),
    ]) {
      const work = lookedAt(() => read(`${before}号决议`));
      assert.ok(work < 3_000_000, `${before.slice(0, 4)}…: ${work}`);
    }
  });
});
