/** What is read of drafts that are not open, by the first thread or by others: their citations, and their diagnostics. */
import type { Diagnostic } from 'vscode-languageserver';
import { type Analysis, analyse } from '../../core/analyse.ts';
import type { Library } from '../../core/catalogue/library.ts';
import { citationsIn } from '../../core/citations/citations.ts';
import { type Bundle, bundleOf } from '../../core/citations/packed.ts';
import { type DiagnosticStyle, diagnostics } from '../../core/features/marking/diagnostics.ts';
import { announced } from '../announced.ts';
import type { Client } from '../client.ts';
import { type Project, type ServerSettings, settingsFor } from '../settings.ts';

/** What drafts are read with, beside the library: plain data. */
export interface SurveyTerms {
  readonly settings: ServerSettings;
  readonly folders: readonly string[];
  readonly projects: readonly Project[];
  /** How diagnostics are written; null: they are not wanted. */
  readonly style: Omit<DiagnosticStyle, 'uri'> | null;
  readonly client: Pick<Client, 'relatedInformation' | 'tags'>;
}

/** A draft that is to be read. */
export interface Unread {
  readonly uri: string;
  readonly format: string;
}

/** What some drafts hold, in their order. */
export interface Survey {
  readonly citations: Bundle;
  readonly diagnostics: readonly (readonly Diagnostic[])[];
}

/** Reads drafts, each with its text; of one that has none, nothing is known. */
export function surveyOf(
  drafts: readonly (readonly [draft: Unread, text: string | null])[],
  library: Library,
  terms: SurveyTerms,
): Survey {
  const { settings, folders, projects, style, client } = terms;
  const found = drafts.map(([{ uri, format }, text]) => {
    if (text === null) return { citations: [], diagnostics: [] };
    const own = settingsFor(uri, settings, folders, projects);
    const analysis = analyse(text, library, { ...own, format });
    return {
      citations: citationsIn(analysis),
      diagnostics: style ? diagnosticsOf(analysis, { ...style, uri }, client) : [],
    };
  });
  const citations = found.map((each) => each.citations);
  return { citations: bundleOf(citations, library), diagnostics: found.map((each) => each.diagnostics) };
}

/** The diagnostics of an analysis, as far as a client takes them. */
function diagnosticsOf(
  analysis: Analysis,
  style: DiagnosticStyle,
  client: SurveyTerms['client'],
): Diagnostic[] {
  return diagnostics(analysis, style).map((item) => announced(item, client));
}
