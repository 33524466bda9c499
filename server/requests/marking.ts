/** What an editor shows in a document by itself: diagnostics, inlay hints, tokens, lenses. */
import {
  type DocumentDiagnosticReport,
  type InlayHint,
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
} from 'vscode-languageserver';
import type { Analysis } from '../../core/analyse.ts';
import type { Token } from '../../core/features/marking/semanticTokens.ts';
import { sourceNamed } from '../../core/features/sources.ts';
import { citingDocuments } from '../documents/citing.ts';
import { workspaceDiagnosing } from '../documents/workspaceDiagnosing.ts';
import type { Features } from '../features.ts';
import { spoken } from '../language.ts';
import { isProvided } from '../provided/contents.ts';
import { fileOf } from '../provided/documentText.ts';
import type { Session } from '../session.ts';

export function registerMarking(session: Session): void {
  const { connection, about, answer, guarded, documents } = session;
  const diagnoseWorkspace = workspaceDiagnosing(session);
  connection.languages.diagnostics.on(({ textDocument, previousResultId }) => {
    const document = documents.get(textDocument.uri);
    const nothing: DocumentDiagnosticReport = { kind: 'full', items: [] };
    return document
      ? guarded(nothing, () => session.diagnosing.ofDocument(document, previousResultId))
      : nothing;
  });
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, progress, partial) => {
    await session.configured;
    return diagnoseWorkspace({
      files: session.filesBelow(session.settings.checkWorkspace ? session.folders : []),
      open: documents.keys(),
      // What is none is not given back.
      previous: new Map(
        previousResultIds.flatMap((known) =>
          typeof known?.uri === 'string' && typeof known.value === 'string' ? [[known.uri, known.value]] : [],
        ),
      ),
      token,
      progress,
      partial,
    });
  });
  connection.onCodeLens(async ({ textDocument: { uri } }, token, progress) => {
    const source = sourceNamed(uri, session.sources);
    const report = session.library.reports.find(({ id }) => id === source?.id);
    if (!report || source?.kind !== 'annex') return null;
    const citing = await citingDocuments(session, token, progress);
    const { client } = session;
    return answer(null, ({ codeLenses }) => codeLenses(report, citing, client.citationsCommand, spoken()));
  });
  if (session.client.inlayHints) {
    connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
      isProvided(uri, session.sources)
        ? null
        : about(uri, null, (analysis, { inlayHints }) => {
            const hints = inlayHints(analysis, range, {
              ...session.settings.inlayHints,
              sources: session.sources,
              tooltip: session.client.hoverKind,
            });
            return fileOf(uri) === undefined ? hints : hints.map(toRead);
          }),
    );
  }
  if (session.client.semanticTokens) registerTokens(session);
}

/** A hint in a text that cannot be changed: there is nothing to accept. */
function toRead(hint: InlayHint): InlayHint {
  const { textEdits, tooltip: _, ...rest } = hint;
  return textEdits ? rest : hint;
}

/** Tokens are sent whole once, then as what changed. */
function registerTokens({ connection, about, documents, shown }: Session): void {
  const tokensOf = (
    analysis: Analysis,
    { semanticTokens, withHeadings }: Features,
    uri: string,
    range?: Range,
  ) => {
    const tokens = semanticTokens(analysis, range);
    const places = shown.placesIn(uri);
    return places ? withHeadings(analysis, places, tokens, range) : tokens;
  };
  const sent = new Map<string, SemanticTokensBuilder>();
  documents.onDidClose(({ document }) => sent.delete(document.uri));
  const builderFor = (uri: string) => {
    const builder = sent.get(uri) ?? new SemanticTokensBuilder();
    sent.set(uri, builder);
    return builder;
  };
  const nothing: SemanticTokens = { data: [] };
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) =>
    about(uri, nothing, (analysis, features) => {
      sent.delete(uri);
      return pushed(builderFor(uri), tokensOf(analysis, features, uri)).build();
    }),
  );
  connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }) =>
    about<SemanticTokens | SemanticTokensDelta>(uri, nothing, (analysis, features) => {
      const builder = builderFor(uri);
      builder.previousResult(previousResultId);
      return pushed(builder, tokensOf(analysis, features, uri)).buildEdits();
    }),
  );
  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }) =>
    about(uri, nothing, (analysis, features) =>
      pushed(new SemanticTokensBuilder(), tokensOf(analysis, features, uri, range)).build(),
    ),
  );
}

function pushed(builder: SemanticTokensBuilder, tokens: readonly Token[]): SemanticTokensBuilder {
  for (const { line, character, length, type, modifiers } of tokens) {
    builder.push(line, character, length, type, modifiers);
  }
  return builder;
}
