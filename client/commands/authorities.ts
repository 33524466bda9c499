/** The table of authorities: every resolution that a document or the workspace cites, shown as a document that follows the drafts, or exported. */
import { l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import { isDraft } from '../drafts.ts';
import type { Product } from '../product.ts';
import { tellError, tellInformation } from '../told.ts';

type Scope = 'document' | 'workspace';

const FORMATS = { md: 'markdown', csv: 'csv', html: 'html' } as const;

/** Opens the table beside the draft. */
export async function showAuthorities(scope: Scope): Promise<void> {
  const draft = draftFor(scope);
  if (draft === undefined) return;
  // The path's last part is what the tab shows.
  const name = l10n.t('Authorities - {0}', nameOf(draft));
  const path = `/authorities/${name}.md`;
  const uri = Uri.from({ scheme: 'itu-resolutions', path, query: draft?.toString() ?? '' });
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: false });
}

/** Writes the table to a file, in the format that its name asks for; `to` where it is known, else the user is asked. */
export async function exportAuthorities(product: Product, scope: Scope, to?: Uri): Promise<void> {
  const draft = draftFor(scope);
  if (draft === undefined) return;
  const target = to ?? (await askForFile(draft));
  if (!target) return;
  const ending = target.path.slice(target.path.lastIndexOf('.') + 1).toLowerCase();
  const format = FORMATS[ending as keyof typeof FORMATS];
  if (!format) {
    void tellError(l10n.t('The name has to end in .md, .csv or .html: "{0}" does not.', target.path));
    return;
  }
  const text = await product.authorities({ uri: draft?.toString() ?? null, format });
  // Spreadsheets take text for UTF-8 only where a byte-order mark says so.
  const content = format === 'csv' ? `\ufeff${text}` : text;
  await workspace.fs.writeFile(target, new TextEncoder().encode(content));
  await window.showTextDocument(target, { preview: false });
}

/** null: the workspace; undefined: a document was asked for, and none is there. */
function draftFor(scope: Scope): Uri | null | undefined {
  if (scope === 'workspace') return null;
  const document = window.activeTextEditor?.document;
  if (isDraft(document)) return document.uri;
  tellInformation(l10n.t('Open the draft whose authorities are to be listed.'));
  return undefined;
}

function askForFile(draft: Uri | null): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = `${l10n.t('authorities-{0}', nameOf(draft))}.md`;
  return window.showSaveDialog({
    title: l10n.t('Export Authorities Table'),
    filters: {
      Markdown: ['md'],
      [l10n.t('Comma-separated values')]: ['csv'],
      [l10n.t('Web page')]: ['html'],
    },
    ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
  });
}

/** Without folders and ending: "draft" for "/drafts/draft.md"; null: the workspace. */
function nameOf(draft: Uri | null): string {
  if (!draft) return l10n.t('workspace');
  const { path } = draft;
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
