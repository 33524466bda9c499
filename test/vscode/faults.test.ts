/** Faults inside a real VS Code: the server killed, a catalogue that goes, a workspace that is read only. What a user sees of each. */
import assert from 'node:assert/strict';
import childProcess, { type ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import catalogue from '../../data/wtsa-24/catalogue.json';
import { codesAt, diagnosed, find, until, untitled } from './helpers.ts';

// What it calls is seen only where it is developed: an installed extension has an API object of its own.
describe('the extension in development', () => {
  const servers: ChildProcess[] = [];
  const told: { message: string; buttons: string[] }[] = [];
  let forked = (_server: ChildProcess) => {};
  let answer: string | undefined;
  const { fork } = childProcess;
  const { showErrorMessage } = vscode.window;
  before(() => {
    childProcess.fork = ((...args: Parameters<typeof fork>) => {
      const server = fork(...args);
      servers.push(server);
      forked(server);
      return server;
    }) as typeof fork;
    vscode.window.showErrorMessage = (async (message: string, ...buttons: string[]) => {
      told.push({ message, buttons });
      return buttons.find((button) => button === answer);
    }) as unknown as typeof showErrorMessage;
  });
  after(() => {
    childProcess.fork = fork;
    vscode.window.showErrorMessage = showErrorMessage;
  });
  beforeEach(async () => {
    told.length = 0;
    answer = undefined;
    await vscode.commands.executeCommand('ituResolutions.restart');
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  /** Kills the server, and waits for the next one. */
  const killed = async () => {
    const next = new Promise<ChildProcess>((done) => (forked = done));
    servers.at(-1)?.kill('SIGKILL');
    await next;
  };
  /** Adds a text to the draft, and waits until it has a finding of a code. */
  const finds = async (editor: vscode.TextEditor, text: string, code: string) => {
    const { document } = editor;
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), text));
    await until(vscode.languages.onDidChangeDiagnostics, () => codesAt(document.uri).has(code));
  };

  it('comes back when its server is killed, findings with it, and says so once', async () => {
    const editor = await untitled('Resolution 80');
    await diagnosed(editor.document);
    await killed();
    await finds(editor, ', Resolution 500', 'unknown-number');
    assert.ok(codesAt(editor.document.uri).has('suppressed'));
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      find(editor.document, 'Resolution 80', 3),
    );
    assert.ok(hover, 'hovers are back');
    await killed();
    await finds(editor, ', Resolution 44 (Rev. Geneva, 2022)', 'outdated-edition');
    assert.deepEqual(told, [
      {
        message: 'The language server of ITU Resolutions ended unexpectedly and was started again.',
        buttons: ['Show Log'],
      },
    ]);
  });

  it('is left after five times in a row, with a way to its log, and starts when it is asked to', async () => {
    const editor = await untitled('Resolution 80');
    await diagnosed(editor.document);
    for (let i = 0; i < 4; i++) await killed();
    const count = servers.length;
    answer = 'Show Log';
    servers.at(-1)?.kill('SIGKILL');
    await until(vscode.window.onDidChangeVisibleTextEditors, () =>
      vscode.window.visibleTextEditors.some(({ document }) => document.uri.scheme === 'output'),
    );
    assert.equal(servers.length, count, 'no other server');
    assert.deepEqual(told.slice(1), [
      {
        message:
          'The language server of ITU Resolutions ended 5 times in a row and is not started again. Its log may say why.',
        buttons: ['Show Log', 'Start Again'],
      },
    ]);
    assert.equal(codesAt(editor.document.uri).size, 0, 'what a server found goes with it');
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('ituResolutions.restart');
    await finds(editor, ', Resolution 500', 'unknown-number');
  });

  it('is started again by the button that says so, after it was left', async () => {
    const editor = await untitled('Resolution 80');
    await diagnosed(editor.document);
    answer = 'Start Again';
    const isOffered = () => told.some(({ buttons }) => buttons.includes('Start Again'));
    // The next server is there each time: the last one since the button is pressed.
    for (let i = 0; i < 8 && !isOffered(); i++) await killed();
    assert.ok(isOffered());
    await finds(editor, ', Resolution 500', 'unknown-number');
  });

  it('checks against the embedded catalogue while that of the workspace is gone or wrong, and says why', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, 'own.json');
    const put = (content: string) => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
    const own = {
      ...catalogue,
      resolutions: catalogue.resolutions.map((entry) =>
        entry.number === 80 ? { ...entry, status: 'unchanged' } : entry,
      ),
    };
    await put(JSON.stringify(own));
    const settings = vscode.workspace.getConfiguration('ituResolutions', folder);
    await settings.update('catalogue', 'own.json', vscode.ConfigurationTarget.Workspace);
    try {
      const editor = await untitled('Resolution 80, Resolution 500');
      const isSuppressed = () => codesAt(editor.document.uri).has('suppressed');
      await until(
        vscode.languages.onDidChangeDiagnostics,
        () => codesAt(editor.document.uri).has('unknown-number') && !isSuppressed(),
      );
      // VS Code says nothing of what happens before it watches, and not when it does.
      const again = async (change: () => Thenable<unknown>, holds: () => boolean) => {
        await change();
        const repeated = setInterval(() => void change(), 3000);
        await until(vscode.languages.onDidChangeDiagnostics, holds).finally(() => clearInterval(repeated));
      };
      await again(() => put('{"schema": 2}'), isSuppressed);
      await again(
        () => put(JSON.stringify(own)),
        () => !isSuppressed() && codesAt(editor.document.uri).has('unknown-number'),
      );
      await vscode.workspace.fs.delete(file);
      await until(vscode.languages.onDidChangeDiagnostics, isSuppressed);
      const messages = told.map(({ message }) => message);
      assert.ok(messages.length >= 2);
      for (const message of messages)
        assert.match(message, /^The catalogue own\.json cannot be used, the embedded one is: /);
      assert.match(messages.at(-1) ?? '', /no such file$/);
    } finally {
      await settings.update('catalogue', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('finds and explains in a workspace that is read only, and offers to insert nothing there', async () => {
    const content = new TextEncoder().encode('Resolution 44 (Rev. Geneva, 2022)');
    const no = () => {
      throw vscode.FileSystemError.NoPermissions();
    };
    const provider = vscode.workspace.registerFileSystemProvider(
      'vscode-test-web',
      {
        onDidChangeFile: () => new vscode.Disposable(() => {}),
        watch: () => new vscode.Disposable(() => {}),
        stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: content.length }),
        readFile: () => content,
        readDirectory: () => [],
        createDirectory: no,
        writeFile: no,
        delete: no,
        rename: no,
      },
      { isReadonly: true },
    );
    try {
      const uri = vscode.Uri.parse('vscode-test-web://test/draft.md');
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      assert.deepEqual([...(await diagnosed(document)).keys()], ['outdated-edition']);
      const informed: string[] = [];
      const { showInformationMessage } = vscode.window;
      vscode.window.showInformationMessage = (async (message: string) => {
        informed.push(message);
      }) as unknown as typeof showInformationMessage;
      try {
        await vscode.commands.executeCommand('ituResolutions.insertCitation', 44);
      } finally {
        vscode.window.showInformationMessage = showInformationMessage;
      }
      assert.deepEqual(informed, ['Open the draft in which the citation is to be inserted.']);
      assert.equal(document.isDirty, false);
      assert.deepEqual(told, []);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      provider.dispose();
    }
  });
});
