/** Sessions of any requests, right and wrong ones, and how each is carried out. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { CancellationTokenSource, ErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';
import type { Client } from './client.ts';
import { anyOf, type Instead } from './metaModel/arbitrary.ts';
import { metaModel } from './metaModel/metaModel.ts';
import type { Message } from './metaModel/type.ts';

/** A word that the names and the texts of all documents have in them, and nothing else has. */
export const MARK = 'Quetzalnote';
/** What texts end with, so that none is as short as a phrase. */
const MORE = `\n${'and so on, '.repeat(40)}`;

/** Documents that are opened, and one that never is. */
export const URIS = [`file:///${MARK}.md`, `untitled:${MARK}`, 'itu-resolutions:/wtsa-24/annex.md'];
export const UNKNOWN = `file:///unknown${MARK}.md`;
const TEXTS = [
  `${MARK}, recalling Resolution 44 (Rev. Geneva, 2022) and Resolution 80,${MORE}`,
  `# RESOLUTION 52 (REV. NEW DELHI, 2024)\r\n\r\n1 ${MARK}, as decided in Resolutions 44 and 101 to 108${MORE}`,
  `𝐑 see Resolution 10\n${MARK} see resolves 1 of Resolution 44\n\u2028\ud800 Résolution 44 (Rév. Genève, 2022)${MORE}`,
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
  fc.string({ unit: 'binary', maxLength: 30 }).map((any) => `${MARK} Resolution ${any} 44 (${MORE}`),
);
const languageId = fc.constantFrom('markdown', 'plaintext', 'latex', 'cobol');
const change = fc.oneof(fc.record({ range, text }), fc.record({ text }));

/** What a client says or asks; a session is some of these. */
export type Step =
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
  'lookUp',
];
const lookUpName = fc.constantFrom('lookUpResolution', 'checkPassage', 'findByTopic', 'none');
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
        fc.record({ name: lookUpName, input: fc.oneof(fc.record({ text }), fc.jsonValue()) }),
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

export const session = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: editing },
    { weight: 6, arbitrary: asking },
    { weight: 1, arbitrary: notices },
    { weight: 3, arbitrary: broken },
  ),
  { minLength: 1, maxLength: 60, size: 'max' },
);

/** Asks and waits, or tells; of a request that is cancelled, any answer will do, but no answer is a fault of the server's own. The test client checks each. */
export async function carriedOut({ connection }: Client, step: Step): Promise<void> {
  if (step.kind === 'tell') return connection.sendNotification(step.method, step.params);
  const source = new CancellationTokenSource();
  const answer = connection.sendRequest(step.method, step.params, source.token);
  if (step.kind === 'cancel') source.cancel();
  await answer.catch((error: unknown) => {
    assert.ok(error instanceof ResponseError, String(error));
    assert.notEqual(error.code, ErrorCodes.InternalError, `${step.method}: ${error.message}`);
  });
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
