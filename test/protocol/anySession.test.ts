/** Sessions of any requests, right and wrong ones: each is answered as LSP has it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import * as fc from 'fast-check';
import type { Hover } from 'vscode-languageserver-protocol/node';
import { tried } from '../tried.ts';
import { type Client, start } from './client.ts';
import { carriedOut, session, UNKNOWN, URIS } from './sessions.ts';
import { folderOfDrafts } from './wholeSession.ts';

describe('a session of any requests', () => {
  const faults: string[] = [];
  let client: Client;
  let ended: Promise<unknown>;
  before(async () => {
    client = await start({
      capabilities: { workspace: { textDocumentContent: {} } },
      folder: folderOfDrafts(),
      refuse: (more) => void faults.push(...more),
    });
    ended = once(client.process, 'exit');
  });
  after(() => client.process.kill());

  it('has the text as the edits left it, whatever their versions say', async () => {
    const uri = 'file:///versions.md';
    const here = { textDocument: { uri }, position: { line: 0, character: 14 } };
    client.open(uri, 'see Resolution 44');
    const before = await client.connection.sendRequest<Hover>('textDocument/hover', here);
    for (const version of [1, -5]) {
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text: 'noting' }],
      });
    }
    const after = await client.connection.sendRequest<Hover>('textDocument/hover', here);
    assert.equal((after.range?.start.character ?? 0) - (before.range?.start.character ?? 0), 6);
  });

  it('answers each with a result or an error, and lives on', async function () {
    this.timeout(0);
    await fc.assert(
      fc.asyncProperty(session, async (steps) => {
        await Promise.race([ended, Promise.all(steps.map((step) => carriedOut(client, step)))]);
        assert.equal(client.process.exitCode, null, 'the server ended');
        for (const each of [...URIS, UNKNOWN])
          await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: each } });
        client.open('file:///check.md', 'see Resolution 44 (Rev. New Delhi, 2024)');
        const here = { textDocument: { uri: 'file:///check.md' }, position: { line: 0, character: 8 } };
        assert.ok(await client.connection.sendRequest('textDocument/hover', here), 'it lives');
        await client.connection.sendNotification('textDocument/didClose', here);
        assert.deepEqual(faults.splice(0), []);
      }),
      tried(60),
    );
  });
});
