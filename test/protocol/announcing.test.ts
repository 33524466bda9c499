/** The server keeps to what a client announced, whatever that is; the test client checks each message (metaModel/). */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver-protocol/node';
import { tried } from '../tried.ts';
import { type Client, start } from './client.ts';
import { anyOf, fullest } from './metaModel/arbitrary.ts';
import { folderOfDrafts, wholeSession } from './wholeSession.ts';

const CLIENTS = join(import.meta.dirname, 'clients');
const CAPABILITIES = { kind: 'reference', name: 'ClientCapabilities' } as const;
/** What lists of words hold, of whatever they are. */
const WORDS = [
  ...[
    'markdown',
    'plaintext',
    'utf-8',
    'utf-16',
    'utf-32',
    'relative',
    'quickfix',
    'source',
    'refactor',
    'region',
  ],
  ...[
    'namespace',
    'class',
    'enum',
    'documentation',
    'defaultLibrary',
    'deprecated',
    'readonly',
    'create',
    'rename',
  ],
  ...[
    'documentation',
    'detail',
    'edit',
    'command',
    'tooltip',
    'textEdits',
    'location.range',
    'editRange',
    'data',
  ],
];

const EVERYTHING = fullest(CAPABILITIES, WORDS) as ClientCapabilities;
const SETS: readonly (readonly [who: string, capabilities: ClientCapabilities])[] = [
  ['everything', EVERYTHING],
  ['nothing', {}],
  ...readdirSync(CLIENTS).map((file): [string, ClientCapabilities] => {
    const { client, capabilities } = JSON.parse(readFileSync(join(CLIENTS, file), 'utf8'));
    return [`what ${client} does`, capabilities];
  }),
];
/** Any capabilities that there may be; of lists, words that mean something. */
const anyCapabilities = anyOf(CAPABILITIES, {
  string: fc.constantFrom(...WORDS),
  any: fc.constant({}),
}) as fc.Arbitrary<ClientCapabilities>;

describe('a client that announces', () => {
  for (const [who, capabilities] of SETS)
    it(`${who} is sent nothing else`, async () => {
      const results = await session(capabilities);
      for (const method of ['hover', 'definition', 'references', 'documentSymbol', 'completion', 'codeLens'])
        assert.ok(results.get(`textDocument/${method}`), method);
    });

  it('anything is sent nothing else', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(anyCapabilities, async (capabilities) => void (await session(capabilities))),
      tried(4),
    );
  });

  it('any encodings is answered in UTF-16, which all have to know', async () => {
    const preferences = [
      ['utf-8', 'utf-16'],
      ['utf-32', 'utf-8', 'utf-16'],
      ['utf-16'],
      ['utf-32'],
      undefined,
    ];
    const clients = await Promise.all(
      preferences.map((positionEncodings) =>
        start({ capabilities: { general: positionEncodings ? { positionEncodings } : {} } }),
      ),
    );
    for (const { initialized } of clients) assert.equal(initialized.capabilities.positionEncoding, 'utf-16');
    try {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (before) => {
          const text = `${before.replace(/[\p{L}\p{N}\p{M}\s`]/gu, '')} Resolution 80`;
          const start = text.indexOf('Resolution');
          for (const each of await Promise.all(clients.map((client) => found(client, text)))) {
            assert.deepEqual(
              each.map(({ range }) => [range.start.character, range.end.character]),
              [[start, text.length]],
            );
          }
        }),
        tried(10),
      );
    } finally {
      for (const client of clients) client.process.kill();
    }
  });
});

async function session(capabilities: ClientCapabilities): Promise<ReadonlyMap<string, unknown>> {
  const folder = folderOfDrafts();
  const client = await start({ capabilities, folder });
  try {
    const results = await wholeSession(client, folder);
    assert.equal(await client.close(), 0);
    return results;
  } finally {
    client.process.kill();
  }
}

/** The diagnostics that are pushed of a text. */
async function found(client: Client, text: string): Promise<Diagnostic[]> {
  const uri = 'file:///draft.txt';
  const pushed = client.pushed(uri);
  client.open(uri, text, 'plaintext');
  const items = await pushed;
  const closed = client.pushed(uri);
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await closed;
  return items;
}
