/** textDocument/diagnostic and publishDiagnostics: the findings, as LSP writes them. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type MarkupContent,
} from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { escaped } from '../../markdown.ts';
import type { Finding, Severity } from '../../rules/rule.ts';
import { claimName, inReport as inReportWords, said } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { rangeOf } from '../at.ts';
import { inReport, linkTo, locationOf, type Sources, shown } from '../sources.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** How diagnostics are written for a client. */
export interface DiagnosticStyle {
  /** The URI of the document that they are about. */
  readonly uri: string;
  readonly sources: Sources;
  /** The address of the rules' pages, to which "#code" is added; null: the client does not link to them. */
  readonly docs: string | null;
  /** Whether messages may be Markdown (LSP 3.18, `markupMessageSupport`). */
  readonly markdown: boolean;
}

/** The findings of an analysis as LSP diagnostics. */
export function diagnostics(analysis: Analysis, style: DiagnosticStyle): Diagnostic[] {
  return analysis.findings.map((finding) => diagnosticOf(analysis, finding, style));
}

/** One finding as an LSP diagnostic. */
export function diagnosticOf(analysis: Analysis, finding: Finding, style: DiagnosticStyle): Diagnostic {
  const { docs, sources, uri } = style;
  const { language } = finding;
  const inDocument = finding.related.map(({ message, ...span }) => ({
    location: { uri, range: rangeOf(analysis, span) },
    message,
  }));
  const relatedInformation = finding.evidence.flatMap((evidence) => {
    const place = inReport(sources, evidence.line);
    const message = say(language, 'evidenceAt', {
      place: inReportWords(evidence, language),
      claim: claimName(evidence.claim, language),
      said: said(evidence, language),
    });
    return place ? [{ location: locationOf(place), message }] : [];
  });
  const related = [...inDocument, ...relatedInformation];
  return {
    range: rangeOf(analysis, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    ...(docs === null ? {} : { codeDescription: { href: `${docs}#${finding.code}` } }),
    source: 'itu-resolutions',
    message: style.markdown ? inMarkdown(finding, sources) : shown(finding.message, language, sources),
    ...(finding.deprecated ? { tags: [DiagnosticTag.Deprecated] } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** The message with links to where the report says so. */
function inMarkdown({ message, evidence, language }: Finding, sources: Sources): MarkupContent {
  const links = evidence.flatMap((statement) => {
    const place = inReport(sources, statement.line);
    return place ? [`[${inReportWords(statement, language)}](${linkTo(place, sources)})`] : [];
  });
  const value = [
    escaped(message),
    ...(links.length > 0 ? [say(language, 'reportLinks', { links: links.join(', ') })] : []),
  ].join('\n\n');
  return { kind: 'markdown', value: shown(value, language, sources) };
}
