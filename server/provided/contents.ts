/** The documents that the server itself provides: the annex, the report, the rules' pages; by URI of their own scheme where the client opens it. */
import { annexDocument } from '../../core/features/annex.ts';
import { type Sources, sourceNamed } from '../../core/features/sources.ts';
import type { Client } from '../client.ts';
import type { Host, LoadedCatalogue } from '../host/host.ts';

export const SCHEME = 'itu-resolutions';

/** Where the client finds the documents behind a catalogue. */
export function sourcesFor(loaded: LoadedCatalogue, client: Client): Sources {
  const { id } = loaded.catalogue.data;
  const { openCommand, citationsCommand } = client;
  const commands = { openCommand, citationsCommand };
  if (!client.opensContent) return { annex: loaded.annex, report: loaded.report, ...commands };
  const report = loaded.report === null ? null : `${SCHEME}:/${id}/report.txt`;
  return { annex: `${SCHEME}:/${id}/annex.md`, report, ...commands };
}

/** Whether a document is one of these, under whatever address the client has it: they are what drafts are checked against, and no drafts. */
export function isProvided(uri: string, sources: Sources): boolean {
  return uri.startsWith(`${SCHEME}:`) || sourceNamed(uri, sources) !== undefined;
}

/** The page that diagnostics link to. */
export function rulesPageFor(host: Host, client: Client): string {
  return client.opensContent ? `${SCHEME}:/docs/rules.md` : host.rulesPage;
}

/** The text of a document of our own scheme; null where there is none. */
export async function contentOf(uri: string, loaded: LoadedCatalogue, host: Host): Promise<string | null> {
  const { id } = loaded.catalogue.data;
  const path = uri.slice(`${SCHEME}:`.length).split(/[?#]/)[0];
  if (path === `/${id}/annex.md`) return annexDocument(loaded.catalogue.data).text;
  if (path === `/${id}/report.txt` && loaded.report !== null) return host.readText(loaded.report);
  return path === '/docs/rules.md' ? host.readText(host.rulesPage) : null;
}
