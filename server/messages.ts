/** What is a message of the protocol, whatever brings it: what is none is answered, and goes no further. */
import {
  ErrorCodes,
  type Message,
  type MessageReader,
  type MessageWriter,
  type ResponseMessage,
} from 'vscode-languageserver';

/** The reader, of which only messages are heard; the rest is answered, since nobody knows who sent it, as nobody's. */
export function messagesOf(reader: MessageReader, writer: MessageWriter): MessageReader {
  const { onError, onClose, onPartialMessage } = reader;
  const answer = (code: number, message: string) => {
    const none: ResponseMessage = { jsonrpc: '2.0', id: null, error: { code, message } };
    void writer.write(none);
  };
  return {
    onError,
    onClose,
    onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (callback) =>
      reader.listen((value: unknown) => {
        if (value === undefined) answer(ErrorCodes.ParseError, 'ParseError');
        else if (!isMessage(value)) answer(ErrorCodes.InvalidRequest, 'InvalidRequest');
        else callback(value);
      }),
  };
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
