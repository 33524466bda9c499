/** Language versions of a document, open or not, compared: their findings as LSP writes them, with what can be done about each. */
import type { Diagnostic } from 'vscode-languageserver';
import type { Analysis } from '../../core/analyse.ts';
import { rangeOf } from '../../core/features/at.ts';
import { diagnosticOf } from '../../core/features/marking/diagnostics.ts';
import { codeActions } from '../../core/features/writing/codeActions.ts';
import type { ParallelFinding, Version } from '../../core/parallel/finding.ts';
import { mirrored } from '../../core/parallel/mirrored.ts';
import { parallelFindings } from '../../core/parallel/parallel.ts';
import { plainUri } from '../../core/uris.ts';
import { announcedAction } from '../announced.ts';
import type { VersionFinding, Versions, VersionsParams } from '../protocol.ts';
import { fileOf } from '../provided/documentText.ts';
import type { Session } from '../session.ts';

/** Compares them with the first one; where one cannot be read, nothing is compared. */
export async function comparedVersions(session: Session, { versions }: VersionsParams): Promise<Versions> {
  const analyses = await Promise.all(versions.map((version) => analysisOf(session, version)));
  const unreadable = versions.filter((_, i) => !analyses[i]).map(({ uri }) => uri);
  if (unreadable.length > 0) return { findings: [], unreadable };
  const names = namesOf(versions.map(({ uri }) => uri));
  const all = versions.flatMap(({ uri }, i) => {
    const analysis = analyses[i];
    return analysis ? [{ uri, name: names[i] ?? uri, analysis }] : [];
  });
  return session.guarded({ findings: [], unreadable }, () => {
    const found = parallelFindings(all);
    const findings = all.map((version, i) => [
      ...(found[i] ?? []).map((finding) => ({
        diagnostic: diagnosticFor(session, finding, version, all),
        actions: actionsFor(session, finding, version),
      })),
      ...(i > 0 ? [] : mirrored(all, found)).map((finding) => ({
        diagnostic: diagnosticFor(session, finding, version, all),
        // What can be done is to be done in the other version.
        actions: [],
      })),
    ]);
    return { findings, unreadable };
  });
}

async function analysisOf(
  { documents, analyses, host }: Session,
  { uri, languageId }: VersionsParams['versions'][number],
): Promise<Analysis | null> {
  const document = documents.get(uri);
  if (document) return analyses.of(document);
  const text = await host.readText(uri);
  return text === null ? null : analyses.ofText(text, languageId, uri);
}

interface Located extends Version {
  readonly uri: string;
}

/** Without Markdown, since the client shows them by itself. */
function diagnosticFor(
  { styleFor }: Session,
  finding: ParallelFinding,
  { uri, analysis }: Located,
  all: readonly Located[],
): Diagnostic {
  const diagnostic = diagnosticOf(analysis, finding, { ...styleFor(uri), markdown: false });
  const elsewhere = finding.elsewhere.flatMap(({ version, message, ...span }) => {
    const other = all[version];
    return other ? [{ location: { uri: other.uri, range: rangeOf(other.analysis, span) }, message }] : [];
  });
  return { ...diagnostic, relatedInformation: [...elsewhere, ...(diagnostic.relatedInformation ?? [])] };
}

function actionsFor(
  { styleFor, client }: Session,
  finding: ParallelFinding,
  { uri, analysis }: Located,
): VersionFinding['actions'] {
  if (fileOf(uri) !== undefined) return [];
  const range = rangeOf(analysis, finding.span);
  const alone = { ...analysis, findings: [finding] };
  return codeActions(alone, { ...styleFor(uri), markdown: false, range, only: ['quickfix'] }).map((action) =>
    announcedAction(action, client),
  );
}

/** The names of the files, each with its folder where two are the same: "en/draft.md", "fr/draft.md". */
function namesOf(uris: readonly string[]): string[] {
  const paths = uris.map((uri) => plainUri(uri).split('/'));
  const last = (count: number) => paths.map((path) => path.slice(-count).join('/'));
  const names = last(1);
  return new Set(names).size === names.length ? names : last(2);
}
