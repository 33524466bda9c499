/** The requests beyond LSP (protocol.ts): what views and commands of a client ask for. */

import type { Location } from 'vscode-languageserver';
import { nameableProvisions } from '../../core/catalogue/provisions.ts';
import { describeClause } from '../../core/features/describe.ts';
import { lookUp } from '../../core/features/lookUp.ts';
import { comparison } from '../../core/features/reading/comparison.ts';
import { references } from '../../core/features/reading/references.ts';
import { insertion } from '../../core/features/writing/insertion.ts';
import { pasted } from '../../core/features/writing/pasting/pasted.ts';
import { citingDocuments } from '../documents/citing.ts';
import { comparedVersions } from '../documents/comparing.ts';
import {
  AUTHORITIES,
  type AuthoritiesParams,
  CITATIONS,
  type CitationsParams,
  COMPARISON,
  type Comparison,
  type ComparisonParams,
  DOCUMENT,
  DOCUMENT_TEXT,
  type DocumentParams,
  INSERTION,
  type Insertion,
  type InsertionParams,
  OVERVIEW,
  type Overview,
  PASTE,
  type PasteParams,
  PROVISIONS,
  type ProvisionChoice,
  type ProvisionsParams,
  type ReadDocument,
  SEARCH,
  type SearchParams,
  VERSIONS,
  type Versions,
  type VersionsParams,
} from '../protocol.ts';
import { authoritiesText } from '../provided/authorities.ts';
import { overviewOf } from '../provided/overview.ts';
import type { Session } from '../session.ts';

export function registerProduct(session: Session): void {
  const { connection, about, guarded } = session;
  connection.onRequest(OVERVIEW, (): Overview => overviewOf(session));
  connection.onRequest(SEARCH, ({ query }: SearchParams): number[] =>
    guarded([], () => lookUp(session.loaded.catalogue, query).map((entry) => entry.number)),
  );
  connection.onRequest(PROVISIONS, ({ number }: ProvisionsParams): ProvisionChoice[] => {
    const { catalogue } = session.loaded;
    const entry = catalogue.byNumber.get(number);
    if (!entry) return [];
    return nameableProvisions(catalogue, entry).map(({ name, longName, found }) => ({
      name,
      longName,
      text: found.item?.text ?? describeClause(found.clause),
    }));
  });
  connection.onRequest(INSERTION, ({ uri, position, picks }: InsertionParams): Insertion | null =>
    about(uri, null, (analysis) => {
      const { byNumber } = session.loaded.catalogue;
      const known = picks.flatMap(({ number, provision }) => {
        const entry = byNumber.get(number);
        return entry ? [{ entry, provision }] : [];
      });
      return insertion(analysis, position, known) ?? null;
    }),
  );
  connection.onRequest(AUTHORITIES, (params: AuthoritiesParams, token) =>
    authoritiesText(session, params, token),
  );
  connection.onRequest(CITATIONS, async ({ number }: CitationsParams, token): Promise<Location[]> => {
    const { data } = session.loaded.catalogue;
    const documents = await citingDocuments(session, token, undefined);
    return references({ body: data.body, number, through: null, part: null }, documents);
  });
  connection.onRequest<ReadDocument, void>(DOCUMENT, ({ uri }: DocumentParams) => session.shown.read(uri));
  connection.onRequest<ReadDocument, void>(DOCUMENT_TEXT, ({ uri }: DocumentParams) =>
    session.shown.textAt(uri),
  );
  connection.onRequest(PASTE, ({ text, languageId }: PasteParams): string | null =>
    guarded(null, () => pasted(text, session.loaded.catalogue, languageId)),
  );
  connection.onRequest(COMPARISON, ({ uri, range }: ComparisonParams): Comparison | null =>
    about(uri, null, (analysis) => comparison(analysis, range) ?? null),
  );
  connection.onRequest(
    VERSIONS,
    (params: VersionsParams): Promise<Versions> => comparedVersions(session, params),
  );
}
