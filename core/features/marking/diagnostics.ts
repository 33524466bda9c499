/** textDocument/diagnostic and publishDiagnostics: the findings, as LSP writes them. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type MarkupContent,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { escaped, link } from '../../markdown.ts';
import type { Finding, Severity } from '../../rules/rule.ts';
import type { Span } from '../../span.ts';
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

/** What was made of an analysis, for the next one of the same document. */
export interface Made {
  readonly findings: readonly Finding[];
  /** One for each finding. */
  readonly items: readonly Diagnostic[];
}

/**
 * The diagnostics of an analysis; those that are as they were in an earlier one, made in the same style, are the same objects.
 * `make` makes the others.
 */
export function diagnosticsAgain(
  analysis: Analysis,
  before: Made | undefined,
  make: (finding: Finding) => Diagnostic,
): Made {
  const { findings } = analysis;
  const was = before?.findings.length ?? 0;
  const items: Diagnostic[] = new Array(findings.length);
  let start = 0;
  let end = findings.length;
  const isKept = (index: number, at: number) => {
    const [finding, old, item] = [findings[index], before?.findings[at], before?.items[at]];
    if (!finding || !old || !item || !saysSame(finding, old) || !standsAt(analysis, finding, item))
      return false;
    items[index] = item;
    return true;
  };
  while (start < Math.min(end, was) && isKept(start, start)) start++;
  while (
    end > start &&
    was - (findings.length - end) > start &&
    isKept(end - 1, was - (findings.length - end) - 1)
  )
    end--;
  for (let i = start; i < end; i++) items[i] = make(findings[i] as Finding);
  return { findings, items };
}

/** Whether two findings differ in their places at most. */
function saysSame(a: Finding, b: Finding): boolean {
  return (
    a === b ||
    (a.message === b.message &&
      a.code === b.code &&
      a.severity === b.severity &&
      a.language === b.language &&
      a.deprecated === b.deprecated &&
      a.evidence.length === b.evidence.length &&
      a.evidence.every((each, i) => each === b.evidence[i]) &&
      a.related.length === b.related.length &&
      a.related.every(({ message }, i) => message === b.related[i]?.message))
  );
}

/** Whether a diagnostic names the places of a finding; those of the document come first among the related ones. */
function standsAt(analysis: Analysis, { span, related }: Finding, item: Diagnostic): boolean {
  const isAt = (place: Span, range: Range | undefined) =>
    range !== undefined &&
    isPosition(analysis, place.start, range.start) &&
    isPosition(analysis, place.end, range.end);
  return (
    isAt(span, item.range) &&
    (item.relatedInformation === undefined ||
      related.every((place, i) => isAt(place, item.relatedInformation?.[i]?.location.range)))
  );
}

/** Cheaper than making the position of the offset. */
function isPosition({ lines }: Analysis, offset: number, { line, character }: Position): boolean {
  const start = lines.starts[line];
  return (
    start !== undefined &&
    start + character === offset &&
    offset < (lines.starts[line + 1] ?? lines.length + 1)
  );
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
    const place = inReport(analysis.library, sources, evidence);
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
    message: style.markdown
      ? inMarkdown(finding, analysis, sources)
      : shown(finding.message, language, sources),
    ...(finding.deprecated ? { tags: [DiagnosticTag.Deprecated] } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** The message with links to where the report says so. */
function inMarkdown(
  { message, evidence, language }: Finding,
  { library }: Analysis,
  sources: Sources,
): MarkupContent {
  const links = evidence.flatMap((statement) => {
    const place = inReport(library, sources, statement);
    return place ? [link(escaped(inReportWords(statement, language)), linkTo(place, sources))] : [];
  });
  const value = [
    escaped(message),
    ...(links.length > 0 ? [say(language, 'reportLinks', { links: links.join(', ') })] : []),
  ].join('\n\n');
  return { kind: 'markdown', value: shown(value, language, sources) };
}
