/** textDocument/codeAction: fixes of findings, all fixes of a kind or of the file, and silencing. */
import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { silenceOfFile, silenceOfLine } from '../../document/comments.ts';
import { fixAll } from '../../fixAll.ts';
import { editsOf } from '../../fixes.ts';
import { offsetAt } from '../../lines.ts';
import type { Edit, Finding } from '../../rules/rule.ts';
import { notices } from '../../silence/silence.ts';
import { say } from '../../wording/say.ts';
import { rangeOf } from '../at.ts';
import { type DiagnosticStyle, diagnosticOf } from '../marking/diagnostics.ts';
import { FIX_ALL, REWRITE } from './kinds.ts';
import { rewrites } from './rewrites/rewrites.ts';

/** What a client asks for and can show. */
export interface ActionRequest extends DiagnosticStyle {
  readonly uri: string;
  readonly range: Range;
  /** The kinds asked for, each with what is below it; undefined: any, but for `source`, which has to be asked for. */
  readonly only: readonly string[] | undefined;
}

/** The actions at an LSP range, as edits of the document at `uri`. */
export function codeActions(analysis: Analysis, request: ActionRequest): CodeAction[] {
  const { only, range } = request;
  const asks = (kind: string) => isAsked(kind, only);
  const start = offsetAt(analysis.lines, range.start);
  const end = offsetAt(analysis.lines, range.end);
  const hasPlace = start !== undefined && end !== undefined;
  const findings =
    hasPlace && asks('quickfix')
      ? analysis.findings.filter(({ span }) => span.end >= start && span.start <= end)
      : [];
  return [
    ...(asks(FIX_ALL) && only !== undefined ? fixAllAction(analysis, request) : []),
    ...findings.flatMap((finding) => fixOf(analysis, finding, request)),
    ...oncePerCode(findings).flatMap((finding) => fixAllLike(analysis, finding, request)),
    ...(hasPlace && asks(REWRITE) ? rewriteActions(analysis, request) : []),
    ...oncePerCode(findings).flatMap((finding) => silence(analysis, finding, request)),
  ];
}

/** Whether a kind is one of those asked for, or below one: "source" asks for "source.fixAll.ituResolutions". */
function isAsked(kind: string, only: readonly string[] | undefined): boolean {
  return only?.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`)) ?? true;
}

function fixAllAction(analysis: Analysis, request: ActionRequest): CodeAction[] {
  const { edits } = fixAll(analysis);
  if (edits.length === 0) return [];
  const language = analysis.references.at(0)?.reference.language ?? 'en';
  return [
    {
      title: say(language, 'fixAll'),
      kind: FIX_ALL,
      edit: workspaceEdit(analysis, request, edits),
    },
  ];
}

/** Other ways to write the reference at hand; none of them is better than what is there. */
function rewriteActions(analysis: Analysis, request: ActionRequest): CodeAction[] {
  return rewrites(analysis, request.range).map(({ title, edits }) => ({
    title,
    kind: REWRITE,
    edit: workspaceEdit(analysis, request, edits),
  }));
}

function fixOf(analysis: Analysis, finding: Finding, request: ActionRequest): CodeAction[] {
  if (!finding.fix) return [];
  return [
    {
      title: finding.fix.title,
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [diagnosticOf(analysis, finding, request)],
      edit: workspaceEdit(analysis, request, finding.fix.edits),
    },
  ];
}

/** Where there are several fixes of one kind: all at once. */
function fixAllLike(analysis: Analysis, finding: Finding, request: ActionRequest): CodeAction[] {
  const fixable = analysis.findings.filter(({ code, fix }) => code === finding.code && fix !== null);
  if (!finding.fix || fixable.length < 2) return [];
  return [
    {
      title: say(finding.language, 'fixAllOfKind', { count: fixable.length, code: finding.code }),
      kind: 'quickfix',
      diagnostics: [diagnosticOf(analysis, finding, request)],
      edit: workspaceEdit(analysis, request, editsOf(analysis.findings, finding.code)),
    },
  ];
}

/** A comment at the line or at the head of the file, in formats that have comments. */
function silence(analysis: Analysis, finding: Finding, request: ActionRequest): CodeAction[] {
  const { text, settings } = analysis;
  const { format } = settings;
  const { code, span, language } = finding;
  if (notices.some((notice) => notice.code === code)) return [];
  const places = [
    {
      title: say(language, 'ignoreLine', { code }),
      insertion: silenceOfLine(text, format, span.start, code),
    },
    { title: say(language, 'ignoreFile', { code }), insertion: silenceOfFile(text, format, code) },
  ];
  return places.flatMap(({ title, insertion }): CodeAction[] => {
    if (!insertion) return [];
    const edit = workspaceEdit(analysis, request, [
      { start: insertion.at, end: insertion.at, newText: insertion.text },
    ]);
    return [{ title, kind: 'quickfix', diagnostics: [diagnosticOf(analysis, finding, request)], edit }];
  });
}

function oncePerCode(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }, i) => findings.findIndex((other) => other.code === code) === i);
}

function workspaceEdit(analysis: Analysis, { uri }: ActionRequest, edits: readonly Edit[]): WorkspaceEdit {
  const changes = edits.map((edit) => ({ range: rangeOf(analysis, edit), newText: edit.newText }));
  return { changes: { [uri]: changes } };
}
