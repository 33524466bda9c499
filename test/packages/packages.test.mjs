// What is given to others: the extension (.vsix) and the command line's package, as they are made, installed and tried.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { install } from '../../scripts/vscode/install.mjs';
import { vscodeTests } from '../../scripts/vscodeTests.mjs';
import { start } from '../protocol/client.ts';

const root = path.resolve(import.meta.dirname, '../..');
const LARGEST = 600_000;

describe('packages', function () {
  this.timeout(300_000);
  let folder;
  let said;
  const file = (ending) =>
    path.join(folder, fs.readdirSync(folder).find((name) => name.endsWith(ending)) ?? '-');
  const ran = (command, args, cwd) => {
    const shell = process.platform === 'win32';
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell });
    return { status, stdout, stderr };
  };

  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'itu-packages-'));
    said = ran(process.execPath, ['scripts/package.mjs', folder], root);
    assert.equal(said.status, 0, said.stderr);
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  describe('the extension', () => {
    it('is made without a warning, and small enough to be downloaded anywhere', () => {
      assert.doesNotMatch(said.stdout + said.stderr, /warning|error/i);
      const { size } = fs.statSync(file('.vsix'));
      assert.ok(size <= LARGEST, `${size} bytes`);
    });

    it('holds what runs and what is shown, and nothing else', () => {
      const names = Object.keys(unzipSync(fs.readFileSync(file('.vsix'))));
      const others = names.filter(
        (name) =>
          !/^extension\/(?:package(?:\.nls(?:\.[a-z-]+)?)?\.json|(?:readme|changelog)\.md|LICENSE\.txt)$/.test(
            name,
          ) &&
          !/^extension\/(?:l10n\/bundle\.l10n(?:\.[a-z-]+)?\.json|docs\/pictures\/[a-z]+-(?:dark|light)\.webp)$/.test(
            name,
          ),
      );
      assert.deepEqual(others.sort(), [
        '[Content_Types].xml',
        'extension.vsixmanifest',
        'extension/THIRD_PARTY_LICENSES.txt',
        'extension/data/catalogue.schema.json',
        'extension/data/configuration.schema.json',
        'extension/data/overlay.schema.json',
        'extension/dist/browser/catalogues.js',
        'extension/dist/browser/client.cjs',
        'extension/dist/browser/documents.js',
        'extension/dist/browser/features.js',
        'extension/dist/browser/importing.js',
        'extension/dist/browser/server.js',
        'extension/dist/browser/texts.js',
        'extension/dist/client.cjs',
        'extension/dist/package.json',
        'extension/dist/server.js',
        'extension/dist/survey.js',
        'extension/dist/walk.js',
        'extension/docs/activity.svg',
        'extension/docs/icon.png',
        'extension/samples/draft.md',
        'extension/syntaxes/itu-resolutions.injection.json',
      ]);
    });

    it('has the licences of what it holds of others', () => {
      const held = unzipSync(fs.readFileSync(file('.vsix')))['extension/THIRD_PARTY_LICENSES.txt'];
      assert.match(new TextDecoder().decode(held), /\nvscode-languageclient \d/);
    });

    it('works in VS Code as installed', async () => {
      install();
      const { passed, failed } = await vscodeTests({ vsix: file('.vsix'), grep: 'the extension in VS Code' });
      assert.equal(failed, 0);
      assert.ok(passed > 10, `${passed} tests were run`);
    });
  });

  describe("the command line's package", () => {
    let empty;
    before(() => {
      empty = path.join(folder, 'empty');
      fs.mkdirSync(empty);
      fs.copyFileSync(
        path.join(root, 'test/documents/libreoffice.docx'),
        path.join(empty, 'contribution.docx'),
      );
    });

    it('checks a document from an empty folder by one command', () => {
      const { status, stdout, stderr } = ran(
        'npx',
        ['--yes', '--package', file('.tgz'), 'itu-resolutions', 'check', 'contribution.docx'],
        empty,
      );
      assert.match(
        stdout,
        /^contribution\.docx: Introduction, paragraph 1: warning: .* \[outdated-edition\]$/m,
        stderr,
      );
      assert.equal(status, 1);
      assert.deepEqual(fs.readdirSync(empty), ['contribution.docx']);
    });

    it('is installed with nothing else, and is the command line', () => {
      const installed = ran('npm', ['install', '--no-audit', '--no-fund', file('.tgz')], empty);
      assert.equal(installed.status, 0, installed.stderr);
      const packages = fs
        .readdirSync(path.join(empty, 'node_modules'))
        .filter((name) => !name.startsWith('.'));
      assert.deepEqual(packages, ['itu-resolutions']);
      const licences = path.join(empty, 'node_modules/itu-resolutions/dist/THIRD_PARTY_LICENSES.txt');
      assert.match(fs.readFileSync(licences, 'utf8'), /\ncommander \d/);
      const command = (args) => ran('npx', ['--no-install', 'itu-resolutions', ...args], empty);
      assert.match(command(['show', '44']).stdout, /Resolution 44/);
      const pdf = command(['references', path.join(root, 'test/documents/libreoffice.pdf')]);
      assert.match(pdf.stdout, /: page 1, paragraph 6: Resolution 44 \(Rev\. New Delhi, 2024\) /, pdf.stderr);
      assert.match(
        command(['check', '--fix', 'contribution.docx']).stderr,
        /in the copy contribution-fixed\.docx/,
      );
    });

    it('is a language server, with the annex as a file for editors that know no other documents', async () => {
      const server = path.join(empty, 'node_modules/itu-resolutions/dist/cli.js');
      const client = await start({ server });
      const uri = 'file:///draft.md';
      const pushed = client.pushed(uri);
      client.open(uri, 'Resolution 44 (Rev. Geneva, 2022)');
      assert.deepEqual(
        (await pushed).map(({ code }) => code),
        ['outdated-edition'],
      );
      const [definition] = await client.connection.sendRequest('textDocument/definition', {
        textDocument: { uri },
        position: { line: 0, character: 12 },
      });
      assert.ok(fs.existsSync(fileURLToPath(definition.uri ?? definition.targetUri)));
      assert.equal(await client.close(), 0);
    });
  });
});
