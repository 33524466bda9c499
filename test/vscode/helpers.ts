/** What the tests in VS Code share: waiting for events, opening documents, finding places in them. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Waits for an event after which the condition holds; the test's own time limit ends it otherwise. */
export async function until<T>(event: vscode.Event<T>, holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const listening = event(() => {
      if (!holds()) return;
      listening.dispose();
      resolve();
    });
  });
}

/** With what a function of VS Code is called while something runs; it is called all the same. */
export async function recorded<T extends object, K extends keyof T>(
  target: T,
  name: K,
  run: () => unknown,
): Promise<unknown[][]> {
  const original = target[name] as (...args: unknown[]) => unknown;
  const calls: unknown[][] = [];
  const recording = (...args: unknown[]) => {
    calls.push(args);
    return original.apply(target, args);
  };
  target[name] = recording as T[K];
  try {
    await run();
  } finally {
    target[name] = original as T[K];
  }
  return calls;
}

export async function openSample(): Promise<vscode.TextEditor> {
  const [file] = await vscode.workspace.findFiles('**/draft.md');
  assert.ok(file, 'the sample is in the workspace');
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
}

/** Where a text stands in the document, `into` characters further. */
export function find(document: vscode.TextDocument, text: string, into = 0): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `"${text}" in the draft`);
  return document.positionAt(offset + into);
}

export function codesAt(uri: vscode.Uri): Map<string, vscode.Diagnostic> {
  const ours = vscode.languages.getDiagnostics(uri).filter((item) => item.source === 'itu-resolutions');
  // The first of each code, in the order of the document.
  return new Map(
    ours
      .toSorted((a, b) => b.range.start.compareTo(a.range.start))
      .map((item) => [String(typeof item.code === 'object' ? item.code.value : item.code), item]),
  );
}

export async function diagnosed(document: vscode.TextDocument): Promise<Map<string, vscode.Diagnostic>> {
  await until(vscode.languages.onDidChangeDiagnostics, () => codesAt(document.uri).size > 0);
  return codesAt(document.uri);
}

export async function untitled(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document);
  // VS Code may give a new document the name of one that is still being closed, and then its text.
  if (document.getText() !== content) {
    const all = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
    await editor.edit((edit) => edit.replace(all, content));
  }
  const end = document.positionAt(content.length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

/** A file of this text or of these bytes, where no draft of the workspace is looked for. */
export async function written(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, '.written', name);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

/** What a file holds on the disk. */
export async function heldBy(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
}
