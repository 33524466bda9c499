/** Which language is spoken at a place: told by the words that every text has, by markers and by names of places. */
import { canonicalPlace } from '../conferences.ts';
import { type Grammar, grammarFor, grammars } from './grammar.ts';
import type { FoundNoun } from './noun.ts';
import type { Reference } from './reference.ts';
import { isHan, isUpper, wordEnd } from './words/scan.ts';
import { plain, spelt } from './words/spelling.ts';

/** How far around a place its language is looked for, in UTF-16 units. */
const AROUND = 80;
/** The words that every text of a language has are short. */
const LONGEST_COMMON = 5;

/** How many words that every text of a language has stand around a stretch of text and in it, for each of the languages. */
export function wordsAround(
  prose: string,
  start: number,
  end: number,
  among: readonly Grammar[],
): ReadonlyMap<Grammar, number> {
  const counts = new Map<Grammar, number>();
  const limit = Math.min(prose.length, end + AROUND);
  for (let at = Math.max(0, start - AROUND); at < limit; ) {
    const next = isHan(prose.charCodeAt(at)) ? at + 1 : wordEnd(prose, at);
    if (next > at && next - at <= LONGEST_COMMON) {
      const word = plain(prose.slice(at, next));
      for (const grammar of among) {
        if (grammar.common.has(word)) counts.set(grammar, (counts.get(grammar) ?? 0) + 1);
      }
    }
    at = Math.max(next, at + 1);
  }
  return counts;
}

/** The markers and the names of places that are written as the language writes them, each counting as several words. */
export function signsIn(prose: string, references: readonly Reference[], { language }: Grammar): number {
  let count = 0;
  for (const { edition } of references) {
    if (!edition) continue;
    const { mark, place } = edition;
    const written = mark && prose.slice(mark.start, mark.end).replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
    if (written && language.revisionMarks.some((word) => isWritten(word, written))) count += 6;
    const name = place === null ? null : canonicalPlace(place, language.code);
    if (name !== null && place !== null && isWritten(name, place)) count += 3;
  }
  return count;
}

/** Whether a word is written as it is spelt, in capitals with its accents or without: "REV." for "Rév." */
function isWritten(word: string, written: string): boolean {
  return isUpper(written) ? plain(word) === plain(written) : spelt(word) === spelt(written);
}

/** The nouns that one word may be, that of the language which is spoken around it first. */
export function spokenFirst(prose: string, nouns: readonly FoundNoun[]): FoundNoun[] {
  const [first] = nouns;
  if (!first || nouns.length < 2) return [...nouns];
  const among = nouns.flatMap(({ language }) => grammarFor(language) ?? []);
  const words = wordsAround(prose, first.start, first.end, among);
  const countOf = ({ language }: FoundNoun) => words.get(grammarFor(language) as Grammar) ?? 0;
  return nouns.toSorted((a, b) => countOf(b) - countOf(a));
}

/** The code of the language that is spoken around an offset; undefined where no word of any tells. */
export function languageAround(prose: string, offset: number): string | undefined {
  const words = wordsAround(prose, offset, offset, grammars());
  const [most] = [...words].sort((a, b) => b[1] - a[1]);
  return most?.[0].language.code;
}
