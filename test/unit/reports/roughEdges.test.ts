/** Rough edges of reports that are read, or told where they are in doubt. */
import assert from 'node:assert/strict';
import { importList, importReport } from '../../../reports/report.ts';
import { ABOUT } from './about.ts';

const read = (report: string) => importReport(report, 'text', ABOUT);
/** "9 revised: its title", one a resolution. */
const entries = (report: string) =>
  read(report).catalogue.resolutions.map(({ number, status, title }) => `${number} ${status}: ${title}`);
const told = (report: string) => read(report).account.unplaced.map(({ line, why }) => `${line}: ${why}`);

describe('what is said behind a title', () => {
  const rows: readonly (readonly [report: string, entry: string])[] = [
    ['Resolution 5 (Rev. Dubai, 2014): Outer space (no change)', '5 unchanged: Outer space'],
    ['Resolution 5 (Rev. Dubai, 2014) – Outer space [NOC]', '5 unchanged: Outer space'],
    ['Resolution 5: Outer space – SUP', '5 suppressed: Outer space'],
    ['Resolution 5 (Baku, 2025) “Outer space” (new)', '5 new: Outer space'],
    ['Status\nNumber\nTitle\nSUP\n5\nOuter space (SUP)\n', '5 suppressed: Outer space'],
    // Words of the title itself.
    ['Resolution 5 (Baku, 2025): Spectrum – a new approach', '5 new: Spectrum – a new approach'],
    ['Resolution 5 (Baku, 2025): Outer space (satellites)', '5 new: Outer space (satellites)'],
  ];
  for (const [report, entry] of rows) it(report, () => assert.deepEqual(entries(report), [entry]));
  it('is evidence, and contradicts what a list says', () =>
    assert.deepEqual(
      read('Suppressed: Resolution 5\nResolution 5: Outer space (no change)').account.doubts.map(
        ({ lines }) => lines,
      ),
      [[1, 2]],
    ));
});

describe('lines that go on', () => {
  it('are looked at once', () => {
    const report =
      'Resolution 92 (Baku, 2025) – Use of space services for\nearly warning, as in Resolution 5\nof an earlier conference\n';
    assert.deepEqual(entries(report), [
      '92 new: Use of space services for early warning, as in Resolution 5 of an earlier conference',
    ]);
    assert.deepEqual(told(report), []);
    assert.deepEqual(read(report).account.taken[0]?.to, 3);
  });
});

describe('a clause on one line', () => {
  const clauseOf = (line: string) =>
    read(`RESOLUTION 5 (Baku, 2025)\nOn this\n${line}\n1) to act;\n(a) here;\n`).catalogue.resolutions[0]
      ?.annex?.clauses[0];
  it('addresses nobody where what is to be done follows its verb', () => {
    const { verb, addressee, text, heading } = clauseOf('resolves to continue the work,') ?? {};
    assert.deepEqual(
      [verb, addressee, text, heading],
      ['resolves', null, 'to continue the work,', 'resolves'],
    );
    assert.equal(clauseOf('instructs the Director to act,')?.addressee, 'the Director');
  });
  it('has items whose labels are in parentheses', () => {
    const [item] = clauseOf('resolves')?.items ?? [];
    assert.equal(item?.label, '1');
    assert.deepEqual(
      item?.items.map(({ label, text }) => `${label} ${text}`),
      ['a) here;'],
    );
  });
});

describe('a table with a cell on each line', () => {
  const table = (...lines: string[]) => `Table 1\n${lines.join('\n')}\n`;
  it('may have columns whose names are not known, where the rows tell how many', () => {
    assert.deepEqual(
      entries(
        table(
          ...['Number', 'Title', 'Sessions', 'Status'],
          ...['5', 'On this', '3', 'Rev'],
          ...['6', 'On that', '4', 'NOC'],
        ),
      ),
      ['5 revised: On this', '6 unchanged: On that'],
    );
    assert.deepEqual(entries(table('Number', 'Year', 'Status', '5', '2014', 'Rev', '6', '2017', 'SUP')), [
      '5 revised: null',
      '6 suppressed: null',
    ]);
  });
  it('is not read where they do not tell, and that is told; a table below it is', () => {
    const report = `${table('Number', 'Title', 'Lead', 'Status', '5', 'On this', 'Rev', '6', 'On that', 'SG2', 'NOC')}2 Next part\nRev\n9\nOn more\n`;
    assert.deepEqual(entries(report), ['9 revised: On more']);
    assert.match(told(report).join(), /^2: these look like the names of columns/);
  });
  it('may have one row', () =>
    assert.deepEqual(entries(table('Status', 'Number', 'Title', 'Rev', '5', 'On this')), [
      '5 revised: On this',
    ]));
});

describe('a list with several sheets', () => {
  const row = (number: number, ...cells: string[]) => ({ number, cells });
  const sheets = [
    { name: 'Notes', rows: [row(1, 'Status of work')] },
    {
      name: 'Resolutions',
      rows: [
        row(1, 'WTDC-25'),
        row(3, 'Title', 'Status', 'No.'),
        row(4, 'On this', 'MOD', '5'),
        row(6, 'Total'),
      ],
    },
  ];
  it('has rows below the names of columns, and tells what else there is', () => {
    const { catalogue, account } = importList(sheets, ABOUT);
    assert.deepEqual(
      catalogue.resolutions.map(({ number, evidence }) => [number, evidence[0]?.where, evidence[0]?.line]),
      [[5, 'Resolutions', 4]],
    );
    assert.deepEqual(
      account.unplaced.map(({ line, why }) => `${line}: ${why.slice(0, 50)}`),
      [
        '1: in the sheet “Notes” no column is named "number"; ',
        '1: in the sheet “Resolutions” it stands above the nam',
        '6: in the sheet “Resolutions” it has no number of a r',
      ],
    );
  });
});

describe('a clause that has ended', () => {
  const report = `RESOLUTION ITU-R 9-2
On this
The ITU Radiocommunication Assembly,
invites Member States
to contribute to this work.
Another sentence of nobody.

IV. Status of Resolutions
Resolutions 5 and 9 were revised.
`;
  it('takes no more lines, and a part with a Roman number begins', () => {
    assert.deepEqual(entries(report), ['5 revised: null', '9 revised: On this']);
    assert.equal(
      read(report).catalogue.resolutions[1]?.annex?.clauses[0]?.text,
      'to contribute to this work.',
    );
    assert.deepEqual(told(report), [
      '6: in the extract of Resolution 9: it stands after the end of a clause; is its first word an operative verb?',
    ]);
  });
});

describe('an extract outside of an annex', () => {
  it('is told by its clauses, and a line of a list is none', () => {
    const report =
      'Texts\nResolution 9 (Baku, 2025)\nOn this\nresolves\n1 to act;\n\n2 More\nResolution 5 (Baku, 2025)\nResolution 6 (Baku, 2025)\n';
    const { resolutions } = read(report).catalogue;
    assert.deepEqual(
      resolutions.map(({ number, annex }) => [number, annex?.clauses.length ?? 0]),
      [
        [5, 0],
        [6, 0],
        [9, 1],
      ],
    );
  });
});

describe('other ways to write', () => {
  const rows: readonly (readonly [what: string, report: string, entries: readonly string[]])[] = [
    ['a short noun', 'Revised resolutions\nRes.1, Res. 5', ['1 revised: null', '5 revised: null']],
    [
      'a word and a comma',
      'Two were suppressed, namely Resolutions 11 and 50.',
      ['11 suppressed: null', '50 suppressed: null'],
    ],
    [
      'a heading that is a status',
      '2 Results\n2.4 Unchanged\nResolution 20, 21 & 22.',
      ['20 unchanged: null', '21 unchanged: null', '22 unchanged: null'],
    ],
    [
      'a status with a remark',
      'Number\tTitle\tDisposition\n11\tOn this\tSuppressed (merged into 37)\n',
      ['11 suppressed: On this'],
    ],
    ['a number with a mark', 'Number\tTitle\tStatus\n21*\tOn this\tNOC\n', ['21 unchanged: On this']],
    ['an empty cell', 'Number\tTitle\tRegion\tAction\n10\t\tAFR\tSUP\n', ['10 suppressed: null']],
  ];
  for (const [what, report, expected] of rows) it(what, () => assert.deepEqual(entries(report), expected));
  it('leave nothing untold: numbers of nothing, and other numbers', () => {
    const report = '2 Results\n2.3 Suppressed\n61\nResolution WTDC-90 (Baku, 2025): Outer space';
    assert.deepEqual(entries(report), []);
    assert.deepEqual(
      read(report).account.unplaced.map(({ line }) => line),
      [3, 4],
    );
  });
});
