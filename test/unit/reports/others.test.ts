/** What is taken from a report beside resolutions: in other words and another order than WTSA-24's, and what is not said is not made up. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { othersOfReport } from '../../../reports/others.ts';
import { tried } from '../../tried.ts';

const ABOUT = { catalogue: 'wtdc-25', body: 'WTDC' };

/** "study-group WTDC 1 merged into 3 (Title): 4 7" */
function taken(report: string, format: 'text' | 'markdown' = 'text'): string[] {
  return othersOfReport(report, format, ABOUT).entries.map(
    ({ kind, body, name, status, into, title, statements }) =>
      [
        ...[
          kind,
          body,
          name,
          status ?? '-',
          into === null ? '' : `into ${into}`,
          title === null ? '' : `(${title})`,
        ],
        statements.map(({ line }) => line).join(' '),
      ]
        .filter((part) => part !== '')
        .join(' '),
  );
}

describe('a report: what it says beside resolutions', () => {
  it('study groups that were merged, whatever the word, and what they became', () => {
    for (const word of [
      'were merged into',
      'were combined into',
      'have been transformed into',
      'were integrated into',
    ])
      assert.deepEqual(
        taken(`Study Group 1 and Study Group 2 ${word} the new Study Group 3 (Digital life).`),
        [
          'study-group WTDC 1 merged into 3 1',
          'study-group WTDC 2 merged into 3 1',
          'study-group WTDC 3 new (Digital life) 1',
        ],
      );
    assert.deepEqual(taken('Study Groups 1 and 2 were merged into Study Group 2.'), [
      'study-group WTDC 1 merged into 2 1',
      'study-group WTDC 2 - 1',
    ]);
  });
  it('of which Sector they are, else that they are the own', () => {
    assert.deepEqual(taken('with ITU-T Study Group 17\n\nand Study Group 1'), [
      'study-group WTDC 1 - 3',
      'study-group WTSA 17 - 1',
    ]);
  });
  it('what was done with a Recommendation, where a line speaks of one alone', () => {
    assert.deepEqual(
      taken(
        '## 1. Outcomes\n\n- One new Recommendation: **ITU-D 1.1**\n- One suppressed ITU-T Recommendation (A.25)',
        'markdown',
      ),
      ['recommendation WTSA A.25 suppressed 4'],
    );
    assert.deepEqual(taken('Revised Recommendations ITU-T A.1 and A.7'), [
      'recommendation WTSA A.1 - 1',
      'recommendation WTSA A.7 - 1',
    ]);
    assert.deepEqual(taken('Annex\nIt is in line with the revised Recommendation ITU-T A.25.'), [
      'recommendation WTSA A.25 - 2',
    ]);
  });
  it('every line that speaks of one, and a part of a sentence that is long', () => {
    const long = `${'much was said of it, '.repeat(60)}as Study Group 1 asked, ${'and more was said, '.repeat(60)}`;
    const [entry] = othersOfReport(`Study Group 1 met.\n${long}`, 'text', ABOUT).entries;
    assert.deepEqual(
      entry?.statements.map(({ line }) => line),
      [1, 2],
    );
    const [first, second] = entry?.statements ?? [];
    assert.equal(first?.text, 'Study Group 1 met.');
    assert.match(second?.text ?? '', /^… .*as Study Group 1 asked, .* …$/);
    assert.ok((second?.text.length ?? 0) < 520);
  });
  it('nothing of a report that speaks of none', () => {
    assert.deepEqual(taken('Resolution 44 was revised. Two new study groups met.'), []);
  });
  it('never throws, and names only lines that there are', () => {
    const piece = fc.constantFrom(
      'Study Group 1',
      'SG9',
      'was merged into',
      'new',
      'ITU-T A.25',
      '(',
      ')',
      '\n',
      ' ',
      '| ',
      '# ',
      'Annex\n',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }),
        fc.constantFrom('text', 'markdown'),
        (parts, format) => {
          const report = parts.join(' ');
          const { length } = report.split(/\r\n|\r|\n/);
          for (const { statements } of othersOfReport(report, format as 'text' | 'markdown', ABOUT).entries)
            for (const { line, text } of statements) assert.ok(line >= 1 && line <= length && text !== '');
        },
      ),
      tried(200),
    );
  });
});
