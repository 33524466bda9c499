/** The texts of the documents that the server itself provides, but for tables of authorities. */
import { annexDocument } from '../../core/features/annex.ts';
import type { Host, LoadedCatalogue } from '../host/host.ts';
import { SCHEME } from './contents.ts';

/** The text of a document of our own scheme; null where there is none. */
export async function contentOf(uri: string, loaded: LoadedCatalogue, host: Host): Promise<string | null> {
  const { id } = loaded.catalogue.data;
  const path = uri.slice(`${SCHEME}:`.length).split(/[?#]/)[0];
  if (path === `/${id}/annex.md`) return annexDocument(loaded.catalogue.data).text;
  if (path === `/${id}/report.txt` && loaded.report !== null) return host.readText(loaded.report);
  return path === '/docs/rules.md' ? host.readText(host.rulesPage) : null;
}
