/** Nothing is left in the server of documents that were closed, whatever was asked of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { tried } from '../tried.ts';
import { type Client, start } from './client.ts';
import { snapshots } from './held.ts';
import { carriedOut, MARK, session, UNKNOWN, URIS } from './sessions.ts';
import { folderOfDrafts } from './wholeSession.ts';

/** Phrases, such as what stands in the parentheses of an edition, are known for a while (core/remembered.ts); texts are longer. */
const LONGEST_PHRASE = 200;
const ASKED = [
  ...['diagnostic', 'hover', 'completion', 'codeAction', 'definition', 'references', 'documentHighlight'],
  ...['inlayHint', 'semanticTokens/full', 'documentSymbol', 'foldingRange', 'documentLink', 'codeLens'],
];
const URI = /^\w+:/;
const VSCODE = join(import.meta.dirname, 'clients/vscode.json');

describe('after random sessions', () => {
  const memory = snapshots();
  let client: Client;
  before(async () => {
    const { capabilities } = JSON.parse(readFileSync(VSCODE, 'utf8'));
    client = await start({ capabilities, folder: folderOfDrafts(), env: memory.env, refuse: () => {} });
  });
  after(() => {
    client.process.kill();
    memory.remove();
  });
  const told = (method: string, params: object) => client.connection.sendNotification(method, params);

  /** What an editor asks of whatever it shows, so that no session goes without. */
  const askedOf = async (uri: string) => {
    const text = `${MARK}, see resolves 1 of Resolution 44 (Rev. Geneva, 2022)${'.'.repeat(LONGEST_PHRASE)}`;
    await told('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const position = { line: 0, character: MARK.length + 30 };
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    for (const method of ASKED)
      await client.connection.sendRequest(`textDocument/${method}`, {
        textDocument: { uri },
        position,
        range,
        context: { diagnostics: [], includeDeclaration: true },
      });
  };

  it('no name and no text of theirs is held', async function () {
    this.timeout(0);
    await fc.assert(
      fc.asyncProperty(session, async (steps) => {
        await Promise.all(steps.map((step) => carriedOut(client, step)));
        for (const uri of [...URIS, UNKNOWN]) {
          await askedOf(uri);
          await told('textDocument/didClose', { textDocument: { uri } });
        }
      }),
      tried(20),
    );
    // Sessions may make folders of them.
    const removed = [...URIS, UNKNOWN].map((uri) => ({ uri, name: '' }));
    await told('workspace/didChangeWorkspaceFolders', { event: { added: [], removed } });
    // Closed documents are told of once more, and the last heads are known for a while (core/document/titleBlock.ts).
    await client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
    for (let n = 0; n < 20; n++) {
      const textDocument = { uri: 'file:///other.md', languageId: 'markdown', version: 1, text: `Head ${n}` };
      await told('textDocument/didOpen', { textDocument });
      await client.connection.sendRequest('textDocument/diagnostic', { textDocument });
      await told('textDocument/didClose', { textDocument });
    }
    const held = await memory.textsWith(MARK, client);
    assert.deepEqual(
      held.filter((text) => text.length > LONGEST_PHRASE || URI.test(text)),
      [],
    );
  });

  it('what is open is held', async () => {
    const uri = `file:///${MARK}.md`;
    client.open(uri, `${MARK}, Resolution 44${'.'.repeat(LONGEST_PHRASE)}`);
    await client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    const held = await memory.textsWith(MARK, client);
    assert.ok(held.includes(uri) && held.some((text) => text.length > LONGEST_PHRASE));
  });
});
