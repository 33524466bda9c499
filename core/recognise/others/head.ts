/** What announces a reference to something else than a resolution: a noun with a capital letter, an acronym, or a Sector's name alone. */

import type { OtherKind } from '../../kinds.ts';
import type { Span } from '../../span.ts';
import { languageAround, wordsAround } from '../spoken.ts';
import type { Found } from '../words/phrases.ts';
import { isDigit, isHan, isWord, skip } from '../words/scan.ts';
import { spelt } from '../words/spelling.ts';
import {
  isAbbreviation,
  type Lexicon,
  type ListedNoun,
  lexiconFor,
  lexicons,
  lexiconsWith,
} from './lexicon.ts';
import type { Acronym } from './otherWords.ts';

/** A noun or an acronym in a text; with the point of an abbreviation, "Rec.". */
export interface Head extends Span {
  readonly kind: OtherKind;
  /** Whether several may follow. */
  readonly many: boolean;
  /** null: a noun. */
  readonly acronym: Acronym | null;
  readonly lexicon: Lexicon;
}

/** What stands at the offset, in the language that is spoken around it where several have it; undefined: no noun of ours, or a part of another word. */
export function headAt(text: string, at: number): Head | undefined {
  const before = text.charCodeAt(at - 1);
  if (!isHan(text.charCodeAt(at)) && (isWord(before) || '-_.@#\\$'.includes(text[at - 1] ?? ' ')))
    return undefined;
  return acronymAt(text, at) ?? nounAt(text, at);
}

/** "SG" in "SG9", "Q" in "Q5/21", "CE" in "CE 9". */
function acronymAt(text: string, at: number): Head | undefined {
  for (const first of lexicons()) {
    for (const acronym of first.words.acronyms) {
      const end = at + acronym.text.length;
      if (!text.startsWith(acronym.text, at) || !isDigit(text.charCodeAt(afterPoint(text, end)))) continue;
      const { kind, many } = acronym;
      const spoken = lexiconFor(languageAround(text, at));
      // The English ones are written in texts of every language.
      const isSpoken =
        first === lexiconFor() || spoken.words.acronyms.some((own) => own.text === acronym.text);
      const lexicon = isSpoken ? spoken : first;
      return { kind, many, acronym, lexicon, start: at, end: text[end] === '.' ? end + 1 : end };
    }
  }
  return undefined;
}

/** Past "." and a gap in "Q.5/21" and "SG 9". */
function afterPoint(text: string, end: number): number {
  return skip(text, text[end] === '.' ? end + 1 : end);
}

function nounAt(text: string, at: number): Head | undefined {
  const found: { readonly lexicon: Lexicon; readonly noun: Found<ListedNoun> }[] = [];
  for (const lexicon of lexiconsWith(text.charAt(at))) {
    const noun = lexicon.nouns.at(text, at);
    if (noun) found.push({ lexicon, noun });
  }
  // Written with the accents of the language: "Décision", not "Decision".
  const exact =
    found.length < 2
      ? found
      : found.filter(({ noun }) => spelt(text.slice(noun.start, noun.end)) === spelt(noun.phrase));
  const read = mostSpoken(text, at, exact.length > 0 ? exact : found);
  if (!read) return undefined;
  const { lexicon, noun } = read;
  const { kind, many } = noun.value;
  const isPointed = isAbbreviation(noun) && text[noun.end] === '.';
  return { kind, many, acronym: null, lexicon, start: at, end: isPointed ? noun.end + 1 : noun.end };
}

/** So many more words have to speak for another language than the first: names have some of them in them, "A" in "A.25". */
const TELLING = 2;

/** Of several readings, that in the language of which most words stand around; where they tell little, the first. */
export function mostSpoken<T extends { readonly lexicon: Lexicon }>(
  text: string,
  at: number,
  readings: readonly T[],
): T | undefined {
  if (readings.length < 2) return readings[0];
  const words = wordsAround(
    text,
    at,
    at,
    readings.map(({ lexicon }) => lexicon.grammar),
  );
  const most = Math.max(...words);
  return most - (words[0] ?? 0) < TELLING ? readings[0] : readings[words.indexOf(most)];
}
