/** The extension inside a real VS Code, as a user meets it: one draft, opened, read, followed, completed and fixed. */
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

describe('the extension in VS Code', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('finds what is wrong in the sample, each with a link to its rule', async () => {
    const editor = await openSample();
    const { document } = editor;
    const found = await diagnosed(document);
    for (const code of [
      'suppressed',
      'unknown-number',
      'outdated-edition',
      'impossible-edition',
      'revision-marker',
      'unchanged-cited-as-revised',
      'body-mismatch',
      'temporary-number',
      'mixed-editions',
      'title-mismatch',
      'range',
      'unknown-provision',
      'missing-edition',
      'nonstandard-form',
      'not-covered',
      'contradictory-report',
      'unused-ignore',
    ]) {
      assert.ok(found.has(code), `${code} is among ${[...found.keys()]}`);
    }
    const suppressed = found.get('suppressed');
    assert.deepEqual(suppressed?.tags, [vscode.DiagnosticTag.Deprecated]);
    assert.match(
      String(typeof suppressed?.code === 'object' && suppressed.code.target),
      /docs\/rules\.md#suppressed/,
    );
    assert.match(suppressed?.relatedInformation?.[0]?.location.uri.path ?? '', /report\.txt$/);
    await screenshot('sample', '.squiggly-warning');
    const place = find(document, 'Resolution 80 (Dubai, 2012), on', 3);
    editor.selection = new vscode.Selection(place, place);
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
    await vscode.commands.executeCommand('editor.action.quickFix');
    await screenshot('actions', '.action-widget');
    await vscode.commands.executeCommand('hideCodeActionWidget');
  });

  it('speaks of each reference in its language', async () => {
    const [file] = await vscode.workspace.findFiles('**/languages.md');
    assert.ok(file);
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    await until(vscode.languages.onDidChangeDiagnostics, () => codesAt(document.uri).size > 0);
    const messages = vscode.languages.getDiagnostics(document.uri).map(({ message }) => message);
    for (const said of [
      /^Resolution 80 was suppressed by WTSA-24/,
      /^La Résolution 80 a été supprimée/,
      /^La Resolución 80 fue suprimida/,
      /^Резолюция 80 исключена/,
      /القرار 80/,
      /^第80号决议已被/,
    ])
      assert.ok(
        messages.some((message) => said.test(message)),
        `${said} in ${messages.join('\n')}`,
      );
    for (const [text, said] of [
      ['Резолюция 44', /`Резолюция 44 \(Пересм\. Нью-Дели, 2024 г\.\)`/],
      ['القرار 44', /`القرار 44 \(المراجَع في نيودلهي، 2024\)`/],
      ['第44号决议', /`第44号决议（2024年，新德里，修订版）`/],
    ] as const) {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        find(document, text, 1),
      );
      const texts = hovers.flatMap(({ contents }) =>
        contents.map((content) => (content as vscode.MarkdownString).value),
      );
      assert.ok(
        texts.some((each) => said.test(each)),
        texts.join('\n'),
      );
    }
    const at = find(document, 'Rev. Geneva, 2022');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
    );
    const fix = actions.find(({ title }) => title === 'Remplacer par (Rév. New Delhi, 2024)');
    assert.ok(fix, actions.map(({ title }) => title).join());
  });

  it('shows what the report says in the hover', async () => {
    const editor = await openSample();
    const { document } = editor;
    const position = find(document, 'Resolution 44 (Rev. Geneva, 2022)', 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const texts = hovers.flatMap((hover) =>
      hover.contents.map((content) => (content as vscode.MarkdownString).value),
    );
    const ours = texts.find((text) => text.includes('Bridging the standardization gap'));
    assert.match(ours ?? '', /In force: `Resolution 44 \(Rev\. New Delhi, 2024\)`/);
    assert.match(ours ?? '', /\(command:ituResolutions\.open\?/);
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(new vscode.Range(position, position));
    await vscode.commands.executeCommand('editor.action.showHover');
    await screenshot('hover', '.monaco-hover .hover-contents');
  });

  it('goes to the annex, at Resolution 44, read-only', async () => {
    const editor = await openSample();
    const position = find(editor.document, 'Resolution 44 (Rev. New Delhi, 2024)', 3);
    editor.selection = new vscode.Selection(position, position);
    const changed = until(
      vscode.window.onDidChangeActiveTextEditor,
      () => vscode.window.activeTextEditor?.document.uri.scheme === 'itu-resolutions',
    );
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    await changed;
    const annex = vscode.window.activeTextEditor;
    assert.ok(annex);
    assert.equal(annex.document.languageId, 'markdown');
    await until(vscode.window.onDidChangeTextEditorSelection, () => annex.selection.active.line > 0);
    assert.match(
      annex.document.lineAt(annex.selection.active.line).text,
      /^## Resolution 44 \(Rev\. New Delhi, 2024\)/,
    );
    const before = annex.document.getText();
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(annex.document.getText(), before, 'typing changes nothing');
    assert.equal(codesAt(annex.document.uri).size, 0, 'the annex itself is not checked');
    await screenshot('annex');
  });

  it('opens the link of a hover at its line', async () => {
    await vscode.commands.executeCommand('ituResolutions.open', 'itu-resolutions:/wtsa-24/report.txt', 30);
    const editor = vscode.window.activeTextEditor;
    assert.match(
      editor?.document.lineAt(editor.selection.active.line).text ?? '',
      /suppressed Resolution \(Resolution 80\)/,
    );
  });

  it('completes "Resolution 10", and the accepted text is right', async () => {
    const editor = await untitled('See Resolution 10');
    const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.selection.active,
    );
    const labels = offered.items.map((item) =>
      typeof item.label === 'string' ? item.label : item.label.label,
    );
    assert.ok(
      ['100', '101', '108'].every((label) => labels.includes(label)),
      labels.join(),
    );

    const changed = until(
      vscode.workspace.onDidChangeTextDocument,
      () => editor.document.getText() !== 'See Resolution 10',
    );
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await screenshot('completion', '.suggest-widget.visible .monaco-list-row');
    // The widget takes the key only once it is shown; until then accepting does nothing, and is asked for again.
    const accepting = setInterval(() => void vscode.commands.executeCommand('acceptSelectedSuggestion'), 200);
    await changed.finally(() => clearInterval(accepting));
    assert.equal(editor.document.getText(), 'See Resolution 100 (Rev. New Delhi, 2024)');
  });

  it('checks an untitled document, and fixes it', async () => {
    const editor = await untitled('Resolution 44 (Rev. Geneva, 2022)');
    await diagnosed(editor.document);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(0, 20, 0, 20),
    );
    const fix = actions.find((action) => action.title === 'Change to (Rev. New Delhi, 2024)');
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(editor.document.getText(), 'Resolution 44 (Rev. New Delhi, 2024)');
    await until(vscode.languages.onDidChangeDiagnostics, () => codesAt(editor.document.uri).size === 0);
  });

  it('fixes all on save, where the user asks for it', async () => {
    const file = await written('save.md', 'Res 44 (Rev. Geneva 2022) and');
    const configuration = vscode.workspace.getConfiguration('editor');
    const onSave = { 'source.fixAll.ituResolutions': 'always' };
    await configuration.update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Global);
    try {
      const document = await vscode.workspace.openTextDocument(file);
      const editor = await vscode.window.showTextDocument(document);
      await diagnosed(document);
      await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), ' more'));
      await vscode.commands.executeCommand('workbench.action.files.save');
      assert.equal(await heldBy(file), 'Resolution 44 (Rev. New Delhi, 2024) and more');
    } finally {
      await configuration.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('silences a finding by a quick fix, and completes codes in the comment', async () => {
    const editor = await untitled('Resolution 80');
    const { document } = editor;
    await diagnosed(document);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 3, 0, 3),
    );
    const silence = actions.find((action) => action.title === 'Ignore "suppressed" on this line');
    assert.ok(silence?.edit);
    await vscode.workspace.applyEdit(silence.edit);
    assert.equal(document.getText(), 'Resolution 80 <!-- itu-resolutions: ignore suppressed -->');
    await until(vscode.languages.onDidChangeDiagnostics, () => !codesAt(document.uri).has('suppressed'));
    const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      find(document, 'suppressed -->'),
    );
    assert.ok(offered.items.some(({ label }) => label === 'outdated-edition'));
  });

  it('follows the setting of a rule', async () => {
    const editor = await untitled('Resolution 80');
    await diagnosed(editor.document);
    const configuration = vscode.workspace.getConfiguration('ituResolutions.rules');
    await configuration.update('suppressed', 'hint', vscode.ConfigurationTarget.Global);
    try {
      await until(
        vscode.languages.onDidChangeDiagnostics,
        () => codesAt(editor.document.uri).get('suppressed')?.severity === vscode.DiagnosticSeverity.Hint,
      );
    } finally {
      await configuration.update('suppressed', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('leaves documents of other languages alone', async () => {
    const editor = await untitled('// Resolution 80', 'javascript');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      new vscode.Position(0, 5),
    );
    assert.deepEqual(hovers, []);
    assert.equal(codesAt(editor.document.uri).size, 0);
  });

  it('works again after a restart', async () => {
    await vscode.commands.executeCommand('ituResolutions.restart');
    const editor = await untitled('Resolution 80');
    assert.deepEqual([...(await diagnosed(editor.document)).keys()], ['suppressed']);
  });
});

// What it registers is seen only where it is developed: an installed extension has an API object of its own.
describe('the extension in development', () => {
  it('offers clean pasting in languages that are added while it runs', async () => {
    const configuration = vscode.workspace.getConfiguration('ituResolutions');
    const changed = (value: string[] | undefined) => {
      const told = new Promise((done) => {
        const listening = vscode.workspace.onDidChangeConfiguration(() => done(listening.dispose()));
      });
      return Promise.all([told, configuration.update('languages', value, vscode.ConfigurationTarget.Global)]);
    };
    const calls = await recorded(vscode.languages, 'registerDocumentPasteEditProvider', () =>
      changed(['markdown', 'html']),
    );
    await changed(undefined);
    assert.match(JSON.stringify(calls[0]?.[0]), /"html"/);
  });
});
