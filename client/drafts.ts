/** Which documents are drafts, and whether the active editor shows one: commands that need one are offered only then. */
import { commands, type Disposable, languages, type TextDocument, window, workspace } from 'vscode';
import { DOCUMENT_SCHEME } from '../server/protocol.ts';

/** Where drafts live; views of earlier versions, output panes and the like are left alone. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];

/** Selects drafts, as the settings have it now, and the texts of Word and OpenDocument files. */
export function draftSelector(): { language?: string; scheme: string }[] {
  const chosen = workspace.getConfiguration('ituResolutions').get<string[]>('languages', []);
  const drafts = chosen.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));
  return [...drafts, { scheme: DOCUMENT_SCHEME }];
}

export function isDraft(document: TextDocument | undefined): document is TextDocument {
  return document !== undefined && languages.match(draftSelector(), document) > 0;
}

/** Whether it is a draft and neither the text of a document that is written elsewhere nor in a workspace that is read only. */
export function isWritable(document: TextDocument | undefined): document is TextDocument {
  if (!isDraft(document)) return false;
  const { scheme } = document.uri;
  return scheme !== DOCUMENT_SCHEME && workspace.fs.isWritableFileSystem(scheme) !== false;
}

/** Keeps the context keys that the menus' `when` clauses ask for: whether the active editor shows a draft, and whether one that can be changed is visible. */
export function followDrafts(): Disposable {
  const set = (key: string, value: boolean) =>
    void commands.executeCommand('setContext', `ituResolutions.${key}`, value);
  const tell = () => {
    set('isDraft', isDraft(window.activeTextEditor?.document));
    set(
      'hasDraft',
      window.visibleTextEditors.some(({ document }) => isWritable(document)),
    );
  };
  tell();
  const listening = [
    window.onDidChangeActiveTextEditor(tell),
    window.onDidChangeVisibleTextEditors(tell),
    workspace.onDidOpenTextDocument(tell),
    workspace.onDidChangeConfiguration(tell),
  ];
  return { dispose: () => listening.forEach((each) => void each.dispose()) };
}
