/** Comma-separated values as spreadsheets write them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvRow } from '../../../core/csv.ts';
import { rowsOfCsv } from '../../../reports/csv.ts';
import { tried } from '../../tried.ts';

describe('comma-separated values', () => {
  const rows: readonly (readonly [what: string, csv: string, rows: readonly (readonly string[])[]])[] = [
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['semicolons, with commas in cells', 'a;b, c\n1;2\n', [['a', 'b, c'], ['1', '2'], ['']]],
    [
      'tabs',
      'a\tb\r\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['quotes', '"a,""b""","c\nd", "e"', [['a,"b"', 'c\nd', 'e']]],
    ['a quote inside a cell', '5" disk,b', [['5" disk', 'b']]],
    ['an open quote', 'a,"b\nc', [['a', 'b\nc']]],
    ['a title above', 'List\na;b', [['List'], ['a', 'b']]],
    ['a separator that is named', 'sep=|\na|b,c', [[''], ['a', 'b,c']]],
    ['a mark of UTF-8', '\ufeffa,b', [['a', 'b']]],
    ['nothing', '', [['']]],
  ];
  for (const [what, csv, expected] of rows) it(what, () => assert.deepEqual(rowsOfCsv(csv), expected));
  it('are read as they were written', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'é') })
      .map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (table) => {
        const header = ['number', 'title', 'status'];
        const csv = [header, ...table].map((row) => csvRow(row)).join('');
        assert.deepEqual(rowsOfCsv(csv), [header, ...table, ['']]);
      }),
      tried(200),
    );
  });
});
