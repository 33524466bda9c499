/** Titles: lines that hold a reference and nothing else, and headings that announce a later edition. */
import { groupAt } from '../../recognise/edition/edition.ts';
import { type Grammar, grammarFor } from '../../recognise/grammar.ts';
import { isUpper, skipBack } from '../../recognise/words/scan.ts';
import { remembered } from '../../remembered.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { type Draft, mentionsOf } from '../draft.ts';
import { lineAfter, lineBefore } from './line.ts';

/** Whether the line holds the reference and nothing else: "RESOLUTION 44 (REV. GENEVA, 2022)", "# Resolution 44". */
export function isTitleLine({ reference }: ResolvedReference, { prose }: Draft): boolean {
  const { noun, span, language } = reference;
  // The member of a list is none, and most others have words right after them.
  if (noun.start < span.start || noun.end > span.end || hasWordAfter(prose, span.end)) return false;
  const before = lineBefore(prose, span.start);
  const after = lineAfter(prose, span.end);
  const heads = before.includes('#') || isUpper(prose.slice(noun.start, noun.end));
  const adjective = grammarFor(language)?.adjectives.before(prose, skipBack(prose, span.start));
  const words = before.slice(0, before.length - (adjective ? span.start - adjective.start : 0));
  const alone = /^[\s#*_=|⁠]*$/.test(words) && /^[\s*_=#|⁠]*$/.test(after);
  // A line of a wrapped paragraph may hold nothing else either: a title is marked, in capitals, or apart from what follows.
  const apart =
    isAfterBlank(prose, span.start - before.length) && isBeforeBlank(prose, span.end + after.length);
  return alone && (heads || apart);
}

/** Whether something that is no mark follows in the line. */
function hasWordAfter(prose: string, end: number): boolean {
  let at = end;
  while (/[ *_]/.test(prose.charAt(at))) at++;
  return /[^\s*_=#|⁠]/.test(prose.charAt(at));
}

function isAfterBlank(prose: string, lineStart: number): boolean {
  return lineStart === 0 || /\n[\t \r]*\n$/.test(prose.slice(Math.max(0, lineStart - 200), lineStart));
}

/** Whether a blank line and more text follow. */
function isBeforeBlank(prose: string, lineEnd: number): boolean {
  return /^\r?\n[\t ]*\r?\n\s*\S/.test(prose.slice(lineEnd, lineEnd + 200));
}

/** A heading with a later edition in it: "# Resolution 44 (Rev. Geneva, 2022): proposed revision (Rev. New Delhi, 2024)". */
export function announcesLater({ reference }: ResolvedReference, { prose }: Draft, g: Grammar): boolean {
  const { edition, noun, span } = reference;
  if (!edition) return false;
  const before = lineBefore(prose, noun.start);
  if (!before.includes('#') && !isUpper(prose.slice(noun.start, noun.end))) return false;
  const limit = span.end + lineAfter(prose, span.end).length;
  for (
    let open = prose.indexOf('(', span.end);
    open >= 0 && open < limit;
    open = prose.indexOf('(', open + 1)
  ) {
    const later = groupAt(prose, open, g, true);
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
  const line = above.slice(above.lastIndexOf('\n') + 1).replace(/^[\s#*_>|⁠]+/, '');
  const sign = g.history.before.at(line, 0);
  const word = sign && line.slice(sign.start, sign.end);
  // The mark alone, or with the number of the proposal.
  return word && isUpper(word) && /^[A-Z]+(?:[\s*_].*\d)?[\s*_]*$/.test(line) ? word : null;
}

/** An earlier edition, cited below a title that gives a later one: the text tells where it comes from. */
export function isOwnHistory(resolved: ResolvedReference, draft: Draft): boolean {
  const { edition } = resolved.reference;
  if (!edition) return false;
  const title = titleOf(mentionsOf(resolved, draft), draft);
  if (!title?.reference.edition || title === resolved) return false;
  return (
    title.reference.span.start < resolved.reference.span.start && title.reference.edition.year > edition.year
  );
}

/** The first mention that is a title with an edition; worked out once for each resolution. */
const titleOf = remembered((mentions: readonly ResolvedReference[], draft: Draft) =>
  mentions.find((mention) => mention.reference.edition !== null && isTitleLine(mention, draft)),
);
