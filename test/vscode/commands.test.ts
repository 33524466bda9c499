/** The extension's commands in a real VS Code: each is run, and what the editor then holds is read. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  codesAt,
  diagnosed,
  find,
  heldBy,
  openSample,
  recorded,
  until,
  untitled,
  written,
} from './helpers.ts';
import { screenshot } from './screenshot.ts';

const run = <T = unknown>(command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand<T>(command, ...args);

/** Presses a key of the quick pick until something has happened: it takes keys only once it is shown. */
async function accepted(command: string, happened: Promise<unknown>): Promise<void> {
  const pressing = setInterval(() => void run(command), 200);
  await happened.finally(() => clearInterval(pressing));
}

/** What the references that VS Code is asked to show read, while something runs. */
async function shownReferences(work: () => unknown): Promise<string[]> {
  const calls = await recorded(vscode.commands, 'executeCommand', work);
  const shown = calls.find(([name]) => name === 'editor.action.showReferences');
  const locations = (shown?.[3] ?? []) as vscode.Location[];
  return Promise.all(
    locations.map(async ({ uri, range }) => (await vscode.workspace.openTextDocument(uri)).getText(range)),
  );
}

/** Opens the item of the filtered view that so many presses of the arrow key lead to from its first: it leads to the expected line. */
async function opensFromView(presses: number, expected: RegExp): Promise<void> {
  const shown = () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.lineAt(editor.selection.active.line).text ?? '';
  };
  const down = Array.from({ length: presses }, () => 'list.focusDown');
  const keys = ['ituResolutions.resolutions.focus', 'list.focusFirst', ...down, 'list.select'];
  // The view takes keys once it shows what it was told to, and refuses them until then: they are pressed until it does.
  for (const end = Date.now() + 15_000; !expected.test(shown()) && Date.now() < end; ) {
    for (const key of keys) await run(key).then(undefined, () => {});
    await new Promise((done) => setTimeout(done, 200));
  }
  assert.match(shown(), expected);
}

describe('commands', () => {
  afterEach(() => run('workbench.action.closeAllEditors'));

  it('insert a citation, of the view and by the quick pick', async () => {
    const editor = await untitled('See ');
    await run('ituResolutions.insertCitation', 52);
    assert.equal(editor.document.getText(), 'See Resolution 52 (Rev. New Delhi, 2024)');

    const second = await untitled('See Resolution ');
    const changed = until(
      vscode.workspace.onDidChangeTextDocument,
      () => second.document.getText() !== 'See Resolution ',
    );
    const inserting = run('ituResolutions.insertCitation');
    await screenshot('insert', '.quick-input-widget .monaco-list-row');
    await accepted('quickInput.accept', changed);
    await inserting;
    assert.equal(second.document.getText(), 'See Resolution 2 (Rev. New Delhi, 2024)');
  });

  it('show the citations of a resolution, or say that there are none', async () => {
    const editor = await openSample();
    await diagnosed(editor.document);
    const found = await shownReferences(() => run('ituResolutions.findCitations', 44));
    assert.ok(found.length > 3, found.join());
    for (const text of found) assert.match(text, /44|\d+ to \d+/);
    await screenshot('citations', '.reference-zone-widget');
    await run('closeReferenceSearch');
    const said = await recorded(vscode.window, 'showInformationMessage', () =>
      run('ituResolutions.findCitations', 95),
    );
    assert.deepEqual(said, [['No draft of this workspace cites Resolution 95.']]);
  });

  it('insert, find and open what an item of the view stands for', async () => {
    const editor = await untitled('See Resolution 52 and ');
    const item = { kind: 'resolution', number: 52, resolution: { at: null } };
    await run('ituResolutions.insertCitation', item);
    assert.equal(editor.document.getText(), 'See Resolution 52 and Resolution 52 (Rev. New Delhi, 2024)');
    const found = await shownReferences(() => run('ituResolutions.findCitations', item));
    assert.ok(found.filter((text) => text.startsWith('Resolution 52')).length >= 2, found.join());
    const at = { uri: 'itu-resolutions:/wtsa-24/annex.md', line: 2 };
    await run('ituResolutions.openInAnnex', { kind: 'clause', number: 2, clause: { at } });
    const annex = vscode.window.activeTextEditor;
    assert.deepEqual([annex?.document.uri.path, annex?.selection.active.line], ['/wtsa-24/annex.md', 2]);
  });

  it('show the authorities of the workspace', async () => {
    await run('ituResolutions.showWorkspaceAuthorities');
    const table = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(table, /^# Resolutions cited in this workspace\n/);
    assert.match(table, /\n\| \[44\]\(itu-resolutions:/);
  });

  it('show the authorities of a draft as a document that follows it', async () => {
    const editor = await untitled('Resolution 44 (Rev. Geneva, 2022)');
    await run('ituResolutions.showAuthorities');
    const table = vscode.window.activeTextEditor?.document;
    assert.equal(table?.uri.scheme, 'itu-resolutions');
    assert.equal(table?.languageId, 'markdown');
    assert.match(table?.getText() ?? '', /1 resolution, cited 1 time in 1 document/);
    assert.match(
      table?.getText() ?? '',
      /\| \[44\]\(itu-resolutions:\/wtsa-24\/annex\.md#L\d+\) \| Bridging/,
    );
    const followed = until(vscode.workspace.onDidChangeTextDocument, () =>
      /\| 80 \|/.test(table?.getText() ?? ''),
    );
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 33), ' and Resolution 80'));
    await followed;
    await screenshot('authorities');
  });

  it('export the authorities as Markdown, CSV or HTML', async () => {
    const exported = async (name: string) => {
      await untitled('Resolution 44 (Rev. Geneva, 2022)');
      const file = await written(name, '');
      await run('ituResolutions.exportAuthorities', file);
      return heldBy(file);
    };
    assert.match(await exported('a.md'), /^# Resolutions cited in/);
    assert.match(await exported('a.csv'), /^\ufeffResolution,Body,Title,.*\r\n44,/);
    assert.match(await exported('a.html'), /^<!DOCTYPE html>/);
    const all = await written('all.md', '');
    await run('ituResolutions.exportWorkspaceAuthorities', all);
    assert.match(await heldBy(all), /Resolutions cited in this workspace/);
  });

  it('compare a selection with the report', async () => {
    const text =
      'instructs Study Group 13 to maintain the roadmap of, and continue promoting, standardization';
    const editor = await untitled(text);
    editor.selection = new vscode.Selection(0, 0, 0, text.length);
    await run('ituResolutions.compareWithReport');
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    assert.ok(tab?.input instanceof vscode.TabInputTextDiff, tab?.label);
    assert.match(tab.label, /^Resolution \d+.*: report ↔ selection$/);
    const right = await vscode.workspace.openTextDocument(tab.input.modified);
    assert.equal(right.getText(), text);
    const left = await vscode.workspace.openTextDocument(tab.input.original);
    assert.match(left.getText(), /roadmap/);
    await screenshot('comparison');
  });

  it('compare language versions, and follow them until the comparison is cleared', async () => {
    const english = 'Resolution 44 (Rev. New Delhi, 2024)\n\nResolution 52 (Rev. New Delhi, 2024)';
    const en = await written('draft.en.md', english);
    const fr = await written('draft.fr.md', 'Resolution 44 (Rev. Geneva, 2022)');
    const told = (uri: vscode.Uri) => [...codesAt(uri).keys()].filter((code) => code.startsWith('parallel-'));
    const editor = await vscode.window.showTextDocument(fr);
    // As from the Explorer; the English version is the original.
    await run('ituResolutions.compareVersions', fr, [fr, en]);
    assert.deepEqual(told(fr).sort(), ['parallel-edition', 'parallel-missing']);
    assert.deepEqual(told(en).sort(), ['parallel-edition', 'parallel-missing']);
    await screenshot('versions', '.markers-panel .monaco-list-row');
    const edition = codesAt(fr).get('parallel-edition');
    assert.ok(edition);
    assert.equal(edition.relatedInformation?.[0]?.location.uri.toString(), en.toString());
    const actions = await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', fr, edition.range);
    const fix = actions.find(({ title }) => title === 'Change to (Rev. New Delhi, 2024)');
    assert.ok(fix?.edit);
    const followed = until(vscode.languages.onDidChangeDiagnostics, () => told(fr).length === 1);
    await vscode.workspace.applyEdit(fix.edit);
    await followed;
    assert.deepEqual(told(fr), ['parallel-missing']);
    await run('ituResolutions.clearComparison');
    assert.deepEqual([...told(fr), ...told(en)], []);
    await vscode.window.showTextDocument(editor.document);
    await run('workbench.action.files.revert');
    await run('workbench.action.closePanel');
  });

  it('open the annex, the report and a sample', async () => {
    await run('ituResolutions.openAnnex');
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, '/wtsa-24/annex.md');
    await run('ituResolutions.openReport');
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, '/wtsa-24/report.txt');
    await run('ituResolutions.openSample');
    assert.equal(vscode.window.activeTextEditor?.document.isUntitled, true);
  });

  it('filter and group the view', async () => {
    await run('ituResolutions.resolutions.focus');
    await screenshot('view', '.pane-body .monaco-list-row');
    await run('ituResolutions.filter', 'spam');
    await run('ituResolutions.groupBy.addressee');
    await screenshot('view-filtered', '.monaco-list-row[aria-label*="Resolution 52"]');
    await opensFromView(1, /^\*resolves to instruct\* the relevant study groups/);
    await run('ituResolutions.groupBy.status');
    await opensFromView(1, /^## Resolution 52 /);
    await run('ituResolutions.filter', '10');
    await run('ituResolutions.groupBy.impact');
    // By status, the second row is the group of the new ones.
    await opensFromView(2, /^## Resolution 101 /);
    await run('ituResolutions.clearFilter');
    await run('ituResolutions.groupBy.status');
    await run('workbench.view.explorer');
  });

  it('are offered where they can work: every command is registered, none without a title', async () => {
    const extension = vscode.extensions.getExtension('itu-resolutions.itu-resolutions');
    const all = new Set(await vscode.commands.getCommands(true));
    const contributed = extension?.packageJSON.contributes.commands as { command: string; title: string }[];
    for (const { command, title } of contributed) {
      assert.ok(all.has(command), `${command} is registered`);
      assert.match(title, /^[^%]+$/, `${command} has its title from package.nls.json`);
    }
    assert.ok(contributed.length > 10);
  });
});

describe('keybindings', () => {
  it('take no key that VS Code has by itself', async () => {
    await run('workbench.action.openDefaultKeybindingsFile');
    const defaults = vscode.window.activeTextEditor?.document.getText() ?? '';
    const extension = vscode.extensions.getExtension('itu-resolutions.itu-resolutions');
    const own = extension?.packageJSON.contributes.keybindings as { key: string; command: string }[];
    for (const { key, command } of own) {
      const others = defaults
        .split('\n')
        .filter((line) => line.includes(`"key": "${key}"`) && !line.includes(command));
      assert.deepEqual(others, [], key);
    }
    assert.equal(own.length, 3);
  });
});

describe('what an editor shows and asks for', () => {
  afterEach(() => run('workbench.action.closeAllEditors'));
  const lines = (text: string) => text.split('\n');

  it('references and highlights', async () => {
    const { document } = await untitled('Resolution 44 and Resolution 52, again Resolution 44');
    const at = new vscode.Position(0, 3);
    const references = await run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
    const own = references.filter(({ uri }) => uri.toString() === document.uri.toString());
    assert.deepEqual(
      own.map(({ range }) => document.getText(range)),
      ['Resolution 44', 'Resolution 44'],
    );
    assert.ok(
      references.some(({ uri }) => uri.path.endsWith('/draft.md')),
      'of files that are not open',
    );
    const highlights = await run<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at,
    );
    assert.equal(highlights.length, 2);
  });

  it('outline, symbols of the workspace, folds and selections', async () => {
    const { document } = await untitled(
      '# RESOLUTION 44 (REV. NEW DELHI, 2024)\n\nresolves\n\n1 as in Resolution 52,',
    );
    const symbols = await run<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const ours = symbols.find(({ name }) => name === 'RESOLUTION 44 (REV. NEW DELHI, 2024)');
    assert.deepEqual(
      ours?.children.map(({ name }) => name),
      ['resolves'],
    );
    const found = await run<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'to:SG17');
    assert.ok(found.some(({ name }) => name.startsWith('58 instructs')));
    const [selection] = await run<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [new vscode.Position(0, 14)],
    );
    const grown: string[] = [];
    for (let each: vscode.SelectionRange | undefined = selection; each; each = each.parent)
      grown.push(document.getText(each.range));
    assert.ok(grown.includes('RESOLUTION 44 (REV. NEW DELHI, 2024)'), grown.join('|'));
  });

  it('links, hints and tokens', async () => {
    const { document } = await untitled('Resolution 52 and Resolution 80');
    const [link] = await run<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    assert.equal(link && document.getText(link.range), '52');
    assert.equal(link?.target?.scheme, 'itu-resolutions');
    const hints = await run<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new vscode.Range(0, 0, 0, 31),
    );
    const labels = hints.map(({ label }) => (typeof label === 'string' ? label : label[0]?.value));
    assert.deepEqual(labels, ['(Rev. New Delhi, 2024)', 'Countering and combating spam']);
    await screenshot('hints', '.monaco-editor .view-line');
    const legend = await run<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    assert.deepEqual(legend.tokenTypes, ['ituResolution', 'ituHeading']);
    const tokens = await run<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    assert.equal(tokens.data.length, 10);
  });

  it('lenses in the annex, and what they lead to', async () => {
    await run('ituResolutions.openAnnex');
    const annex = vscode.window.activeTextEditor?.document;
    assert.ok(annex);
    const lenses = await run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', annex.uri);
    const line = lines(annex.getText()).findIndex((text) => text.startsWith('## Resolution 44 '));
    const lens = lenses.find(({ range }) => range.start.line === line);
    await screenshot('lenses', '.codelens-decoration');
    assert.match(lens?.command?.title ?? '', /^cited \d+ times in this workspace$/);
    assert.deepEqual(
      [lens?.command?.command, lens?.command?.arguments],
      ['ituResolutions.findCitations', [44, 'WTSA']],
    );
    const { command = '', arguments: given = [] } = lens?.command ?? {};
    const found = await shownReferences(() => run(command, ...given));
    assert.equal(`cited ${found.length} times in this workspace`, lens?.command?.title);
    await run('closeReferenceSearch');
  });

  it('the graph of the annex', async () => {
    const { document } = await untitled('Resolution 44');
    const [item] = await run<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      new vscode.Position(0, 3),
    );
    assert.ok(item);
    const calls = await run<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
    assert.ok(calls.some(({ from }) => from.name.startsWith('Resolution 72 ')));
  });

  it('provisions are completed', async () => {
    const { document } = await untitled('under instructs  of Resolution 44');
    const offered = await run<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      find(document, ' of Resolution'),
    );
    const labels = offered.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('instructs 5'), labels.join());
  });
});
