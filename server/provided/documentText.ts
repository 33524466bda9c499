/** The addresses of the texts of Word and OpenDocument files: a scheme of their own, with the file in the query. */
import * as l10n from '@vscode/l10n';
import { plainUri } from '../../core/uris.ts';
import { DOCUMENT_SCHEME } from '../protocol.ts';

/** Where the text of a file (a URI) is shown; its path is what the editor's tab and the Problems view name. */
export function textOf(file: string): string {
  const { pathname } = new URL(file);
  const at = pathname.lastIndexOf('/') + 1;
  const name = l10n.t('{0} (text)', plainUri(pathname.slice(at)));
  const path = `${pathname.slice(0, at)}${encodeURIComponent(name)}`;
  return `${DOCUMENT_SCHEME}:${path}?${encodeURIComponent(file)}`;
}

/** The file (a URI) whose text is at an address; undefined: the address is of something else. */
export function fileOf(uri: string): string | undefined {
  const query = uri.indexOf('?');
  return uri.startsWith(`${DOCUMENT_SCHEME}:`) && query > 0 ? plainUri(uri.slice(query + 1)) : undefined;
}

/** "contribution.docx" */
export function nameOf(file: string): string {
  return plainUri(file.slice(file.lastIndexOf('/') + 1));
}
