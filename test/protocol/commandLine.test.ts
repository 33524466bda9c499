/** The built command line: what it prints, and its exit status. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { CLI, DIST } from './program.ts';

describe('command line', () => {
  let folder: string;
  const run = (args: string[], input?: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  /** Exit status 2, and one line on stderr that matches. */
  const refuses = (args: string[], line: RegExp) => {
    const { status, stderr } = run(args);
    assert.equal(status, 2, stderr);
    assert.match(stderr, line);
    assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'drafts-'));
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'draft.md'), 'See Resolution 80 and\nResolution 44 (Rev. Geneva, 2022).\n');
    writeFileSync(join(folder, 'sub', 'good.md'), 'Resolution 44 (Rev. New Delhi, 2024)\n');
    writeFileSync(join(folder, 'page.html'), '<p title="Resolution 80">R&eacute;solution <b>80</b></p>\n');
    writeFileSync(join(folder, 'binary.dat'), Uint8Array.of(0, 1, 2, 3));
    writeFileSync(join(folder, 'broken.json'), '{"schema": 1}');
  });

  it('checks a folder, in text', () => {
    const { status, stdout } = run(['check']);
    assert.equal(status, 1);
    assert.match(stdout, /^draft\.md:1:5: error: Resolution 80 was suppressed by WTSA-24 .*\[suppressed\]$/m);
    assert.match(stdout, /^draft\.md:2:15: warning: .*\[outdated-edition\]$/m);
    assert.match(stdout, /1 error and 1 warning in 2 files\. 1 can be fixed with --fix\.\n$/);
  });

  it('checks in JSON, with the fix', () => {
    const { files } = JSON.parse(run(['check', 'draft.md', '--format', 'json']).stdout);
    assert.equal(files[0].path, 'draft.md');
    const [suppressed, outdated] = files[0].findings;
    assert.deepEqual(
      [suppressed.code, suppressed.severity, suppressed.line, suppressed.column, suppressed.fix],
      ['suppressed', 'error', 1, 5, null],
    );
    assert.deepEqual(outdated.fix, [
      { start: 42, end: 48, newText: 'New Delhi' },
      { start: 50, end: 54, newText: '2024' },
    ]);
  });

  it('ends with 0 where nothing is as severe as asked', () => {
    assert.equal(run(['check', 'sub']).status, 0);
    assert.equal(
      run(['check', '--max-severity', 'error', '-'], 'Resolution 44 (Rev. Geneva, 2022)').status,
      0,
    );
    assert.equal(
      run(['check', '--max-severity', 'warning', '-'], 'Resolution 44 (Rev. Geneva, 2022)').status,
      1,
    );
  });

  it('reads standard input and patterns', () => {
    const { files } = JSON.parse(
      run(['references', '--format', 'json', '--stdin-filename', 'a.md', '-'], '`Resolution 1` Resolution 44')
        .stdout,
    );
    assert.deepEqual(files[0].references, [
      {
        start: 15,
        end: 28,
        text: 'Resolution 44',
        number: 44,
        through: null,
        temporary: null,
        edition: null,
        body: 'WTSA',
        language: 'en',
        provision: null,
        line: 1,
        column: 16,
      },
    ]);
    assert.equal(JSON.parse(run(['references', '--format', 'json', '**/*.md']).stdout).files.length, 2);
  });

  it('reads HTML and XML where they are named, and not in folders', () => {
    const placesIn = (...paths: string[]) =>
      JSON.parse(run(['references', '--format', 'json', ...paths]).stdout).files.flatMap(
        (file: { path: string; references: { column: number }[] }) =>
          file.references.map(({ column }) => `${file.path}:${column}`),
      );
    assert.deepEqual(placesIn('page.html'), ['page.html:26']);
    assert.deepEqual(placesIn('*.html'), ['page.html:26']);
    assert.ok(!placesIn('.').includes('page.html:26'));
    const akn = '<akn:p><akn:ref href="Resolution 80">Resolution 44</akn:ref></akn:p>';
    const read = run(['references', '--format', 'json', '--stdin-filename', 'a.akn', '-'], akn);
    assert.equal(JSON.parse(read.stdout).files[0].references[0].column, 38);
  });

  it('prints references as comma-separated values', () => {
    const { stdout } = run(
      ['references', '--format', 'csv', '-'],
      'see Resolution 44 (Rev. New Delhi, 2024)',
    );
    assert.equal(
      stdout,
      'path,line,column,text,number,through,temporary,revised,place,year,body,provision,language,where\r\n' +
        '<stdin>,1,5,"Resolution 44 (Rev. New Delhi, 2024)",44,,,true,New Delhi,2024,WTSA,,en,\r\n',
    );
  });

  it('lists what is asked of someone, clause by clause', () => {
    const { stdout } = run(['list', '--addressee', 'study group 17']);
    assert.match(
      stdout,
      /^50 \(Rev\. New Delhi, 2024\) instructs Study Group 17\n {2}to support the Director/,
    );
    assert.match(stdout, /\n58 .*\n {2}3 to collaborate with ITU-D/);
    const json = JSON.parse(run(['list', '--addressee', 'BDT', '--format', 'json']).stdout);
    const [first] = json;
    assert.deepEqual(
      [first.number, first.to[0].id, first.with.map(({ id }: { id: string }) => id)],
      [18, 'TSB', []],
    );
    const group = run(['list', '--addressee', 'Director of TSB with the Director of BDT']).stdout;
    assert.match(group, /^44 .* instructs Director of TSB with the Director of BDT\n/);
    const items = run(['list', '--addressee', 'TSAG', '--format', 'csv']).stdout.split('\r\n');
    assert.match(
      items[1] ?? '',
      /^18,revised,invites,"?TSAG; RAG; TDAG"?,,1,"TSAG, RAG and TDAG to continue/,
    );
    assert.equal(items.length, 3, 'its other item addresses others');
    const csv = run(['list', '--addressee', 'BDT', '--format', 'csv']).stdout.split('\r\n');
    assert.equal(csv[0], 'number,status,verb,to,with,item,text,line');
    assert.ok(csv.length > json.length, 'a row for each item');
    const fresh = run(['list', '--addressee', 'BDT', '--status', 'new', '--format', 'json']).stdout;
    assert.ok(JSON.parse(fresh).every(({ status }: { status: string }) => status === 'new'));
    refuses(
      ['list', '--addressee', 'nobody'],
      /no clause addresses "nobody"; there are: TSB \(Director of TSB\)/,
    );
  });

  it('tabulates what documents cite', () => {
    const draft = 'Resolution 44 (Rev. Geneva, 2022) and Resolution 44';
    const table = (...args: string[]) => run(['authorities', ...args, '-'], draft).stdout;
    assert.match(table(), /\| 44 \| Bridging .* \| 2 \| .* \| warning: outdated-edition \|/);
    assert.match(table('--format', 'csv'), /\r\n44,.*,"\(Rev\. Geneva, 2022\), without edition",2,/);
    assert.match(table('--format', 'html'), /<td>44<\/td>/);
  });

  it('shows and lists', () => {
    assert.match(run(['show', '44']).stdout, /^Resolution 44 – Bridging the standardization gap/);
    assert.equal(JSON.parse(run(['show', '101', '--format', 'json']).stdout).temporary, 'COM4/AI');
    assert.equal(JSON.parse(run(['list', '--format', 'json']).stdout).length, 57);
    assert.match(run(['list', '--status', 'suppressed']).stdout, /^80 .*suppressed/);
    assert.match(
      run(['list', '--format', 'csv']).stdout,
      /^number,status,place,year,temporary,title\r\n2,revised,New Delhi,2024,,/,
    );
  });

  it('says in one line what is wrong with its input', () => {
    refuses(['check', 'nothing.md'], /nothing\.md: no such file or folder/);
    refuses(['check', 'binary.dat'], /binary\.dat: it is a binary file/);
    refuses(['check', '--bad'], /unknown option '--bad'/);
    refuses(['chekc'], /unknown command 'chekc'/);
    refuses(['check', '--format', 'xml'], /format <format>.*xml.*is invalid/);
    refuses(
      ['show', '118'],
      /Resolution 118: there is no such resolution, the last number of WTSA-24 is 108;.*there is one of PP: --body PP$/m,
    );
    refuses(['show', 'fourty'], /a number such as 44 is wanted/);
    refuses(['--catalogue', 'broken.json', 'list'], /broken\.json cannot be used as a catalogue: \//);
    refuses(['--catalogue', 'draft.md', 'list'], /draft\.md cannot be used as a catalogue: not JSON/);
  });

  it('fixes files in place, in the encoding that they have, and says what is left', () => {
    const texts: readonly (readonly [name: string, bytes: (text: string) => Buffer])[] = [
      ['utf8.md', (text) => Buffer.from(text)],
      ['marked.md', (text) => Buffer.from(`\ufeff${text}`)],
      ['utf16.md', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
      ['utf16be.md', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ];
    mkdirSync(join(folder, 'fix'));
    for (const [name, bytes] of texts) {
      const file = join(folder, 'fix', name);
      writeFileSync(file, bytes('Genève: Resolution 80,\r\nRes 44 (Rev. Geneva 2022)\r\n'));
      const { status, stdout } = run(['check', '--fix', file]);
      assert.equal(status, 1);
      assert.match(stdout, /^[^\n]*\[suppressed\]\n1 error in 1 file\. 2 findings fixed\.\n$/);
      const fixed = bytes('Genève: Resolution 80,\r\nResolution 44 (Rev. New Delhi, 2024)\r\n');
      assert.deepEqual(readFileSync(file), fixed, name);
    }
    assert.equal(readdirSync(join(folder, 'fix')).length, texts.length, 'nothing is left beside them');
  });

  it('prints fixed standard input, and the findings beside it', () => {
    const { stdout, stderr, status } = run(
      ['check', '--fix', '-'],
      'Resolution 80, Res 44 (Rev. Geneva, 2022)',
    );
    assert.equal(stdout, 'Resolution 80, Resolution 44 (Rev. New Delhi, 2024)');
    assert.match(stderr, /\[suppressed\]/);
    assert.equal(status, 1);
  });

  it('prints nothing else than fixed standard input in any format', () => {
    for (const format of ['text', 'json', 'sarif', 'github', 'csv', 'html']) {
      const { stdout, stderr } = run(['check', '--fix', '--format', format, '-'], 'Resolution 80, Res 44');
      assert.equal(stdout, 'Resolution 80, Resolution 44 (Rev. New Delhi, 2024)', format);
      if (['json', 'sarif'].includes(format)) JSON.parse(stderr);
    }
  });

  it('says in one line that its output cannot be written', function () {
    if (!existsSync('/dev/full')) this.skip();
    const stdout = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'show', '44'], {
      cwd: folder,
      stdio: ['ignore', stdout, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(stdout);
    assert.match(stderr, /^itu-resolutions: the output could not be written: .*\n$/);
    assert.equal(status, 2);
  });

  it('changes the levels of rules, the body and the date', () => {
    const draft = 'Resolution 80 of this conference, Resolution 44 (Rev. Geneva, 2022)';
    const codesOf = (args: string[]) => {
      const { files } = JSON.parse(run(['check', '--format', 'json', ...args, '-'], draft).stdout);
      return files[0].findings.map(({ code, severity }: Record<string, string>) => `${code} ${severity}`);
    };
    assert.deepEqual(codesOf(['--rule', 'outdated-edition=error', '--rule', 'not-covered=off']), [
      'outdated-edition error',
    ]);
    assert.deepEqual(codesOf(['--body', 'WTDC'])[0], 'not-covered hint');
    assert.ok(!codesOf(['--as-of', '2022']).includes('outdated-edition warning'));
    refuses(['check', '--rule', 'rnage=off'], /there is no rule "rnage"/);
    refuses(['check', '--as-of', 'soon'], /"soon" is not a year/);
    refuses(['check', '--body', 'WTSS'], /There is no body "WTSS"/);
  });

  it('prints SARIF that its schema accepts', () => {
    const { stdout, status } = run(['check', '--format', 'sarif', 'draft.md', 'sub']);
    assert.equal(status, 1);
    const sarif = JSON.parse(stdout);
    const schema = sarifSchema as Schema;
    const { valid, errors } = new Validator(schema, '4', false).validate(sarif);
    assert.ok(valid, JSON.stringify(errors.slice(0, 3)));
    const [suppressed, outdated] = sarif.runs[0].results;
    assert.deepEqual([suppressed.ruleId, suppressed.level], ['suppressed', 'error']);
    assert.deepEqual(outdated.locations[0].physicalLocation, {
      artifactLocation: { uri: 'draft.md', index: 0 },
      region: { startLine: 2, startColumn: 15, endLine: 2, endColumn: 34 },
    });
    assert.equal(outdated.fixes[0].artifactChanges[0].replacements.length, 2);
    const broken = { ...sarif, runs: [{ ...sarif.runs[0], tool: {} }] };
    assert.ok(!new Validator(schema, '4', false).validate(broken).valid, 'the check can fail');
  });

  it('prints annotations for GitHub', () => {
    const lines = run(['check', '--format', 'github', 'draft.md']).stdout.trimEnd().split('\n');
    assert.equal(lines.length, 2);
    assert.match(
      lines[0] ?? '',
      /^::error file=draft\.md,line=1,col=5,endLine=1,endColumn=18,title=suppressed::Resolution 80 was suppressed/,
    );
    assert.match(
      run(['check', '--format', 'github', '--stdin-filename', 'a,b:50%.md', '-'], 'Resolution 80').stdout,
      /file=a%2Cb%3A50%25\.md,/,
    );
  });

  it('prints findings as comma-separated values, with what they are about', () => {
    const rows = run(['check', '--format', 'csv', 'draft.md', 'sub']).stdout.split('\r\n');
    assert.equal(rows[0], 'path,line,column,severity,code,body,number,text,message,fix,where,sentence');
    assert.match(
      rows[1] ?? '',
      /^draft\.md,1,5,error,suppressed,WTSA,80,Resolution 80,"Resolution 80 was .*",,,$/,
    );
    assert.match(
      rows[2] ?? '',
      /^draft\.md,2,15,warning,outdated-edition,WTSA,44,"Resolution 44 \(Rev\. Geneva, 2022\)",".*","Change to \(Rev\. New Delhi, 2024\)",,$/,
    );
    assert.deepEqual(rows.slice(3), ['']);
  });

  it('prints a page of findings: of each document, of each resolution, each in its sentence', () => {
    const page = run(['check', '--format', 'html', 'binary.dat', 'draft.md', 'sub']);
    assert.equal(page.status, 2);
    const { stdout } = page;
    assert.match(stdout, /^<!DOCTYPE html>\n<html lang="en">[\s\S]*<\/html>\n$/);
    assert.match(stdout, /content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/);
    assert.match(stdout, /<b>2<\/b> Documents<\/li>\n.*<b>1<\/b> Error<\/li>\n.*<b>1<\/b> Warning<\/li>/);
    assert.match(stdout, /<h2>Not done<\/h2>\n<ul>\n<li><bdi>binary\.dat: it is a binary file/);
    assert.match(
      stdout,
      /<th scope="row">WTSA 44<\/th><td>Bridging .*<\/td><td>revised<\/td>.*Rev\. New Delhi, 2024<\/td><td class="number">2<\/td><td class="number">2<\/td>/,
    );
    assert.match(
      stdout,
      /<blockquote lang="en" dir="ltr">See Resolution 80 and\n<mark>Resolution 44 <em>\(Rev\. Geneva, 2022\)<\/em><\/mark>\.<\/blockquote>/,
    );
    assert.doesNotMatch(stdout, /<script|style=|https?:/);
    const clean = run(['check', '--format', 'html', 'sub']);
    assert.equal(clean.status, 0);
    assert.match(clean.stdout, /<p>Nothing was found\.<\/p>/);
    const hostile = run(
      ['check', '--format', 'html', '--stdin-filename', '"><img>', '-'],
      '<b>Resolution 80\0</b>',
    ).stdout;
    assert.doesNotMatch(hostile, /<img|<b>Res|\0/);
  });

  it('reads documents in a fixed order, each once: as they are named, those of a folder by name', () => {
    const place = join(folder, 'order');
    for (const name of ['b/2.md', 'a/10.md', 'a.md', 'a/9.md', 'Z.md', 'b/1.txt']) {
      mkdirSync(join(place, name, '..'), { recursive: true });
      writeFileSync(join(place, name), 'Resolution 80');
    }
    const paths = ['order/b/2.md', 'order', 'order/a.md'];
    const read = ['b/2.md', 'Z.md', 'a.md', 'a/10.md', 'a/9.md', 'b/1.txt'];
    const { files } = JSON.parse(run(['check', '--format', 'json', ...paths]).stdout);
    assert.deepEqual(
      files.map(({ path }: { path: string }) => path),
      read.map((name) => `order/${name}`),
    );
    const sarif = JSON.parse(run(['check', '--format', 'sarif', ...paths]).stdout);
    const [{ results, artifacts }] = sarif.runs;
    assert.deepEqual(
      results.map(({ locations }: { locations: { physicalLocation: { artifactLocation: object } }[] }) => ({
        ...locations[0]?.physicalLocation.artifactLocation,
      })),
      read.map((name, index) => ({ uri: `order/${name}`, index })),
    );
    assert.equal(artifacts.length, read.length);
    rmSync(place, { recursive: true });
  });

  it('colours on a terminal only', () => {
    assert.ok(!run(['check']).stdout.includes('\u001b'));
  });

  it('reads the other documents when some cannot be read, and names each of these in a line', () => {
    const place = join(folder, 'partly');
    mkdirSync(join(place, 'b-closed'), { recursive: true });
    writeFileSync(join(place, 'a-latin1.md'), Buffer.from('Résolution 80', 'latin1'));
    writeFileSync(join(place, 'b-closed', 'draft.md'), 'Resolution 80');
    writeFileSync(join(place, 'c-closed.md'), 'Resolution 80');
    symlinkSync('nowhere', join(place, 'd-dangling.md'));
    writeFileSync(join(place, 'e-draft.md'), 'Resolution 80');
    // The file system closes nothing to root: another user runs a copy that everybody may read.
    for (const open of [folder, place]) chmodSync(open, 0o755);
    const cli = join(folder, 'cli.js');
    for (const name of readdirSync(DIST).filter((each) => /\.js(?:on)?$/.test(each)))
      copyFileSync(join(DIST, name), join(folder, name));
    chmodSync(join(place, 'b-closed'), 0);
    chmodSync(join(place, 'c-closed.md'), 0);
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [cli, 'check', '.', 'd-dangling.md', join('..', 'binary.dat')],
      { cwd: place, encoding: 'utf8', ...user },
    );
    chmodSync(join(place, 'b-closed'), 0o755);
    rmSync(place, { recursive: true });
    assert.equal(status, 2, stderr);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'itu-resolutions: b-closed: permission denied',
      'itu-resolutions: d-dangling.md: no such file or folder',
      'itu-resolutions: a-latin1.md: it is not text in UTF-8',
      'itu-resolutions: c-closed.md: permission denied',
      `itu-resolutions: ${join('..', 'binary.dat')}: it is a binary file, not text`,
    ]);
    assert.match(stdout, /^e-draft\.md:1:1: [^\n]*\n1 error in 1 file\.\n$/);
  });

  describe('compares language versions', () => {
    const versions = ['versions/en.md', 'versions/fr.md', 'versions/es.md'];
    before(() => {
      mkdirSync(join(folder, 'versions'));
      const texts = [
        'Resolution 44 (Rev. New Delhi, 2024)\n\nResolution 80\n\nResolutions 101 to 103\n',
        'Resolution 44 (Rev. Geneva, 2022)\n\nResolutions 101, 102 and 103\n',
        'Resolution 44 (Rev. New Delhi, 2024)\n\nResolution 80\n\nResolutions 101 to 103\n',
      ];
      for (const [i, name] of versions.entries()) writeFileSync(join(folder, name), texts[i] ?? '');
    });

    it('with the first one, and tells nothing else', () => {
      const { status, stdout } = run(['check', '--parallel', ...versions]);
      assert.equal(status, 1);
      assert.deepEqual(stdout.split('\n'), [
        'versions/fr.md:1:1: warning: Missing after Resolution 44 (Rev. Geneva, 2022): Resolution 80, which versions/en.md cites in line 3. [parallel-missing]',
        'versions/fr.md:1:15: warning: versions/en.md (line 1) cites Resolution 44 as (Rev. New Delhi, 2024), not as (Rev. Geneva, 2022). [parallel-edition]',
        '2 warnings in 3 files. 1 can be fixed with --fix.',
        '',
      ]);
      const reversed = run(['check', '--parallel', ...versions.toReversed()]).stdout;
      assert.match(reversed, /^versions\/fr\.md:1:1: .*\n.*\n2 warnings in 3 files/);
    });

    it('as severely as is asked for', () => {
      assert.equal(run(['check', '--parallel', '--max-severity', 'error', ...versions]).status, 0);
      const levels = ['--rule', 'parallel-missing=error', '--rule', 'parallel-edition=off'];
      const { status, stdout } = run([
        'check',
        '--parallel',
        '--max-severity',
        'error',
        ...levels,
        ...versions,
      ]);
      assert.equal(status, 1);
      assert.match(stdout, /^[^\n]*: error: [^\n]*\n1 error in 3 files\.\n$/);
      assert.equal(run(['check', '--parallel', 'versions/en.md', 'versions/es.md']).status, 0);
    });

    it('in JSON, SARIF and for GitHub, with the places of the original', () => {
      const json = JSON.parse(run(['check', '--parallel', '--format', 'json', ...versions]).stdout);
      assert.deepEqual(
        json.files.map(({ path, findings }: { path: string; findings: unknown[] }) => [
          path,
          findings.length,
        ]),
        [
          ['versions/en.md', 0],
          ['versions/fr.md', 2],
          ['versions/es.md', 0],
        ],
      );
      assert.deepEqual(json.files[1].findings[0].related, [
        {
          path: 'versions/en.md',
          message: 'Resolution 80 in versions/en.md',
          start: 38,
          end: 51,
          line: 3,
          column: 1,
        },
      ]);
      const sarif = JSON.parse(run(['check', '--parallel', '--format', 'sarif', ...versions]).stdout);
      const { valid, errors } = new Validator(sarifSchema as Schema, '4', false).validate(sarif);
      assert.ok(valid, JSON.stringify(errors.slice(0, 3)));
      const [missing, edition] = sarif.runs[0].results;
      const [place] = missing.relatedLocations;
      assert.equal(place.physicalLocation.artifactLocation.uri, 'versions/en.md');
      assert.equal(place.physicalLocation.region.startLine, 3);
      assert.ok(edition.fixes.length === 1);
      const github = run(['check', '--parallel', '--format', 'github', ...versions]).stdout;
      const html = run(['check', '--parallel', '--format', 'html', ...versions]).stdout;
      assert.match(html, /<ul class="elsewhere">\n<li><bdi>versions\/en\.md<\/bdi>, line 3, column 1<\/li>/);
      assert.match(github, /^::warning file=versions\/fr\.md,line=1,.*title=parallel-missing::Missing after/);
    });

    it('and fixes editions in the others', () => {
      const copy = join(folder, 'versions', 'copy.md');
      writeFileSync(copy, readFileSync(join(folder, 'versions/fr.md')));
      const { stdout, status } = run(['check', '--parallel', '--fix', 'versions/en.md', 'versions/copy.md']);
      assert.match(stdout, /^versions\/copy\.md:1:1: [^\n]*\n1 warning in 2 files\. 1 finding fixed\.\n$/);
      assert.equal(status, 1);
      assert.match(readFileSync(copy, 'utf8'), /^Resolution 44 \(Rev\. New Delhi, 2024\)\n/);
    });

    it('and says in one line what cannot be compared', () => {
      refuses(['check', '--parallel'], /--parallel wants at least two files/);
      refuses(['check', '--parallel', 'draft.md', 'draft.md'], /--parallel wants at least two files/);
      refuses(
        ['check', '--parallel', 'draft.md', '-'],
        /--parallel compares files; - \(standard input\) is none/,
      );
      refuses(['check', '--parallel', 'draft.md', 'nothing.md'], /nothing\.md: no such file/);
      refuses(['check', '--parallel', 'draft.md', 'sub'], /sub: it is a folder; --parallel compares files/);
      refuses(['check', '--parallel', 'draft.md', 'binary.dat'], /binary\.dat: it is a binary file/);
    });
  });
});
