/** The reference that is being written at a cursor, complete or not: what completion may offer there, and what it replaces. */
import type { Body } from '../../conferences.ts';
import type { Span } from '../../span.ts';
import { bodyBetween } from '../around/bodyAfter.ts';
import { bodyBefore } from '../around/bodyBefore.ts';
import { hasOtherSense } from '../around/doubt.ts';
import { groupAt } from '../edition/edition.ts';
import { isPlaceBegunAt } from '../edition/place.ts';
import { anchorsFor, type Grammar, grammars } from '../grammar.ts';
import { type FoundNoun, nounsAround } from '../noun.ts';
import { afterNumberSign } from '../numbers/number.ts';
import { spokenFirst } from '../spoken.ts';
import { digitsEnd, isDigit, isWord, skip, skipInLine, wordEnd } from '../words/scan.ts';
import { plain } from '../words/spelling.ts';
import { unfinishedBefore } from './unfinishedBefore.ts';

/** How far before the cursor its noun may stand: long lists have many members. */
const LOOK_BACK = 400;
/** How long a search by words of a title may be. */
const LONGEST_QUERY = 40;

/** What is being written, and what of it is to be replaced. */
export type Unfinished =
  /** A number is expected, or is at the cursor; the span holds what is there of the number and its edition. */
  | {
      readonly kind: 'number';
      readonly query: string;
      readonly span: Span;
      readonly body: Body | null;
      readonly language: string;
      /** Whether number and edition are to be written, or also the noun, which stands after them: "44号决议（…）". */
      readonly form: 'member' | 'signed';
    }
  /** The cursor is in the parenthesis after a number; the span holds the parenthesis, closed or not. */
  | {
      readonly kind: 'edition';
      readonly number: number;
      readonly query: string;
      readonly span: Span;
      readonly body: Body | null;
      readonly language: string;
    };

/** What is being written at the cursor (a UTF-16 offset into the prose); undefined where no reference is. */
export function unfinishedAt(prose: string, cursor: number): Unfinished | undefined {
  for (const noun of lastNounsBefore(prose, cursor)) {
    const g = noun.grammar;
    if (g.language.order === 'number-first' || hasOtherSense(prose, noun.start, g)) continue;
    const before = bodyBefore(prose, noun.start, g);
    // "Резолюция ВАСЭ 4‸"
    const between = before ? undefined : bodyBetween(prose, skip(prose, noun.end), g);
    const around = before ?? between;
    if (around?.kind === 'foreign') continue;
    const end = between?.kind === 'body' && between.end <= cursor ? between.mention.span.end : noun.end;
    const found = alongList(prose, noun, end, cursor, g);
    if (found) return { ...found, body: around?.mention.body ?? null, language: g.language.code };
  }
  for (const g of grammars()) {
    const found = g.language.order === 'number-first' ? unfinishedBefore(prose, cursor, g) : undefined;
    if (found) return found;
  }
  return undefined;
}

type WithoutBody<T> = T extends unknown ? Omit<T, 'body' | 'language'> : never;

/** The nouns before the cursor, the nearest first; of one that several languages have, in the language that is spoken there. */
function lastNounsBefore(text: string, cursor: number): FoundNoun[] {
  const from = Math.max(0, cursor - LOOK_BACK);
  const found: FoundNoun[] = [];
  const anchor = anchorsFor(text);
  anchor.lastIndex = from;
  for (let match = anchor.exec(text); match && match.index < cursor; match = anchor.exec(text)) {
    anchor.lastIndex = match.index + 1;
    const nouns = nounsAround(text, match.index).filter(({ end }) => end < cursor);
    found.push(...spokenFirst(text, nouns).toReversed());
  }
  return found.reverse();
}

/** Walks the members of the list up to the one at the cursor. */
function alongList(
  text: string,
  noun: FoundNoun,
  end: number,
  cursor: number,
  g: Grammar,
): WithoutBody<Unfinished> | undefined {
  let at = numberStart(text, end, cursor, g);
  for (let first = true; ; first = false) {
    if (at === undefined || at > cursor) return undefined;
    const digits = digitsEnd(text, at);
    if (digits === at) return searched(text, noun, at, cursor, first ? OF_TITLE : ACRONYM);
    if (cursor <= digits) return numbered(text, at, cursor, digits, g);
    const group = groupSpan(text, digits, cursor);
    if (group && cursor > group.start && (cursor < group.end || !group.closed)) {
      if (!mayBeEdition(text.slice(group.start + 1, cursor), g)) return undefined;
      const number = Number(text.slice(at, digits));
      return { kind: 'edition', number, query: text.slice(group.start + 1, cursor), span: group };
    }
    at = nextMember(text, group ? group.end : digits, cursor, g);
  }
}

/** Whether what is written of a parenthesis is nothing yet, or begins as an edition does: with a marker or a place. */
function mayBeEdition(written: string, g: Grammar): boolean {
  const start = skip(written, 0);
  const mark = g.revisionMarks.at(written, start);
  const afterMark = mark ? skip(written, mark.end) : start;
  const link = mark && g.placeLinks.at(written, afterMark);
  const rest = written.slice(link ? link.end : afterMark).replace(/^[.\s[]+/, '');
  return isPlaceBegunAt(rest, 0) || g.language.revisionMarks.some((m) => plain(m).startsWith(plain(rest)));
}

/** Where a number may begin after the noun, if the cursor is past the gap that follows it. */
function numberStart(text: string, end: number, cursor: number, g: Grammar): number | undefined {
  const gap = Math.min(skip(text, end), cursor);
  if (gap === end) return undefined;
  const ranged = g.rangeStarts.at(text, gap);
  const start = afterNumberSign(text, ranged && ranged.end < cursor ? skip(text, ranged.end) : gap, g);
  return start <= cursor ? start : gap;
}

/** The cursor is in or at the end of a number: it and the edition that follows are replaced. */
function numbered(
  text: string,
  start: number,
  cursor: number,
  end: number,
  g: Grammar,
): WithoutBody<Unfinished> {
  const gap = skip(text, end);
  // A link's end or an emphasis mark between the two belongs to the draft.
  const group = /^\s*$/.test(text.slice(end, gap)) ? groupAt(text, gap, g, true) : undefined;
  const last = group?.kind === 'edition' && group.end === group.edition.span.end ? group.end : end;
  return { kind: 'number', form: 'member', query: text.slice(start, cursor), span: { start, end: last } };
}

/** Words of a title that are being written after a noun. */
const OF_TITLE = /^[\p{L}\p{N}][\p{L}\p{N} &/-]*(?<! )$/u;
/** "AI", which is no word of the text behind "and". */
const ACRONYM = /^[\p{Lu}\p{N}]{2,}$/u;

/** The cursor is where a number is expected, after words to search for perhaps: "Resolution spam". */
function searched(
  text: string,
  noun: FoundNoun,
  at: number,
  cursor: number,
  words: RegExp,
): WithoutBody<Unfinished> | undefined {
  const query = text.slice(at, cursor);
  if (query === '') {
    const before = isWord(text.charCodeAt(cursor)) && !isDigit(text.charCodeAt(cursor));
    return before || !noun.isName
      ? undefined
      : { kind: 'number', form: 'member', query, span: { start: at, end: cursor } };
  }
  if (query.length > LONGEST_QUERY || !words.test(query) || !noun.isName) return undefined;
  return {
    kind: 'number',
    form: 'member',
    query,
    span: { start: at, end: Math.max(cursor, wordEnd(text, cursor)) },
  };
}

/** The parenthesis after a number on the same line: to its closing mark, or to the cursor where it has none. */
function groupSpan(text: string, end: number, cursor: number): (Span & { closed: boolean }) | undefined {
  const start = skipInLine(text, end);
  if (text[start] !== '(') return undefined;
  for (let i = start + 1; i < start + 80; i++) {
    if (text[i] === ')') return { start, end: i + 1, closed: true };
    if (text[i] === '(' || text[i] === '\n' || text[i] === ';') break;
  }
  return { start, end: cursor, closed: false };
}

/** Where the next member of a list may begin: after ", ", " and ". */
function nextMember(text: string, end: number, cursor: number, g: Grammar): number | undefined {
  let at = skip(text, end);
  const comma = text[at] === ',';
  if (comma) at = skip(text, at + 1);
  const word = g.conjunctions.at(text, at) ?? g.rangeWords.at(text, at);
  // "44 و‸", "44 و5‸"
  const joined = g.language.joinedConjunctions.find((each) => text.startsWith(each, at));
  if (word && word.end < cursor) at = afterNumberSign(text, skip(text, word.end), g);
  else if (joined !== undefined) at += joined.length;
  else if (!comma || !isDigit(text.charCodeAt(at))) return undefined;
  return at;
}
