/** When a session begins and ends, and what becomes of messages that are none: the two servers of dist/, byte by byte. */
import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { ErrorCodes, type Message, StreamMessageReader } from 'vscode-languageserver-protocol/node';
import { DIST } from './program.ts';

const SERVERS: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['cli.js lsp', ['cli.js', 'lsp', '--stdio']],
  ['server.js', ['server.js', '--stdio']],
];

/** JSON that is no message, or not all of one. */
const NO_MESSAGES = [
  ...['7', 'null', '[]', '{}', '"hover"', '{"id":1}', '{"id":1,"method":7}', '{"id":{},"method":"a"}'],
  '{"id":1,"method":"textDocument/hover","params":"here"}',
  '{"method":"$/cancelRequest"}',
  '{"method":"$/cancelRequest","params":{"id":null}}',
];

interface Answer {
  readonly id?: number | null;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number };
}

/** A process of a server, and the answers that it gave. */
interface Raw {
  readonly process: ChildProcess;
  /** Bytes as they are. */
  write(text: string): void;
  send(message: object): void;
  /** The next message that answers something. */
  answer(): Promise<Answer>;
  /** Asks, and gives the answer. */
  ask(id: number, method: string, params?: object): Promise<Answer>;
  ended(): Promise<number | null>;
}

const processes: ChildProcess[] = [];

function started([script = '', ...args]: readonly string[]): Raw {
  const server = spawn(process.execPath, [resolve(DIST, script), ...args]);
  processes.push(server);
  const answers: Answer[] = [];
  const waiting: ((answer: Answer) => void)[] = [];
  new StreamMessageReader(server.stdout).listen((message: Message & Answer) => {
    if (message.method !== undefined) return;
    const next = waiting.shift();
    if (next) next(message);
    else answers.push(message);
  });
  const exited = once(server, 'exit');
  const raw: Raw = {
    process: server,
    write: (text) => void server.stdin.write(text),
    send: (message) => raw.write(framed(JSON.stringify({ jsonrpc: '2.0', ...message }))),
    answer: async () => answers.shift() ?? new Promise((done) => waiting.push(done)),
    ask(id, method, params) {
      raw.send({ id, method, ...(params ? { params } : {}) });
      return raw.answer();
    },
    ended: async () => (await exited)[0] as number | null,
  };
  return raw;
}

const framed = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const INITIALIZE = { processId: null, rootUri: null, capabilities: {} };
const HOVER = { textDocument: { uri: 'file:///a.md' }, position: { line: 0, character: 0 } };

async function begun(args: readonly string[]): Promise<Raw> {
  const raw = started(args);
  assert.ok((await raw.ask(0, 'initialize', INITIALIZE)).result);
  raw.send({ method: 'initialized', params: {} });
  return raw;
}

for (const [name, args] of SERVERS)
  describe(`a session of ${name}`, () => {
    afterEach(() => {
      for (const each of processes.splice(0)) each.kill();
    });

    it('begins with initialize: until then requests are refused and notifications dropped', async () => {
      const raw = started(args);
      const textDocument = { uri: 'file:///a.md', languageId: 'markdown', version: 1, text: 'Resolution 44' };
      raw.send({ method: 'textDocument/didOpen', params: { textDocument } });
      assert.equal(
        (await raw.ask(1, 'textDocument/hover', HOVER)).error?.code,
        ErrorCodes.ServerNotInitialized,
      );
      assert.equal((await raw.ask(2, 'shutdown')).error?.code, ErrorCodes.ServerNotInitialized);
      assert.ok((await raw.ask(3, 'initialize')).error, 'without parameters');
      assert.ok((await raw.ask(4, 'initialize', INITIALIZE)).result);
      assert.equal((await raw.ask(5, 'textDocument/hover', HOVER)).result, null);
      assert.equal((await raw.ask(6, 'initialize', INITIALIZE)).error?.code, ErrorCodes.InvalidRequest);
    });

    it('ends with shutdown: then requests are refused, and exit gives 0', async () => {
      const raw = await begun(args);
      assert.equal((await raw.ask(1, 'shutdown')).result, null);
      assert.equal((await raw.ask(2, 'textDocument/hover', HOVER)).error?.code, ErrorCodes.InvalidRequest);
      assert.equal((await raw.ask(3, 'shutdown')).error?.code, ErrorCodes.InvalidRequest);
      raw.send({ method: 'exit' });
      assert.equal(await raw.ended(), 0);
    });

    it('gives 1 where it ends without shutdown', async () => {
      const raw = await begun(args);
      raw.send({ method: 'exit' });
      assert.equal(await raw.ended(), 1);
      const early = started(args);
      early.send({ method: 'exit' });
      assert.equal(await early.ended(), 1);
    });

    it('ends with its input', async () => {
      const raw = await begun(args);
      raw.process.stdin?.end();
      assert.equal(await raw.ended(), 1);
      const shut = await begun(args);
      await shut.ask(1, 'shutdown');
      shut.process.stdin?.end();
      assert.equal(await shut.ended(), 0);
    });

    it('ends with the process that it was told of', async () => {
      const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)']);
      processes.push(editor);
      const raw = started(args);
      await raw.ask(0, 'initialize', { ...INITIALIZE, processId: editor.pid });
      editor.kill();
      assert.equal(await raw.ended(), 1);
    });

    it('answers what is not JSON, and what is no message, and goes on', async () => {
      const raw = await begun(args);
      for (const body of [
        '{"jsonrpc": "2.0", "id": 1,',
        '',
        'hover',
        '{"id":1}}',
        '\ufffd',
        '{"a":"\\ud8"}',
      ]) {
        raw.write(framed(body));
        const { id, error } = await raw.answer();
        assert.deepEqual([id, error?.code], [null, ErrorCodes.ParseError], body);
      }
      for (const body of NO_MESSAGES) {
        raw.write(framed(body));
        const { id, error } = await raw.answer();
        assert.deepEqual([id, error?.code], [null, ErrorCodes.InvalidRequest], body);
      }
      assert.equal((await raw.ask(9, 'textDocument/hover', HOVER)).result, null);
    });

    it('refuses methods that it does not know, and leaves such notifications aside', async () => {
      const raw = await begun(args);
      for (const method of ['textDocument/unheardOf', '$/unheardOf', 'exit/now', ''])
        assert.equal((await raw.ask(1, method, {})).error?.code, ErrorCodes.MethodNotFound, method);
      for (const method of ['textDocument/unheardOf', '$/unheardOf', '$/progress'])
        raw.send({ method, params: { token: 1 } });
      raw.send({ method: '$/cancelRequest', params: { id: 'nobody' } });
      raw.send({ id: 44, result: 'of nothing that was asked' });
      assert.equal((await raw.ask(2, 'textDocument/hover', HOVER)).result, null);
    });

    it('takes messages in any pieces, with other headers, and several at once', async () => {
      const raw = await begun(args);
      const body = JSON.stringify({ jsonrpc: '2.0', id: 5, method: 'textDocument/hover', params: HOVER });
      const headers = `content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH: ${body.length}\r\n\r\n`;
      for (const character of headers + body) raw.write(character);
      assert.equal((await raw.answer()).id, 5);
      raw.write(framed(body.replace('5', '6')) + framed(body.replace('5', '7')));
      assert.deepEqual([(await raw.answer()).id, (await raw.answer()).id], [6, 7]);
    });

    const lost: readonly (readonly [what: string, text: string])[] = [
      ['no length', 'Content-Type: text\r\n\r\n{}'],
      ['a length that is none', 'Content-Length: many\r\n\r\n{}'],
      ['a header that is none', 'Content-Length 2\r\n\r\n{}'],
      ['a length that is too small', `Content-Length: 10\r\n\r\n{"jsonrpc":"2.0"}${framed('{}')}`],
    ];
    for (const [what, text] of lost)
      it(`ends where it cannot tell any more where messages begin: ${what}`, async () => {
        const raw = await begun(args);
        let said = '';
        raw.process.stderr?.on('data', (data) => {
          said += data;
        });
        raw.write(text);
        assert.equal(await raw.ended(), 1);
        assert.match(said, /^.*(Content-Length|header).*\n$/);
      });
  });

describe('a session of server.js over IPC', () => {
  afterEach(() => {
    for (const each of processes.splice(0)) each.kill();
  });
  const begunOverIpc = async () => {
    const server = fork(resolve(DIST, 'server.js'), ['--node-ipc'], { silent: true });
    processes.push(server);
    const answers: Answer[] = [];
    let came = () => {};
    server.on('message', (message: Answer) => {
      if (message.method === undefined) answers.push(message);
      came();
    });
    server.once('exit', () => came());
    /** The next message of the server that answers something. */
    const answer = async (): Promise<Answer> => {
      while (answers.length === 0) {
        assert.equal(server.exitCode, null, 'the server ended');
        await new Promise<void>((done) => {
          came = done;
        });
      }
      return answers.shift() as Answer;
    };
    const send = (message: object) => server.send(message);
    send({ jsonrpc: '2.0', id: 0, method: 'initialize', params: INITIALIZE });
    assert.ok((await answer()).result);
    send({ jsonrpc: '2.0', method: 'initialized', params: {} });
    return { server, send, answer };
  };

  it('ends with the process that started it', async () => {
    const { server } = await begunOverIpc();
    const exited = once(server, 'exit');
    server.disconnect();
    await exited;
  });

  it('answers what is no message, and goes on', async () => {
    const { server, answer } = await begunOverIpc();
    const none: unknown[] = [...NO_MESSAGES.map((body) => JSON.parse(body)), true];
    for (const message of none) {
      server.send(message as object);
      server.send({ jsonrpc: '2.0', id: 7, method: 'textDocument/hover', params: HOVER });
      const { id, error } = await answer();
      assert.deepEqual([id, error?.code], [null, ErrorCodes.InvalidRequest], JSON.stringify(message));
      assert.deepEqual(await answer(), { jsonrpc: '2.0', id: 7, result: null });
    }
  });
});
