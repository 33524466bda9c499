/** The built server over its real transport: references, symbols, links, hints, tokens, lenses, hierarchy, as each client takes them. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  CancellationTokenSource,
  type CodeLens,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type InlayHint,
  type Location,
  LSPErrorCodes,
  type ProgressToken,
  type ResponseError,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SymbolInformation,
  WorkDoneProgress,
} from 'vscode-languageserver-protocol/node';
import { type Client, type Options, start } from './client.ts';

const RICH: Options['capabilities'] = {
  workspace: { textDocumentContent: {} },
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
    inlayHint: {},
    callHierarchy: {},
    semanticTokens: {
      requests: { full: { delta: true } },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
};
const ANNEX = 'itu-resolutions:/wtsa-24/annex.md';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'itu-drafts-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return pathToFileURL(folder).href;
}

describe('navigation over stdio', () => {
  let client: Client;
  const started = async (options?: Options) => {
    client = await start(options);
    return client;
  };
  afterEach(() => client.process.kill());
  const ask = <T>(method: string, uri: string, more: object = {}) =>
    client.connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, ...more });
  const nameOf = (uri: string) => uri.slice(uri.lastIndexOf('/') + 1);

  it('finds references in files, open or not, in text that is not saved, and from the annex', async () => {
    const folder = folderWith({
      'a.md': 'Resolution 44 and Resolutions 40 to 50',
      'b.txt': 'resolves 1 of Resolution 44',
      'c.md': 'Resolution 52',
    });
    await started({ folder, capabilities: RICH });
    const unsaved = `${folder}/c.md`;
    client.open(unsaved, 'not saved: Resolution 44');
    const position = { line: 0, character: 14 };
    const found = await ask<Location[]>('references', unsaved, {
      position,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      found.map(({ uri }) => nameOf(uri)),
      ['annex.md', 'c.md', 'a.md', 'a.md', 'b.txt'],
    );
    const { text } = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
      uri: ANNEX,
    });
    client.open(ANNEX, text);
    const line = found[0]?.range.start.line ?? -1;
    assert.match(text.split('\n')[line] ?? '', /^## Resolution 44 /);
    const fromAnnex = await ask<Location[]>('references', ANNEX, {
      position: { line: line + 2, character: 1 },
      context: { includeDeclaration: false },
    });
    assert.deepEqual(fromAnnex, found.slice(1));
    const lenses = await ask<CodeLens[]>('codeLens', ANNEX);
    const lens = lenses.find(({ range }) => range.start.line === line);
    assert.equal(lens?.command?.title, 'cited 4 times in this workspace');
    assert.equal(await ask('codeLens', unsaved), null);
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    assert.equal(await ask('inlayHint', ANNEX, { range }), null, 'the annex is no draft');
    assert.equal(
      await ask('references', unsaved, {
        position: { line: 0, character: 2 },
        context: { includeDeclaration: true },
      }),
      null,
    );
  });

  it('shows its progress over many files, and ends when the user or the client says so', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${n}.md`, 'Resolution 80']));
    const folder = folderWith(files);
    await started({ folder, capabilities: { ...RICH, window: { workDoneProgress: true } } });
    const shown: string[] = [];
    client.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: ProgressToken }) => {
      client.connection.onProgress(WorkDoneProgress.type, token, (value) => {
        shown.push(value.kind === 'begin' ? `begin, ${value.cancellable ? 'can be ended' : ''}` : value.kind);
      });
      return null;
    });
    const uri = 'file:///draft.md';
    client.open(uri, 'Resolution 80');
    const params = { position: { line: 0, character: 3 }, context: { includeDeclaration: false } };
    const cancelled = new CancellationTokenSource();
    const request = client.connection.sendRequest(
      'textDocument/references',
      { textDocument: { uri }, ...params },
      cancelled.token,
    );
    cancelled.cancel();
    await assert.rejects(request, ({ code }: ResponseError) => code === LSPErrorCodes.RequestCancelled);
    const found = await ask<Location[]>('references', uri, params);
    assert.equal(found.length, 61);
    await ask('hover', uri, params);
    assert.equal(shown[0], 'begin, can be ended');
    assert.equal(shown.at(-1), 'end');
  });

  it('takes the annex for no draft where the client opens it as a file', async () => {
    await started({ folder: folderWith({ 'a.md': 'Resolution 18' }) });
    const uri = 'file:///draft.md';
    client.open(uri, 'Resolution 18');
    const [definition] = await ask<Location[]>('definition', uri, { position: { line: 0, character: 3 } });
    const annex = definition?.uri ?? '';
    const pushed = client.pushed(annex);
    client.open(annex, readFileSync(fileURLToPath(annex), 'utf8'));
    assert.deepEqual(await pushed, [], 'it is not checked');
    const found = await ask<Location[]>('references', annex, {
      position: definition?.range.start,
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      found.map((each) => nameOf(each.uri)),
      ['draft.md', 'a.md'],
    );
  });

  it('highlights, links and outlines a draft', async () => {
    await started({ capabilities: RICH });
    const uri = 'file:///draft.md';
    client.open(uri, '# RESOLUTION 44 (REV. NEW DELHI, 2024)\n\nresolves\n\n1 as in Resolution 44,');
    const highlights = await ask<DocumentHighlight[]>('documentHighlight', uri, {
      position: { line: 4, character: 10 },
    });
    assert.deepEqual(
      highlights.map(({ range }) => range.start),
      [
        { line: 0, character: 2 },
        { line: 4, character: 8 },
      ],
    );
    const links = await ask<DocumentLink[]>('documentLink', uri);
    assert.match(links[0]?.target ?? '', /^itu-resolutions:\/wtsa-24\/annex\.md#L\d+$/);
    assert.match(links[0]?.tooltip ?? '', /^Resolution 44: Bridging/);
    const [symbol] = await ask<DocumentSymbol[]>('documentSymbol', uri);
    assert.deepEqual(
      [symbol?.name, symbol?.children?.[0]?.name, symbol?.children?.[0]?.children?.[0]?.name],
      ['RESOLUTION 44 (REV. NEW DELHI, 2024)', 'resolves', '1 as in Resolution 44,'],
    );
    assert.deepEqual(await ask('foldingRange', uri), [
      { startLine: 0, endLine: 4 },
      { startLine: 2, endLine: 4 },
    ]);
    const [selection] = await ask<{ parent?: object }[]>('selectionRange', uri, {
      positions: [{ line: 0, character: 13 }],
    });
    assert.ok(selection?.parent);
  });

  it('gives a simple client simple answers', async () => {
    await started();
    const { capabilities } = client.initialized;
    for (const provider of ['inlayHintProvider', 'semanticTokensProvider', 'callHierarchyProvider'] as const)
      assert.equal(capabilities[provider], undefined, provider);
    const uri = 'file:///draft.md';
    client.open(uri, '# RESOLUTION 44\n\nresolves\n1 text');
    const flat = await ask<SymbolInformation[]>('documentSymbol', uri);
    assert.deepEqual(
      flat.map(({ name, containerName }) => [name, containerName]),
      [
        ['RESOLUTION 44', undefined],
        ['resolves', 'RESOLUTION 44'],
        ['1 text', 'resolves'],
      ],
    );
    const [link] = await ask<DocumentLink[]>('documentLink', uri);
    assert.match(link?.target ?? '', /^file:.*\/annex\.md#L\d+$/);
    assert.equal(link?.tooltip, undefined);
  });

  it('takes the call hierarchy where Neovim 0.7 announces it', async () => {
    await started({ capabilities: { callHierarchy: { dynamicRegistration: false } } as object });
    assert.equal(client.initialized.capabilities.callHierarchyProvider, true);
  });

  it('sends tokens whole, by range, and then what changed', async () => {
    await started({ capabilities: RICH });
    const uri = 'file:///draft.md';
    client.open(uri, 'Resolution 44\nResolution 80');
    const whole = await ask<SemanticTokens>('semanticTokens/full', uri);
    assert.deepEqual(whole.data, [0, 0, 13, 0, 1, 1, 0, 13, 0, 4 + 32]);
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
    assert.deepEqual(
      (await ask<SemanticTokens>('semanticTokens/range', uri, { range })).data,
      [1, 0, 13, 0, 36],
    );
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 1, character: 11 }, end: { line: 1, character: 13 } }, text: '109' },
      ],
    });
    const delta = await ask<SemanticTokensDelta>('semanticTokens/full/delta', uri, {
      previousResultId: whole.resultId,
    });
    const edited = [...whole.data];
    for (const { start: at, deleteCount, data = [] } of delta.edits) edited.splice(at, deleteCount, ...data);
    assert.deepEqual(edited, [0, 0, 13, 0, 1, 1, 0, 14, 0, 8]);
  });

  it('shows hints as the settings say', async () => {
    const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const uri = 'file:///draft.md';
    const shown = async (settings: object) => {
      await started({ capabilities: RICH, settings });
      client.open(uri, 'Resolution 52 and Resolution 52');
      const hints = await ask<InlayHint[]>('inlayHint', uri, { range: all });
      client.process.kill();
      return hints.map(({ label }) => (typeof label === 'string' ? label : label[0]?.value));
    };
    const edition = '(Rev. New Delhi, 2024)';
    const title = 'Countering and combating spam';
    assert.deepEqual(await shown({}), [edition, title]);
    assert.deepEqual(await shown({ inlayHints: { titles: 'off', editions: 'all' } }), [edition, edition]);
    assert.deepEqual(await shown({ inlayHints: { titles: 'all', editions: 'off' } }), [title, title]);
  });

  it('asks for what is shown to be asked for anew when settings change or a draft is saved', async () => {
    const refreshSupport = { refreshSupport: true };
    await started({
      capabilities: {
        workspace: { inlayHint: refreshSupport, semanticTokens: refreshSupport, codeLens: refreshSupport },
      },
    });
    const refreshed: string[] = [];
    let told = () => {};
    for (const what of ['inlayHint', 'semanticTokens', 'codeLens'])
      client.connection.onRequest(`workspace/${what}/refresh`, () => {
        refreshed.push(what);
        told();
        return null;
      });
    const count = (wanted: number) =>
      new Promise<void>((done) => {
        told = () => refreshed.length === wanted && done();
        told();
      });
    // Once for the settings that it starts with, once for each change.
    await count(3);
    void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    await count(6);
    assert.deepEqual(refreshed.slice(3).toSorted(), ['codeLens', 'inlayHint', 'semanticTokens']);
    const uri = 'file:///draft.md';
    client.open(uri, 'Resolution 44');
    void client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await count(7);
    assert.equal(refreshed[6], 'codeLens');
  });

  it('answers for symbols of the workspace and for the graph', async () => {
    await started({ capabilities: RICH });
    const symbols = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
      query: 'to:SG17',
    });
    assert.deepEqual(
      symbols.map(({ name }) => name.slice(0, 12)),
      ['50 instructs', '58 instructs'],
    );
    const uri = 'file:///draft.md';
    client.open(uri, 'Resolution 44');
    const [item] = await ask<CallHierarchyItem[]>('prepareCallHierarchy', uri, {
      position: { line: 0, character: 3 },
    });
    const calls = await client.connection.sendRequest<CallHierarchyIncomingCall[]>(
      'callHierarchy/incomingCalls',
      {
        item,
      },
    );
    assert.ok(calls.some(({ from }) => from.name.startsWith('Resolution 72 ')));
  });
});
