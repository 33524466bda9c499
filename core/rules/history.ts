/** Signs that an older text is cited on purpose, and title lines: a finding on such a reference is a hint at most, or none. */
import { conferenceNamed } from '../conferences.ts';
import { groupAt } from '../recognise/edition.ts';
import { type Grammar, grammarFor } from '../recognise/grammar.ts';
import { nounAt } from '../recognise/noun.ts';
import type { Reference } from '../recognise/reference.ts';
import { isDigit, isLetter, skip, skipBack, wordStart } from '../recognise/scan.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';
import type { Span } from '../span.ts';
import { type Draft, listOf, mentionsOf } from './draft.ts';

/** How far back the verb of a paragraph is looked for, in UTF-16 units. */
const LONGEST_PARAGRAPH = 3000;
/** How long a line may be that is looked at as a title. */
const LONGEST_LINE = 400;

const signs = new WeakMap<ResolvedReference, string | null>();

/**
 * What shows that an older text is cited on purpose, for a message: `"as adopted in" says so`; null: nothing does.
 *
 * The signs are few, and each is one of words (languages/, `historySigns`) or of place, never a guess.
 */
export function historySign(resolved: ResolvedReference, draft: Draft): string | null {
  const known = signs.get(resolved);
  if (known !== undefined) return known;
  const grammar = grammarFor(resolved.reference.language);
  const sign = grammar ? signOf(resolved, draft, grammar) : null;
  signs.set(resolved, sign);
  return sign;
}

function signOf(resolved: ResolvedReference, draft: Draft, g: Grammar): string | null {
  const { reference } = resolved;
  const word = wordBefore(reference, draft.prose, g) ?? wordAfter(resolved, draft, g);
  if (word !== null) return `"${word}" says so`;
  const cell = signCell(resolved, draft, g);
  if (cell !== null) return `"${cell}" in the same row says so`;
  const assembly = assemblyNamed(resolved, draft);
  if (assembly !== null) return `${assembly}, which adopted it, is named before it`;
  if (announcesLater(resolved, draft, g)) return 'the heading announces a later edition';
  if (isOwnHistory(resolved, draft)) return 'a title above gives the later edition';
  if (isHistoryRecalled(resolved, draft, g)) return 'the paragraph recalls a history';
  const { adopted } = draft.context;
  const { edition } = reference;
  return adopted !== null && adopted < draft.catalogue.data.year && (edition?.year ?? 0) <= adopted
    ? `the document was adopted in ${adopted}`
    : null;
}

/** "the former Resolution 80", "as adopted in Resolution 44", "one suppressed Resolution (Resolution 80)". */
function wordBefore({ noun, mention }: Reference, prose: string, g: Grammar): string | null {
  // "WTSA" in "suppression of WTSA Resolution 80" stands between the sign and the noun.
  const named = mention && mention.span.end <= noun.start ? mention.span.start : noun.start;
  let at = skipBack(prose, named);
  for (let n = 0; n < 3; n++) {
    const sign = g.history.before.before(prose, at) ?? g.history.adjectives.before(prose, at);
    if (sign) return prose.slice(sign.start, sign.end);
    const other = g.articles.before(prose, at) ?? g.adjectives.before(prose, at);
    if (!other) break;
    at = skipBack(prose, other.start);
  }
  const mark = prose[at - 1];
  if (mark !== '(' && mark !== ':') return null;
  const end = skipBack(prose, at - 1);
  const start = wordStart(prose, end);
  if (start === end || !nounAt(prose, start, g)) return null;
  const before = skipBack(prose, start);
  const adjective = g.history.adjectives.before(prose, before);
  return adjective ? prose.slice(adjective.start, adjective.end) : null;
}

/** "Resolution 80 (Dubai, 2012), which was suppressed by WTSA-24": after the last member of the list that it belongs to. */
function wordAfter(resolved: ResolvedReference, draft: Draft, g: Grammar): string | null {
  const { prose } = draft;
  const { reference } = listOf(resolved, draft).at(-1) ?? resolved;
  const { span, mention } = reference;
  const follows = mention && mention.span.start >= span.end ? mention.span.end : span.end;
  let at = skip(prose, follows);
  if (/[,(–—-]/.test(prose[at] ?? '')) at = skip(prose, at + 1);
  for (let n = 0; n < 6; n++) {
    const found = g.history.after.at(prose, at);
    if (found) return endsPhrase(prose, found.end, g) ? prose.slice(found.start, found.end) : null;
    const link = g.history.links.at(prose, at);
    if (!link) return null;
    at = skip(prose, link.end);
  }
  return null;
}

/** Whether a participle is left alone, "suppressed.", or goes on with by whom or where: "suppressed by", not "revised text". */
function endsPhrase(prose: string, end: number, g: Grammar): boolean {
  const at = skip(prose, end);
  return (
    at === end ||
    at >= prose.length ||
    !(isLetter(prose.charCodeAt(at)) || isDigit(prose.charCodeAt(at))) ||
    (g.bodyLinks.at(prose, at) ?? g.placeLinks.at(prose, at) ?? g.conjunctions.at(prose, at)) !== undefined
  );
}

/** A cell of the same table row that holds a sign and nothing else: "| Resolution 80 (Dubai, 2012) | SUP |". */
function signCell({ reference }: ResolvedReference, { prose }: Draft, g: Grammar): string | null {
  const row = lineAfter(prose, reference.span.end);
  if (!/[|\t]/.test(row)) return null;
  const cells = row.split(/[|\t]/).map((cell) => cell.replace(/^[\s*_]+|[\s*_.]+$/g, ''));
  const isSign = (cell: string) =>
    [g.history.before, g.history.after].some((set) => cell !== '' && set.at(cell, 0)?.end === cell.length);
  return cells.find(isSign) ?? null;
}

/** How far before a reference an assembly's acronym is looked for. */
const LONGEST_CLAUSE = 80;

/** "WTSA-16 revised Resolution 44 (Rev. Hammamet, 2016)": the sentence tells what the assembly that adopted the edition did. */
function assemblyNamed({ reference, body }: ResolvedReference, { prose }: Draft): string | null {
  const { edition, span, noun, mention } = reference;
  if (!edition || body === null || edition.body !== null) return null;
  // "WTSA-16 Resolution 44" only says whose it is; "WTSA-16 revised Resolution 44" says more.
  const adjoins = mention !== null && skip(prose, mention.span.end) === noun.start;
  const start = Math.min(noun.start, span.start, adjoins ? mention.span.start : noun.start);
  const before = prose.slice(Math.max(0, start - LONGEST_CLAUSE), start);
  const sentence = before.split(/[.;:!?|]\s|\n\s*\n/).at(-1) ?? '';
  for (const [word] of sentence.matchAll(/\p{Lu}{2,5}[-‑]\d{2,4}/gu)) {
    const conference = conferenceNamed(word);
    if (conference?.body === body && conference.year === edition.year) return word;
  }
  return null;
}

/** Whether the line holds the reference and nothing else: "RESOLUTION 44 (REV. GENEVA, 2022)", "# Resolution 44". */
export function isTitleLine({ reference }: ResolvedReference, { prose }: Draft): boolean {
  const { noun, span } = reference;
  if (noun.start !== span.start) return false;
  const before = lineBefore(prose, noun.start);
  const after = lineAfter(prose, span.end);
  const heads = before.includes('#') || /[a-z]/.test(prose.slice(noun.start, noun.end)) === false;
  const alone = /^[\s#*_=|⁠]*(?:draft\s+)?$/i.test(before) && /^[\s*_=#|⁠]*$/.test(after);
  // A line of a wrapped paragraph may hold nothing else either: a title is marked, in capitals, or apart from what follows.
  const apart =
    isAfterBlank(prose, noun.start - before.length) && isBeforeBlank(prose, span.end + after.length);
  return alone && (heads || apart);
}

function isAfterBlank(prose: string, lineStart: number): boolean {
  return lineStart === 0 || /\n[\t \r]*\n$/.test(prose.slice(Math.max(0, lineStart - 200), lineStart));
}

/** Whether a blank line and more text follow. */
function isBeforeBlank(prose: string, lineEnd: number): boolean {
  return /^\r?\n[\t ]*\r?\n\s*\S/.test(prose.slice(lineEnd, lineEnd + 200));
}

/** A heading with a later edition in it: "# Resolution 44 (Rev. Geneva, 2022): proposed revision (Rev. New Delhi, 2024)". */
function announcesLater({ reference }: ResolvedReference, { prose }: Draft, g: Grammar): boolean {
  const { edition, noun, span } = reference;
  if (!edition) return false;
  const before = lineBefore(prose, noun.start);
  if (!before.includes('#') && /[a-z]/.test(prose.slice(noun.start, noun.end))) return false;
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

/** An earlier edition, cited below a title that gives a later one: the text tells where it comes from. */
function isOwnHistory(resolved: ResolvedReference, draft: Draft): boolean {
  const { edition } = resolved.reference;
  const title = titleOf(mentionsOf(resolved, draft), draft);
  if (!edition || !title?.reference.edition || title === resolved) return false;
  return (
    title.reference.span.start < resolved.reference.span.start && title.reference.edition.year > edition.year
  );
}

const titles = new WeakMap<readonly ResolvedReference[], ResolvedReference | null>();

/** The first mention that is a title with an edition; worked out once for each resolution. */
function titleOf(mentions: readonly ResolvedReference[], draft: Draft): ResolvedReference | null {
  let title = titles.get(mentions);
  if (title === undefined) {
    title =
      mentions.find((mention) => mention.reference.edition !== null && isTitleLine(mention, draft)) ?? null;
    titles.set(mentions, title);
  }
  return title;
}

/** In a paragraph that recalls, the same resolution in two editions, or what a text did at the time. */
function isHistoryRecalled(resolved: ResolvedReference, draft: Draft, g: Grammar): boolean {
  const { prose } = draft;
  const { span, edition } = resolved.reference;
  if (!edition || !isRecalled(prose, span.start, g)) return false;
  if (g.history.pastVerbs.at(prose, skip(prose, span.end))) return true;
  const within = { start: paragraphStart(prose, span.start), end: paragraphEnd(prose, span.end) };
  return [1, -1].some((step) => hasLaterBeside(resolved, step, within, draft));
}

/** Whether, going one way, mentions of the same resolution and no other follow in the paragraph, up to one in a later edition. */
function hasLaterBeside(resolved: ResolvedReference, step: number, within: Span, draft: Draft): boolean {
  const own = mentionsOf(resolved, draft);
  const year = resolved.reference.edition?.year ?? 0;
  for (let i = indexOf(draft.references, resolved) + step; ; i += step) {
    const other = draft.references[i];
    if (!other || mentionsOf(other, draft) !== own) return false;
    const { span, edition } = other.reference;
    if (span.start < within.start || span.end > within.end) return false;
    if (edition && edition.year > year) return true;
  }
}

/** By halving, since references are in order. */
function indexOf(references: readonly ResolvedReference[], { reference }: ResolvedReference): number {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.reference.span.start ?? 0) < reference.span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the nearest line above that begins with an operative verb begins with "recalling". */
function isRecalled(prose: string, offset: number, g: Grammar): boolean {
  const from = Math.max(0, offset - LONGEST_PARAGRAPH);
  const near = prose.slice(from, offset);
  for (let end = near.length; end > 0; ) {
    const start = near.lastIndexOf('\n', end - 1) + 1;
    let at = from + start;
    while (at < from + end && /[\s*_>#⁠]/.test(prose[at] ?? '')) at++;
    if (g.history.recalling.at(prose, at)) return true;
    if (g.verbs.at(prose, at)) return false;
    end = start - 1;
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

function lineBefore(prose: string, offset: number): string {
  const from = Math.max(0, offset - LONGEST_LINE);
  const line = prose.slice(from, offset);
  return line.slice(line.lastIndexOf('\n') + 1);
}

function lineAfter(prose: string, offset: number): string {
  const line = prose.slice(offset, offset + LONGEST_LINE);
  const newline = line.indexOf('\n');
  return newline < 0 ? line : line.slice(0, newline);
}
