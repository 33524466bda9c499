/** The Sector or the body that is named beside a reference: "ITU-T SG9", "Question 3/2 of ITU-D", "Radiocommunication Study Group 6". */
import type { Body } from '../../conferences.ts';
import { conjunctionAt } from '../numbers/separator.ts';
import type { Found } from '../words/phrases.ts';
import { isDigit, isLetter, isUpper, skip, skipBack } from '../words/scan.ts';
import { plain } from '../words/spelling.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';

/** Words that may stand between a Sector and the noun: "ITU-T former Study Group 9". */
const MOST_ADJECTIVES = 2;

/** The Sector named at the offset, by its acronym or in words. */
export function sectorAt(text: string, at: number, lexicon: Lexicon): Found<Body> | undefined {
  return (
    lexicon.grammar.sectors.at(text, at) ??
    lexicon.sectors.at(text, at) ??
    lexiconFor().grammar.sectors.at(text, at)
  );
}

/** The same where a letter is written together with it, as where a space was lost: "ITU-TA.8". */
export function joinedSectorAt(
  text: string,
  at: number,
  { grammar }: Lexicon,
): { readonly value: Body; readonly end: number } | undefined {
  for (const [name, value] of Object.entries(grammar.language.sectors)) {
    const end = at + name.length;
    if (isLetter(text.charCodeAt(end)) && name.includes('-') && plain(text.slice(at, end)) === name)
      return { value, end };
  }
  return undefined;
}

/** The Sector that is named right before the offset; undefined: none is. */
export function sectorBefore(text: string, offset: number, lexicon: Lexicon): Found<Body> | undefined {
  const { grammar } = lexicon;
  let at = skipBack(text, offset);
  if (text[at - 1] === '/') at--;
  for (let n = 0; n <= MOST_ADJECTIVES; n++) {
    const sector =
      grammar.sectors.before(text, at) ??
      lexicon.sectors.before(text, at) ??
      lexiconFor().grammar.sectors.before(text, at);
    if (sector) return sector;
    const other = grammar.adjectives.before(text, at) ?? grammar.history.adjectives.before(text, at);
    if (!other) return undefined;
    at = skipBack(text, other.start);
  }
  return undefined;
}

/** The Sector that is named after the offset: "of ITU-T", "de l'UIT-T", "(ITU-T)"; undefined: none is, or it belongs to what follows. */
export function sectorAfter(text: string, end: number, lexicon: Lexicon): Body | undefined {
  const { grammar } = lexicon;
  let at = skip(text, end);
  if (text[at] === '(') {
    const inside = sectorAt(text, skip(text, at + 1), lexicon);
    return inside && text[skip(text, inside.end)] === ')' ? inside.value : undefined;
  }
  const link = grammar.bodyLinks.at(text, at);
  if (link) {
    at = skip(text, link.end);
    const article = grammar.articles.at(text, at);
    const named = article && sectorAt(text, skip(text, article.end), lexicon);
    if (named) return named.value;
  }
  const sector = sectorAt(text, at, lexicon);
  if (!sector) return undefined;
  // "SG2 ITU-D Question 3/2": what has a Sector before it keeps it.
  const next = skip(text, sector.end);
  return link || !startsName(text, next) ? sector.value : undefined;
}

/** Whether a name may begin at the offset: a digit, a capital letter, or "/" in "ITU-T/SG9". */
function startsName(text: string, at: number): boolean {
  const char = text.charAt(at);
  return isDigit(text.charCodeAt(at)) || char === '/' || isUpper(char);
}

/** Whether somebody else is named right beside it, whose it is then: "Study Group 9 of the European Union". */
export function isOfOther(text: string, start: number, end: number, { grammar }: Lexicon): boolean {
  const { issuers } = grammar;
  if (issuers.before(text, skipBack(text, start))) return true;
  const at = skip(text, end);
  const link = grammar.issuerLinks.at(text, at) ?? grammar.bodyLinks.at(text, at);
  if (!link) return false;
  const name = skip(text, link.end);
  const article = grammar.articles.at(text, name);
  return (issuers.at(text, name) ?? (article && issuers.at(text, skip(text, article.end)))) !== undefined;
}

/** Where the next member of a list begins, after a comma or a word such as "and"; undefined: the list ends. */
export function nextMember(text: string, end: number, { grammar }: Lexicon): number | undefined {
  const at = skip(text, end);
  const comma = text[at] === ',' || text[at] === ';';
  const after = comma ? skip(text, at + 1) : at;
  const conjunction = conjunctionAt(text, after, grammar) ?? joinedConjunction(text, after, grammar.language);
  if (conjunction !== undefined) return skip(text, conjunction);
  return comma ? after : undefined;
}

/** Past "و" in "وA.7". */
function joinedConjunction(
  text: string,
  at: number,
  { joinedConjunctions }: Lexicon['grammar']['language'],
): number | undefined {
  const word = joinedConjunctions.find((each) => text.startsWith(each, at));
  return word === undefined ? undefined : at + word.length;
}
