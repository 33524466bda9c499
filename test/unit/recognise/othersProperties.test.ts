/** What holds of references to what is no resolution in every text: no exception, spans inside it and apart, linear work. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { prose } from '../../../core/prose/prose.ts';
import type { Other } from '../../../core/recognise/others/other.ts';
import { apartFrom, othersAfter, othersIn, STUDY_GROUPS } from '../../../core/recognise/others/others.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import { lookedAt } from '../../lookedAt.ts';
import { tried } from '../../tried.ts';

const PIECES = [
  ...[
    'Recommendation',
    'Recommendations',
    'Rec.',
    'ITU-T',
    'UIT-T',
    'МСЭ-T',
    'A.25',
    'X.509',
    '(10/2019)',
    '建议书',
  ],
  ...[
    'Question',
    'Q',
    'Qs',
    '3/2',
    '5/21',
    '课题',
    '第',
    '号',
    'Decision',
    'Opinion',
    'Avis',
    '5',
    '(WTPF)',
    '决定',
  ],
  ...[
    'Study Group',
    'Study Groups',
    'SG',
    'SGs',
    'SG9',
    '9',
    '16',
    'CE',
    'ИК',
    'Исследовательские комиссии',
    '9-я',
  ],
  ...["Commission d'études", 'Comisión de Estudio', 'لجنة الدراسات', 'لجنتا الدراسات', '研究组', 'و16', 'و'],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    ', ',
    ' and ',
    ' et ',
    ' и ',
    '和',
    '/',
    '-',
    '–',
    '.',
    '(',
    ')',
    '*',
    '`',
  ],
  ...[
    'of',
    ' of the ',
    '(Rev. Bucharest, 2022)',
    'Resolution 44',
    'Resolutions ',
    '\ud800',
    '\u200f',
    '\u0000',
  ],
];
const piece = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string());
const drafts = fc
  .tuple(fc.array(piece, { minLength: 20, maxLength: 60 }), fc.constantFrom('', ' ', ' '))
  .map(([parts, between]) => parts.join(between));

describe('references to what is no resolution: properties', () => {
  it('nothing throws, and spans are in the text, in order and apart, from each other and from resolutions', () => {
    let count = 0;
    fc.assert(
      fc.property(drafts, fc.constantFrom('markdown', 'plaintext'), (text, format) => {
        const read = prose(text, format).text;
        const references = recognise(read);
        let end = 0;
        for (const { span, nameSpan, name, edition, noun } of apartFrom(othersIn(read), references)) {
          count++;
          assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
          assert.ok(nameSpan.start >= span.start && nameSpan.end <= span.end && noun.start < noun.end);
          assert.equal(read.slice(nameSpan.start, nameSpan.end).replace(/\D/g, ''), name.replace(/\D/g, ''));
          if (edition) assert.ok(edition.span.end <= span.end);
          assert.ok(
            references.every((other) => other.span.end <= span.start || other.span.start >= span.end),
          );
          end = span.end;
        }
      }),
      tried(1000),
    );
    assert.ok(count > 300, `only ${count} were found`);
  });

  it('study groups are those that are found without the other kinds', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const groups: Other[] = [];
        othersAfter(text, STUDY_GROUPS, 0, groups, () => false);
        assert.deepEqual(
          othersIn(text).filter(({ kind }) => kind === 'study-group'),
          groups,
        );
      }),
      tried(300),
    );
  });

  it('the work grows with the length, not with its square', () => {
    const pieces = [
      ...[
        'Recommendation ',
        'ITU-T A.1, ',
        'Recommendations ITU-T A.1 and ',
        'Question ',
        'Questions 1/2, ',
        'Q1/2 and ',
      ],
      ...[
        'Decision 5, ',
        'Decisions 5 (',
        'Opinion (WTPF',
        'SG9, ',
        'Study Groups 1, 2, ',
        'Study Group ',
        'SG9/',
      ],
      ...[
        '9-я и ',
        'Исследовательские комиссии ',
        '第9和',
        '第9研究组和',
        'لجنة الدراسات ',
        'SG '.padEnd(300),
      ],
    ];
    for (const piece of pieces) {
      const small = lookedAt(() => othersIn(piece.repeat(200)));
      const large = lookedAt(() => othersIn(piece.repeat(1600)));
      assert.ok(
        large < small * 8 * 1.5 + 1000,
        `${piece}: ${small} and ${large} characters looked at, for eight times the length`,
      );
    }
  });
});
