/** From the bytes of a file to what an import writes: how it is read, and what is refused. */
import assert from 'node:assert/strict';
import { importedFrom } from '../../../server/importing/imported.ts';
import { excel, relationships, word, wordPart } from '../../documents/archive.ts';

const WTDC = { body: 'WTDC', place: 'Baku', year: 2025 };
const NOTHING = { catalogue: null, imported: null };
const noPdf = async () => ({ kind: 'unreadable', why: 'no PDF' }) as const;

const result = (name: string, bytes: Uint8Array, before = NOTHING) =>
  importedFrom({ name, bytes }, WTDC, before, noPdf);
const imported = async (name: string, bytes: Uint8Array) => {
  const read = await result(name, bytes);
  assert.ok(read.kind === 'imported', read.kind === 'refused' ? read.why : '');
  return read;
};
const refused = async (name: string, bytes: Uint8Array) => {
  const read = await result(name, bytes);
  assert.ok(read.kind === 'refused');
  return read.why;
};
const TEXT = 'number,title,status\n5,Accès à l’Internet,Rev\n';

describe('a file that is imported', () => {
  it('may be in UTF-16 by its mark', async () => {
    const marked = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
    for (const bytes of [marked, Buffer.from(marked).swap16()]) {
      const { catalogue, toLookAt } = await imported('list.csv', bytes);
      assert.equal(catalogue.resolutions[0]?.title, 'Accès à l’Internet');
      assert.equal(toLookAt, 0);
    }
  });
  it('may be in Windows-1252, which is told with its lines', async () => {
    const bytes = Buffer.from(TEXT.replace('’', '\x92'), 'latin1');
    const { catalogue, texts, toLookAt } = await imported('list.csv', bytes);
    assert.equal(catalogue.resolutions[0]?.title, 'Accès à l’Internet');
    assert.equal(toLookAt, 1);
    assert.match(
      texts.account,
      /line \[2\]\(list\.csv#L2\): the file is not in UTF-8 and was read as Windows-1252.*“Accès”/,
    );
  });
  it('is in no other encoding', async () => {
    for (const bytes of [Buffer.from(TEXT, 'utf16le'), Buffer.from('number\n\x81\x8d', 'latin1')])
      assert.match(await refused('list.csv', bytes), /; save it as text in UTF-8$/);
  });
  it('may be a spreadsheet', async () => {
    const cells = (...texts: string[]) =>
      `<row>${texts.map((text) => `<c t="str"><v>${text}</v></c>`).join('')}</row>`;
    const sheet = excel([], { List: cells('No.', 'Status') + cells('5', 'SUP') });
    assert.equal((await imported('list.xlsx', sheet)).catalogue.resolutions[0]?.status, 'suppressed');
    assert.match(
      await refused('list.xlsx', excel([], { List: cells('5', 'SUP') })),
      /has to name the columns/,
    );
    assert.match(await refused('list.xls', Buffer.from('x')), /neither an Excel workbook/);
  });
  it('may be a Word document with numbers of its own', async () => {
    const p = (text: string, level?: number) => {
      const numbered =
        level === undefined
          ? ''
          : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
      return `<w:p>${numbered}<w:r><w:t>${text}</w:t></w:r></w:p>`;
    };
    const level = (ilvl: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${ilvl}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const lists = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const body = [
      p('RESOLUTION 5 (Baku, 2025)'),
      p('On this'),
      p('resolves'),
      p('to act:', 0),
      p('here;', 1),
      p('to report', 0),
    ];
    const document = word(body.join(''), {
      'word/_rels/document.xml.rels': relationships([['numbering', 'numbering.xml']]),
      'word/numbering.xml': wordPart('numbering', lists),
    });
    const { catalogue } = await imported('report.docx', document);
    assert.deepEqual(
      catalogue.resolutions[0]?.annex?.clauses[0]?.items.map(({ label, items }) => [
        label,
        ...items.map((item) => item.label),
      ]),
      [['1', 'a)'], ['2']],
    );
  });
  it('is refused where a PDF cannot be read here', async () =>
    assert.equal(await refused('report.pdf', Buffer.from('%PDF-1.4')), 'no PDF'));
});
