/** textDocument/diagnostic and publishDiagnostics: the findings, as LSP writes them. */
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Analysis } from '../analyse.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { rangeOf } from './at.ts';
import { inReport, locationOf, type Sources } from './sources.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The diagnostics of a document; `docs` is the address of the rules' pages, to which "#code" is added. */
export function diagnostics(analysis: Analysis, sources: Sources, docs: string | null): Diagnostic[] {
  return analysis.findings.map((finding) => diagnosticOf(analysis, finding, sources, docs));
}

export function diagnosticOf(
  analysis: Analysis,
  finding: Finding,
  sources: Sources,
  docs: string | null,
): Diagnostic {
  const relatedInformation = finding.evidence.flatMap((evidence) => {
    const place = inReport(sources, evidence.line);
    return place
      ? [{ location: locationOf(place), message: `${evidence.where}: ${evidence.claim} ${evidence.value}` }]
      : [];
  });
  return {
    range: rangeOf(analysis, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    ...(docs === null ? {} : { codeDescription: { href: `${docs}#${finding.code}` } }),
    source: 'itu-resolutions',
    message: finding.message,
    ...(finding.deprecated ? { tags: [DiagnosticTag.Deprecated] } : {}),
    ...(relatedInformation.length > 0 ? { relatedInformation } : {}),
  };
}
