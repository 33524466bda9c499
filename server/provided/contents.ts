/** The addresses of the documents that the server itself provides: the annex, the report, the rules' pages, tables of authorities; of their own scheme where the client opens it. */

import * as l10n from '@vscode/l10n';
import { fileName } from '../../core/authorities/words.ts';
import type { CatalogueData } from '../../core/catalogue/types.ts';
import { type Sources, sourceNamed } from '../../core/features/sources.ts';
import { plainUri } from '../../core/uris.ts';
import type { Client } from '../client.ts';
import type { Host, LoadedReport } from '../host/host.ts';
import type { AuthoritiesParams } from '../protocol.ts';

export const SCHEME = 'itu-resolutions';

/** The path of a table of authorities in it; its query names the draft, or nothing: the workspace. */
const AUTHORITIES_PATH = '/authorities/';

/** Where the client finds the documents behind the reports. */
export function sourcesFor(reports: readonly LoadedReport[], client: Client): Sources {
  const { openCommand, citationsCommand, opensContent } = client;
  const documents = reports.map(({ report, annexUri, textUri }) => {
    if (!opensContent) return { id: report.id, annexUri, textUri };
    const text = textUri === null ? null : `${SCHEME}:${textPath(report)}`;
    return { id: report.id, annexUri: `${SCHEME}:${annexPath(report)}`, textUri: text };
  });
  return { documents, openCommand, citationsCommand };
}

export function annexPath({ id }: CatalogueData): string {
  return `/${id}/annex.md`;
}

export function textPath({ id }: CatalogueData): string {
  return `/${id}/report.txt`;
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
