/** A language client of our own for the built server, over stdio as editors start it. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  type Registration,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { type Conversation, conversation } from './metaModel/conversation.ts';
import { CLI } from './program.ts';

export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly process: ChildProcess;
  open(uri: string, text: string, languageId?: string): void;
  /** With what options the server asked for a method to be registered, so far. */
  registered(method: string): unknown[];
  /** The first time that the server asks it to ask for diagnostics anew. */
  readonly refreshed: Promise<void>;
  /** The first message that is shown to the user. */
  readonly shown: Promise<string>;
  /** The next diagnostics that are pushed for the document. */
  pushed(uri: string): Promise<Diagnostic[]>;
  /** Shuts down as a client should; gives the exit code. */
  close(): Promise<number | null>;
}

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly folder?: string;
  /** How it tells its folder: older clients and Kate know `rootUri` only. */
  readonly folders?: 'workspaceFolders' | 'rootUri';
  readonly settings?: object;
  /** What else it says of itself (initializationOptions). */
  readonly options?: object;
  /** The command line that is run; the built one. */
  readonly server?: string;
  /** The user's language: "fr-CA". */
  readonly locale?: string;
  /** Added to the environment of the server. */
  readonly env?: Readonly<Record<string, string>>;
  /** What is done about messages of the server that are not as LSP has them; unless told, the test that runs fails. */
  readonly refuse?: (faults: readonly string[]) => void;
}

/** Nobody waits for it, so it is thrown where the test that runs hears of it. */
function failed(faults: readonly string[]): void {
  setImmediate(() => assert.fail(`not as LSP has it: ${faults.join('\n')}`));
}

export async function start({
  capabilities = {},
  folder,
  folders = 'workspaceFolders',
  settings,
  options = {},
  server = CLI,
  locale,
  env = {},
  refuse = failed,
}: Options = {}): Promise<Client> {
  const process = spawn(globalThis.process.execPath, [server, 'lsp', '--stdio'], {
    env: { ...globalThis.process.env, ...env },
  });
  const checked = conversation();
  const connection = createProtocolConnection(
    checkedReader(new StreamMessageReader(process.stdout), checked, refuse),
    checkedWriter(new StreamMessageWriter(process.stdin), checked),
  );
  const waiting = new Map<string, (items: Diagnostic[]) => void>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  );
  const registrations: Registration[] = [];
  connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
    registrations.push(...params.registrations);
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => settings ?? null),
  );
  connection.onRequest('window/workDoneProgress/create', () => null);
  const refreshed = new Promise<void>((done) =>
    connection.onRequest('workspace/diagnostic/refresh', () => {
      done();
      return null;
    }),
  );
  const shown = new Promise<string>((done) =>
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => done(message)),
  );
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: globalThis.process.pid,
    rootUri: folder ?? null,
    ...(folders === 'rootUri' ? {} : { workspaceFolders: folder ? [{ uri: folder, name: 'drafts' }] : null }),
    capabilities,
    ...(locale === undefined ? {} : { locale }),
    initializationOptions: { settings, ...options },
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    initialized,
    process,
    registered: (method) =>
      registrations.filter((each) => each.method === method).map((each) => each.registerOptions),
    refreshed,
    shown,
    open(uri, text, languageId = 'markdown') {
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    pushed: (uri) => new Promise((done) => waiting.set(uri, done)),
    async close() {
      const exited = once(process, 'exit');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const [code] = await exited;
      connection.dispose();
      return code as number | null;
    },
  };
}

function checkedReader(
  reader: StreamMessageReader,
  checked: Conversation,
  refuse: NonNullable<Options['refuse']>,
): MessageReader {
  const listen: MessageReader['listen'] = (callback) =>
    reader.listen((message) => {
      const faults = faultsOf(checked, message);
      if (faults.length > 0) refuse(faults);
      callback(message);
    });
  return Object.assign(Object.create(reader), { listen });
}

/** Never throws, since a reader would say nothing of it. */
function faultsOf(checked: Conversation, message: object): string[] {
  try {
    return checked.faultsOf(message);
  } catch (error) {
    return [(error as Error).stack ?? String(error)];
  }
}

function checkedWriter(writer: StreamMessageWriter, checked: Conversation): MessageWriter {
  const write: MessageWriter['write'] = (message) => {
    checked.sent(message);
    return writer.write(message);
  };
  return Object.assign(Object.create(writer), { write });
}
