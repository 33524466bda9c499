/** How a list goes on from one member to the next, and where it ends. */
import type { Around } from '../around/names.ts';
import type { Grammar } from '../grammar.ts';
import { type Member, memberAt } from '../member.ts';
import { type FoundNoun, isNounAt } from '../noun.ts';
import { isDigit, isWord, skip } from '../words/scan.ts';
import { afterNumberSign, LARGEST_BARE } from './number.ts';
import { temporaryAt } from './temporary.ts';

/** A comma or a word between two members, and where the next number stands. */
export function separatorAt(
  text: string,
  end: number,
  g: Grammar,
): { end: number; conjunction: boolean } | undefined {
  let at = skip(text, end);
  const comma = text[at] === ',' || text[at] === ';';
  if (comma) at = skip(text, at + 1);
  const conjunction = conjunctionAt(text, at, g);
  if (conjunction !== undefined) at = skip(text, conjunction);
  if (!comma && conjunction === undefined) return undefined;
  at = afterNumberSign(text, at, g);
  const code = text.charCodeAt(at);
  const starts = isDigit(code) || text[at] === '[' || namesNumber(text, at, g);
  return starts ? { end: at, conjunction: conjunction !== undefined } : undefined;
}

/** The end of a word such as "and", or of one that is written together with the number: "و76". */
export function conjunctionAt(text: string, at: number, g: Grammar): number | undefined {
  const word = g.conjunctions.at(text, at);
  // "and/or"
  const other = word && text[word.end] === '/' ? g.conjunctions.at(text, word.end + 1) : undefined;
  if (word) return (other ?? word).end;
  const joined = g.language.joinedConjunctions.find((each) => text.startsWith(each, at));
  if (joined === undefined) return undefined;
  const end = at + joined.length;
  const next = skip(text, end);
  const begins =
    isDigit(text.charCodeAt(next)) || namesNumber(text, next, g) || afterNumberSign(text, next, g) > next;
  return begins ? end : undefined;
}

/** Whether letters at the offset begin a number: "ITU-R 67-1", "COM4/AI". */
function namesNumber(text: string, at: number, g: Grammar): boolean {
  return g.sectors.at(text, at) !== undefined || temporaryAt(text, at) !== undefined;
}

/** How far a title between two members of a list may reach. */
const LONGEST_TITLE = 300;

/** A list goes on after a title: "Resolutions 25 (Rev. Bucharest, 2022), on regional presence, and 48 (Rev. Bucharest, 2022)". */
export function resumption(
  text: string,
  member: Member,
  noun: FoundNoun,
  g: Grammar,
): { end: number; conjunction: boolean } | undefined {
  if (!noun.form.many || !member.edition) return undefined;
  const limit = Math.min(text.length, member.end + LONGEST_TITLE);
  for (let at = member.end; at < limit; at++) {
    const char = text[at];
    if (char === ';' || (char === '.' && skip(text, at + 1) > at + 1) || isNounAt(text, at)) return undefined;
    if (char === '\n' && skip(text, at) === at) return undefined;
    if (isWord(text.charCodeAt(at))) continue;
    const separator = separatorAt(text, at, g);
    if (separator && hasEditionAt(text, separator.end, g, noun)) return separator;
  }
  return undefined;
}

/** Whether a member begins at the offset of which nothing can be counted: one with an edition, of a sector or of the drafting stage. */
export function isToldAt(text: string, at: number, g: Grammar, noun: FoundNoun): boolean {
  const member = memberAt(text, at, noun, g);
  if (member === undefined || member === 'foreign') return false;
  return hasEdition(member) || member.numbered.sector !== null || member.numbered.temporary !== null;
}

/** Whether a member with an edition begins at the offset. */
function hasEditionAt(text: string, at: number, g: Grammar, noun: FoundNoun): boolean {
  const member = memberAt(text, at, noun, g);
  return member !== undefined && member !== 'foreign' && hasEdition(member);
}

/** Whether its edition names a place or a conference. */
function hasEdition({ edition }: Member): boolean {
  return edition !== null && (edition.place !== null || edition.body !== null);
}

/**
 * Whether a number without an edition goes on with a list. After "Resolutions" and "Res" it does; after
 * "Resolution" it does only where nothing can be counted by it: "Resolution 44, 5 delegates".
 */
export function acceptsBare(
  text: string,
  noun: FoundNoun,
  member: Member,
  conjunction: boolean,
  after: Around | undefined,
  g: Grammar,
): boolean {
  const { number, sector, temporary } = member.numbered;
  if (sector || temporary || after) return true;
  if (Number(number) >= LARGEST_BARE) return false;
  const next = skip(text, member.end);
  if (noun.form.many) return !(conjunction && (g.units.at(text, next) ?? g.countedThings.at(text, next)));
  return !isWord(text.charCodeAt(next)) || conjunctionAt(text, next, g) !== undefined;
}
