/** Signs that a bare "resolution 44" is not an ITU resolution: a measure, a journal, a running header, someone else's resolution. */

import { isPlace } from '../../conferences.ts';
import type { Grammar } from '../grammar.ts';
import type { FoundNoun } from '../noun.ts';
import { LARGEST_BARE } from '../numbers/number.ts';
import { conjunctionAt } from '../numbers/separator.ts';
import {
  isCapitalised,
  isDigit,
  isHan,
  isUpper,
  skip,
  skipBack,
  skipInLine,
  wordEnd,
  wordStart,
} from '../words/scan.ts';
import { beforeAdjectives } from './bodyBefore.ts';
import { counts } from './names.ts';

/** How far a page's number may stand from the words of a running header. */
const LONGEST_MARGIN = 20;
/** How far back in the clause another organisation's name is looked for. */
const LOOK_BACK = 120;

/** Whether a reference that has neither an ITU edition nor an ITU body at it had better be left alone. */
export function isDoubtful(
  text: string,
  noun: FoundNoun,
  number: { readonly end: number; readonly value: number | string | null; readonly isRange: boolean },
  grammar: Grammar,
): boolean {
  const lower = !noun.isName;
  if (Number(number.value) >= LARGEST_BARE) return true;
  if (lower && !isInSentence(text, noun.start, number.end, grammar)) return true;
  if (isIssuedByOther(text, number.end, grammar) || isFollowedByIssuer(text, number.end, grammar))
    return true;
  const after = skipInLine(text, number.end);
  if (grammar.units.at(text, after)) return true;
  if (noun.form.abbreviated && grammar.countedThings.at(text, after)) return true;
  if (/^[x×]\s?\d/i.test(text.slice(after, after + 4))) return true;
  if (datedAfter(text, number.end, grammar)) return true;
  // "38 C/61", "38 م/61": a session of UNESCO's
  if (/^\p{L}{1,2}\/\d/u.test(text.slice(after, after + 4))) return true;
  // "217 A (III)", "39/46 ألف (د-39)": sessions of the General Assembly
  if (
    /^\s?(?:[A-Z]|\p{Script=Arabic}{3,4})\s?\((?:[IVXLC]+|\p{L}-\d{1,2})\)/u.test(
      text.slice(after, after + 16),
    )
  )
    return true;
  if (isBrokenOff(text, noun, number.end)) return true;
  if (
    lower &&
    (/(^|[^\p{L}\p{N}])[IVXLC]+,\s*$/u.test(text.slice(Math.max(0, noun.start - 12), noun.start)) ||
      (!number.isRange && isPluralOfOne(text, noun, number.end, grammar)))
  )
    return true;
  if (noun.form.abbreviated && followsName(text, noun.start, grammar)) return true;
  // After "第2号决议" a number is that of the page.
  const isHeader = grammar.language.order === 'noun-first' && isRunningHeader(text, noun.start, number.end);
  return isHeader || organisationInClause(text, noun.start, grammar);
}

/** Whether the word right before the noun gives it another sense: "screen resolution", "House Resolution". */
export function hasOtherSense(text: string, noun: number, grammar: Grammar): boolean {
  const before = text.charCodeAt(noun - 1);
  if (before === 0x2d || before === 0x2f || before === 0x2e) {
    return grammar.otherSenses.before(text, noun - 1) !== undefined;
  }
  return grammar.otherSenses.before(text, beforeAdjectives(text, noun, grammar)) !== undefined;
}

/** Whether a noun without a capital stands as a citation does: after a word that leads to it, and with the sentence ending or going on after it. */
function isInSentence(text: string, noun: number, end: number, grammar: Grammar): boolean {
  const before = skipBack(text, noun);
  const opens =
    before === 0 || /[\n(“"‘]/.test(text.charAt(before - 1)) || text.slice(before, noun).includes('\n');
  // "см. рез. 78"
  const word = text[before - 1] === '.' ? before - 1 : before;
  if (!opens && !grammar.leadIns.before(text, word)) return false;
  const after = skip(text, end);
  return !/[\p{L}\p{N}(\\]/u.test(text.charAt(after)) || conjunctionAt(text, after, grammar) !== undefined;
}

/** "of the Duma of Lesnoy": a capitalised name without a word of ITU's in it. */
function isIssuedByOther(text: string, end: number, grammar: Grammar): boolean {
  let comma = skip(text, end);
  if (text[comma] === ',') comma = skip(text, comma + 1);
  const link = grammar.issuerLinks.at(text, comma);
  if (!link) return false;
  let at = skip(text, link.end);
  const article = grammar.articles.at(text, at);
  if (article) at = skip(text, article.end);
  let named = false;
  for (let words = 0; words < 6; words++) {
    const wordEnds = wordEnd(text, at);
    const word = text.slice(at, wordEnds);
    if (!isCapitalised(word)) break;
    if (isUpper(word) || isPlace(word) || grammar.ituWords.at(text, at)) return false;
    named = true;
    at = skip(text, wordEnds);
  }
  return named;
}

/** "Resolución No. 269 La Cámara de Diputados": whose it is, without a word between. */
function isFollowedByIssuer(text: string, end: number, grammar: Grammar): boolean {
  const at = skip(text, end);
  const article = grammar.articles.at(text, at);
  const issuer = grammar.issuers.at(text, article ? skip(text, article.end) : at);
  return issuer !== undefined && at > end && counts(text, issuer);
}

/** A line break between the noun and its number, and a number that begins the next line's own text: "the resolution\n26\n", "Resolution\n1. Report". */
function isBrokenOff(
  text: string,
  noun: { readonly start: number; readonly end: number },
  end: number,
): boolean {
  const number = skip(text, noun.end);
  if (!text.slice(noun.end, number).includes('\n')) return false;
  const alone = /^\s*$/.test(text.slice(lineStartBefore(text, noun.start, LONGEST_MARGIN), noun.start));
  const next = text.slice(end, end + 12);
  if (/^[\t ]*\n[\t ]*\n/.test(next)) return true;
  return alone && /^\.\s+\p{Lu}/u.test(next);
}

/** "parliamentary resolutions 46": common nouns in the plural with one number only. */
function isPluralOfOne(text: string, { form }: FoundNoun, end: number, g: Grammar): boolean {
  if (!form.many || form.either || form.abbreviated) return false;
  const next = skip(text, end);
  return !(/[,–&-]/.test(text.charAt(next)) || conjunctionAt(text, next, g) !== undefined);
}

/** "Cancer Res. 44", "Phys. Res. 44": an abbreviated noun after a name belongs to a journal's title. */
function followsName(text: string, noun: number, grammar: Grammar): boolean {
  let end = skipBack(text, noun);
  if (end === noun && end > 0) return true;
  const line = lineStartBefore(text, noun, LOOK_BACK);
  if (end <= line) return false;
  if (text[end - 1] === '.') end--;
  const start = wordStart(text, end);
  if (!isCapitalised(text.slice(start, end))) return false;
  const opens = start <= line || /[.!?:;(]/.test(text[skipBack(text, start) - 1] ?? '.');
  return !(opens && text[end] !== '.') && grammar.adjectives.before(text, end) === undefined;
}

/** "Resolution 2 239", "238 Resolution 2": the head of a page, alone on its line, with the page's number. */
function isRunningHeader(text: string, noun: number, end: number): boolean {
  const rest = text.slice(end, end + LONGEST_MARGIN);
  const newline = rest.indexOf('\n');
  const ends = newline >= 0 || end + LONGEST_MARGIN >= text.length;
  const after = (newline < 0 ? rest : rest.slice(0, newline)).trim();
  if (!ends) return false;
  if (isDigit(text.charCodeAt(skipInLine(text, end))) && /^\d{1,4}$/.test(after)) return true;
  const lineStart = lineStartBefore(text, noun, LONGEST_MARGIN);
  return after === '' && /^\d{3}$/.test(text.slice(lineStart, noun).trim());
}

/** Where the line begins, or how far back it is worth looking. */
function lineStartBefore(text: string, at: number, furthest: number): number {
  const from = Math.max(0, at - furthest);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

/** Another organisation named earlier in the same clause, and no ITU body after it: "Meeting of CITEL PCC.I, 20 September 2011, Resolution 189". */
function organisationInClause(text: string, noun: number, grammar: Grammar): boolean {
  const limit = Math.max(0, noun - LOOK_BACK);
  let end = skipBack(text, noun);
  while (end > limit) {
    // Where no spaces part words, one may end at any character.
    const start =
      grammar.language.spelling.spaced || !isHan(text.charCodeAt(end - 1)) ? wordStart(text, end) : end - 1;
    if (start < end && !grammar.besides.clause.before(text, end)) end = start;
    else if (start < end) {
      const found = grammar.organisations.before(text, end);
      if (found && counts(text, found)) return true;
      const ours = grammar.bodies.before(text, end) ?? grammar.sectors.before(text, end);
      if (ours || grammar.unionAcronyms.before(text, end)) return false;
      end = start;
    } else {
      const char = text[end - 1];
      if (char === ';' || char === '(' || char === ')' || char === '\n') return false;
      if (char === '.' && skip(text, end) > end) return false;
      end--;
    }
    end = skipBack(text, end);
  }
  return false;
}

/** Whether a year or a date follows: "of 1993", "of 3 November 1950", as other organisations write. */
function datedAfter(text: string, end: number, grammar: Grammar): boolean {
  const link = grammar.dateLinks.at(text, skip(text, end));
  return link !== undefined && isDigit(text.charCodeAt(skip(text, link.end)));
}
