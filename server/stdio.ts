/** The connection of a server that is talked to over standard input and output. */
import type { Connection } from 'vscode-languageserver';
import {
  createConnection,
  ErrorCodes,
  type Message,
  type MessageReader,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Lifecycle } from './lifecycle.ts';

/**
 * What is no JSON or no message is answered with an error. Where it cannot be told any more where messages begin, the process ends,
 * as it does where its input ends.
 */
export function overStdio({ options, isShutDown }: Lifecycle): Connection {
  const { stdin, stdout } = process;
  const writer = new StreamMessageWriter(stdout);
  const reader = readerOf(
    stdin,
    (error) => void writer.write({ jsonrpc: '2.0', id: null, error } as Message),
  );
  reader.onError((error) => {
    console.error(error.message.replaceAll('\n', ' '));
    process.exit(1);
  });
  const ended = () => process.exit(isShutDown() ? 0 : 1);
  stdin.on('end', ended);
  stdin.on('close', ended);
  return createConnection(ProposedFeatures.all, reader, writer, options);
}

/** Gives what is a message; `answer` is for the rest, of which nobody knows who sent it. */
function readerOf(
  input: NodeJS.ReadableStream,
  answer: (error: { readonly code: number; readonly message: string }) => void,
): MessageReader {
  const decode = async (bytes: Uint8Array) => parsed(new TextDecoder().decode(bytes)) as Message;
  const reader = new StreamMessageReader(input, { contentTypeDecoder: { name: 'application/json', decode } });
  const { onError, onClose, onPartialMessage } = reader;
  return {
    onError,
    onClose,
    onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (callback) =>
      reader.listen((value) => {
        if (value === undefined) answer({ code: ErrorCodes.ParseError, message: 'ParseError' });
        else if (!isMessage(value)) answer({ code: ErrorCodes.InvalidRequest, message: 'InvalidRequest' });
        else callback(value);
      }),
  };
}

/** undefined: it is not JSON, which has nothing that is. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A request, a notification or an answer, with all that its handling relies on. */
function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { id, method, params } = value as Record<string, unknown>;
  if (method === undefined) return 'result' in value || 'error' in value;
  const isNamed = id === undefined || isId(id);
  const isWhole = params === undefined || params === null || typeof params === 'object';
  const isCancelling = method === '$/cancelRequest';
  return (
    typeof method === 'string' &&
    isNamed &&
    isWhole &&
    (!isCancelling || isId((params as { id?: unknown } | null | undefined)?.id))
  );
}

function isId(id: unknown): boolean {
  return typeof id === 'string' || typeof id === 'number';
}
