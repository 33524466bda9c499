/** When a session takes what: requests before its beginning, after its end and without their parameters are refused as LSP has it, notifications are dropped. */
import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message as Messages,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';
import { wrongIn } from './params.ts';

export interface Lifecycle {
  /** What the connection has to be made with. */
  readonly options: ConnectionOptions;
  isShutDown(): boolean;
}

/** The method that stands for requests that are refused; its parameter is the error that answers. */
const REFUSED = '$/ituResolutions/refused';

/** Why a request is refused. */
type Refusal = readonly [code: number, message: string];
const NOT_BEGUN: Refusal = [ErrorCodes.ServerNotInitialized, 'ServerNotInitialized'];
const NOT_NOW: Refusal = [ErrorCodes.InvalidRequest, 'InvalidRequest'];

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
          const refusal = refusalOf(message);
          if (!refusal && message.method === 'shutdown') phase = 'ending';
          const taken: RequestMessage = refusal
            ? { ...message, method: REFUSED, params: [...refusal] }
            : withTokens(message);
          return next(taken);
        }
        if (Messages.isNotification(message) && phase !== 'running' && message.method !== 'exit') return;
        return next(message);
      },
    },
  };
  const connection = create({ options, isShutDown: () => phase === 'ending' });
  connection.onRequest(REFUSED, (code: number, message: string) => new ResponseError(code, message));
  return {
    connection,
    begins: () => {
      phase = 'running';
    },
  };

  /** undefined: it is not refused. */
  function refusalOf({ method, params }: RequestMessage): Refusal | undefined {
    if (phase === 'before' && method !== 'initialize') return NOT_BEGUN;
    if (phase === 'ending' || (phase === 'running' && method === 'initialize')) return NOT_NOW;
    const wrong = wrongIn(method, params);
    return wrong === undefined ? undefined : [ErrorCodes.InvalidParams, `InvalidParams: ${wrong}`];
  }
}
