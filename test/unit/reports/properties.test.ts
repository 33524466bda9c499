/** What holds of the import of any text: it gives a catalogue that fits its schema, and lines that are in the report. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCatalogue } from '../../../catalogues/read.ts';
import type { Clause, Item } from '../../../core/catalogue/types.ts';
import { accountText } from '../../../reports/accountText.ts';
import { importReport } from '../../../reports/report.ts';
import { tried } from '../../tried.ts';
import { ABOUT } from './about.ts';

const PIECES = [
  ...[
    'Resolution 5',
    'RESOLUTION 5',
    'Resolution 0',
    'Resolutions 9 to 7',
    'Resolutions 001, 7 and 12',
    '· ',
    '# ',
  ],
  ...[
    ' (Rev. Baku, 2025)',
    ' (Baku, 2025)',
    ' (ex COM4/AI)',
    '(',
    ': A title',
    ' – A title',
    ' revised',
    'Revised',
  ],
  ...[
    'Suppressed Resolutions',
    'Status',
    'Number',
    'Title',
    'NOC',
    'Rev',
    '5',
    '9',
    '\t',
    '| Rev | 5 | A |',
    '|---|',
  ],
  ...[
    'Annex',
    'Table 1 – An impact on the work of ITU-D',
    '2. Decisions',
    'resolves',
    'instructs',
    'the Director',
  ],
  ...['1 to act;', 'i) here;', '1. to', ',', ';', '"', ' ', '\n', '\n', '\n', '\n\n', '\r\n', '\ud800', '\0'],
];
const report = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string()), { maxLength: 60 })
  .map((pieces) => pieces.join(''));
const format = fc.constantFrom('text', 'markdown', 'csv' as const);

function linesOf(parts: readonly (Clause | Item)[]): number[] {
  return parts.flatMap(({ line, items }) => [line, ...linesOf(items)]);
}

describe('importing any text', () => {
  it('gives a catalogue that fits its schema, with lines of the report, and an account', () => {
    fc.assert(
      fc.property(report, format, (text, how) => {
        const { catalogue, account } = importReport(text, how, ABOUT);
        const read = readCatalogue(JSON.stringify(catalogue));
        assert.deepEqual(read.kind === 'faults' ? read.faults : [], []);
        const lines = [
          ...catalogue.resolutions.flatMap(({ evidence, annex }) => [
            ...evidence.map(({ line }) => line ?? 0),
            ...(annex ? [annex.line, ...linesOf(annex.clauses)] : []),
          ]),
          ...account.taken.flatMap(({ from, to }) => [from, to]),
          ...account.unplaced.map(({ line }) => line),
          ...account.doubts.flatMap((doubt) => doubt.lines),
        ];
        const last = text.split(/\r\n|\r|\n/).length;
        for (const line of lines) assert.ok(line >= 1 && line <= last, `line ${line} of ${last}`);
        assert.ok(accountText(catalogue, account, []).endsWith('\n'));
      }),
      tried(300),
    );
  });
});
