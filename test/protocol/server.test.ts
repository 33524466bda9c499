/** The built server over its real transport: what it announces, what it answers, how it ends. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type DocumentDiagnosticReport,
  type Hover,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  type MarkupContent,
  type ProgressToken,
  ProgressType,
  type ResponseError,
  WorkDoneProgress,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver-protocol/node';
import { CATALOGUE_CHANGED } from '../../server/protocol.ts';
import { type Client, type Options, start } from './client.ts';

const URI = 'file:///draft.md';
const TEXT = [
  'recalling Resolution 44 (Rev. Geneva, 2022) and Resolution 80,',
  'under instructs the Director of TSB 5 of Resolution 44 (Rev. New Delhi, 2024)',
  'see Resolution 10',
].join('\n');
const at = (line: number, character: number, uri = URI) => ({
  textDocument: { uri },
  position: { line, character },
});

describe('server over stdio', () => {
  const clients: Client[] = [];
  const started = async (options?: Options) => {
    const client = await start(options);
    clients.push(client);
    return client;
  };
  afterEach(() => {
    for (const client of clients.splice(0)) client.process.kill();
  });

  it('announces what it does, in UTF-16', async () => {
    const { initialized } = await started();
    const { capabilities } = initialized;
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
    assert.equal(capabilities.diagnosticProvider, undefined, 'no pull for a client that does not pull');
  });

  it('pushes diagnostics, again after a change, and takes them back', async () => {
    const client = await started({
      capabilities: {
        textDocument: { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } },
      },
    });
    let pushed = client.pushed(URI);
    client.open(URI, TEXT);
    const items = await pushed;
    assert.deepEqual(
      items.map((item) => [item.code, item.severity, item.range.start]),
      [
        ['outdated-edition', 2, { line: 0, character: 24 }],
        ['mixed-editions', 2, { line: 0, character: 24 }],
        ['suppressed', 1, { line: 0, character: 48 }],
        ['not-covered', 4, { line: 2, character: 4 }],
      ],
    );
    assert.match(items[0]?.codeDescription?.href ?? '', /rules\.md#outdated-edition$/);
    const related = items[2]?.relatedInformation?.[0]?.location;
    const report = readFileSync(fileURLToPath(related?.uri ?? ''), 'utf8').split('\n');
    assert.match(report[related?.range.start.line ?? -1] ?? '', /suppressed Resolution \(Resolution 80\)/);

    pushed = client.pushed(URI);
    void client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 62 } },
          text: 'Resolution 44',
        },
      ],
    });
    assert.deepEqual(
      (await pushed).map((item) => item.code),
      ['missing-edition', 'not-covered'],
    );

    pushed = client.pushed(URI);
    void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    assert.deepEqual(await pushed, []);
    assert.equal(await client.close(), 0);
  });

  it('answers a pull after a change that leaves all as it was: it is unchanged, but not where a version was not asked for', async () => {
    const client = await started({ capabilities: { textDocument: { diagnostic: {} } } });
    client.open(URI, `${TEXT}\n\nEnd.`);
    let version = 1;
    let previousResultId: string | undefined;
    const change = (line: number, text: string) =>
      void client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: ++version },
        contentChanges: [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text }],
      });
    const pulled = async () => {
      const report = await client.connection.sendRequest<DocumentDiagnosticReport>(
        'textDocument/diagnostic',
        {
          textDocument: { uri: URI },
          ...(previousResultId ? { previousResultId } : {}),
        },
      );
      previousResultId = report.resultId;
      return report.kind === 'full' ? report.items.map(({ range }) => range.start.line) : report.kind;
    };
    const lines = await pulled();
    const last = TEXT.split('\n').length + 1;
    change(last, 'x');
    assert.equal(await pulled(), 'unchanged');
    change(0, '\n');
    assert.deepEqual(await pulled(), Array.isArray(lines) && lines.map((line) => line + 1));
    change(last + 1, 'y');
    change(last + 1, 'z');
    assert.notEqual(await pulled(), 'unchanged');
    assert.equal(await pulled(), 'unchanged');
    assert.equal(await client.close(), 0);
  });

  it('tells of the text as the edits left it, whatever their versions say', async () => {
    const client = await started({ capabilities: { textDocument: { diagnostic: {} } } });
    client.open(URI, TEXT);
    const pulled = async () => {
      const asked = { textDocument: { uri: URI } };
      const report = await client.connection.sendRequest<DocumentDiagnosticReport>(
        'textDocument/diagnostic',
        asked,
      );
      return report.kind === 'full' ? report.items.length : report.kind;
    };
    const all = await pulled();
    for (const version of [1, 7, 7, 0])
      for (const [text, found] of [
        ['no more', 0],
        [TEXT, all],
      ] as const) {
        await client.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: URI, version },
          contentChanges: [{ text }],
        });
        assert.equal(await pulled(), found, `version ${version}: ${text}`);
      }
    assert.notEqual(all, 0);
  });

  it('answers pulls of a document and of the workspace', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
    writeFileSync(join(folder, 'other.md'), 'Resolution 80');
    writeFileSync(join(folder, 'binary.md'), Uint8Array.of(0, 1, 2, 0xff));
    const client = await started({
      capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: {} } },
      folder: pathToFileURL(folder).href,
      options: { followsCatalogue: true },
    });
    assert.equal(client.initialized.capabilities.diagnosticProvider?.workspaceDiagnostics, true);
    // What was answered before the settings were read is answered anew.
    await new Promise<void>((done) => client.connection.onNotification(CATALOGUE_CHANGED, () => done()));
    client.open(URI, TEXT);
    const report = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: URI },
    });
    assert.equal(report.kind === 'full' && report.items.length, 4);
    const again = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: URI },
      previousResultId: report.resultId,
    });
    assert.equal(again.kind, 'unchanged');
    const all = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const other = all.items.find((item) => item.uri.endsWith('other.md'));
    assert.deepEqual(other?.kind === 'full' && other.items.map((item) => item.code), ['suppressed']);
    writeFileSync(join(folder, 'a!b (c).md'), 'Resolution 80');
    const named = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [{ uri: `${pathToFileURL(folder).href}/a%21b%20%28c%29.md`, value: 'old' }],
    });
    assert.deepEqual(
      named.items.flatMap((item) =>
        item.uri.endsWith('.md') && item.uri.includes('b%20') && item.kind === 'full'
          ? [item.items.length]
          : [],
      ),
      [1],
      'once, in the spelling of the client',
    );
    const unchanged = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: all.items.map((item) => ({ uri: item.uri, value: item.resultId })),
    });
    const before = new Set(all.items.map((item) => item.uri));
    assert.ok(
      unchanged.items.filter((item) => before.has(item.uri)).every((item) => item.kind === 'unchanged'),
    );
  });

  it('hovers, in the markup that the client takes', async () => {
    const client = await started({
      capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
    });
    client.open(URI, TEXT);
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', at(0, 15));
    assert.match(
      (hover.contents as { value: string }).value,
      /^\*\*Resolution 44\*\* – Bridging the standardization gap/,
    );
    assert.deepEqual(hover.range, { start: { line: 0, character: 10 }, end: { line: 0, character: 43 } });
    assert.equal(await client.connection.sendRequest('textDocument/hover', at(0, 2)), null);

    const plain = await started();
    plain.open(URI, TEXT);
    const text = await plain.connection.sendRequest<Hover>('textDocument/hover', at(0, 15));
    assert.match((text.contents as { value: string }).value, /^Resolution 44 – Bridging/);
  });

  it('goes to the annex, at the provision, and to the report', async () => {
    const client = await started({ capabilities: { textDocument: { definition: { linkSupport: true } } } });
    client.open(URI, TEXT);
    const lineAt = (uri: string, line: number) =>
      readFileSync(fileURLToPath(uri), 'utf8').split('\n')[line] ?? '';
    const entry = await client.connection.sendRequest<LocationLink[]>('textDocument/definition', at(0, 15));
    assert.match(lineAt(entry[0]?.targetUri ?? '', entry[0]?.targetRange.start.line ?? -1), /Resolution 44/);
    const provision = await client.connection.sendRequest<LocationLink[]>(
      'textDocument/definition',
      at(1, 12),
    );
    assert.match(
      lineAt(provision[0]?.targetUri ?? '', provision[0]?.targetRange.start.line ?? -1),
      /to continue the activities of the implementation group/,
    );
    const report = await client.connection.sendRequest<Location[]>('textDocument/declaration', at(0, 50));
    assert.match(lineAt(report[0]?.uri ?? '', report[0]?.range.start.line ?? -1), /suppressed/);
  });

  it('gives the annex and the report as documents of its own where the client shows them', async () => {
    const client = await started({ capabilities: { workspace: { textDocumentContent: {} } } });
    client.open(URI, TEXT);
    const [link] = await client.connection.sendRequest<Location[]>('textDocument/definition', at(0, 15));
    assert.match(link?.uri ?? '', /^itu-resolutions:/);
    const { text } = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
      uri: link?.uri,
    });
    assert.match(text.split('\n')[link?.range.start.line ?? -1] ?? '', /Resolution 44/);
    const [status] = await client.connection.sendRequest<Location[]>('textDocument/declaration', at(0, 15));
    for (const [uri, begins] of [
      [status?.uri, /WTSA/],
      ['itu-resolutions:/docs/rules.md', /^# /],
    ] as const) {
      const content = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
        uri,
      });
      assert.match(content.text, begins, uri);
    }
    await assert.rejects(
      client.connection.sendRequest('workspace/textDocumentContent', { uri: 'itu-resolutions:/nothing' }),
    );
  });

  it('completes, and tells more on resolve', async () => {
    const client = await started();
    client.open(URI, TEXT);
    const { items } = await client.connection.sendRequest<CompletionList>(
      'textDocument/completion',
      at(2, 17),
    );
    assert.deepEqual(
      items.map((item) => item.label),
      ['100', '101', '102', '103', '104', '105', '106', '107', '108'],
    );
    assert.deepEqual(items[1]?.textEdit, {
      range: { start: { line: 2, character: 15 }, end: { line: 2, character: 17 } },
      newText: '101 (New Delhi, 2024)',
    });
    const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', items[1]);
    assert.match(JSON.stringify(resolved.documentation), /artificial intelligence/);
  });

  it('fixes', async () => {
    const client = await started({
      capabilities: {
        textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
      },
    });
    client.open(URI, TEXT);
    const range = { start: { line: 0, character: 30 }, end: { line: 0, character: 30 } };
    const [action] = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range,
      context: { diagnostics: [] },
    });
    assert.equal(action?.title, 'Change to (Rev. New Delhi, 2024)');
    assert.equal(action?.edit?.changes?.[URI]?.[0]?.newText, 'New Delhi');
    assert.equal(action?.isPreferred, undefined, 'not announced');
    assert.deepEqual(client.initialized.capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor.rewrite.ituResolutions', 'source.fixAll.ituResolutions'],
    });
    const [all, ...more] = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range,
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    assert.equal(all?.kind, 'source.fixAll.ituResolutions');
    assert.deepEqual(more, []);
  });

  it('writes messages in Markdown for a client that takes it, with links', async () => {
    const client = await started({
      capabilities: { textDocument: { diagnostic: { markupMessageSupport: true } } },
    });
    client.open(URI, 'Resolution 80');
    const report = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: URI },
    });
    const message = report.kind === 'full' ? report.items[0]?.message : undefined;
    assert.ok(typeof message === 'object' && message.kind === 'markdown');
    assert.match(
      message.value,
      /^Resolution 80 was suppressed by WTSA-24 .*\n\nReport: \[section 2, line 31\]\(file:/,
    );
  });

  it('shows the progress of a long run over the workspace, gives it in parts, and ends when it is told to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
    for (let n = 0; n < 120; n++) writeFileSync(join(folder, `${n}.md`), 'Resolution 80');
    const client = await started({
      capabilities: { textDocument: { diagnostic: {} }, window: { workDoneProgress: true } },
      folder: pathToFileURL(folder).href,
    });
    const shown: string[] = [];
    const ended = new Promise<void>((done) =>
      client.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: ProgressToken }) => {
        client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
          shown.push(kind);
          if (kind === 'end') done();
        });
        return null;
      }),
    );
    const parts: number[] = [];
    const partial = new ProgressType<WorkspaceDiagnosticReportPartialResult>();
    client.connection.onProgress(partial, 'parts', ({ items }) => void parts.push(items.length));
    const report = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'parts',
    });
    assert.deepEqual([...parts, report.items.length], [50, 50, 20]);
    await ended;
    assert.equal(shown[0], 'begin');

    const cancelled = new CancellationTokenSource();
    writeFileSync(join(folder, '0.md'), 'Resolution 80 and Resolution 80');
    const request = client.connection.sendRequest(
      'workspace/diagnostic',
      { previousResultIds: [] },
      cancelled.token,
    );
    cancelled.cancel();
    await assert.rejects(request, ({ code }: ResponseError) => code === LSPErrorCodes.RequestCancelled);
  });

  it('looks at no file of the workspace where the user does not want it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
    writeFileSync(join(folder, 'a.md'), 'Resolution 80');
    const checked = async (checkWorkspace: boolean) => {
      const client = await started({
        capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
        folder: pathToFileURL(folder).href,
        settings: { checkWorkspace },
      });
      const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
        'workspace/diagnostic',
        { previousResultIds: [] },
      );
      return items.length;
    };
    assert.deepEqual([await checked(true), await checked(false)], [1, 0]);
  });

  it('links to commands of the client, where it names some', async () => {
    const client = await started({
      capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
      options: { openCommand: 'client.open', citationsCommand: 'client.citations' },
    });
    client.open(URI, TEXT);
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', at(0, 15));
    const { value } = hover.contents as MarkupContent;
    assert.match(value, /\]\(command:client\.open\?/);
    assert.match(value, /\]\(command:client\.citations\?%5B44%2C%22WTSA%22%5D\)/);
  });

  it('names a setting that it does not understand', async () => {
    const client = await started({ settings: { body: 'WTSS' } });
    assert.match(
      await client.shown,
      /^A setting of ituResolutions was not understood: body: There is no body "WTSS"/,
    );
  });

  it('silences rules in files by pattern', async () => {
    const folder = pathToFileURL(mkdtempSync(join(tmpdir(), 'drafts-'))).href;
    const client = await started({ folder, settings: { ignore: { 'minutes/**': ['suppressed'] } } });
    const uri = `${folder}/minutes/a.txt`;
    const pushed = client.pushed(uri);
    client.open(uri, 'Resolution 80 and Resolution 118', 'plaintext');
    assert.deepEqual(
      (await pushed).map(({ code }) => code),
      ['unknown-number'],
    );
  });

  it('answers null about unknown documents and positions far outside, and lives on', async () => {
    const client = await started();
    client.open(URI, TEXT);
    const requests = [
      'textDocument/hover',
      'textDocument/definition',
      'textDocument/declaration',
      'textDocument/completion',
    ];
    for (const request of requests) {
      assert.equal(
        await client.connection.sendRequest(request, at(0, 15, 'file:///unknown.md')),
        null,
        request,
      );
      const far = await client.connection.sendRequest<CompletionList | null>(request, at(4_000_000, 15));
      assert.ok(far === null || far.items.length === 0, request);
    }
    assert.ok(await client.connection.sendRequest('textDocument/hover', at(0, 15)));
    assert.equal(await client.close(), 0);
  });

  it('uses the rules that the settings ask for', async () => {
    const client = await started({ settings: { rules: { suppressed: 'off', 'outdated-edition': 'error' } } });
    const pushed = client.pushed(URI);
    client.open(URI, TEXT);
    const items = await pushed;
    assert.deepEqual(
      items.map((item) => [item.code, item.severity]),
      [
        ['outdated-edition', 1],
        ['mixed-editions', 2],
        ['not-covered', 4],
      ],
    );
  });

  it('names the fault of a broken catalogue and goes on with the embedded one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
    writeFileSync(join(folder, 'broken.json'), '{"schema": 1, "id": 7}');
    const client = await started({ settings: { catalogue: join(folder, 'broken.json') } });
    assert.match(await client.shown, /broken\.json cannot be used, the embedded one is: \//);
    const pushed = client.pushed(URI);
    client.open(URI, 'Resolution 80');
    assert.deepEqual(
      (await pushed).map((item) => item.code),
      ['suppressed'],
    );
  });

  it('ends with 1 when it is told to exit before it was shut down', async () => {
    const client = await started();
    const exited = once(client.process, 'exit');
    await client.connection.sendNotification('exit');
    assert.deepEqual((await exited)[0], 1);
  });
});
