/** The built command line on PDFs: places by page, what is said of those that are not read, and the thread that reads them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Limits, pdfInThread } from '../../documents/pdf/thread.ts';
import { column, pdfOf, picture } from '../documents/pages.ts';
import { rawPage, shown, spaces } from '../documents/rawPdf.ts';
import { CLI, DIST } from './program.ts';

const made = resolve(import.meta.dirname, '../documents/libreoffice.pdf');
const PLACE = 'page 1, footnote 1';

describe('command line on PDFs', () => {
  let folder: string;
  const run = (args: string[], input?: Uint8Array, node: string[] = []) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...node, CLI, ...args], {
      cwd: folder,
      input,
    });
    return { status, stdout: stdout.toString(), stderr: stderr.toString() };
  };
  const outdated = (path: string) =>
    new RegExp(`^${path}: ${PLACE}: warning: Resolution 2 .*Geneva, 2022.* \\[outdated-edition\\]$`, 'm');
  const SCANNED =
    'the document is scanned: its pages are pictures, without text; run text recognition (OCR) on it first';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pdf-'));
    copyFileSync(made, join(folder, 'a.pdf'));
    writeFileSync(join(folder, 'b.md'), 'Resolution 2 (Rev. Geneva, 2022)\n');
    mkdirSync(join(folder, 'other'));
    const scan = { picture: picture() };
    const text = column(['Resolution 2 (Rev. Geneva, 2022) is what this page cites.']);
    writeFileSync(join(folder, 'other/scan.pdf'), await pdfOf([[scan], [scan]]));
    writeFileSync(join(folder, 'other/part.pdf'), await pdfOf([[scan], text, [scan]]));
    writeFileSync(join(folder, 'other/secret.pdf'), await pdfOf([text], { userPassword: 'secret' }));
    writeFileSync(join(folder, 'other/none.pdf'), 'Resolution 44');
    writeFileSync(join(folder, 'other/torn.pdf'), readFileSync(made).subarray(0, 9000));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('checks those of a folder, and finds what runs over a page, a column or a cell', () => {
    const { status, stdout, stderr } = run(['check', '--format', 'text', 'a.pdf', 'b.md']);
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.match(stdout, outdated('a\\.pdf'));
    assert.match(stdout, / in 2 files\. [1-4] can be fixed with --fix\.\n$/, 'that of b.md, and no PDF');
    assert.match(run(['check', '.']).stdout, outdated('a\\.pdf'));
    const references = run(['references', 'a.pdf']).stdout;
    for (const [place, number] of [
      ['page 1, paragraph 6', 44],
      ['page 2, paragraph 5', 44],
      ['page 2, paragraph 6', 79],
    ]) {
      const line = `a.pdf: ${place}: Resolution ${number} (Rev. New Delhi, 2024) · WTSA\n`;
      assert.ok(references.includes(line), `${line} is not in\n${references}`);
    }
    assert.match(references, /^a\.pdf: page 1, header: Resolution 16 · WTSA$/m);
    assert.doesNotMatch(references, /Resolution 40\b/, 'its noun is in the row above');
  });

  it('reads them from standard input, whatever they are called', () => {
    const input = readFileSync(made);
    assert.match(run(['check', '-'], input).stdout, outdated('<stdin>'));
    const named = run(['check', '--stdin-filename', 'x.pdf', '-'], input);
    assert.match(named.stdout, outdated('x\\.pdf'));
  });

  it('prints every format with pages and no lines', () => {
    const formatted = (format: string) => run(['check', '--format', format, 'a.pdf']).stdout;
    const [{ findings }] = JSON.parse(formatted('json')).files;
    const { line, column, place, sentence, fix } = findings.find(
      ({ code }: { code: string }) => code === 'outdated-edition',
    );
    assert.deepEqual([line, column, place, fix], [null, null, PLACE, null]);
    assert.match(sentence, /^To be read with Resolution 2 \(Rev\. Geneva, 2022\), .* foot of the page\.$/);
    const { results } = JSON.parse(formatted('sarif')).runs[0];
    const found = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'outdated-edition');
    assert.deepEqual(found.locations[0].logicalLocations, [{ fullyQualifiedName: PLACE }]);
    assert.deepEqual(found.locations[0].physicalLocation.region, { startLine: 1 });
    assert.match(formatted('html'), /<span>page 1, footnote 1<\/span> <code>outdated-edition<\/code>/i);
    assert.match(
      formatted('csv'),
      /\r\na\.pdf,,,warning,outdated-edition,WTSA,2,.*,"page 1, footnote 1","To be read with Resolution 2 .*"\r\n/,
    );
    assert.match(formatted('github'), /^::warning file=a\.pdf,title=outdated-edition::page 1, footnote 1: /m);
    assert.match(run(['authorities', 'a.pdf']).stdout, /\[a\.pdf: page 1, header\]\(a\.pdf\)/);
  });

  it('says of a scanned one that it is, and nothing else of it', () => {
    const { status, stdout, stderr } = run(['check', 'other/scan.pdf']);
    assert.equal(status, 2);
    assert.equal(stderr, `itu-resolutions: other/scan.pdf: ${SCANNED}\n`);
    assert.doesNotMatch(stdout, /scan\.pdf/);
  });

  it('reads the other pages of one that is scanned in part, and says which are not read', () => {
    const { status, stdout, stderr } = run(['check', 'other/part.pdf']);
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'itu-resolutions: other/part.pdf: pages 1 and 3 are pictures, without text, and not read; run text recognition (OCR) on the document first\n',
    );
    assert.match(stdout, /^other\/part\.pdf: page 2, paragraph 1: warning: .* \[outdated-edition\]$/m);
  });

  it('says in one line each what cannot be read, and reads the others', () => {
    const { status, stdout, stderr } = run([
      'check',
      'other/none.pdf',
      'other/secret.pdf',
      'other/torn.pdf',
      'a.pdf',
    ]);
    assert.equal(status, 2);
    assert.deepEqual(stderr.split('\n'), [
      'itu-resolutions: other/none.pdf: it is no PDF, though it is called so',
      'itu-resolutions: other/secret.pdf: the document is protected by a password; save it without one',
      'itu-resolutions: other/torn.pdf: the document is damaged (its end is missing); export it again from the program that it was written in',
      '',
    ]);
    assert.match(stdout, outdated('a\\.pdf'));
  });

  it('neither fixes nor compares them, and says so', () => {
    const { status, stdout, stderr } = run(['check', '--fix', 'a.pdf']);
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'itu-resolutions: a.pdf: fixes can be made in Word documents (.docx) only; nothing is written\n',
    );
    assert.match(stdout, outdated('a\\.pdf'));
    assert.deepEqual(readFileSync(join(folder, 'a.pdf')), readFileSync(made));
    const compared = run(['check', '--parallel', 'b.md', 'a.pdf']);
    assert.equal(compared.status, 2);
    assert.match(compared.stderr, /a\.pdf: --parallel does not compare Word, OpenDocument and PDF files\n$/);
  });

  it('starts the thread for them only', () => {
    const started = ['--import', `data:text/javascript,${encodeURIComponent(COUNTING)}`];
    assert.match(run(['check', 'b.md'], undefined, started).stderr, /threads: 0$/);
    assert.match(run(['check', 'b.md', 'a.pdf', 'other/part.pdf'], undefined, started).stderr, /threads: 1$/);
  });
});

/** Says at the end how many threads were started. */
const COUNTING = `
import { syncBuiltinESMExports } from 'node:module';
import threads from 'node:worker_threads';
if (threads.isMainThread) {
  let count = 0;
  const { Worker } = threads;
  threads.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      count++;
    }
  };
  syncBuiltinESMExports();
  process.on('exit', () => process.stderr.write('threads: ' + count));
}`;

describe('the thread that reads PDFs', () => {
  const file = pathToFileURL(join(DIST, 'pdf.mjs'));
  const limits: Limits = { bytes: 1_000_000, milliseconds: 20_000, memory: 1_000_000_000 };
  const bomb = (megabytes: number) =>
    rawPage(spaces(megabytes), { filter: '/Filter [/FlateDecode /FlateDecode]' });
  const read = (bytes: Uint8Array, limit: Partial<Limits> = {}) =>
    pdfInThread(bytes, { ...limits, ...limit }, file);
  const small = rawPage(shown('Resolution 44'));

  it('is stopped where a document takes too long, and the next is read', async () => {
    const started = performance.now();
    await assert.rejects(read(bomb(3000), { milliseconds: 500 }), {
      message: 'the document takes more than 0.5 seconds, too much to read it; nothing of it was read',
    });
    assert.ok(performance.now() - started < 5000);
    assert.deepEqual((await read(small)).paragraphs, [
      { text: 'Resolution 44', place: 'page 1, paragraph 1' },
    ]);
  });

  it('is stopped where a document takes too much memory', async () => {
    await assert.rejects(read(bomb(3000), { memory: 200_000_000 }), {
      message: 'the document takes more than 200 MB of memory, too much to read it; nothing of it was read',
    });
  });

  it('is given no document that is too large', async () => {
    await assert.rejects(read(small, { bytes: 100 }), /^Error: the document has 0 MB, too much to read it/);
  });
});
