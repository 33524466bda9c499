/** The requests beyond LSP (protocol.ts): what views and commands of a client ask for. */

import type { Location } from 'vscode-languageserver';
import { catalogueFor, entryOf } from '../../core/catalogue/library.ts';
import { citingDocuments } from '../documents/citing.ts';
import {
  ASSEMBLIES,
  type Assemblies,
  AUTHORITIES,
  type AuthoritiesParams,
  CITATIONS,
  COMPARISON,
  type Comparison,
  type ComparisonParams,
  DOCUMENT,
  DOCUMENT_TEXT,
  type DocumentParams,
  IMPORT,
  type ImportAnswer,
  type ImportParams,
  INSERTION,
  type Insertion,
  type InsertionParams,
  LOOK_UP,
  type LookUpAnswer,
  type LookUpParams,
  type Named,
  OVERVIEW,
  type Overview,
  PASTE,
  type PasteParams,
  PROVISIONS,
  type ProvisionChoice,
  type ReadDocument,
  SEARCH,
  type SearchParams,
  VERSIONS,
  type Versions,
  type VersionsParams,
} from '../protocol.ts';
import type { Session } from '../session.ts';

export function registerProduct(session: Session): void {
  const { connection, about, answer, features } = session;
  connection.onRequest(OVERVIEW, async (): Promise<Overview> => (await features()).overviewOf(session));
  connection.onRequest(
    SEARCH,
    ({ query }: SearchParams): Promise<Named[]> =>
      answer([], ({ lookUp }) =>
        session.library.catalogues.flatMap((catalogue) =>
          lookUp(catalogue, query).map(({ number }) => ({ body: catalogue.body, number })),
        ),
      ),
  );
  connection.onRequest(PROVISIONS, async ({ body, number }: Named): Promise<ProvisionChoice[]> => {
    const { describeClause, nameableProvisions } = await features();
    const catalogue = catalogueFor(session.library, body);
    const entry = catalogue?.byNumber.get(number);
    if (!catalogue || !entry) return [];
    return nameableProvisions(catalogue, entry).map(({ name, longName, found }) => ({
      name,
      longName,
      text: found.item?.text ?? describeClause(found.clause),
    }));
  });
  connection.onRequest(
    INSERTION,
    ({ uri, position, picks }: InsertionParams): Promise<Insertion | null> =>
      about(uri, null, (analysis, { insertion }) => {
        const known = picks.flatMap(({ body, number, provision }) => {
          const entry = entryOf(analysis.library, body, number);
          return entry ? [{ body, entry, provision }] : [];
        });
        return insertion(analysis, position, known) ?? null;
      }),
  );
  connection.onRequest(AUTHORITIES, async (params: AuthoritiesParams, token) =>
    (await features()).authoritiesText(session, params, token),
  );
  connection.onRequest(CITATIONS, async ({ body, number }: Named, token): Promise<Location[]> => {
    const { references } = await features();
    const documents = await citingDocuments(session, token, undefined);
    return references({ body, number, through: null, part: null }, documents);
  });
  connection.onRequest<LookUpAnswer, void>(LOOK_UP, async ({ name, input }: LookUpParams) => {
    const { answerOf } = await features();
    await session.configured;
    // A passage is taken as if it lay in the workspace, whose settings say whose it is.
    const settings = session.analyses.settingsFor(`${session.folders[0] ?? ''}/passage`);
    const answer = answerOf(name, input, session.library, settings);
    return answer.kind === 'answer' ? { text: answer.text } : { why: answer.why };
  });
  connection.onRequest<ReadDocument, void>(DOCUMENT, ({ uri }: DocumentParams) => session.shown.read(uri));
  connection.onRequest<ReadDocument, void>(DOCUMENT_TEXT, ({ uri }: DocumentParams) =>
    session.shown.textAt(uri),
  );
  connection.onRequest(
    PASTE,
    ({ text, languageId }: PasteParams): Promise<string | null> =>
      answer(null, ({ pasted }) => pasted(text, session.library, languageId)),
  );
  connection.onRequest(
    COMPARISON,
    ({ uri, range }: ComparisonParams): Promise<Comparison | null> =>
      about(uri, null, (analysis, { comparison }) => comparison(analysis, range) ?? null),
  );
  connection.onRequest(
    ASSEMBLIES,
    async (): Promise<Assemblies> => (await import('../importing/asked.ts')).assemblies(),
  );
  connection.onRequest<ImportAnswer, void>(IMPORT, async (params: ImportParams) =>
    (await import('../importing/asked.ts')).importAnswer(session, params),
  );
  connection.onRequest(
    VERSIONS,
    async (params: VersionsParams): Promise<Versions> => (await features()).comparedVersions(session, params),
  );
}
