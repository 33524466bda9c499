/** What holds of every text: no exception, spans inside the text and in order, linear work. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { prose } from '../../../core/prose/prose.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import { unfinishedAt } from '../../../core/recognise/unfinished/unfinished.ts';
import { lookedAt } from '../../lookedAt.ts';
import { tried } from '../../tried.ts';

const PIECES = [
  'Resolution',
  'Resolutions',
  'RESOLUTION',
  'Res.',
  'res',
  ' ',
  '\n',
  '\n\n',
  '44',
  '101',
  '(',
  ')',
  'Rev.',
  'New Delhi',
  ', ',
  '2024',
  ' and ',
  ' to ',
  '–',
  '[',
  ']',
  'COM4/AI',
  'WTSA-24',
  'of',
  'the',
  'ITU-R',
  '67-1',
  'instructs',
  '5',
  '*',
  '`',
  '```\n',
  '<!--',
  '](',
  'ex ',
  '\ud800',
  '\u200f',
  '\u0000',
  'WRC-23',
  'this assembly',
  ';',
  '.',
  'résolution',
];
const drafts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('recognise: properties', () => {
  it('never throws, and spans are in the text, in order and apart', () => {
    fc.assert(
      fc.property(
        drafts,
        fc.constantFrom('markdown', 'plaintext', 'latex', 'asciidoc', 'restructuredtext', 'html', 'xml'),
        (text, format) => {
          const masked = prose(text, format).text;
          assert.equal(masked.length, text.length);
          let end = 0;
          for (const { span, edition, numberSpan } of recognise(masked)) {
            assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
            assert.ok(numberSpan.start >= span.start && numberSpan.end <= span.end);
            if (edition)
              assert.ok(edition.inner.start >= edition.span.start && edition.inner.end <= edition.span.end);
            end = span.end;
          }
        },
      ),
      tried(500),
    );
  });

  it('an unfinished reference holds the cursor', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), (text, n) => {
        const cursor = n % (text.length + 1);
        const found = unfinishedAt(text, cursor);
        if (found)
          assert.ok(found.span.start <= cursor && found.span.end >= cursor && found.span.end <= text.length);
      }),
      tried(500),
    );
  });

  it('a list may be as long as the text', () => {
    assert.equal(recognise(`Resolutions 1${', 2'.repeat(150_000)}`).length, 150_001);
  });

  /** Lone surrogates, marks of direction, NUL, and what ends a line in one program and not in another. */
  const BROKEN = [
    '\ud800',
    '\udc00',
    '\u0000',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u2028',
    '\u0085',
    '\u034f',
    '\u0301',
  ];

  it('broken characters inside a reference are no exception, and cost no more than others', () => {
    for (const broken of BROKEN)
      for (const whole of [
        'Resolution 44 (Rev. Geneva, 2022)',
        'القرار 44 (المراجَع في جنيف، 2022)',
        '第44号决议（2022年，日内瓦）',
      ])
        for (let at = 0; at <= whole.length; at++) {
          const text = `${whole.slice(0, at)}${broken}${whole.slice(at)}, `;
          const found = recognise(prose(text, 'plaintext').text);
          for (const { span } of found) assert.ok(span.start >= 0 && span.end <= text.length);
        }
    for (const broken of BROKEN) {
      const small = lookedAt(() => recognise(`Resolution${broken}44 (${broken}`.repeat(200)));
      const large = lookedAt(() => recognise(`Resolution${broken}44 (${broken}`.repeat(1600)));
      assert.ok(
        large < small * 8 * 1.5 + 1000,
        `U+${broken.charCodeAt(0).toString(16)}: ${small} and ${large}`,
      );
    }
  });

  it('ten megabytes on one line, and a million beginnings of references, are read in one pass', () => {
    const line = `${'word '.repeat(1_000_000)}Resolution 44 ${'x'.repeat(5_000_000)} Resolution 52`;
    for (const text of [line, ' '.repeat(10_000_000)]) {
      let found = 0;
      const work = lookedAt(() => {
        found = recognise(text).length;
      });
      assert.equal(found, text === line ? 2 : 0);
      assert.ok(work < text.length * 30, `${work} characters looked at, of ${text.length}`);
    }
    // Without a count, which makes it ten times as slow; that the work grows with the length is said below.
    assert.equal(recognise('Resolution ('.repeat(1_000_000)).length, 0);
  }).timeout(120_000);

  it('a long chain of editions is no deeper than it is read', () => {
    recognise(`Resolution 44 (${'Geneva, 2022, '.repeat(100_000)}`);
  });

  it('the work grows with the length, not with its square', () => {
    const pieces = [
      'Resolution (',
      'Resolution 44, ',
      'Resolutions 1 and ',
      'Resolutions 1, 2, 3 ',
      'Res. ',
      'Resolution 44 (Geneva, 2022, ',
      'resolution '.padEnd(300),
    ];
    for (const piece of pieces) {
      const small = lookedAt(() => recognise(piece.repeat(200)));
      const large = lookedAt(() => recognise(piece.repeat(1600)));
      assert.ok(
        large < small * 8 * 1.5,
        `${piece}: ${small} and ${large} characters looked at, for eight times the length`,
      );
    }
  });
});
