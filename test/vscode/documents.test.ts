/** Word documents inside a real VS Code: their text, read-only, with what is known of its references. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { word } from '../documents/archive.ts';
import { codesAt, diagnosed, find, recorded, until, written } from './helpers.ts';
import { screenshot } from './screenshot.ts';

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const heading = (text: string) =>
  `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (...cells: string[]) =>
  `<w:tbl><w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr></w:tbl>`;

const OUTDATED = 'Recalling Resolution 44 (Rev. Geneva, 2022), which bridges the standardization gap,';
const BODY = [
  paragraph('Document 12'),
  heading('Introduction'),
  paragraph('The conference,'),
  paragraph(OUTDATED),
  table('Resolution', 'Resolution 80 (Dubai, 2012)'),
].join('');
const TEXT = `Document 12\n\nIntroduction\n\nThe conference,\n\n${OUTDATED}\n\nResolution\n\nResolution 80 (Dubai, 2012)\n\n`;

const check = (...uris: vscode.Uri[]) =>
  vscode.commands.executeCommand('ituResolutions.checkDocument', uris[0], uris);

/** The texts that are open, by the names of their tabs. */
const tabs = () =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === SCHEME)
    .map(({ label }) => label);
const SCHEME = 'itu-resolutions-document';

function shown(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document.uri.scheme, SCHEME);
  return editor as vscode.TextEditor;
}

describe('a Word document in VS Code', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens as text that cannot be changed, named after its file', async () => {
    await check(await written('contribution 1.docx', word(BODY)));
    const { document } = shown();
    assert.equal(document.getText(), TEXT);
    assert.equal(document.languageId, SCHEME);
    assert.deepEqual(tabs(), ['contribution 1.docx (text)']);
    assert.equal(vscode.workspace.getConfiguration('editor', document).get('wordWrap'), 'on');
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(document.getText(), TEXT, 'typing changes nothing');
    await diagnosed(document);
    await screenshot('document', '.squiggly-warning');
  });

  it('has findings that name their place, and no fixes', async () => {
    await check(await written('contribution.docx', word(BODY)));
    const { document } = shown();
    const found = await diagnosed(document);
    const outdated = found.get('outdated-edition');
    assert.match(outdated?.message ?? '', /^Introduction, paragraph 2: Resolution 44 was revised by WTSA-24/);
    assert.equal(document.getText(outdated?.range), '(Rev. Geneva, 2022)');
    assert.match(
      found.get('suppressed')?.message ?? '',
      /^table 1, row 1, cell 2: Resolution 80 was suppressed/,
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      outdated?.range,
    );
    assert.deepEqual(
      actions.map(({ title }) => title),
      [],
    );
  });

  it('has hover, definition, hints and an outline of its places', async () => {
    await check(await written('contribution.docx', word(BODY)));
    const { document } = shown();
    const at = find(document, 'Resolution 44', 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((content) => (content as vscode.MarkdownString).value),
    );
    assert.ok(
      texts.some((text) => text.includes('In force: `Resolution 44 (Rev. New Delhi, 2024)`')),
      texts.join('\n'),
    );
    const [definition] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    assert.equal(definition?.targetUri.path, '/wtsa-24/annex.md');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const named = (all: readonly vscode.DocumentSymbol[]): unknown =>
      all.map(({ name, children }) => (children.length > 0 ? [name, named(children)] : name));
    assert.deepEqual(named(symbols), [
      'paragraph 1',
      ['Introduction', ['paragraph 1', 'paragraph 2', ['table 1', ['row 1, cell 1', 'row 1, cell 2']]]],
    ]);
  });

  it('is in the table of authorities', async () => {
    await check(await written('cited.docx', word(BODY)));
    await diagnosed(shown().document);
    await vscode.commands.executeCommand('ituResolutions.showAuthorities');
    const table = vscode.window.activeTextEditor?.document;
    assert.match(
      table?.getText() ?? '',
      /^# Resolutions cited in cited\.docx \(text\)\n[\s\S]*\(Rev\. Geneva, 2022\)/,
    );
  });

  for (const [where, name] of [
    ['the workspace', 'followed.docx'],
    ['another folder', '../../elsewhere/followed.docx'],
  ] as const)
    it(`follows its file in ${where}`, async () => {
      const uri = await written(name, word(BODY));
      await check(uri);
      const { document } = shown();
      await diagnosed(document);
      await saved(name, word(paragraph('Resolution 80 (Dubai, 2012)')), () =>
        until(
          vscode.workspace.onDidChangeTextDocument,
          () => document.getText() === 'Resolution 80 (Dubai, 2012)\n\n',
        ),
      );
      const isNew = () => /^paragraph 1: /.test(codesAt(document.uri).get('suppressed')?.message ?? '');
      await until(vscode.languages.onDidChangeDiagnostics, isNew);
      assert.deepEqual([...codesAt(document.uri).keys()], ['suppressed']);
      // Half of a file is no document: what was read of it before stays, until it is whole again.
      await written(name, word(BODY).subarray(0, 200));
      await saved(name, word(BODY), () =>
        until(vscode.workspace.onDidChangeTextDocument, () => document.getText() === TEXT),
      );
    });

  /** Writes a file until it is shown: VS Code says nothing of what happens before it watches a folder, and not when it does. */
  async function saved(name: string, bytes: Uint8Array, isShown: () => Promise<unknown>): Promise<void> {
    await written(name, bytes);
    const again = setInterval(() => void written(name, bytes), 3000);
    await isShown().finally(() => clearInterval(again));
  }

  it('is shown once, and its findings go when it is closed', async () => {
    const uri = await written('twice.docx', word(BODY));
    await check(uri);
    await check(uri);
    assert.deepEqual(tabs(), ['twice.docx (text)']);
    const { document } = shown();
    await diagnosed(document);
    const gone = until(
      vscode.languages.onDidChangeDiagnostics,
      () => vscode.languages.getDiagnostics(document.uri).length === 0,
    );
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await gone;
  });

  it('opens several, and asks where none is given', async () => {
    const first = await written('first.docx', word(BODY));
    const second = await written('second.DOCX', word(BODY));
    await check(first, second, await written('other.md', 'Resolution 44'));
    assert.deepEqual(tabs(), ['first.docx (text)', 'second.DOCX (text)']);
    assert.equal(shown().document.languageId, SCHEME);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const asked = vscode.window.showOpenDialog;
    vscode.window.showOpenDialog = async () => [first];
    try {
      await vscode.commands.executeCommand('ituResolutions.checkDocument');
    } finally {
      vscode.window.showOpenDialog = asked;
    }
    assert.deepEqual(tabs(), ['first.docx (text)']);
  });

  for (const [name, bytes, why] of [
    [
      'damaged.docx',
      word(BODY).subarray(0, 300),
      /^damaged\.docx cannot be read: the document is damaged \(.*\); open it/,
    ],
    [
      'encrypted.docx',
      encrypted(),
      /^encrypted\.docx cannot be read: the document is protected by a password; /,
    ],
    [
      'hostile.docx',
      word('<w:p/>', { 'word/document.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' }),
      /has a document type/,
    ],
    ['text.docx', new TextEncoder().encode('Resolution 44'), /neither a Word document/],
  ] as const) {
    it(`says in one line why ${name} is not shown, and opens nothing`, async () => {
      const uri = await written(name, bytes);
      const said = await recorded(vscode.window, 'showErrorMessage', () => check(uri));
      assert.equal(said.length, 1);
      assert.match(String(said[0]?.[0]), why);
      assert.doesNotMatch(String(said[0]?.[0]), /\n/);
      assert.deepEqual(tabs(), []);
    });
  }
});

/** As Word keeps what is protected by a password, as far as it is looked at. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [i, letter] of [...'EncryptedPackage'].entries()) bytes[512 + 2 * i] = letter.charCodeAt(0);
  return bytes;
}
