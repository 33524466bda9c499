/** textDocument/codeAction: a quick fix for each finding in the range that has one. */
import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { Analysis } from '../analyse.ts';
import { offsetAt } from '../lines.ts';
import { rangeOf } from './at.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { Sources } from './sources.ts';

/** The fixes of the findings that an LSP range touches, as edits of the document at `uri`. */
export function codeActions(
  analysis: Analysis,
  range: Range,
  uri: string,
  sources: Sources,
  docs: string | null,
): CodeAction[] {
  const start = offsetAt(analysis.lines, range.start);
  const end = offsetAt(analysis.lines, range.end);
  if (start === undefined || end === undefined) return [];
  return analysis.findings.flatMap((finding): CodeAction[] => {
    if (!finding.fix || finding.span.end < start || finding.span.start > end) return [];
    const edits = finding.fix.edits.map((edit) => ({
      range: rangeOf(analysis, edit),
      newText: edit.newText,
    }));
    return [
      {
        title: finding.fix.title,
        kind: 'quickfix',
        isPreferred: true,
        diagnostics: [diagnosticOf(analysis, finding, sources, docs)],
        edit: { changes: { [uri]: edits } },
      },
    ];
  });
}
