/** Numbers that stand before their noun: where "第44和第76" in "第44和第76号决议" may begin, and what follows the noun. */
import { openBefore } from '../edition/brackets.ts';
import type { Grammar } from '../grammar.ts';
import { bareEditionAfter, groupsAt, type Member, yearEdition } from '../member.ts';
import type { FoundNoun } from '../noun.ts';
import { isDigit, isHan, isWord, skipBack } from '../words/scan.ts';
import { temporaryAt } from './temporary.ts';

/** How far before the noun its first number may stand. */
const LONGEST = 160;

/** The places at which a list that leads to the noun may begin, the furthest first, none before `from`. */
export function startsBefore(text: string, noun: number, from: number, g: Grammar): number[] {
  const limit = Math.max(from, noun - LONGEST);
  const starts: number[] = [];
  for (let at = noun; at > limit; ) {
    const gap = skipBack(text, at);
    if (gap < at) {
      at = Math.max(gap, limit);
      continue;
    }
    const before = openBefore(text, at) ?? at - 1;
    if (before === at - 1 && !mayBeInList(text, before, g)) break;
    at = before;
    if (mayBegin(text, at, g)) starts.push(at);
  }
  // A sign before a number belongs to it, and a sector's name before both.
  return starts.reverse();
}

/** Whether the unit may stand in a list of numbers: a digit, a letter of "ITU-R", a sign, a separator. */
function mayBeInList(text: string, at: number, { listCharacters }: Grammar): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) ? listCharacters.has(code) : /[\dA-Za-z,;()[\]/.–—-]/.test(text.charAt(at));
}

function mayBegin(text: string, at: number, { language, sectors }: Grammar): boolean {
  const before = text.charCodeAt(at - 1);
  const code = text.charCodeAt(at);
  if (text[at] === '[' || language.numberSigns.some((sign) => text.startsWith(sign, at))) return true;
  // "70/125号", "QH15号", "3.5号": what belongs to another number or name.
  if (isWord(before) && !isHan(before)) return false;
  if (isDigit(code)) return !/[/.–-]/.test(text.charAt(at - 1));
  if (isHan(code)) return false;
  return sectors.at(text, at) !== undefined || temporaryAt(text, at) !== undefined;
}

/** The last member with the edition that follows the noun, be it a year alone where a body claims it; "foreign" where a parenthesis shows that it is not ours. */
export function withEditionAfter(
  text: string,
  noun: FoundNoun,
  member: Member,
  isClaimed: boolean,
  g: Grammar,
): Member | 'foreign' {
  const groups = groupsAt(text, noun.end, noun, g);
  if (groups === 'foreign') return member.edition ? member : 'foreign';
  const own = groups.edition ?? bareEditionAfter(text, noun.end, g);
  // "理事会第1386号决议（2017年）", but not "第1325号决议（2000年）", as other organisations date theirs
  const edition = own ?? (isClaimed ? yearEdition(groups.year) : null);
  return {
    ...member,
    edition: edition ?? member.edition,
    former: groups.former ?? member.former,
    end: Math.max(noun.end, groups.end, edition?.span.end ?? 0),
  };
}
