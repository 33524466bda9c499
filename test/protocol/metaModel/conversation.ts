/** What a server says to its client, message by message, checked against the meta-model. */
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { faultsIn, typeNamed } from './faults.ts';
import { metaModel } from './metaModel.ts';
import { base, type Message, type Type } from './type.ts';
import { isAnnounced, unannounced } from './unannounced.ts';

/** The requests and notifications of server/protocol.ts, of which the meta-model knows nothing. */
const BEYOND_LSP = 'ituResolutions/';

/** Requests whose answer holds what was asked: what was asked wrongly is answered so. */
const ECHOED: ReadonlySet<string> = new Set(['completionItem/resolve']);
const ERROR: Type = { kind: 'reference', name: 'ResponseError' };
const WORK_DONE: Type = { kind: 'reference', name: 'WorkDoneProgress' };

type Json = Readonly<Record<string, unknown>>;

export interface Conversation {
  /** A message of the client. */
  sent(message: object): void;
  /** What is wrong with a message of the server; empty: nothing. */
  faultsOf(message: object): string[];
}

/** From its first message on. */
export function conversation(): Conversation {
  const questions = new Map<unknown, { readonly method: string; readonly params: unknown }>();
  /** What is in the progress of a token. */
  const progress = new Map<unknown, Type>();
  const begun = new Set<unknown>();
  const ended = new Set<unknown>();
  let capabilities: ClientCapabilities = {};

  return {
    sent(message) {
      const { id: its, method, params } = message as { id?: unknown; method?: string; params?: Json };
      if (method === undefined) return;
      if (its !== undefined) questions.set(its, { method, params });
      if (method === 'initialize') capabilities = (params?.['capabilities'] ?? {}) as ClientCapabilities;
      const part = metaModel.messages.get(method)?.partialResult;
      if (part && isToken(params?.['partialResultToken'])) progress.set(params['partialResultToken'], part);
      if (isToken(params?.['workDoneToken'])) progress.set(params['workDoneToken'], WORK_DONE);
    },
    faultsOf(message) {
      const { jsonrpc, ...rest } = message as Json;
      const faults = 'method' in rest ? faultsOfCall(rest) : faultsOfAnswer(rest);
      return jsonrpc === '2.0' ? faults : ['it says no jsonrpc: "2.0"', ...faults];
    },
  };

  function faultsOfAnswer({ id: its, result, error, ...more }: Json): string[] {
    const question = questions.get(its);
    questions.delete(its);
    const others = Object.keys(more).map((name) => `an answer has no ${name}`);
    if (error !== undefined) {
      const unasked = question || its === null ? [] : [`an error answers ${its}, which was not asked`];
      return [...others, ...unasked, ...faultsIn(error, ERROR, 'error')];
    }
    if (!question) return [...others, `a result answers ${its}, which was not asked`];
    const { method } = question;
    if (method.startsWith(BEYOND_LSP)) return others;
    const { result: type, params: asked = base('any') } = metaModel.messages.get(method) ?? {};
    if (!type) return [`${method} has no result`];
    if (ECHOED.has(method) && toldOf('', method, question.params, asked).length > 0) return others;
    return [...others, ...toldOf(`the result of ${method}`, method, result, type)];
  }

  function faultsOfCall({ id: its, method: said, params, ...more }: Json): string[] {
    const method = String(said);
    const others = Object.keys(more).map((name) => `${method} has no ${name}`);
    if (method.startsWith(BEYOND_LSP)) return others;
    const known = metaModel.messages.get(method);
    if (!known) return [`there is no ${method}`];
    if ((known.kind === 'request') !== (its !== undefined)) others.push(`${method} is a ${known.kind}`);
    if (method === 'window/workDoneProgress/create') progress.set((params as Json)['token'], WORK_DONE);
    return [
      ...others,
      ...uncalledFor(known),
      ...(known.params ? toldOf(method, method, params, known.params) : []),
      ...(method === '$/progress' ? faultsOfProgress(params as Json) : []),
      ...(method === 'client/registerCapability' ? registrations(params as Json) : []),
    ];
  }

  function faultsOfProgress({ token, value }: Json): string[] {
    const type = progress.get(token);
    if (!type) return [`nobody gave the token ${token}`];
    if (type !== WORK_DONE) return faultsIn(value, type, '$/progress');
    const { kind } = value as Json;
    const order = (kind === 'begin') === begun.has(token) || ended.has(token);
    begun.add(token);
    if (kind === 'end') ended.add(token);
    return [...(order ? [`${kind} out of order`] : []), ...faultsIn(value, WORK_DONE, '$/progress')];
  }

  function toldOf(what: string, method: string, value: unknown, type: Type): string[] {
    const faults = faultsIn(value, type).map((fault) => `${what}: ${fault}`);
    if (faults.length > 0) return faults;
    return unannounced(value, type, method, capabilities).map((each) => `${what}: ${each}`);
  }

  /** A message that the client did not say that it takes; what every client takes is announced by nothing. */
  function uncalledFor({ method, kind, clientCapability }: Message): string[] {
    if (kind !== 'request' || clientCapability === undefined) return [];
    return isAnnounced(capabilities, clientCapability) ? [] : [`${method}: the client does not take it`];
  }

  function registrations(params: Json): string[] {
    return (params['registrations'] as Json[]).flatMap(({ method: said, registerOptions }) => {
      const method = String(said);
      const known = metaModel.messages.get(method);
      const path = known?.clientCapability;
      if (!known || path === undefined) return [`${method} cannot be registered`];
      const dynamic = isAnnounced(capabilities, `${path}.dynamicRegistration`);
      const options = known.registrationOptions ?? typeNamed('TextDocumentRegistrationOptions');
      return [
        ...(dynamic ? [] : [`${method} is registered, which the client does not take`]),
        ...(registerOptions === undefined ? [] : toldOf(method, method, registerOptions, options)),
      ];
    });
  }
}

function isToken(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
