/** "Import a Report" in VS Code: the steps, the files, the account, the offer to use the catalogue, and what is refused. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { written } from './helpers.ts';
import { screenshot } from './screenshot.ts';

const REPORT = `Outcomes

Revised Resolutions: 2, 7
Resolution 90 (Baku, 2025): Outer space
Resolution 31 was looked at again.
`;

/** Answers the steps by what is picked from a list (the first label that begins so) and typed; what is told is answered with the button that begins so. */
async function imported(
  answers: readonly string[],
  { file, button }: { readonly file?: vscode.Uri; readonly button?: string } = {},
): Promise<{ readonly asked: string[]; readonly told: string[] }> {
  const { showQuickPick, showInputBox, showInformationMessage, showErrorMessage } = vscode.window;
  const left = [...answers];
  const asked: string[] = [];
  const told: string[] = [];
  const tell = async (message: string, ...buttons: string[]) => {
    told.push(message);
    return buttons.find((each) => button !== undefined && each.startsWith(button));
  };
  Object.assign(vscode.window, {
    showQuickPick: async (items: { label: string }[], { placeHolder }: { placeHolder: string }) => {
      asked.push(placeHolder);
      const wanted = left.shift() ?? '';
      return items.find(({ label }) => label.startsWith(wanted));
    },
    showInputBox: async ({ prompt, value, validateInput }: vscode.InputBoxOptions) => {
      asked.push(prompt ?? '');
      const typed = left.shift() || (value ?? '');
      assert.equal(await validateInput?.(typed), undefined);
      return typed;
    },
    showInformationMessage: tell,
    showErrorMessage: tell,
  });
  try {
    await vscode.commands.executeCommand('ituResolutions.importReport', file);
  } finally {
    Object.assign(vscode.window, { showQuickPick, showInputBox, showInformationMessage, showErrorMessage });
  }
  return { asked, told };
}

const textOf = async (folder: vscode.Uri, name: string) =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)));
const catalogues = () =>
  vscode.workspace.getConfiguration('ituResolutions', null).inspect('catalogues')?.workspaceValue;

describe('importing a report in VS Code', () => {
  let report: vscode.Uri;
  let folder: vscode.Uri;
  before(async () => {
    report = await written('outcomes.txt', REPORT);
    folder = vscode.Uri.joinPath(report, '..');
  });
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('ituResolutions', null)
      .update('catalogues', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('asks for the assembly, writes three files beside it, and shows two of them', async () => {
    const { asked, told } = await imported(['WTDC', 'Baku', '', 'Beside'], { file: report });
    assert.deepEqual(asked, [
      'Which body met?',
      'Where and when did it meet?',
      'What is the report called?',
      'Where is the catalogue to be written?',
    ]);
    assert.deepEqual(told, [
      'wtdc-25.catalogue.json: 3 resolutions; places to look at, in wtdc-25.account.md: 1',
    ]);
    const catalogue = JSON.parse(await textOf(folder, 'wtdc-25.catalogue.json'));
    assert.equal(catalogue.source.title, 'Outcomes of WTDC-25 (Baku, 2025)');
    assert.match(await textOf(folder, 'wtdc-25.account.md'), /line \[5\]\(outcomes\.txt#L5\)/);
    assert.equal(
      vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(({ label }) => /wtdc-25/.test(label))
        .length,
      2,
    );
    await screenshot('import');
  });

  it('keeps corrections, those that are not saved yet among them', async () => {
    const file = vscode.Uri.joinPath(folder, 'wtdc-25.catalogue.json');
    const document = await vscode.workspace.openTextDocument(file);
    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(document.getText().indexOf('Outer space'));
    edit.insert(file, at, 'Deep and ');
    await vscode.workspace.applyEdit(edit);
    const { told } = await imported(['WTDC', 'Baku', '', 'Beside'], { file: report });
    assert.match(told.join(), /; corrections kept: 1$/);
    assert.match(await textOf(folder, 'wtdc-25.catalogue.json'), /"title": "Deep and Outer space"/);
  });

  it('takes a place and a year that are typed, and says that they are not known', async () => {
    const { told } = await imported(['WTDC', 'Another', 'Atlantis', '2031', 'Mine', 'Beside'], {
      file: report,
    });
    assert.match(told.join(), /no conference of WTDC in Atlantis in 2031 is known/);
    assert.equal(JSON.parse(await textOf(folder, 'wtdc-31.catalogue.json')).source.title, 'Mine');
  });

  it('offers to use the catalogue until it is used', async () => {
    const again = () => imported(['WTDC', 'Baku', '', 'Beside'], { file: report, button: 'Use' });
    await again();
    const used = ['.written/wtdc-25.catalogue.json'];
    assert.deepEqual(catalogues(), used);
    await again();
    assert.deepEqual(catalogues(), used);
  });

  it('says why nothing is imported, and then writes nothing', async () => {
    const empty = await written('nothing.txt', 'Nothing is said here.');
    const { told } = await imported(['WTDC', 'Kigali', '', 'Beside'], { file: empty });
    assert.match(told.join(), /^nothing\.txt was not imported: nothing\.txt: no resolution was found in it/);
    await assert.rejects(
      Promise.resolve(vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, 'wtdc-22.catalogue.json'))),
      /wtdc-22|not found|nonexist/i,
    );
    assert.deepEqual((await imported(['WTDC', 'None such'], { file: empty })).told, []);
  });

  it('asks for the file where none is given', async () => {
    const { showOpenDialog } = vscode.window;
    vscode.window.showOpenDialog = async () => [report];
    try {
      assert.equal((await imported(['WTDC', 'Baku', '', 'Beside'])).told.length, 1);
    } finally {
      vscode.window.showOpenDialog = showOpenDialog;
    }
  });
});
