/** Sessions of any requests, right and wrong ones: each is answered as LSP has it, and nothing is left of what was closed. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import * as fc from 'fast-check';
import { CancellationTokenSource, type Hover, ResponseError } from 'vscode-languageserver-protocol/node';
import { tried } from '../tried.ts';
import { type Client, start } from './client.ts';
import { anyOf, type Instead } from './metaModel/arbitrary.ts';
import { metaModel } from './metaModel/metaModel.ts';
import type { Message } from './metaModel/type.ts';
import { folderOfDrafts } from './wholeSession.ts';

/** Documents that are opened, and one that never is. */
const URIS = ['file:///a.md', 'untitled:b', 'itu-resolutions:/wtsa-24/annex.md'];
const UNKNOWN = 'file:///unknown.md';
const TEXTS = [
  'recalling Resolution 44 (Rev. Geneva, 2022) and Resolution 80,',
  '# RESOLUTION 52 (REV. NEW DELHI, 2024)\r\n\r\n1 as decided in Resolutions 44 and 101 to 108',
  '𝐑 see Resolution 10\nsee resolves 1 of Resolution 44\n\u2028\ud800 Résolution 44 (Rév. Genève, 2022)',
  '',
];

const number = fc.oneof(
  { weight: 5, arbitrary: fc.nat(60) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 2 ** 31 - 1, 2 ** 31, 1e308, 0.5, Number.NaN) },
);
const position = fc.record({ line: fc.oneof(fc.nat(3), number), character: number });
const range = fc.record({ start: position, end: position });
const uri = fc.constantFrom(...URIS, UNKNOWN);
/** A token is given once: of two that are the same, nobody could tell which is meant. */
const token = fc.noShrink(fc.uuid());
const INSTEAD: Instead = { Position: position, Range: range, URI: uri, ProgressToken: token };
const text = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'binary', maxLength: 30 }).map((any) => `Resolution ${any} 44 (`),
);
const languageId = fc.constantFrom('markdown', 'plaintext', 'latex', 'cobol');
const change = fc.oneof(fc.record({ range, text }), fc.record({ text }));

/** What a client says or asks; a session is some of these. */
type Step =
  | { readonly kind: 'tell'; readonly method: string; readonly params: unknown }
  | { readonly kind: 'ask' | 'cancel'; readonly method: string; readonly params: unknown };

const tell = (method: string, params: fc.Arbitrary<unknown>): fc.Arbitrary<Step> =>
  params.map((each) => ({ kind: 'tell', method, params: each }));
const textDocument = fc.record({ uri, version: fc.integer({ min: -1, max: 9 }) });
const editing = fc.oneof(
  tell(
    'textDocument/didOpen',
    fc.record({ textDocument: fc.record({ uri, languageId, version: fc.nat(9), text }) }),
  ),
  tell(
    'textDocument/didChange',
    fc.record({ textDocument, contentChanges: fc.array(change, { maxLength: 3 }) }),
  ),
  tell('textDocument/didClose', fc.record({ textDocument })),
  tell('textDocument/didSave', fc.record({ textDocument })),
);

/** All that a client may ask, and the product's own; but for the beginning and the end. */
const ASKED: readonly Message[] = [...metaModel.messages.values()].filter(
  ({ kind, method }) => kind === 'request' && !/^(?:initialize|shutdown|client\/|window\/)/.test(method),
);
const BEYOND = [
  'overview',
  'search',
  'provisions',
  'insertion',
  'citations',
  'paste',
  'comparison',
  'versions',
];
const asking = fc.oneof(
  ...ASKED.map(({ method, params }) =>
    fc.record({
      kind: fc.constantFrom('ask' as const, 'ask' as const, 'ask' as const, 'cancel' as const),
      method: fc.constant(method),
      params: params ? anyOf(params, INSTEAD) : fc.constant(undefined),
    }),
  ),
  ...[...BEYOND, 'authorities', 'document', 'documentText'].map((method) =>
    fc.record({
      kind: fc.constant('ask' as const),
      method: fc.constant(`ituResolutions/${method}`),
      params: fc.oneof(
        fc.record({ uri, number, range, position, text, languageId, query: text }),
        fc.constant({}),
      ),
    }),
  ),
);
const notices = fc.oneof(
  ...[...metaModel.messages.values()]
    .filter(({ kind, method }) => kind === 'notification' && !/^(?:exit|initialized)$/.test(method))
    .map(({ method, params }) => tell(method, params ? anyOf(params, INSTEAD) : fc.constant(undefined))),
);

/** One part of the parameters is left out or is of another type. */
const broken = fc
  .tuple(
    fc.oneof(editing, asking, notices),
    fc.nat(),
    fc.constantFrom(undefined, null, -1, 'x', [], {}, true, [null]),
  )
  .map(([step, at, wrong]): Step => ({ ...step, params: withWrong(step.params, at, wrong) }));

const session = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: editing },
    { weight: 6, arbitrary: asking },
    { weight: 1, arbitrary: notices },
    { weight: 3, arbitrary: broken },
  ),
  { minLength: 1, maxLength: 60, size: 'max' },
);

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

/** Asks and waits, or tells; of a request that is cancelled, any answer will do. The test client checks each. */
async function carriedOut({ connection }: Client, step: Step): Promise<void> {
  if (step.kind === 'tell') return connection.sendNotification(step.method, step.params);
  const source = new CancellationTokenSource();
  const answer = connection.sendRequest(step.method, step.params, source.token);
  if (step.kind === 'cancel') source.cancel();
  await answer.catch((error: unknown) => assert.ok(error instanceof ResponseError, String(error)));
}

/** `value` with something else in the place of one of its parts, or of all of it. */
function withWrong(value: unknown, at: number, wrong: unknown): unknown {
  if (typeof value !== 'object' || value === null) return wrong;
  const names = Object.keys(value);
  if (at % (names.length + 1) === names.length) return wrong;
  const name = names[at % (names.length + 1)] ?? '';
  const inner = (value as Record<string, unknown>)[name];
  const changed = withWrong(inner, Math.floor(at / (names.length + 1)), wrong);
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === name ? changed : item));
  return { ...value, [name]: changed };
}
