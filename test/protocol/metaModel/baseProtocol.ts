/** What the meta-model has of JSON-RPC, which another package declares. */
import { base, type Message, type Type } from './type.ts';

const text: Type = base('string');
const one = (...names: string[]): Type => ({
  kind: 'or',
  items: names.map((name) => ({ kind: 'reference', name })),
});
const structure = (properties: Record<string, Type>, optional: readonly string[] = []): Type => ({
  kind: 'structure',
  properties: new Map(
    Object.entries(properties).map(([name, type]) => [name, { type, isOptional: optional.includes(name) }]),
  ),
});
const id: Type = { kind: 'or', items: [text, base('integer')] };

export const BASE_TYPES: readonly (readonly [name: string, type: Type])[] = [
  ['ProgressToken', id],
  [
    'TraceValue',
    { kind: 'or', items: ['off', 'messages', 'verbose'].map((value) => ({ kind: 'constant', value })) },
  ],
  ['ResponseError', structure({ code: base('integer'), message: text, data: base('any') }, ['data'])],
  ['WorkDoneProgress', one('WorkDoneProgressBegin', 'WorkDoneProgressReport', 'WorkDoneProgressEnd')],
];

/** Of a progress, only its token tells what its value is. */
export const BASE_MESSAGES: readonly Message[] = [
  notification('$/cancelRequest', structure({ id })),
  notification('$/progress', structure({ token: id, value: base('any') })),
  notification('$/setTrace', structure({ value: { kind: 'reference', name: 'TraceValue' } })),
  notification('$/logTrace', structure({ message: text, verbose: text }, ['verbose'])),
];

function notification(method: string, params: Type): Message {
  return {
    method,
    kind: 'notification',
    params,
    result: undefined,
    partialResult: undefined,
    registrationOptions: undefined,
    clientCapability: undefined,
  };
}
