/** What is otherwise in a browser: where the extension runs, and how it reads files that are not open. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesAt, diagnosed, heldBy, openSample, until, untitled, written } from '../vscode/helpers.ts';

/** What the hover providers say at a character of the first line. */
async function hoversAt({ uri }: vscode.TextDocument, character: number): Promise<string[]> {
  const at = new vscode.Position(0, character);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
  return hovers.flatMap(({ contents }) =>
    contents.map((content) => (content as vscode.MarkdownString).value),
  );
}

describe('the extension in VS Code for the Web', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('runs in a worker of the page, without Node.js', async () => {
    const extension = vscode.extensions.getExtension('itu-resolutions.itu-resolutions');
    assert.match(extension?.extensionUri.scheme ?? '', /^https?$/);
    assert.equal('process' in globalThis || 'window' in globalThis, false);
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
  });

  it('checks drafts of the workspace that are not open', async () => {
    await openSample();
    const [file] = await vscode.workspace.findFiles('**/languages.md');
    assert.ok(file);
    await until(vscode.languages.onDidChangeDiagnostics, () => codesAt(file).has('outdated-edition'));
    assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === file.toString()));
  });

  it('checks against a catalogue of the workspace, and has the report beside it', async () => {
    const extension = vscode.extensions.getExtension('itu-resolutions.itu-resolutions');
    assert.ok(extension);
    const embedded = vscode.Uri.joinPath(extension.extensionUri, 'data/wtsa-24/catalogue.json');
    const catalogue = JSON.parse(await heldBy(embedded));
    const [first, ...others] = catalogue.resolutions;
    const resolutions = [{ ...first, title: 'Another title' }, ...others];
    await written('catalogue.json', JSON.stringify({ ...catalogue, id: 'wtsa-99', resolutions }));
    await written('report.txt', 'Another report');
    const { document } = await untitled(`Resolution ${first.number} and Resolution 80`);
    await diagnosed(document);
    const report = () => codesAt(document.uri).get('suppressed')?.relatedInformation?.[0]?.location.uri;
    const reportIs = (path: string) =>
      until(vscode.languages.onDidChangeDiagnostics, () => report()?.path === path);
    const configuration = vscode.workspace.getConfiguration('ituResolutions');
    const use = (path: string | undefined) =>
      configuration.update('catalogue', path, vscode.ConfigurationTarget.Global);
    try {
      await use('.written/catalogue.json');
      await reportIs('/wtsa-99/report.txt');
      const uri = report();
      assert.ok(uri);
      assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), 'Another report');
      const hovers = await hoversAt(document, 3);
      assert.ok(
        hovers.some((text) => text.includes('Another title')),
        hovers.join('\n'),
      );
    } finally {
      await use(undefined);
    }
    await reportIs('/wtsa-24/report.txt');
  });
});
