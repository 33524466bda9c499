/** The connection of a server that is talked to over standard input and output. */
import type { Connection } from 'vscode-languageserver';
import {
  createConnection,
  type Message,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Lifecycle } from './lifecycle.ts';
import { messagesOf } from './messages.ts';

/**
 * What is no JSON is answered with an error, as what is no message is. Where it cannot be told any more where messages begin, the process ends,
 * as it does where its input ends.
 */
export function overStdio({ options, isShutDown }: Lifecycle): Connection {
  const { stdin, stdout } = process;
  const writer = new StreamMessageWriter(stdout);
  const decode = async (bytes: Uint8Array) => parsed(new TextDecoder().decode(bytes)) as Message;
  const contentTypeDecoder = { name: 'application/json', decode };
  const reader = messagesOf(new StreamMessageReader(stdin, { contentTypeDecoder }), writer);
  reader.onError((error) => {
    console.error(error.message.replaceAll('\n', ' '));
    process.exit(1);
  });
  const ended = () => process.exit(isShutDown() ? 0 : 1);
  stdin.on('end', ended);
  stdin.on('close', ended);
  return createConnection(ProposedFeatures.all, reader, writer, options);
}

/** undefined: it is not JSON, which has nothing that is. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
