// A language client as small as can be, the same for every server: it says when an answer had come, and when it was read.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * @param {string[]} args of node
 * @param {object} [options]
 * @param {object} [options.capabilities]
 * @param {string} [options.folder] the URI of a workspace
 * @param {object} [options.options] initializationOptions
 * @param {Record<string, string>} [options.env]
 * @param {Record<string, (params: any) => unknown>} [options.answers] to requests of the server; null to all others
 */
export function startServer(args, { capabilities = {}, folder, options = {}, answers = {}, env = {} } = {}) {
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const waiting = new Map();
  const listeners = new Map();
  let ids = 0;
  const write = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  readMessages(child.stdout, ({ id, method, params, result, error }, arrived) => {
    if (method === undefined) waiting.get(id)?.({ result, error, arrived });
    else if (id !== undefined) write({ id, result: answers[method]?.(params) ?? null });
    else for (const listener of listeners.get(method) ?? []) listener(params, arrived);
  });
  const server = {
    process: child,
    /** An answer with the moment at which all of it had come. */
    async ask(method, params) {
      const id = ++ids;
      const answer = new Promise((done) => waiting.set(id, done));
      write({ id, method, params });
      const { result, error, arrived } = await answer;
      waiting.delete(id);
      if (error) throw new Error(`${method}: ${error.message}`);
      return { result, arrived };
    },
    tell: (method, params) => write({ method, params }),
    /** Calls for every such notification; gives what ends it. */
    on(method, listener) {
      const all = listeners.get(method) ?? new Set();
      listeners.set(method, all.add(listener));
      return () => all.delete(listener);
    },
    /** The next diagnostics that are pushed for a document. */
    pushed: (uri) =>
      new Promise((done) => {
        const end = server.on('textDocument/publishDiagnostics', (params, arrived) => {
          if (params.uri !== uri) return;
          end();
          done({ result: params, arrived });
        });
      }),
    async initialize() {
      const workspaceFolders = folder ? [{ uri: folder, name: 'drafts' }] : null;
      const asked = { processId: process.pid, rootUri: folder ?? null, workspaceFolders, capabilities };
      const { result } = await server.ask('initialize', { ...asked, initializationOptions: options });
      server.tell('initialized', {});
      return result;
    },
    open: (uri, text) =>
      server.tell('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      }),
    async close() {
      const exited = once(child, 'exit');
      await server.ask('shutdown');
      server.tell('exit');
      await exited;
    },
  };
  return server;
}

/** Messages with the moment at which the last of their bytes had come, before they are read as JSON. */
function readMessages(stream, take) {
  let chunks = [];
  let held = 0;
  let wanted = -1;
  stream.on('data', (chunk) => {
    const arrived = performance.now();
    chunks.push(chunk);
    held += chunk.length;
    // Put together only once a message is whole: large ones come in many parts.
    while (held > 0 && (wanted < 0 || held >= wanted)) {
      const all = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
      chunks = [all];
      if (wanted < 0) {
        const end = all.indexOf('\r\n\r\n');
        if (end < 0) return;
        wanted = end + 4 + Number(/Content-Length: (\d+)/i.exec(all.toString('latin1', 0, end))[1]);
        continue;
      }
      const body = all.toString('utf8', all.indexOf('\r\n\r\n') + 4, wanted);
      chunks = wanted < held ? [all.subarray(wanted)] : [];
      held -= wanted;
      wanted = -1;
      take(JSON.parse(body), arrived);
    }
  });
}
