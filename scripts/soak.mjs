// `npm run soak`: a working day of eight hours at the built server, compressed: edits, requests, documents that are opened and closed.
//   npm run soak -- --edits 10000     a shorter one (100,000 edits unless told, with a tenth as many requests)
// Says for each tenth of the run what the server holds after a full collection of garbage, and how long answers took; fails where the
// last tenth holds much more, or answers much later, than the second: the first warms up.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const root = path.resolve(import.meta.dirname, '..');
const TENTHS = 10;
/** An edit of a day's 100,000 in ten is followed by a request; a document is opened for 200 edits. */
const EDITS_A_REQUEST = 10;
const EDITS_A_DOCUMENT = 200;
/** So many stay open at once. */
const OPEN = 5;
/** What may be kept grows until it is whole (caches of words and phrases); what leaks grows with each document, by far more than this. */
const HELD = 1.15;
/** Half of a machine that does something else is not a fault; an answer that takes longer the longer the server runs is more than that. */
const LATER = 2;

const { values } = parseArgs({ options: { edits: { type: 'string' } } });
const edits = Number(values.edits ?? 100_000);
if (!Number.isInteger(edits) || edits < TENTHS * EDITS_A_DOCUMENT) {
  console.error(`--edits wants a whole number from ${TENTHS * EDITS_A_DOCUMENT} on, not "${values.edits}"`);
  process.exit(2);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soak-'));
const heap = path.join(folder, 'heap');
fs.writeFileSync(path.join(folder, 'saved.md'), 'again Resolution 80 (Dubai, 2012)\n');
const rows = [];
/** What is typed, again and again, and what stands below it. */
const TYPED = 'noting Resolution 44 (Rev. Geneva, 2022) and Resolution 101, ';
const PARAGRAPHS = [
  '',
  ...Array.from(
    { length: 20 },
    (_, i) => `recalling Resolution ${20 + i} (Rev. Geneva, 2022) and Resolution 80 (Dubai, 2012),`,
  ),
];
const server = started();
try {
  await begin();
  await day();
  await server.connection.sendRequest('shutdown');
  await server.connection.sendNotification('exit');
} finally {
  server.process.kill();
  fs.rmSync(folder, { recursive: true, force: true });
}
process.exitCode = verdict() ? 0 : 1;

/** The server, which writes what it holds where it gets a signal. */
function started() {
  const probe = path.join(root, 'scripts', 'soak', 'held.cjs');
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--require', probe, path.join(root, 'dist', 'cli.js'), 'lsp', '--stdio'],
    { env: { ...process.env, ITU_SOAK_HELD: heap }, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  return { process: child, connection };
}

function begin() {
  return server.connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'drafts' }],
    capabilities: {
      textDocument: {
        semanticTokens: { formats: ['relative'] },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } } },
        diagnostic: {},
        inlayHint: {},
      },
    },
  });
}

async function day() {
  const { connection } = server;
  await connection.sendNotification('initialized', {});
  const open = [];
  let took = [];
  for (let n = 0, documents = 0; n < edits; n++) {
    if (n % EDITS_A_DOCUMENT === 0) {
      open.push(opened(`file:///draft${documents++}.md`));
      if (open.length > OPEN) await close(open.shift());
    }
    const draft = open[n % open.length];
    await type(draft);
    if (n % EDITS_A_REQUEST === 0) took.push(await asked(draft, n / EDITS_A_REQUEST));
    if ((n + 1) % Math.ceil(edits / TENTHS) !== 0 && n + 1 < edits) continue;
    const { held, resident } = await heldNow();
    rows.push({ edits: n + 1, documents, requests: took.length, ...percentiles(took), held, resident });
    print(rows.at(-1));
    took = [];
  }
}

function opened(uri) {
  const text = PARAGRAPHS.join('\n\n');
  void server.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  return { uri, version: 1, typed: 0 };
}

function close({ uri }) {
  return server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
}

/** A character on the first line, as a person types it; a line that is full is emptied. */
function type(draft) {
  const character = draft.typed % TYPED.length;
  const isFull = character === 0 && draft.typed > 0;
  draft.version++;
  draft.typed++;
  const start = { line: 0, character: isFull ? 0 : character };
  const end = isFull ? { line: 0, character: TYPED.length } : start;
  return server.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: draft.uri, version: draft.version },
    contentChanges: [{ range: { start, end }, text: TYPED[character] }],
  });
}

/** How long an answer took, in milliseconds: one kind of request after the other. */
async function asked({ uri }, n) {
  const place = { textDocument: { uri }, position: { line: 2, character: 14 } };
  const range = { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } };
  const kinds = [
    ['textDocument/diagnostic', {}],
    ['textDocument/hover', {}],
    ['textDocument/completion', { position: { line: 0, character: 17 } }],
    ['textDocument/semanticTokens/full', {}],
    ['textDocument/codeAction', { range, context: { diagnostics: [] } }],
    ['textDocument/inlayHint', { range }],
    ['textDocument/references', { context: { includeDeclaration: true } }],
    ['textDocument/documentSymbol', {}],
  ];
  const [method, more] = kinds[n % kinds.length];
  const began = performance.now();
  await server.connection.sendRequest(method, { ...place, ...more });
  return performance.now() - began;
}

function percentiles(took) {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return { p50: at(0.5), p99: at(0.99), most: sorted.at(-1) };
}

/** In bytes, after a full collection: the heap, and the memory of the process. */
async function heldNow() {
  fs.rmSync(heap, { force: true });
  server.process.kill('SIGUSR2');
  for (;;) {
    if (fs.existsSync(heap)) return JSON.parse(fs.readFileSync(heap, 'utf8'));
    await new Promise((done) => setTimeout(done, 10));
  }
}

function print({ edits: made, documents, requests, p50, p99, most, held, resident }) {
  if (rows.length === 1)
    console.log('    edits  documents  requests   p50 ms   p99 ms   max ms   heap MB    RSS MB');
  const of = [
    [made, 9, 0],
    [documents, 11, 0],
    [requests, 10, 0],
    [p50, 9, 1],
    [p99, 9, 1],
    [most, 9, 1],
    [held / 1e6, 10, 1],
    [resident / 1e6, 10, 1],
  ];
  console.log(of.map(([value, width, digits]) => value.toFixed(digits).padStart(width)).join(''));
}

/** Whether the last tenth is as the second. */
function verdict() {
  const [, second] = rows;
  const last = rows.at(-1);
  const held = last.held / second.held;
  const later = last.p99 / second.p99;
  console.log(`the last tenth beside the second: heap × ${held.toFixed(2)}, p99 × ${later.toFixed(2)}`);
  if (held > HELD) console.error(`The heap grew by more than × ${HELD}.`);
  if (later > LATER) console.error(`Answers take longer by more than × ${LATER}.`);
  return held <= HELD && later <= LATER;
}
