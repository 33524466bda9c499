/** The texts of the documents that the server itself provides, but for tables of authorities. */
import { annexDocument } from '../../core/features/annex.ts';
import type { Host, LoadedReport } from '../host/host.ts';
import { annexPath, SCHEME, textPath } from './contents.ts';

/** The text of a document of our own scheme; null where there is none. */
export async function contentOf(
  uri: string,
  reports: readonly LoadedReport[],
  host: Host,
): Promise<string | null> {
  const path = uri.slice(`${SCHEME}:`.length).split(/[?#]/)[0];
  for (const { report, textUri } of reports) {
    if (path === annexPath(report)) return annexDocument(report).text;
    if (path === textPath(report) && textUri !== null) return host.readText(textUri);
  }
  return path === '/docs/rules.md' ? host.readText(host.rulesPage) : null;
}
