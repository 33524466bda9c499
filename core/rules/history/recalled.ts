/** Histories in paragraphs that recall: one resolution in two editions side by side, or what a text did at the time. */
import { type Grammar, grammars } from '../../recognise/grammar.ts';
import { skip } from '../../recognise/words/scan.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import type { Span } from '../../span.ts';
import { type Draft, indexOf, mentionsOf } from '../draft.ts';

/** How far back the verb of a paragraph is looked for, in UTF-16 units. */
const LONGEST_PARAGRAPH = 3000;

/** In a paragraph that recalls, the same resolution in two editions, or what a text did at the time. */
export function isHistoryRecalled(resolved: ResolvedReference, draft: Draft, g: Grammar): boolean {
  const { prose } = draft;
  const { span, edition } = resolved.reference;
  if (!edition || !isRecalled(prose, span.start, g)) return false;
  if (g.history.pastVerbs.at(prose, skip(prose, span.end))) return true;
  const within = { start: paragraphStart(prose, span.start), end: paragraphEnd(prose, span.end) };
  return [1, -1].some((step) => hasLaterBeside(resolved, step, within, draft));
}

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

/** Whether, going one way, mentions of the same resolution and no other follow in the paragraph, up to one in a later edition. */
function hasLaterBeside(resolved: ResolvedReference, step: number, within: Span, draft: Draft): boolean {
  const own = mentionsOf(resolved, draft);
  const year = resolved.reference.edition?.year ?? 0;
  for (let i = indexOf(resolved, draft.references) + step; ; i += step) {
    const other = draft.references.at(i);
    if (!other || mentionsOf(other, draft) !== own) return false;
    const { span, edition } = other.reference;
    if (span.start < within.start || span.end > within.end) return false;
    if (edition && edition.year > year) return true;
  }
}

/** Whether the nearest line above that begins with an operative verb begins with "recalling". */
function isRecalled(prose: string, offset: number, g: Grammar): boolean {
  const from = Math.max(0, offset - LONGEST_PARAGRAPH);
  const near = prose.slice(from, offset);
  for (let end = near.length; end > 0; ) {
    const start = near.lastIndexOf('\n', end - 1) + 1;
    const leads = leadOf(prose, from + start, from + end, g);
    if (leads !== null) return leads === 'recalling';
    end = start - 1;
  }
  return false;
}

/** What the first word of a line is, after its marks: one that recalls, or another operative verb; null: neither. */
function leadOf(prose: string, start: number, end: number, g: Grammar): 'recalling' | 'verb' | null {
  let at = start;
  while (at < end && /[\s*_>#⁠]/.test(prose[at] ?? '')) at++;
  if (g.history.recalling.at(prose, at)) return 'recalling';
  return g.verbs.at(prose, at) ? 'verb' : null;
}

/** Whether any line that a span touches begins as one by which it is told whether references further down are recalled. */
export function leadsParagraphs(prose: string, span: Span): boolean {
  for (let start = prose.lastIndexOf('\n', span.start - 1) + 1; start <= span.end; ) {
    const newline = prose.indexOf('\n', start);
    const end = newline < 0 ? prose.length : newline;
    if (grammars().some((g) => leadOf(prose, start, end, g) !== null)) return true;
    start = end + 1;
  }
  return false;
}

/** The last blank line, or line that begins an item, "a)" or "-", before the offset. */
function paragraphStart(prose: string, offset: number): number {
  const from = Math.max(0, offset - LONGEST_PARAGRAPH);
  let start = from;
  for (const match of prose
    .slice(from, offset)
    .matchAll(/\n(?=[\t ]*(?:\r?\n|[-*•·] |[a-z0-9]{1,3}[).]\s))/g)) {
    start = from + match.index;
  }
  return start;
}

function paragraphEnd(prose: string, offset: number): number {
  const rest = prose.slice(offset, offset + LONGEST_PARAGRAPH);
  const end = rest.search(/\n[\t ]*(?:\r?\n|[-*•·] |[a-z0-9]{1,3}[).]\s)/);
  return offset + (end < 0 ? rest.length : end);
}
