/** PDFs that are scanned, protected, damaged or hostile: each is refused in one line that says what to do or what was not done. */
import assert from 'node:assert/strict';
import { isPdf } from '../../../documents/pdf/read.ts';
import { column, pdfOf, picture } from '../../documents/pages.ts';
import { rawPage, rawPdf, shown, stream } from '../../documents/rawPdf.ts';
import { paragraphs, whyNot } from './read.ts';

const refused = async (bytes: Uint8Array, why: RegExp, path = '') => {
  const said = await whyNot(bytes, path);
  assert.match(said, why);
  assert.doesNotMatch(said, /\n/);
};
const PAGE = column(['Resolution 44 (Rev. Geneva, 2022) stands here, with more text than a stamp has.']);
const SCANNED =
  /^the document is scanned: its pages are pictures, without text; run text recognition \(OCR\) on it first$/;
const form = (content: string, resources: string) =>
  stream(
    content,
    `/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /Font << /F 5 0 R >> ${resources} >>`,
  );

describe('a PDF that is scanned', () => {
  const scan = { picture: picture() };
  it('as a whole, also with a stamp on its pages', async () => {
    await refused(await pdfOf([[scan], [scan]]), SCANNED);
    const stamped = [1, 2].map((page) => [scan, { text: `Received ${page}`, x: 50, y: 30 }]);
    await refused(await pdfOf(stamped), SCANNED);
  });

  it('in part', async () => {
    const why = (pages: string) =>
      new RegExp(
        `^${pages}, without text, and not read; run text recognition \\(OCR\\) on the document first$`,
      );
    await refused(await pdfOf([[scan], PAGE]), why('page 1 is a picture'));
    await refused(
      await pdfOf([[scan], PAGE, [scan], [scan], [scan], PAGE, [scan]]),
      why('pages 1, 3 to 5 and 7 are pictures'),
    );
  });

  it('but not one with text below its pictures, with small ones or with empty pages', async () => {
    const read = [
      'page 1, paragraph 1: Resolution 44 (Rev. Geneva, 2022) stands here, with more text than a stamp has.',
    ];
    assert.deepEqual(await paragraphs(await pdfOf([[scan, ...PAGE]])), read);
    const logo = { picture: picture(60, 60) };
    assert.deepEqual(await paragraphs(await pdfOf([[logo, ...PAGE], [], [logo]])), read);
    await assert.rejects(whyNot(await pdfOf([[logo, ...PAGE], [], [logo]])), /it was read/);
  });
});

describe('a PDF that is not read', () => {
  it('is protected by a password', async () => {
    const why = /^the document is protected by a password; save it without one$/;
    await refused(await pdfOf([PAGE], { userPassword: 'secret' }), why);
    await refused(await pdfOf([PAGE], { userPassword: 'secret', pdfVersion: '1.7ext3' }), why);
  });

  it('is damaged', async () => {
    const damaged = (what: string) =>
      new RegExp(
        `^the document is damaged \\(${what}\\); export it again from the program that it was written in$`,
      );
    const whole = await pdfOf([PAGE, PAGE]);
    await refused(new Uint8Array(), damaged('it is empty'), 'a.pdf');
    await refused(whole.subarray(0, whole.length / 2), damaged('its end is missing'));
    await refused(whole.subarray(0, -40), damaged('its end is missing'));
    await refused(Buffer.from('%PDF-1.7\nResolution 44\n%%EOF'), damaged('Invalid PDF structure'));
    await refused(rawPdf(['<< /Type /Catalog >>']), damaged('Invalid Root reference'));
  });

  it('is none', async () => {
    await refused(Buffer.from('Resolution 44'), /^it is no PDF, though it is called so$/, 'A.PDF');
    assert.ok(isPdf('A.PDF', new Uint8Array()));
    assert.ok(isPdf('a', await pdfOf([PAGE])));
    assert.ok(!isPdf('a.md', Buffer.from('A %PDF-1.7 is told by how it begins')));
  });

  it('has pages without end', async () => {
    const kids = '3 0 R '.repeat(6000);
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
    const many = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count 6000 >>`,
      page,
    ]);
    await refused(many, /^the document has 6000 pages, more than the 5000 that are read; split it$/);
    const round = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>',
    ]);
    await refused(round, /damaged \(page 1: .*circular/);
  });

  it('has text without end', async () => {
    const why = /^page 1 of the document has too many pieces of text; nothing of it was read$/;
    await refused(
      rawPage(`BT /F 1 Tf ${'1 0 0 1 9 9 Tm (a) Tj 1 0 0 1 300 700 Tm (b) Tj '.repeat(26_000)} ET`),
      why,
    );
    // A form that draws the next one ten times, which does so too, and so on.
    const forms = [6, 7, 8, 9, 10, 11].map((n) =>
      n < 11
        ? form(`/X${n + 1} Do `.repeat(10), `/XObject << /X${n + 1} ${n + 1} 0 R >>`)
        : form(`${shown('44')} BT /F 10 Tf 300 100 Td (45) Tj ET`, ''),
    );
    await refused(rawPage('/X6 Do', { resources: '/XObject << /X6 6 0 R >>', more: forms }), why);
  });
});

describe('a PDF that is read, but no more than its text', () => {
  const read = ['page 1, paragraph 1: Resolution 44'];
  it('runs no script and opens no address', async () => {
    const script = '/S /JavaScript /JS (globalThis.wasRun = true)';
    const actions = `/OpenAction << ${script} >> /AA << /WC << /S /URI /URI (http://localhost:9/) >> >> /Names << /JavaScript << /Names [(a) << ${script} >>] >> >>`;
    assert.deepEqual(await paragraphs(rawPage(shown('Resolution 44'), { catalogue: actions })), read);
    assert.ok(!('wasRun' in globalThis));
  });

  it('is nested without end', async () => {
    assert.deepEqual(await paragraphs(rawPage(shown('Resolution 44') + '['.repeat(200_000))), read);
    const itself = form('/X6 Do /X6 Do', '/XObject << /X6 6 0 R >>');
    const resources = '/XObject << /X6 6 0 R >>';
    assert.deepEqual(
      await paragraphs(rawPage(`/X6 Do ${shown('Resolution 44')}`, { resources, more: [itself] })),
      read,
    );
  });

  it('is written at no place', async () => {
    const nowhere = 'BT /F 1e400 Tf 1e300 0 0 1e300 1e308 5 Tm (Resolution 44) Tj ET';
    assert.ok((await paragraphs(rawPage(nowhere))).length <= 1);
  });
});
