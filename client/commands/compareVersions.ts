/** "Compare Language Versions": which files are to be compared, and a word where there is nothing to report. */
import { commands, l10n, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import type { ComparedVersions } from '../comparedVersions.ts';
import { isDraft } from '../drafts.ts';
import { tellError, tellInformation, withoutIcons } from '../told.ts';
import { listed } from '../words.ts';
import { namedVersion, originalFirst } from './versionNames.ts';

/** So many files of a workspace are offered at most. */
const MOST = 5000;

/** Compares the active draft with versions that are picked; or the files given: from the Explorer, the one clicked and all selected. */
export async function compareVersions(
  compared: ComparedVersions,
  clicked?: Uri,
  selected?: Uri[],
): Promise<void> {
  const given = selected ?? (clicked ? [clicked] : await askedFor());
  if (!given) return;
  const uris = [...new Map(given.map((uri) => [uri.toString(), uri])).values()];
  if (uris.length < 2) {
    tellInformation(l10n.t('Select at least two files to compare: language versions of one document.'));
    return;
  }
  const ordered = originalFirst(uris, ({ path }) => path);
  const found = await compared.compare(ordered).catch((error: unknown) => {
    void tellError(
      l10n.t(
        'Language versions cannot be compared: {0}',
        error instanceof Error ? error.message : String(error),
      ),
    );
  });
  if (!found) return;
  const [first] = found;
  if (first) {
    const document = await workspace.openTextDocument(first.uri);
    await window.showTextDocument(document, { selection: first.range, preview: false });
    // It shows the document that was opened last.
    await commands.executeCommand('workbench.actions.view.problems');
  } else {
    const [original = '', ...others] = ordered.map((uri) => workspace.asRelativePath(uri));
    tellInformation(
      l10n.t('The same resolutions are cited in the same editions in {0} and {1}.', original, listed(others)),
    );
  }
}

interface Choice extends QuickPickItem {
  /** null: any other file. */
  readonly uri: Uri | null;
}

/** The active draft and the versions picked; undefined: the user went away, or was told why not. */
async function askedFor(): Promise<Uri[] | undefined> {
  const document = window.activeTextEditor?.document;
  if (!isDraft(document)) {
    tellInformation(l10n.t('Open a version of the document that is to be compared.'));
    return undefined;
  }
  const draft = document.uri;
  const choices = await choicesFor(draft);
  const picked = choices.length === 0 ? [] : await pick(choices, workspace.asRelativePath(draft));
  if (!picked) return undefined;
  const others = picked.flatMap(({ uri }) => uri ?? []);
  const isAny = choices.length === 0 || picked.some(({ uri }) => uri === null);
  const more = isAny
    ? await window.showOpenDialog({ canSelectMany: true, title: TITLE, openLabel: l10n.t('Compare') })
    : [];
  return more && [draft, ...others, ...more];
}

const TITLE = l10n.t('Compare Language Versions');

async function pick(choices: readonly Choice[], draft: string): Promise<readonly Choice[] | undefined> {
  return window.showQuickPick([...choices, ANY], {
    title: TITLE,
    placeHolder: l10n.t('Which files are other language versions of {0}?', draft),
    canPickMany: true,
    matchOnDescription: true,
  });
}

const ANY: Choice = { label: `$(folder-opened) ${l10n.t('Other files…')}`, uri: null, alwaysShow: true };

/** Files that end as the draft does, and drafts that were never saved: those whose names are versions of its first, and checked. */
async function choicesFor(draft: Uri): Promise<Choice[]> {
  const ending = /\.[^./]+$/.exec(draft.path)?.[0];
  const pattern = ending ? `**/*${ending}` : '**/*.{md,markdown,txt,adoc,rst,tex}';
  const files = await workspace.findFiles(pattern, '**/node_modules/**', MOST);
  const unsaved = workspace.textDocuments.filter((document) => document.isUntitled && isDraft(document));
  const { stem } = namedVersion(draft.path);
  const choiceOf = (uri: Uri): Choice => {
    const path = workspace.asRelativePath(uri);
    const name = path.slice(path.lastIndexOf('/') + 1);
    return {
      label: withoutIcons(name),
      description: withoutIcons(path),
      picked: namedVersion(uri.path).stem === stem,
      uri,
    };
  };
  return [...files, ...unsaved.map(({ uri }) => uri)]
    .filter((uri) => uri.toString() !== draft.toString())
    .map(choiceOf)
    .sort(
      (a, b) =>
        Number(b.picked) - Number(a.picked) || (a.description ?? '').localeCompare(b.description ?? ''),
    );
}
