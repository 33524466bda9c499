/** Spreadsheets of Excel and OpenDocument: their cells by rows and columns, within limits. */
import assert from 'node:assert/strict';
import { isSpreadsheet, readSpreadsheet } from '../../../documents/read.ts';
import { archive, excel, openDocumentSheet, word } from '../../documents/archive.ts';

const sheetsOf = async (bytes: Uint8Array) => {
  const read = await readSpreadsheet(bytes);
  assert.ok(read.kind === 'sheets', read.kind === 'unreadable' ? read.why : '');
  return read.sheets;
};
const whyNot = async (bytes: Uint8Array) => {
  const read = await readSpreadsheet(bytes);
  assert.ok(read.kind === 'unreadable');
  assert.doesNotMatch(read.why, /\n/);
  return read.why;
};
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;

describe('an Excel workbook', () => {
  it('has strings that are shared, in runs, beside their cell, and numbers', async () => {
    const strings = [
      '<t>No.</t>',
      '<r><t>Out</t></r><r><t xml:space="preserve">er space</t></r><rPh><t>x</t></rPh>',
    ];
    const cells = '<c r="A3" t="s"><v>0</v></c><c r="C3" t="inlineStr"><is><t>Title</t></is></c>';
    const more =
      '<c><v>44</v></c><c t="str"><f>A1</f><v>MOD</v></c><c t="s"><v>1</v></c><c t="e"><v>#REF!</v></c>';
    assert.deepEqual(
      await sheetsOf(excel(strings, { List: `${row(3, cells)}<row>${more}</row>${row(9, '')}` })),
      [
        {
          name: 'List',
          rows: [
            { number: 3, cells: ['No.', '', 'Title'] },
            { number: 4, cells: ['44', 'MOD', 'Outer space'] },
          ],
        },
      ],
    );
  });
  it('has the sheets that are shown, in their order', async () => {
    const one = row(1, '<c><v>1</v></c>');
    const sheets = await sheetsOf(excel([], { A: one, B: one, C: one }, { B: 'hidden' }));
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['A', 'C'],
    );
  });
  it('has no cells beyond what a list has columns for', async () => {
    const [sheet] = await sheetsOf(
      excel([], { A: row(1, '<c r="B1"><v>1</v></c><c r="XFD1"><v>2</v></c>') }),
    );
    assert.deepEqual(sheet?.rows, [{ number: 1, cells: ['', '1'] }]);
  });
});

describe('an OpenDocument spreadsheet', () => {
  const cell = (text: string, more = '') =>
    `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
  it('has cells that stand for several, and rows that do', async () => {
    const rows = [
      `<table:table-header-rows><table:table-row>${cell('No.')}${cell('x', 'table:number-columns-repeated="2"')}</table:table-row></table:table-header-rows>`,
      '<table:table-row table:number-rows-repeated="4"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      `<table:table-row>${cell('44')}${cell('On<text:s/>this<office:annotation><text:p>no</text:p></office:annotation>')}</table:table-row>`,
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>',
    ];
    assert.deepEqual(
      await sheetsOf(openDocumentSheet(`<table:table table:name="A">${rows.join('')}</table:table>`)),
      [
        {
          name: 'A',
          rows: [
            { number: 1, cells: ['No.', 'x', 'x'] },
            { number: 6, cells: ['44', 'On this'] },
          ],
        },
      ],
    );
  });
});

describe('a spreadsheet that is not read', () => {
  it('is told by its name', () => {
    for (const name of ['a.xlsx', 'A.XLS', 'b.ods']) assert.ok(isSpreadsheet(name));
    for (const name of ['a.docx', 'xlsx', 'a.csv']) assert.ok(!isSpreadsheet(name));
  });
  it('is none, is old, is protected, is damaged or is hostile, each in one line', async () => {
    const compound = (name: string) =>
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(64), Buffer.from(name, 'utf16le')]);
    const none = /^it is neither an Excel workbook \(\.xlsx\) nor an OpenDocument spreadsheet/;
    assert.match(await whyNot(Buffer.from('number,title')), none);
    assert.match(await whyNot(word('')), none);
    assert.match(await whyNot(archive({ a: 'b' })), none);
    assert.match(await whyNot(compound('Workbook')), /Excel 97 to 2003; save it as \.xlsx/);
    assert.match(await whyNot(compound('EncryptedPackage')), /protected by a password/);
    assert.match(await whyNot(excel([], { A: '<row>' })), /damaged/);
    const entity = '<!DOCTYPE a [<!ENTITY b "c">]><table:table/>';
    assert.match(await whyNot(archive({ 'content.xml': entity })), /document type/);
    assert.match(await whyNot(excel([], { A: '<row/>'.repeat(400_000) })), /unpacks to more than/);
  });
});
