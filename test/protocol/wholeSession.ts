/** A session that uses all that the server announces, as a client would: only what was announced is asked for. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerCapabilities } from 'vscode-languageserver-protocol/node';
import type { Client } from './client.ts';

const SAMPLE = resolve(import.meta.dirname, '../../samples/contribution.docx');
const DRAFT = [
  '# RESOLUTION 52 (REV. NEW DELHI, 2024)',
  '',
  'recalling Resolution 44 (Rev. Geneva, 2022) “Bridging the gap” and Resolution 80 (Dubai, 2012),',
  '',
  'under instructs the Director of TSB 5 of Resolution 44 (Rev. New Delhi, 2024), Resolutions 101 to 108,',
  'and Resolution 44 and Res 76 and Resolution COM4/AI (New Delhi, 2024)',
  '',
  'see Resolution 10',
  'see Resolution 8',
  'see resolves 1 of Resolution 44',
  '',
  '<!-- itu-resolutions: ',
].join('\n');

/** A new folder (a URI) with drafts and a Word document. */
export function folderOfDrafts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'session-'));
  writeFileSync(join(folder, 'draft.md'), DRAFT);
  for (let n = 0; n < 60; n++) writeFileSync(join(folder, `other${n}.md`), 'again Resolution 80');
  cpSync(SAMPLE, join(folder, 'contribution.docx'));
  return pathToFileURL(folder).href;
}

/** Each method that was asked, and what came of it last; of `folder` see above. */
export async function wholeSession(client: Client, folder: string): Promise<ReadonlyMap<string, unknown>> {
  const { capabilities } = client.initialized;
  const results = new Map<string, unknown>();
  const ask = async (method: string, params: object = {}): Promise<unknown> => {
    const result = await client.connection.sendRequest(method, params);
    if (!results.get(method) || (result !== null && !isEmpty(result))) results.set(method, result);
    return result;
  };
  const tell = (method: string, params: object) => client.connection.sendNotification(method, params);
  const uri = `${folder}/draft.md`;
  client.open(uri, DRAFT);
  await everywhere(ask, uri, DRAFT, capabilities);
  await ofTheWorkspace(ask, capabilities);

  const [place] = [(await ask('textDocument/definition', at(uri, 2, 14))) ?? []].flat() as Target[];
  const annex = place && ('targetUri' in place ? place.targetUri : place.uri);
  if (annex) await ofTheAnnex(client, ask, annex, capabilities);
  const shown = (await ask('ituResolutions/document', { uri: `${folder}/contribution.docx` })) as Shown;
  client.open(shown.uri, shown.text, 'itu-resolutions-document');
  await ofTheWhole(ask, shown.uri, shown.text, capabilities);

  const change = { range: rangeOf(2, 0, 10), text: 'noting ' };
  await tell('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [change],
  });
  await ofTheWhole(ask, uri, DRAFT, capabilities);
  await tell('textDocument/didSave', { textDocument: { uri } });
  await tell('workspace/didChangeConfiguration', {
    settings: { ituResolutions: { rules: { suppressed: 'warning' }, body: 'WTSS' } },
  });
  if (capabilities.workspace?.workspaceFolders)
    await tell('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: folderOfDrafts(), name: 'more' }], removed: [] },
    });
  const changes = [`${folder}/.itu-resolutions.json`, `${folder}/other1.md`, `${folder}/contribution.docx`];
  await tell('workspace/didChangeWatchedFiles', { changes: changes.map((each) => ({ uri: each, type: 2 })) });
  await ofTheWorkspace(ask, capabilities);
  for (const each of [uri, shown.uri]) await tell('textDocument/didClose', { textDocument: { uri: each } });
  await ofTheWorkspace(ask, capabilities);
  return results;
}

type Ask = (method: string, params?: object) => Promise<unknown>;
type Target = { readonly targetUri: string } | { readonly uri: string };
interface Shown {
  readonly uri: string;
  readonly text: string;
}

/** At every few characters, and of all of it. */
async function everywhere(ask: Ask, uri: string, text: string, capabilities: ServerCapabilities) {
  for (const [line, content] of text.split('\n').entries())
    for (let character = 0; character <= content.length; character += 9)
      await atPlace(ask, at(uri, line, Math.min(character, content.length)), capabilities);
  for (const [line, content] of text.split('\n').entries())
    await ofCompletion(ask, at(uri, line, content.length));
  await ofTheWhole(ask, uri, text, capabilities);
}

async function atPlace(ask: Ask, place: ReturnType<typeof at>, capabilities: ServerCapabilities) {
  await ask('textDocument/hover', place);
  await ask('textDocument/definition', place);
  await ask('textDocument/declaration', place);
  await ask('textDocument/documentHighlight', place);
  await ask('textDocument/selectionRange', { ...place, positions: [place.position] });
  if (capabilities.codeActionProvider) {
    const range = { start: place.position, end: place.position };
    await ask('textDocument/codeAction', { ...place, range, context: { diagnostics: [] } });
  }
  if (!capabilities.callHierarchyProvider) return;
  const items = ((await ask('textDocument/prepareCallHierarchy', place)) ?? []) as object[];
  for (const item of items) {
    await ask('callHierarchy/incomingCalls', { item });
    await ask('callHierarchy/outgoingCalls', { item });
  }
}

async function ofCompletion(ask: Ask, place: ReturnType<typeof at>) {
  const { items } = (await ask('textDocument/completion', place)) as { items: object[] };
  for (const item of items.slice(0, 2)) await ask('completionItem/resolve', item);
}

async function ofTheWhole(ask: Ask, uri: string, text: string, capabilities: ServerCapabilities) {
  const textDocument = { uri };
  const lines = text.split('\n').length;
  const range = { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } };
  await ask('textDocument/references', { ...at(uri, 2, 14), context: { includeDeclaration: true } });
  for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens'])
    await ask(`textDocument/${method}`, { textDocument });
  if (capabilities.inlayHintProvider) await ask('textDocument/inlayHint', { textDocument, range });
  if (capabilities.semanticTokensProvider) {
    const tokens = (await ask('textDocument/semanticTokens/full', { textDocument })) as { resultId?: string };
    await ask('textDocument/semanticTokens/range', { textDocument, range });
    const previousResultId = tokens.resultId ?? '';
    await ask('textDocument/semanticTokens/full/delta', { textDocument, previousResultId });
  }
  if (capabilities.diagnosticProvider) {
    const report = (await ask('textDocument/diagnostic', { textDocument })) as { resultId?: string };
    await ask('textDocument/diagnostic', { textDocument, previousResultId: report.resultId ?? '' });
  }
  if (capabilities.codeActionProvider)
    for (const only of [['source.fixAll'], ['refactor'], ['quickfix']])
      await ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [], only } });
}

async function ofTheWorkspace(ask: Ask, capabilities: ServerCapabilities) {
  await ask('workspace/symbol', { query: '' });
  if (capabilities.diagnosticProvider)
    await ask('workspace/diagnostic', {
      previousResultIds: [],
      workDoneToken: 'work',
      partialResultToken: 'part',
    });
  await ask('ituResolutions/citations', { body: 'WTSA', number: 80 });
  await ask('ituResolutions/authorities', { uri: null, format: 'markdown' });
}

async function ofTheAnnex(client: Client, ask: Ask, uri: string, capabilities: ServerCapabilities) {
  if (!uri.startsWith('file:')) await ask('workspace/textDocumentContent', { uri });
  client.open(uri, 'Resolution 44\n\n1 to continue', 'markdown');
  await ofTheWhole(ask, uri, 'Resolution 44', capabilities);
}

function at(uri: string, line: number, character: number) {
  return { textDocument: { uri }, position: { line, character } };
}

function rangeOf(line: number, start: number, end: number) {
  return { start: { line, character: start }, end: { line, character: end } };
}

function isEmpty(result: unknown): boolean {
  return Array.isArray(result) && result.length === 0;
}
