/** The checks of what the server sends: the meta-model is read whole, and what is not as it says is refused. */
import assert from 'node:assert/strict';
import { type Conversation, conversation } from './metaModel/conversation.ts';
import { metaModel } from './metaModel/metaModel.ts';
import type { Type } from './metaModel/type.ts';

const here = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const EVERYTHING = {
  textDocument: { hover: { contentFormat: ['markdown'] } },
  window: { workDoneProgress: true },
};

/** A session in which the client announced these capabilities and then asked for this, as number 1. */
function asked(method: string, capabilities: object = {}, params: object = {}): Conversation {
  const session = conversation();
  session.sent({ jsonrpc: '2.0', id: 0, method: 'initialize', params: { capabilities } });
  session.sent({ jsonrpc: '2.0', id: 1, method, params });
  return session;
}

const answered = (method: string, result: unknown, capabilities?: object) =>
  asked(method, capabilities).faultsOf({ jsonrpc: '2.0', id: 1, result });
const told = (method: string, params: unknown, capabilities?: object) =>
  asked('shutdown', capabilities).faultsOf({ jsonrpc: '2.0', method, params });
const requested = (method: string, params: unknown, capabilities?: object) =>
  asked('shutdown', capabilities).faultsOf({ jsonrpc: '2.0', id: 0, method, params });

describe('the meta-model of LSP', () => {
  it('is read with all its messages, and every type that it names', () => {
    assert.ok(metaModel.messages.size > 90);
    const named = [...metaModel.types.values(), ...[...metaModel.messages.values()].flatMap(typesOf)];
    for (const name of new Set(named.flatMap(namesIn))) assert.ok(metaModel.types.has(name), name);
  });

  const right: readonly (readonly [what: string, faults: string[]])[] = [
    ['a hover', answered('textDocument/hover', { contents: { kind: 'plaintext', value: '' }, range: here })],
    ['no hover', answered('textDocument/hover', null)],
    [
      'a hover in Markdown',
      answered('textDocument/hover', { contents: { kind: 'markdown', value: '' } }, EVERYTHING),
    ],
    ['nothing at the end', answered('shutdown', null)],
    [
      'an error',
      asked('textDocument/hover').faultsOf({ jsonrpc: '2.0', id: 1, error: { code: -32601, message: '' } }),
    ],
    [
      'an error that answers nothing',
      conversation().faultsOf({ jsonrpc: '2.0', id: null, error: { code: 1, message: '' } }),
    ],
    [
      'diagnostics',
      told('textDocument/publishDiagnostics', {
        uri: 'file:///a',
        diagnostics: [{ range: here, message: '' }],
      }),
    ],
    ['a request beyond LSP', answered('ituResolutions/overview', { any: 1 })],
    ['a progress', requested('window/workDoneProgress/create', { token: 'a' }, EVERYTHING)],
  ];
  for (const [what, faults] of right) it(`allows ${what}`, () => assert.deepEqual(faults, []));

  const wrong: readonly (readonly [what: string, faults: string[], fault: RegExp])[] = [
    ['a property that is missing', answered('textDocument/hover', { range: here }), /contents: is missing/],
    [
      'one that is not known',
      answered('textDocument/hover', { contents: '', more: 1 }),
      /more: is not known/,
    ],
    [
      'one of another type',
      answered('textDocument/hover', { contents: '', range: 7 }),
      /range: has to be an object/,
    ],
    [
      'null for what is optional',
      answered('textDocument/hover', { contents: '', range: null }),
      /range: has to be/,
    ],
    [
      'a negative position',
      answered('textDocument/hover', { contents: '', range: { ...here, start: { line: -1, character: 0 } } }),
      /uinteger/,
    ],
    [
      'half a character',
      answered('textDocument/hover', {
        contents: '',
        range: { ...here, start: { line: 0, character: 0.5 } },
      }),
      /uinteger/,
    ],
    ['an item of another type', answered('textDocument/documentHighlight', [{ range: here }, 4]), /\[1\]/],
    ['no array', answered('textDocument/documentHighlight', { range: here }), /array|null/],
    [
      'a kind that there is not',
      answered('textDocument/foldingRange', [{ startLine: 0, endLine: 1, kind: 7 }]),
      /kind/,
    ],
    ['no result', answered('textDocument/hover', undefined), /has to be/],
    [
      'an answer that nobody asked for',
      conversation().faultsOf({ jsonrpc: '2.0', id: 9, result: null }),
      /was not asked/,
    ],
    ['an answer to what was answered', twice(), /was not asked/],
    [
      'an error without a code',
      asked('shutdown').faultsOf({ jsonrpc: '2.0', id: 1, error: { message: '' } }),
      /code: is missing/,
    ],
    ['a message of another protocol', asked('shutdown').faultsOf({ id: 1, result: null }), /jsonrpc/],
    ['a method that there is not', told('textDocument/publishFindings', {}), /there is no/],
    [
      'a request that is told',
      told('workspace/codeLens/refresh', undefined, { workspace: { codeLens: { refreshSupport: true } } }),
      /is a request/,
    ],
    [
      'a URI without a scheme',
      told('textDocument/publishDiagnostics', { uri: '/a', diagnostics: [] }),
      /URI/,
    ],
    [
      'Markdown for who takes none',
      answered('textDocument/hover', { contents: { kind: 'markdown', value: '' } }),
      /Hover.contents: the client does not take/,
    ],
    [
      'a refresh for who takes none',
      requested('workspace/codeLens/refresh', undefined),
      /the client does not take it/,
    ],
    [
      'a progress for who shows none',
      requested('window/workDoneProgress/create', { token: 1 }),
      /does not take it/,
    ],
    [
      'a progress of nobody',
      told('$/progress', { token: 'b', value: { kind: 'begin', title: '' } }),
      /nobody gave the token/,
    ],
    ['a progress that begins with its end', progress({ kind: 'end' }), /out of order/],
    [
      'a registration for who takes none',
      requested('client/registerCapability', {
        registrations: [{ id: '1', method: 'workspace/didChangeConfiguration' }],
      }),
      /does not take/,
    ],
  ];
  for (const [what, faults, fault] of wrong)
    it(`refuses ${what}`, () => assert.match(faults.join('\n'), fault));
});

function twice(): string[] {
  const session = asked('shutdown');
  session.faultsOf({ jsonrpc: '2.0', id: 1, result: null });
  return session.faultsOf({ jsonrpc: '2.0', id: 1, result: null });
}

function progress(value: object): string[] {
  const session = asked('textDocument/references', {}, { workDoneToken: 'a' });
  return session.faultsOf({ jsonrpc: '2.0', method: '$/progress', params: { token: 'a', value } });
}

function typesOf(message: object): Type[] {
  return Object.values(message).filter((each): each is Type => typeof each === 'object');
}

function namesIn(type: Type): string[] {
  switch (type.kind) {
    case 'reference':
      return [type.name];
    case 'array':
      return namesIn(type.element);
    case 'map':
      return namesIn(type.value);
    case 'tuple':
    case 'or':
    case 'and':
      return type.items.flatMap(namesIn);
    case 'structure':
      return [...type.properties.values()].flatMap((property) => namesIn(property.type));
    default:
      return [];
  }
}
