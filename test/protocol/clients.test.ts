/** A session as each other editor announces itself (clients/): every answer fits what was announced. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  FullDocumentDiagnosticReport,
  Hover,
  Location,
  LocationLink,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver-protocol/node';
import { type Client, type Options, start } from './client.ts';

/** What clients/*.json hold. */
interface Announced {
  readonly client: string;
  /** Where its capabilities are from. */
  readonly source: string;
  readonly folders: NonNullable<Options['folders']>;
  readonly capabilities: ClientCapabilities;
}

const CLIENTS = join(import.meta.dirname, 'clients');
const TEXT =
  'as decided in Resolution 44 (Rev. Geneva, 2022) and Resolution 80 (Dubai, 2012),\nSee Resolution 10';

for (const file of readdirSync(CLIENTS)) {
  const announced = JSON.parse(readFileSync(join(CLIENTS, file), 'utf8')) as Announced;
  const { textDocument = {}, workspace = {}, general } = announced.capabilities;

  describe(`as ${announced.client}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'client-'));
    const uri = pathToFileURL(join(folder, 'draft.md')).href;
    const here = { textDocument: { uri }, position: { line: 0, character: 20 } };
    let client: Client;
    let diagnostics: Diagnostic[];

    const ask = <T>(method: string, params: object) => client.connection.sendRequest<T>(method, params);

    before(async () => {
      writeFileSync(join(folder, 'other.md'), 'again Resolution 44 (Rev. New Delhi, 2024)');
      client = await start({
        capabilities: announced.capabilities,
        folder: pathToFileURL(folder).href,
        folders: announced.folders,
      });
      const pushed = client.pushed(uri);
      client.open(uri, TEXT);
      diagnostics = client.initialized.capabilities.diagnosticProvider
        ? (await ask<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } }))
            .items
        : await pushed;
    });
    after(() => client.process.kill());

    it('is offered what it knows, in an encoding that it knows', () => {
      const { capabilities } = client.initialized;
      assert.ok((general?.positionEncodings ?? ['utf-16']).includes(capabilities.positionEncoding ?? ''));
      assert.equal(capabilities.diagnosticProvider !== undefined, textDocument.diagnostic !== undefined);
      assert.equal(capabilities.inlayHintProvider !== undefined, textDocument.inlayHint !== undefined);
      assert.equal(
        capabilities.semanticTokensProvider !== undefined,
        textDocument.semanticTokens !== undefined,
      );
      assert.equal(
        capabilities.callHierarchyProvider !== undefined,
        textDocument.callHierarchy !== undefined,
      );
      assert.equal(
        client.registered('workspace/didChangeWatchedFiles').length > 0,
        workspace.didChangeWatchedFiles?.dynamicRegistration === true,
      );
      assert.equal(
        client.registered('workspace/didChangeConfiguration').length > 0,
        workspace.didChangeConfiguration?.dynamicRegistration === true,
      );
    });

    it('has findings', () => {
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ['outdated-edition', 'suppressed', 'not-covered'],
      );
      const takes = { ...textDocument.publishDiagnostics, ...textDocument.diagnostic };
      for (const item of diagnostics) {
        assert.ok(typeof item.message === 'string' || textDocument.diagnostic?.markupMessageSupport);
        assert.ok(!item.relatedInformation || takes.relatedInformation);
        assert.ok(!item.codeDescription || takes.codeDescriptionSupport);
        assert.ok(!item.tags || takes.tagSupport);
      }
    });

    if (isRefreshed(workspace)) it('is told when to ask anew', () => client.refreshed);

    it('hovers, with links that it can follow', async () => {
      const { contents } = (await ask<Hover>('textDocument/hover', here)) as {
        contents: { kind: string; value: string };
      };
      assert.match(contents.value, /Bridging the standardization gap/);
      assert.ok(textDocument.hover?.contentFormat?.includes(contents.kind as 'markdown'));
      assert.doesNotMatch(contents.value, /\(command:/);
    });

    it('goes to the annex', async () => {
      const answer = await ask<Location | Location[] | LocationLink[]>('textDocument/definition', here);
      const [target] = [answer].flat() as (Location | LocationLink)[];
      assert.ok(target);
      assert.equal('targetUri' in target, textDocument.definition?.linkSupport === true);
      const at = 'targetUri' in target ? target.targetUri : target.uri;
      const { start } = 'targetUri' in target ? target.targetSelectionRange : target.range;
      const text = at.startsWith('file:')
        ? readFileSync(fileURLToPath(at), 'utf8')
        : (await ask<{ text: string }>('workspace/textDocumentContent', { uri: at })).text;
      assert.match(text.split('\n')[start.line] ?? '', /^## Resolution 44/);
      assert.ok(at.startsWith('file:') || workspace.textDocumentContent);
    });

    it('finds references in files that are not open', async () => {
      const found = await ask<Location[]>('textDocument/references', {
        ...here,
        context: { includeDeclaration: false },
      });
      assert.deepEqual(found.map((each) => basename(each.uri)).sort(), ['draft.md', 'other.md']);
    });

    it('outlines', async () => {
      const outline = await ask<(DocumentSymbol | SymbolInformation)[]>('textDocument/documentSymbol', here);
      const isTree = textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
      assert.ok(outline.every((each) => 'location' in each !== isTree));
    });

    it('completes, in plain text', async () => {
      const list = await ask<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position: { line: 1, character: 17 },
      });
      const first = list.items.find((item) => item.label === '101') ?? assert.fail();
      assert.equal((first.textEdit as TextEdit).newText, '101 (New Delhi, 2024)');
      assert.ok(list.items.every((item) => item.insertTextFormat === undefined));
      const { documentation } = await ask<CompletionItem>('completionItem/resolve', first);
      assert.ok(typeof documentation === 'object');
      const formats = textDocument.completion?.completionItem?.documentationFormat ?? ['plaintext'];
      assert.ok(formats.includes(documentation.kind));
    });

    it('fixes, with the edit in the action', async () => {
      const [{ range } = assert.fail()] = diagnostics;
      const actions = await ask<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics },
      });
      const fix = actions.find(({ title }) => title === 'Change to (Rev. New Delhi, 2024)') ?? assert.fail();
      assert.deepEqual(
        fix.edit?.changes?.[uri]?.map(({ newText }) => newText),
        ['New Delhi', '2024'],
      );
      assert.ok(!fix.isPreferred || textDocument.codeAction?.isPreferredSupport);
      assert.ok(actions.every((action) => action.edit && !action.command));
    });

    it('ends', async () => assert.equal(await client.close(), 0));
  });
}

/** In the words of the protocol, or in those of Helix and Zed. */
function isRefreshed(workspace: object): boolean {
  const { diagnostics, diagnostic } = workspace as Record<string, { refreshSupport?: boolean } | undefined>;
  return (diagnostics ?? diagnostic)?.refreshSupport === true;
}
