/** The check of a passage: what the rules find in it, and the passage with their fixes. */
import { type Analysis, analyse, type Settings } from '../analyse.ts';
import { catalogueFor, type Library } from '../catalogue/library.ts';
import type { CatalogueData } from '../catalogue/types.ts';
import { bodyOf, noBody } from '../document/context.ts';
import { type Reported, reported } from '../features/reported.ts';
import { fixAll } from '../fixAll.ts';
import { positionAt } from '../lines.ts';
import { code, escaped } from '../markdown.ts';
import { edited } from '../rules/edits.ts';
import type { Severity } from '../rules/rule.ts';
import type { Span } from '../span.ts';
import {
  type Answer,
  answer,
  doubts,
  type Grounds,
  refused,
  type Source,
  sourcesOf,
  wholeReport,
} from './answer.ts';
import type { InputOf } from './input.ts';

/** The formats of passages, as LSP language identifiers. */
const FORMATS = ['plaintext', 'markdown', 'asciidoc', 'restructuredtext', 'latex', 'html', 'xml'] as const;

export const PASSAGE_FIELDS = {
  text: {
    type: 'string',
    description: 'The passage as it stands, in any of the six languages of ITU.',
    needed: true,
    longest: 100_000,
  },
  format: {
    type: 'string',
    description:
      'Its format; plain text where it is not said. In others, code, comments and link targets are left alone.',
    needed: false,
    longest: 20,
    values: FORMATS,
  },
  body: {
    type: 'string',
    description:
      'Whose document it is: "WTSA", "PP", "WTDC", "WRC", "RA". It tells what “this assembly” and a bare “Resolution 44” mean.',
    needed: false,
    longest: 80,
  },
} as const;

export interface PassageData extends Grounds {
  /** How many references to resolutions there are. */
  readonly references: number;
  /** In the order of the text; not more than fit in an answer. */
  readonly findings: readonly PassageFinding[];
  /** How many more there are. */
  readonly moreFindings: number;
  /** The passage with all fixes made; null: there are none, or the passage is too long to be given back. */
  readonly fixedText: string | null;
  /** References of which nothing is known here, as they stand; each once. */
  readonly notChecked: readonly string[];
}

export interface PassageFinding {
  /** "outdated-edition": a rule of docs/rules.md. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What it is about, as it stands: "Resolution 44 (Rev. Geneva, 2022)". */
  readonly quote: string;
  /** 1-based, where what is wrong begins. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** The quote with the fix made; null: there is none. */
  readonly fixed: string | null;
  /** The statements of the report that bear it out. */
  readonly sources: readonly Source[];
}

/** More findings than these are counted, not listed. */
const MOST_FINDINGS = 100;

/** More references that were not checked than these are not listed. */
const MOST_NOT_CHECKED = 50;

/** A longer passage is not given back fixed: each finding has its own fix. */
const LONGEST_FIXED = 20_000;

/** What the rules find in the passage of the input; `settings` are the user's, and what the input says counts before them. */
export function checkPassage(
  { text, format = 'plaintext', body }: InputOf<typeof PASSAGE_FIELDS>,
  library: Library,
  settings: Omit<Settings, 'format'>,
): Answer<PassageData> {
  if (body !== undefined && bodyOf(body) === undefined) return refused(noBody(body));
  const analysis = analyse(text, library, { ...settings, ...(body === undefined ? {} : { body }), format });
  const all = analysis.findings;
  const listed = reported(analysis, all.slice(0, MOST_FINDINGS));
  const findings = listed.map((each) => findingOf(analysis, each));
  const hasFixes = all.some(({ fix }) => fix !== null);
  const { edits } = hasFixes && text.length <= LONGEST_FIXED ? fixAll(analysis) : { edits: [] };
  const fixedText = edits.length > 0 ? edited(text, edits) : null;
  const evidence = listed.flatMap(({ finding }) => finding.evidence);
  const reports = reportsOn(analysis);
  const notChecked = notCheckedIn(analysis);
  const data: PassageData = {
    references: analysis.references.length,
    findings,
    moreFindings: all.length - findings.length,
    fixedText,
    notChecked,
    sources: [...reports.map(wholeReport), ...sourcesOf(analysis.library, evidence)],
    notKnown: [
      ...(hasFixes && fixedText === null
        ? ['The passage fixed as a whole: it is too long for an answer.']
        : []),
      ...(notChecked.length > 0
        ? [
            `Whether these are right, since no report at hand covers them: ${notChecked.map(code).join(', ')}.`,
          ]
        : []),
      ...assumedIn(analysis),
      ...doubts(reports),
      'Whether what else the passage says is right.',
    ],
  };
  return answer([summary(data), findings.map(findingText).join('\n'), fixedPart(fixedText)], data);
}

/** The reports on the resolutions that are cited; where none is, all of them. */
function reportsOn({ library, references }: Analysis): readonly CatalogueData[] {
  const bodies = new Set(references.all().map(({ body }) => body));
  const reports = [...bodies].flatMap((body) => catalogueFor(library, body)?.reports ?? []);
  return reports.length > 0 ? reports : library.reports;
}

function findingOf(analysis: Analysis, { finding, marked }: Reported): PassageFinding {
  const { severity, message, fix, span, evidence } = finding;
  const { line, character } = positionAt(analysis.lines, span.start);
  const edits = fix?.edits ?? [];
  const { start, end } = [marked, ...edits].reduce<Span>(around, marked);
  const quote = analysis.text.slice(start, end);
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return {
    code: finding.code,
    severity,
    message,
    quote,
    line: line + 1,
    column: character + 1,
    fixed: fix && edited(quote, moved),
    sources: sourcesOf(analysis.library, evidence),
  };
}

function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** That a body was assumed, where neither the references nor the passage nor a setting tell one. */
function assumedIn({ references, context }: Analysis): string[] {
  const isAssumed = !context.isTold && references.all().some(({ toldBy }) => toldBy === 'document');
  return isAssumed
    ? [`Whose the references are that name no body and no edition: they are taken for ${context.body}’s.`]
    : [];
}

function notCheckedIn({ references, text }: Analysis): string[] {
  const quotes = references
    .all()
    .filter(({ meaning }) => meaning.kind === 'uncovered')
    .map(({ reference: { span } }) => text.slice(span.start, span.end).replace(/\s+/g, ' '));
  return [...new Set(quotes)].slice(0, MOST_NOT_CHECKED);
}

function summary({ references, findings, moreFindings }: PassageData): string {
  const count = findings.length + moreFindings;
  if (references === 0 && count === 0) return 'No reference to a resolution was recognised in the passage.';
  const head = `${plural(count, 'finding')}, ${plural(references, 'reference')} to resolutions${count === 0 ? '.' : ':'}`;
  return moreFindings === 0 ? head : `${head} the first ${findings.length} are listed.`;
}

function plural(count: number, noun: string): string {
  return `${count === 0 ? 'No' : count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "- Line 2, column 15: warning (outdated-edition): …. `Resolution 44 (Rev. Geneva, 2022)` should be `…`." */
function findingText({ code: rule, severity, message, quote, line, column, fixed }: PassageFinding): string {
  const change = fixed === null ? code(quote) : `${code(quote)} → ${code(fixed)}`;
  return `- Line ${line}, column ${column}: ${severity} (${rule}): ${change}. ${escaped(message)}`;
}

/** In a fence that is longer than any in the passage. */
function fixedPart(fixedText: string | null): string {
  if (fixedText === null) return '';
  const longest = Math.max(2, ...[...fixedText.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `**The passage with all fixes made**\n\n${fence}\n${fixedText}\n${fence}`;
}
