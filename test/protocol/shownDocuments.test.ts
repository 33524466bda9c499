/** The texts of Word documents as the built server gives them to an editor that shows them. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, DocumentSymbol, InlayHint } from 'vscode-languageserver-protocol/node';
import type { ReadDocument } from '../../server/protocol.ts';
import { word } from '../documents/archive.ts';
import { type Client, start } from './client.ts';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const LANGUAGE = 'itu-resolutions-document';
const CHANGED = 2;
const DELETED = 3;

describe('the texts of Word documents', () => {
  let client: Client;
  let folder: string;
  const file = (name: string) => join(folder, name);
  const uriOf = (name: string) => pathToFileURL(file(name)).href;
  const ask = <T>(method: string, params: object) => client.connection.sendRequest<T>(method, params);
  const read = (name: string) => ask<ReadDocument>('ituResolutions/document', { uri: uriOf(name) });
  const opened = async (name: string) => {
    const document = await read(name);
    assert.ok('uri' in document);
    client.open(document.uri, document.text, LANGUAGE);
    return document;
  };
  const diagnostics = async (uri: string) => {
    const { items } = await ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return items.map(({ message }) => String(message));
  };
  /** Of which text the server says next that it is another. */
  const told = () =>
    new Promise((done) => client.connection.onNotification('ituResolutions/documentChanged', done));
  const changed = (name: string, type = CHANGED) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(name), type }],
    });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'itu-shown-'));
    writeFileSync(file('100% new.docx'), word(paragraph('See Resolution 44 (Rev. Geneva, 2022)')));
    client = await start({
      capabilities: {
        textDocument: {
          diagnostic: {},
          inlayHint: {},
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        },
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
      },
    });
  });
  afterEach(async () => {
    await client.close();
    rmSync(folder, { recursive: true });
  });

  it('have addresses that name their files, with findings that name their places', async () => {
    const { uri, text } = await opened('100% new.docx');
    assert.match(uri, /^itu-resolutions-document:\/.*\/100%25%20new\.docx%20\(text\)\?file%3A%2F%2F/);
    assert.equal(text, 'See Resolution 44 (Rev. Geneva, 2022)\n\n');
    assert.deepEqual(await ask('ituResolutions/documentText', { uri }), { uri, text });
    const [message = ''] = await diagnostics(uri);
    assert.match(message, /^paragraph 1: Resolution 44 was revised/);
  });

  it('name their places in the language of the user', async () => {
    await client.close();
    client = await start({ locale: 'fr', capabilities: { textDocument: { diagnostic: {} } } });
    const { uri } = await opened('100% new.docx');
    assert.match(uri, /100%25%20new\.docx%20\(texte\)\?/);
    const [message = ''] = await diagnostics(uri);
    assert.match(message, /^paragraphe 1 : Resolution 44 was revised/);
    writeFileSync(file('a.docx'), 'nothing');
    const unread = await read('a.docx');
    assert.match('why' in unread ? unread.why : '', /^ce n’est ni un document Word/);
  });

  it('are checked as the settings have it for their files', async () => {
    await client.close();
    const settings = { ignore: { '**/100*.docx': ['outdated-edition'] } };
    client = await start({ settings, capabilities: { textDocument: { diagnostic: {} } } });
    const { uri } = await opened('100% new.docx');
    assert.deepEqual(await diagnostics(uri), []);
  });

  it('are those that LibreOffice writes, too', async () => {
    copyFileSync(resolve(import.meta.dirname, '../documents/libreoffice.odt'), file('a.odt'));
    const { uri } = await opened('a.odt');
    const all = await diagnostics(uri);
    assert.ok(
      all.some((message) => message.startsWith('Introduction, paragraph 1: ')),
      all.join('\n'),
    );
    const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.deepEqual(
      symbols.map(({ name }) => name),
      [
        'paragraph 1',
        'Introduction',
        'Tables',
        'footnote 1',
        'footnote 2',
        'endnote 1',
        'header',
        'footer',
        'comment 1',
      ],
    );
  });

  it('have no fixes, and hints that are not to be accepted', async () => {
    writeFileSync(file('a.docx'), word(paragraph('Resolution 44')));
    const { uri } = await opened('a.docx');
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const context = { diagnostics: [] };
    const textDocument = { uri };
    assert.deepEqual(
      await ask<CodeAction[] | null>('textDocument/codeAction', { textDocument, range, context }),
      null,
    );
    const hints = await ask<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    assert.deepEqual(
      hints.map(({ label, textEdits }) => [typeof label === 'string' && label, textEdits]),
      [
        ['(Rev. New Delhi, 2024)', undefined],
        [false, undefined],
      ],
    );
  });

  it('follow their files, wherever these are', async () => {
    const { uri } = await opened('100% new.docx');
    const toldOf = told();
    // A file that is put in the place of another is gone for a moment.
    void changed('100% new.docx', DELETED);
    writeFileSync(file('100% new.docx'), word(paragraph('Another text')));
    void changed('100% new.docx');
    assert.deepEqual(await toldOf, { uri });
    const now = await ask<ReadDocument>('ituResolutions/documentText', { uri });
    assert.deepEqual(now, { uri, text: 'Another text\n\n' });
    const [watched] = client.registered('workspace/didChangeWatchedFiles').slice(-1) as {
      watchers: { globPattern: { baseUri: string } }[];
    }[];
    assert.equal(watched?.watchers[0]?.globPattern.baseUri, pathToFileURL(folder).href);
  });

  it('stay where their files are damaged, of which a line is said', async () => {
    const { uri, text } = await opened('100% new.docx');
    writeFileSync(file('100% new.docx'), 'nothing');
    void changed('100% new.docx');
    assert.match(
      await client.shown,
      /^The text of 100% new\.docx is no longer that of the file, which cannot be read: it is neither a Word document/,
    );
    assert.deepEqual(await ask('ituResolutions/documentText', { uri }), { uri, text });
  });

  it('are read again by a server that did not open them', async () => {
    const document = await read('100% new.docx');
    assert.ok('uri' in document);
    const { uri } = document;
    await client.close();
    client = await start();
    const toldOf = told();
    client.open(uri, 'What it was before.', LANGUAGE);
    assert.deepEqual(await toldOf, { uri });
  });

  it('are not there where the file is none of these, or is gone', async () => {
    writeFileSync(file('a.txt'), 'Resolution 44');
    const why = async (name: string) => {
      const document = await read(name);
      return 'why' in document ? document.why : '';
    };
    assert.match(await why('a.txt'), /^it is neither a Word document/);
    assert.equal(await why('none.docx'), 'no such file');
    const elsewhere = await ask<ReadDocument>('ituResolutions/document', {
      uri: 'vscode-vfs://github/a.docx',
    });
    assert.deepEqual(elsewhere, { why: 'it is not on this machine' });
  });
});
