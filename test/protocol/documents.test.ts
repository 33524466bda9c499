/** The built command line on Word and OpenDocument files: places instead of lines, and what it does not do. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { strFromU8, unzipSync } from 'fflate';
import { archive, changed, word } from '../documents/archive.ts';
import { CLI } from './program.ts';

const made = (name: string) => resolve(import.meta.dirname, '../documents', name);
const REFUSED = 'fixes can be made in Word documents (.docx) only; nothing is written';

describe('command line on documents', () => {
  let folder: string;
  const run = (args: string[], input?: Uint8Array) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, input });
    return { status, stdout: stdout.toString(), stderr: stderr.toString() };
  };
  const documentXml = (name: string) =>
    strFromU8(unzipSync(readFileSync(join(folder, name)))['word/document.xml'] as Uint8Array);
  const outdated = (path: string) =>
    new RegExp(`^${path}: Introduction, paragraph 1: warning: .*Geneva, 2022.* \\[outdated-edition\\]$`, 'm');

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'documents-'));
    copyFileSync(made('libreoffice.docx'), join(folder, 'a.docx'));
    copyFileSync(made('libreoffice.odt'), join(folder, 'b.odt'));
    writeFileSync(join(folder, '~$a.docx'), 'A. Delegate');
    writeFileSync(join(folder, 'c.md'), 'Resolution 2 (Rev. Geneva, 2022)\n');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('checks a folder of them, with places', () => {
    const { status, stdout, stderr } = run(['check']);
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.match(stdout, outdated('a\\.docx'));
    assert.match(stdout, outdated('b\\.odt'));
    assert.match(stdout, /^c\.md:1:14: warning: /m);
    assert.match(stdout, / in 3 files\. 4 can be fixed with --fix\.\n$/, 'three of a.docx, none of b.odt');
    const references = run(['references', 'b.odt']).stdout;
    for (const place of ['text box 1', 'footnote 2', 'endnote 1', 'header', 'footer', 'comment 1']) {
      assert.match(references, new RegExp(`^b\\.odt: ${place}: Resolution \\d+ · WTSA$`, 'm'));
    }
  });

  it('checks in JSON, with the place and the sentence', () => {
    const { files } = JSON.parse(run(['check', '--format', 'json', 'a.docx', 'c.md']).stdout);
    const [document, text] = files.map(({ findings }: { findings: { code: string }[] }) =>
      findings.find(({ code }) => code === 'outdated-edition'),
    );
    const { code, severity, line, column, place, sentence, fix } = document;
    assert.deepEqual(
      { code, severity, line, column, place, sentence, fix },
      {
        code: 'outdated-edition',
        severity: 'warning',
        line: null,
        column: null,
        place: 'Introduction, paragraph 1',
        sentence: 'Recalling Resolution 2 (Rev. Geneva, 2022), split over five runs.',
        fix: [
          { start: 77, end: 83, newText: 'New Delhi' },
          { start: 85, end: 89, newText: '2024' },
        ],
      },
    );
    assert.deepEqual([text.line, text.column, 'place' in text], [1, 14, false]);
  });

  it('cuts a sentence from its paragraph, but not at "Rev."', () => {
    const text = 'Before it. See Resolution 2 (Rev. Geneva, 2022) again. After it.';
    const document = word(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
    const { stdout } = run(['references', '--format', 'json', '--stdin-filename', 'x.docx', '-'], document);
    const [reference] = JSON.parse(stdout).files[0].references;
    assert.deepEqual(
      [reference.text, reference.place, reference.sentence],
      ['Resolution 2 (Rev. Geneva, 2022)', 'paragraph 1', 'See Resolution 2 (Rev. Geneva, 2022) again.'],
    );
  });

  it('finds no reference that runs over two paragraphs or cells', () => {
    const { stdout } = run(['references', '--format', 'csv', 'a.docx']);
    assert.match(stdout, /^a\.docx,,,Resolution 11,11,.*,"table 1, row 2, cell 1, paragraph 1"\r$/m);
    assert.doesNotMatch(stdout, /,10,/, 'its noun is in the cell before');
  });

  it('tabulates what they cite', () => {
    const table = run(['authorities', '--format', 'csv', 'a.docx', 'c.md']).stdout;
    assert.match(table, /\r\n2,.*,2,"a\.docx: Introduction, paragraph 1; c\.md:1",/);
    assert.match(run(['authorities', 'a.docx']).stdout, /\[a\.docx: header\]\(a\.docx\)/);
  });

  it('prints SARIF with places and no lines, and annotations for GitHub without them', () => {
    const sarif = JSON.parse(run(['check', '--format', 'sarif', 'a.docx']).stdout);
    const { valid, errors } = new Validator(sarifSchema as Schema, '4', false).validate(sarif);
    assert.ok(valid, JSON.stringify(errors.slice(0, 3)));
    const { results } = sarif.runs[0];
    assert.ok(results.length > 0);
    // A line of everything, which hosts of code want; the place is said.
    for (const { locations, message } of results) {
      assert.deepEqual(locations[0].physicalLocation.region, { startLine: 1 });
      assert.ok(message.text.startsWith(`${locations[0].logicalLocations[0].fullyQualifiedName}: `));
    }
    const found = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'outdated-edition');
    assert.deepEqual(found.locations[0].logicalLocations, [
      { fullyQualifiedName: 'Introduction, paragraph 1' },
    ]);
    assert.match(
      run(['check', '--format', 'github', 'a.docx']).stdout,
      /^::warning file=a\.docx,title=outdated-edition::Introduction, paragraph 1: Resolution 2 /m,
    );
  });

  it('prints a page and rows with places and no lines', () => {
    const page = run(['check', '--format', 'html', 'a.docx']).stdout;
    assert.match(page, /<span>Introduction, paragraph 1<\/span> <code>outdated-edition<\/code>/);
    assert.doesNotMatch(page, /<span>Line \d/);
    const rows = run(['check', '--format', 'csv', 'a.docx']).stdout;
    assert.match(
      rows,
      /\r\na\.docx,,,warning,outdated-edition,WTSA,2,.*,"Introduction, paragraph 1","Recalling Resolution 2 \(Rev\. Geneva, 2022\), split over five runs\."\r\n/,
    );
  });

  it('names no line of them in a message', () => {
    const cited = (place: string) =>
      `<w:p><w:r><w:t>See Resolution 96 (Rev. ${place}) here.</w:t></w:r></w:p>`;
    const document = word(cited('New Delhi, 2024') + cited('Geneva, 2022'));
    const { stdout } = run(['check', '--stdin-filename', 'x.docx', '-'], document);
    assert.match(stdout, /^x\.docx: paragraph 2: .* elsewhere in the document; .*\[mixed-editions\]$/m);
    assert.doesNotMatch(stdout, /but as .* in line/);
  });

  it('fixes a copy of a Word document in tracked changes, and tells what is left', () => {
    const before = readFileSync(join(folder, 'a.docx'));
    const { status, stdout, stderr } = run(['check', '--fix', 'a.docx']);
    assert.equal(status, 0, 'only hints are left');
    assert.equal(stderr, 'a.docx: 3 fixes as tracked changes, in the copy a-fixed.docx\n');
    assert.match(stdout, /^a\.docx: footnote 2: hint: /m);
    assert.match(stdout, / in 1 file\. 3 findings fixed\.\n$/);
    assert.doesNotMatch(stdout, /outdated-edition/);
    assert.deepEqual(readFileSync(join(folder, 'a.docx')), before);
    assert.match(documentXml('a-fixed.docx'), /<w:del .*<w:ins .*New Delhi, 2024/);
    const again = run(['check', '--fix', 'a-fixed.docx']);
    assert.deepEqual([again.stderr, existsSync(join(folder, 'a-fixed-fixed.docx'))], ['', false]);
  });

  it('shows below each finding the sentence, by which the place is found', () => {
    const { stdout } = run(['check', 'a.docx']);
    assert.match(
      stdout,
      /paragraph 1: warning: .*\[outdated-edition\]\n {4}Recalling Resolution 2 \(Rev\. Geneva, 2022\), split over five runs\.\n/,
    );
    assert.doesNotMatch(run(['check', 'c.md']).stdout, /\n {4}/);
  });

  it('leaves comments as others wrote them', () => {
    const remark = 'He wrote Resolution 2 (Rev. Geneva, 2022).';
    const before = changed(readFileSync(join(folder, 'a.docx')), 'word/comments.xml', (xml) =>
      xml.replace('Resolution 19 in a comment.', remark),
    );
    writeFileSync(join(folder, 'remark.docx'), before);
    const { stdout, stderr } = run(['check', '--fix', 'remark.docx']);
    assert.match(stderr, /^remark\.docx: 3 fixes as tracked changes/);
    assert.match(stdout, /^remark\.docx: comment 1: warning: .*\[outdated-edition\]$/m);
    const comments = unzipSync(readFileSync(join(folder, 'remark-fixed.docx')))['word/comments.xml'];
    assert.match(strFromU8(comments as Uint8Array), /He wrote Resolution 2 \(Rev\. Geneva, 2022\)\./);
    assert.match(documentXml('remark-fixed.docx'), /New Delhi/);
    for (const name of ['remark.docx', 'remark-fixed.docx']) rmSync(join(folder, name));
  });

  it('says that a signature does not hold for the copy', () => {
    const parts = unzipSync(readFileSync(join(folder, 'a.docx')));
    writeFileSync(join(folder, 's.docx'), archive({ ...parts, '_xmlsignatures/sig1.xml': '<Signature/>' }));
    assert.match(run(['check', '--fix', 's.docx']).stderr, /^s\.docx: it is signed, and .*does not hold.*$/m);
    for (const name of ['s.docx', 's-fixed.docx']) rmSync(join(folder, name));
  });

  it('reads each file once, and the copies of a folder not at all', () => {
    const inside = join(folder, 'copies');
    mkdirSync(inside);
    copyFileSync(join(folder, 'a.docx'), join(inside, 'a.docx'));
    run(['check', '--fix', 'copies']);
    assert.ok(existsSync(join(inside, 'a-fixed.docx')));
    assert.match(run(['check', 'copies']).stdout, / in 1 file\./);
    assert.match(run(['check', 'copies', 'copies/a-fixed.docx']).stdout, / in 2 files\./);
    rmSync(join(inside, 'a.docx'));
    assert.match(run(['check', 'copies']).stdout, / in 1 file\./, 'its original is not there');
    rmSync(inside, { recursive: true });
    assert.match(run(['check', 'a.docx', './a.docx']).stdout, / in 1 file\./);
  });

  it('names the files of a folder that are in older formats', () => {
    const inside = join(folder, 'old');
    mkdirSync(inside);
    writeFileSync(join(inside, 'a.rtf'), '{\\rtf1 Resolution 44 (Rev. Geneva, 2022)}');
    writeFileSync(
      join(inside, 'b.doc'),
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
    );
    writeFileSync(join(inside, 'c.fodt'), '<office:document/>');
    const { status, stderr } = run(['check', '--fix', 'old']);
    assert.equal(status, 2);
    assert.match(stderr, /^itu-resolutions: old\/a\.rtf: it is in Rich Text Format; save it as \.docx$/m);
    assert.match(
      stderr,
      /^itu-resolutions: old\/b\.doc: it is in the format of Word 97 to 2003; save it as \.docx$/m,
    );
    assert.match(stderr, /^itu-resolutions: old\/c\.fodt: it is neither a Word document /m);
    rmSync(inside, { recursive: true });
  });

  it('fixes plainly where that is asked for, and writes over no earlier copy', () => {
    const earlier = readFileSync(join(folder, 'a-fixed.docx'));
    const { stderr } = run(['check', '--fix', '--accept', 'a.docx']);
    assert.equal(stderr, 'a.docx: 3 fixes, in the copy a-fixed-2.docx\n');
    assert.deepEqual(readFileSync(join(folder, 'a-fixed.docx')), earlier);
    const xml = documentXml('a-fixed-2.docx');
    assert.match(xml, /New Delhi/);
    assert.doesNotMatch(xml, /ITU resolution references/);
    for (const copy of ['a-fixed.docx', 'a-fixed-2.docx']) rmSync(join(folder, copy));
  });

  it('prints the fixed document of standard input, and its findings on standard error', () => {
    const before = readFileSync(join(folder, 'a.docx'));
    const args = ['check', '--fix', '--stdin-filename', 'p.docx', '-'];
    const { stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { input: before });
    writeFileSync(join(folder, 'printed.docx'), stdout);
    assert.match(documentXml('printed.docx'), /New Delhi, 2024/);
    assert.match(stderr.toString(), /3 findings fixed\.\n$/);
    rmSync(join(folder, 'printed.docx'));
  });

  it('does not fix OpenDocument files, says so, and fixes the others', () => {
    const before = readFileSync(join(folder, 'b.odt'));
    mkdirSync(join(folder, 'fix'));
    writeFileSync(join(folder, 'fix', 'd.md'), 'Resolution 2 (Rev. Geneva, 2022)\n');
    const { status, stdout, stderr } = run(['check', '--fix', 'b.odt', 'fix/d.md']);
    assert.equal(status, 2);
    assert.equal(stderr, `itu-resolutions: b.odt: ${REFUSED}\n`);
    assert.match(stdout, outdated('b\\.odt'));
    assert.match(
      readFileSync(join(folder, 'fix', 'd.md'), 'utf8'),
      /^Resolution 2 \(Rev\. New Delhi, 2024\)/,
    );
    assert.deepEqual(readFileSync(join(folder, 'b.odt')), before);
    const piped = run(['check', '--fix', '--stdin-filename', 'p.odt', '-'], before);
    assert.equal(piped.status, 2);
    assert.equal(piped.stderr, `itu-resolutions: p.odt: ${REFUSED}\n`);
    assert.match(piped.stdout, outdated('p\\.odt'));
  });

  it('leaves nothing behind where a copy cannot be written', () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    // Of this length a name can be, and none can be longer.
    const name = `${'n'.repeat(250)}.docx`;
    copyFileSync(made('libreoffice.docx'), join(locked, name));
    const { status, stderr, stdout } = run(['check', '--fix', join('locked', name)]);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^itu-resolutions: locked\/n+\.docx: the fixes could not be made \(.*\); the document is as it was\n$/,
    );
    assert.match(stdout, /\[outdated-edition\]/);
    assert.deepEqual(readdirSync(locked), [name]);
    rmSync(locked, { recursive: true });
  });

  it('says in one line what cannot be read or compared, and reads the others', () => {
    writeFileSync(join(folder, 'torn.docx'), readFileSync(join(folder, 'a.docx')).subarray(0, 5000));
    const { status, stdout, stderr } = run(['check', 'torn.docx', 'a.docx']);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^itu-resolutions: torn\.docx: the document is damaged \([^\n]*; open it in [^\n]*\n$/,
    );
    assert.match(stdout, outdated('a\\.docx'));
    rmSync(join(folder, 'torn.docx'));
    const compared = run(['check', '--parallel', 'c.md', 'a.docx']);
    assert.equal(compared.status, 2);
    assert.match(compared.stderr, /a\.docx: --parallel does not compare Word, OpenDocument and PDF files\n$/);
  });
});
