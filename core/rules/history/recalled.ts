/** Histories in paragraphs that recall: one resolution in two editions side by side, or what a text did at the time. */
import { type Grammar, grammars } from '../../recognise/grammar.ts';
import { skip } from '../../recognise/words/scan.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import type { Span } from '../../span.ts';
import { around } from '../around.ts';
import { type Draft, indexOf, mentionsOf } from '../draft.ts';

/** How far back the verb of a paragraph is looked for, in UTF-16 units. */
const LONGEST_PARAGRAPH = 3000;

/** In a paragraph that recalls, the same resolution in two editions, or what a text did at the time. */
export function isHistoryRecalled(resolved: ResolvedReference, draft: Draft, g: Grammar): boolean {
  const { prose } = draft;
  const { span, edition } = resolved.reference;
  if (!edition || !isRecalled(prose, span.start, g)) return false;
  if (g.history.pastVerbs.at(prose, skip(prose, span.end))) return true;
  const paragraph = around(prose, span, BREAK, LONGEST_PARAGRAPH);
  return [1, -1].some((step) => hasLaterBeside(resolved, edition.year, step, paragraph, draft));
}

/** A blank line, or a line that begins an item, "a)" or "-". */
const BREAK = /\n(?=[\t ]*(?:\r?\n|[-*•·] |[a-z0-9]{1,3}[).]\s))/g;

/** "from Resolution 44 (Rev. Hammamet, 2016) to Resolution 44 (Rev. New Delhi, 2024)": the word of a range leads on to a later edition. */
export function leadsToLater(resolved: ResolvedReference, draft: Draft, g: Grammar): boolean {
  const { span, edition } = resolved.reference;
  const next = draft.references.at(indexOf(resolved, draft.references) + 1);
  if (!edition || !next || mentionsOf(next, draft) !== mentionsOf(resolved, draft)) return false;
  const word = g.rangeWords.at(draft.prose, skip(draft.prose, span.end));
  const joined = word !== undefined && skip(draft.prose, word.end) === startOf(next);
  return joined && (next.reference.edition?.year ?? 0) > edition.year;
}

function startOf({ reference: { noun, span } }: ResolvedReference): number {
  return Math.min(noun.start, span.start);
}

/** Whether, going one way, mentions of the same resolution and no other follow in the paragraph, up to one in an edition after the year. */
function hasLaterBeside(
  resolved: ResolvedReference,
  year: number,
  step: number,
  paragraph: Span,
  draft: Draft,
): boolean {
  const own = mentionsOf(resolved, draft);
  for (let i = indexOf(resolved, draft.references) + step; ; i += step) {
    const other = draft.references.at(i);
    if (!other || mentionsOf(other, draft) !== own) return false;
    const { span, edition } = other.reference;
    if (span.start < paragraph.start || span.end > paragraph.end) return false;
    if (edition && edition.year > year) return true;
  }
}

/** Whether the nearest line above that begins with an operative verb begins with "recalling". */
function isRecalled(prose: string, offset: number, g: Grammar): boolean {
  const from = Math.max(0, offset - LONGEST_PARAGRAPH);
  const near = prose.slice(from, offset);
  for (let end = near.length; end > 0; ) {
    const start = near.lastIndexOf('\n', end - 1) + 1;
    const recalls = isRecalling(prose, from + start, g);
    if (recalls !== undefined) return recalls;
    end = start - 1;
  }
  return false;
}

/** Whether the operative verb that a line begins with, after its marks, is one that recalls; undefined: it begins with none. */
function isRecalling(prose: string, lineStart: number, g: Grammar): boolean | undefined {
  let at = lineStart;
  while (/[^\S\n]|[*_>#\u2060]/.test(prose.charAt(at))) at++;
  if (g.history.recalling.at(prose, at)) return true;
  return g.verbs.at(prose, at) ? false : undefined;
}

/** Whether any line that a span touches begins as one by which it is told whether references further down are recalled. */
export function leadsParagraphs(prose: string, span: Span): boolean {
  let start = prose.lastIndexOf('\n', span.start - 1) + 1;
  do {
    const lineStart = start;
    if (grammars().some((g) => isRecalling(prose, lineStart, g) !== undefined)) return true;
    start = prose.indexOf('\n', start) + 1;
  } while (start > 0 && start <= span.end);
  return false;
}
