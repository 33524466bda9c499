/** A request without what LSP says that it has to hold is answered so; the fault is the client's. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { ErrorCodes, type ResponseError } from 'vscode-languageserver-protocol/node';
import { type Client, start } from './client.ts';
import { anyOf } from './metaModel/arbitrary.ts';
import { faultsIn } from './metaModel/faults.ts';
import { metaModel } from './metaModel/metaModel.ts';

const VSCODE = join(import.meta.dirname, 'clients/vscode.json');
const URI = fc.constant('file:///none.md');

describe('a request without a parameter that it needs', () => {
  let client: Client;
  before(async () => {
    const { capabilities } = JSON.parse(readFileSync(VSCODE, 'utf8'));
    client = await start({ capabilities });
  });
  after(() => client.process.kill());
  const errorOf = (method: string, params: unknown): Promise<Partial<ResponseError>> =>
    client.connection.sendRequest(method, params).then(
      () => ({}),
      (error: ResponseError) => error,
    );

  it('is answered with what is missing, for each request of LSP that is answered', async () => {
    let asked = 0;
    for (const { kind, method, params } of metaModel.messages.values()) {
      if (kind !== 'request' || !params || /^(?:initialize$|client\/|window\/)/.test(method)) continue;
      const [whole] = fc.sample(anyOf(params, { URI }), { numRuns: 1, seed: 1 }) as Record<string, unknown>[];
      const { code, message = '' } = await errorOf(method, whole);
      assert.doesNotMatch(message, /^InvalidParams: /, method);
      if (code === ErrorCodes.MethodNotFound) continue;
      assert.ok(whole && faultsIn(whole, params).length === 0, method);
      for (const name of Object.keys(whole)) {
        const { [name]: _, ...without } = whole;
        if (faultsIn(without, params).length === 0) continue;
        for (const wrong of [without, { ...whole, [name]: true }]) {
          const error = await errorOf(method, wrong);
          assert.deepEqual(
            [error.code, error.message],
            [ErrorCodes.InvalidParams, `InvalidParams: ${name}`],
            method,
          );
          asked++;
        }
      }
      for (const wrong of [undefined, [], [true]])
        if (Object.keys(whole).some((name) => faultsIn({ ...whole, [name]: undefined }, params).length > 0))
          assert.equal((await errorOf(method, wrong)).code, ErrorCodes.InvalidParams, method);
    }
    assert.ok(asked > 50, String(asked));
  });

  it('keeps no other from its answer: a folder without an address is none', async () => {
    const textDocument = {
      uri: 'file:///draft.md',
      languageId: 'markdown',
      version: 1,
      text: 'Resolution 44',
    };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    const references = {
      textDocument,
      position: { line: 0, character: 2 },
      context: { includeDeclaration: true },
    };
    for (const added of [[{ name: 'none' }], [null, { uri: 7 }], [{ uri: '' }], undefined]) {
      const event = { added, removed: added };
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
      assert.deepEqual(await errorOf('textDocument/references', references), {});
    }
  });

  it('is answered so where it is one beyond LSP', async () => {
    const position = { line: 0, character: 0 };
    const whole = {
      search: { query: '44' },
      provisions: { body: 'WTSA', number: 44 },
      insertion: { uri: 'file:///none.md', position, picks: [{ body: 'WTSA', number: 44, provision: null }] },
      authorities: { uri: null, format: 'csv' },
      citations: { body: 'WTSA', number: 44 },
      paste: { text: 'Res 44', languageId: 'markdown' },
      comparison: { uri: 'file:///none.md', range: { start: position, end: position } },
      versions: { versions: [] },
      lookUp: { name: 'findByTopic' },
      document: { uri: 'file:///none.docx' },
      documentText: { uri: 'itu-resolutions-document:///none.docx' },
    };
    for (const [name, params] of Object.entries(whole)) {
      const method = `ituResolutions/${name}`;
      assert.deepEqual(await errorOf(method, params), {}, method);
      for (const key of Object.keys(params)) {
        const error = await errorOf(method, { ...params, [key]: {} });
        assert.deepEqual(
          [error.code, error.message],
          [ErrorCodes.InvalidParams, `InvalidParams: ${key}`],
          method,
        );
      }
    }
    assert.equal((await errorOf('ituResolutions/overview', undefined)).code, undefined);
  });
});
