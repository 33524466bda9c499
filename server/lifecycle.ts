/** When a session takes what: requests before its beginning and after its end are refused as LSP has it, notifications are dropped. */
import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message as Messages,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';

export interface Lifecycle {
  /** What the connection has to be made with. */
  readonly options: ConnectionOptions;
  isShutDown(): boolean;
}

/** Methods that stand for a request that is refused, each with the error that answers it. */
const NOT_BEGUN = '$/ituResolutions/notBegun';
const NOT_NOW = '$/ituResolutions/notNow';
const REFUSALS: readonly (readonly [method: string, error: ResponseError])[] = [
  [NOT_BEGUN, new ResponseError(ErrorCodes.ServerNotInitialized, 'ServerNotInitialized')],
  [NOT_NOW, new ResponseError(ErrorCodes.InvalidRequest, 'InvalidRequest')],
];

/** A request without tokens that are none: of progress with these, a client could not tell what it is about. */
function withTokens(request: RequestMessage): RequestMessage {
  const { params } = request;
  if (typeof params !== 'object' || params === null || Array.isArray(params)) return request;
  const isToken = (value: unknown) => typeof value === 'string' || Number.isInteger(value);
  const named = Object.entries(params);
  const kept = named.filter(
    ([name, value]) => !/^(?:workDone|partialResult)Token$/.test(name) || isToken(value),
  );
  return kept.length === named.length ? request : { ...request, params: Object.fromEntries(kept) };
}

/** Makes the connection of one session; `begins` is to be called when the session does. */
export function withLifecycle(create: (lifecycle: Lifecycle) => Connection): {
  readonly connection: Connection;
  readonly begins: () => void;
} {
  let phase: 'before' | 'running' | 'ending' = 'before';
  const options: ConnectionOptions = {
    messageStrategy: {
      handleMessage(message, next) {
        if (Messages.isRequest(message)) {
          const refusal = refusalOf(message.method);
          if (!refusal && message.method === 'shutdown') phase = 'ending';
          const taken: RequestMessage = refusal ? { ...message, method: refusal } : message;
          return next(withTokens(taken));
        }
        if (Messages.isNotification(message) && phase !== 'running' && message.method !== 'exit') return;
        return next(message);
      },
    },
  };
  const connection = create({ options, isShutDown: () => phase === 'ending' });
  for (const [method, error] of REFUSALS) connection.onRequest(method, () => error);
  return {
    connection,
    begins: () => {
      phase = 'running';
    },
  };

  /** undefined: it is not refused. */
  function refusalOf(method: string): string | undefined {
    if (phase === 'before') return method === 'initialize' ? undefined : NOT_BEGUN;
    return phase === 'ending' || method === 'initialize' ? NOT_NOW : undefined;
  }
}
