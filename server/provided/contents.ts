/** The addresses of the documents that the server itself provides: the annex, the report, the rules' pages, tables of authorities; of their own scheme where the client opens it. */

import * as l10n from '@vscode/l10n';
import { fileName } from '../../core/authorities/words.ts';
import { type Sources, sourceNamed } from '../../core/features/sources.ts';
import { plainUri } from '../../core/uris.ts';
import type { Client } from '../client.ts';
import type { Host, LoadedCatalogue } from '../host/host.ts';
import type { AuthoritiesParams } from '../protocol.ts';

export const SCHEME = 'itu-resolutions';

/** The path of a table of authorities in it; its query names the draft, or nothing: the workspace. */
const AUTHORITIES_PATH = '/authorities/';

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

/** The table of authorities that a URI of our own scheme names; undefined: it names none. */
export function authoritiesNamed(uri: string): Pick<AuthoritiesParams, 'uri'> | undefined {
  if (!uri.startsWith(`${SCHEME}:${AUTHORITIES_PATH}`)) return undefined;
  const query = uri.includes('?') ? uri.slice(uri.indexOf('?') + 1) : '';
  return { uri: query === '' ? null : plainUri(query) };
}

export function authoritiesTitle(uri: string | null): string {
  return uri === null
    ? l10n.t('Resolutions cited in this workspace')
    : l10n.t('Resolutions cited in {0}', fileName(uri));
}
