/** What the parameters of requests have to hold: without it there is no answer, and the fault is the client's. */
import {
  AUTHORITIES,
  CITATIONS,
  COMPARISON,
  DOCUMENT,
  DOCUMENT_TEXT,
  INSERTION,
  LOOK_UP,
  PASTE,
  PROVISIONS,
  SEARCH,
  VERSIONS,
} from './protocol.ts';
import { isRecord } from './settings.ts';

type Check = (value: unknown) => boolean;
/** What an object has to hold, by its names; what else it holds does not matter. */
type Needed = Readonly<Record<string, Check>>;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const holds =
  (needed: Needed): Check =>
  (value) =>
    isRecord(value) && Object.entries(needed).every(([name, is]) => is(value[name]));
const allAre =
  (is: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(is);

const isPosition = holds({ line: isNumber, character: isNumber });
const isRange = holds({ start: isPosition, end: isPosition });
const ofDocument: Needed = { textDocument: holds({ uri: isText }) };
const atPosition: Needed = { ...ofDocument, position: isPosition };
const inRange: Needed = { ...ofDocument, range: isRange };
const ofUri: Needed = { uri: isText };
const ofCalls: Needed = { item: holds({ uri: isText, range: isRange, selectionRange: isRange }) };

const NEEDED: Readonly<Record<string, Needed>> = {
  initialize: { capabilities: isRecord },
  'textDocument/hover': atPosition,
  'textDocument/definition': atPosition,
  'textDocument/declaration': atPosition,
  'textDocument/references': { ...atPosition, context: isRecord },
  'textDocument/documentHighlight': atPosition,
  'textDocument/documentLink': ofDocument,
  'textDocument/prepareCallHierarchy': atPosition,
  'callHierarchy/incomingCalls': ofCalls,
  'callHierarchy/outgoingCalls': ofCalls,
  'textDocument/completion': atPosition,
  'completionItem/resolve': { label: isText },
  'textDocument/codeAction': { ...inRange, context: isRecord },
  'textDocument/codeLens': ofDocument,
  'textDocument/inlayHint': inRange,
  'textDocument/semanticTokens/full': ofDocument,
  'textDocument/semanticTokens/full/delta': { ...ofDocument, previousResultId: isText },
  'textDocument/semanticTokens/range': inRange,
  'textDocument/diagnostic': ofDocument,
  'workspace/diagnostic': { previousResultIds: Array.isArray },
  'textDocument/documentSymbol': ofDocument,
  'textDocument/foldingRange': ofDocument,
  'textDocument/willSaveWaitUntil': { ...ofDocument, reason: isNumber },
  'textDocument/selectionRange': { ...ofDocument, positions: allAre(isPosition) },
  'workspace/symbol': { query: isText },
  'workspace/textDocumentContent': ofUri,
  [SEARCH]: { query: isText },
  [PROVISIONS]: { body: isText, number: isNumber },
  [INSERTION]: { ...ofUri, position: isPosition, picks: allAre(holds({ body: isText, number: isNumber })) },
  [AUTHORITIES]: { uri: (uri) => uri === null || isText(uri), format: isText },
  [CITATIONS]: { body: isText, number: isNumber },
  [PASTE]: { text: isText, languageId: isText },
  [COMPARISON]: { ...ofUri, range: isRange },
  [VERSIONS]: { versions: allAre(holds({ uri: isText, languageId: isText })) },
  // What a look-up needs, it says itself, in words for a language model.
  [LOOK_UP]: { name: isText },
  [DOCUMENT]: ofUri,
  [DOCUMENT_TEXT]: ofUri,
};

/** The first parameter of a request that is missing or of another type, by its name; undefined: there is none. */
export function wrongIn(method: string, params: unknown): string | undefined {
  const needed = Object.hasOwn(NEEDED, method) ? (NEEDED[method] as Needed) : {};
  return Object.keys(needed).find((name) => !isRecord(params) || needed[name]?.(params[name]) !== true);
}
