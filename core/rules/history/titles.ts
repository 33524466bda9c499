/** Titles: lines that hold a reference and nothing else, and headings that announce a later edition. */
import { groupAt } from '../../recognise/edition/edition.ts';
import { type Grammar, grammarFor } from '../../recognise/grammar.ts';
import { isUpper, skipBack } from '../../recognise/words/scan.ts';
import { remembered } from '../../remembered.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { type Draft, mentionsOf } from '../draft.ts';
import { lineAfter, lineBefore } from './line.ts';

/** Marks and white space around a title. */
const MARKS = /^[\s*_=#|\u2060]*$/;

/** Whether the line holds the reference and nothing else: "RESOLUTION 44 (REV. GENEVA, 2022)", "# Draft new Resolution 44". */
export function isTitleLine({ reference }: ResolvedReference, { prose }: Draft): boolean {
  const { noun, span, language } = reference;
  const after = lineAfter(prose, span.end);
  // Most references have words right after them, and the member of a list is no title.
  if (!MARKS.test(after) || noun.start < span.start) return false;
  const before = lineBefore(prose, span.start);
  if (!MARKS.test(withoutAdjectives(before, grammarFor(language)))) return false;
  // A line of a wrapped paragraph may hold nothing else either: a title is marked, in capitals, or apart from what follows.
  return (
    before.includes('#') ||
    isUpper(prose.slice(noun.start, noun.end)) ||
    isApart(prose, span.start - before.length, span.end + after.length)
  );
}

/** A line without the adjectives at its end: "# " of "# Draft new ". */
function withoutAdjectives(line: string, g: Grammar | undefined): string {
  const adjective = g?.adjectives.before(line, skipBack(line, line.length));
  return adjective ? withoutAdjectives(line.slice(0, adjective.start), g) : line;
}

/** Whether a blank line is before a line, or nothing at all, and a blank line and more text after it. */
function isApart(prose: string, start: number, end: number): boolean {
  return (
    (start === 0 || lineBefore(prose, start - 1).trim() === '') &&
    lineAfter(prose, end + 1).trim() === '' &&
    prose.slice(end, end + 200).trim() !== ''
  );
}

/** A heading with a later edition in it: "# Resolution 44 (Rev. Geneva, 2022): proposed revision (Rev. New Delhi, 2024)". */
export function announcesLater({ reference }: ResolvedReference, { prose }: Draft, g: Grammar): boolean {
  const { edition, noun, span } = reference;
  if (!edition) return false;
  const before = lineBefore(prose, noun.start);
  if (!before.includes('#') && !isUpper(prose.slice(noun.start, noun.end))) return false;
  for (const { index } of lineAfter(prose, span.end).matchAll(/\(/g)) {
    const later = groupAt(prose, span.end + index, g, true);
    if (later?.kind === 'edition' && later.edition.year > edition.year) return true;
  }
  return false;
}

/** How far above a title the mark of a proposal may stand. */
const LONGEST_MARK = 120;

/** "MOD" in the line above a title, "MOD    RCC/62A1/1", as proposals to a conference are marked; null: there is none. */
export function proposalAbove(resolved: ResolvedReference, draft: Draft, g: Grammar): string | null {
  if (!isTitleLine(resolved, draft)) return null;
  const { prose } = draft;
  const { span } = resolved.reference;
  const start = span.start - lineBefore(prose, span.start).length;
  const above = prose.slice(Math.max(0, start - LONGEST_MARK), start).trimEnd();
  const line = lineBefore(above, above.length).replace(/^[\s#*_>|\u2060]+/, '');
  const sign = g.history.before.at(line, 0);
  // The mark alone, in capitals, or with the number of the proposal.
  return sign && /^[A-Z]+(?:[\s*_].*\d)?[\s*_]*$/.test(line) ? line.slice(0, sign.end) : null;
}

/** An earlier edition, cited below a title that gives a later one: the text tells where it comes from. */
export function isOwnHistory(resolved: ResolvedReference, draft: Draft): boolean {
  const { edition, span } = resolved.reference;
  if (!edition) return false;
  const title = titleOf(mentionsOf(resolved, draft), draft)?.reference;
  return title !== undefined && title.span.start < span.start && (title.edition?.year ?? 0) > edition.year;
}

/** The first mention that is a title with an edition; worked out once for each resolution. */
const titleOf = remembered((mentions: readonly ResolvedReference[], draft: Draft) =>
  mentions.find((mention) => mention.reference.edition !== null && isTitleLine(mention, draft)),
);
