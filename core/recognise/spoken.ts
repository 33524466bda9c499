/** Which language is spoken at a place: told by the words that every text has, by markers and by names of places. */
import { canonicalPlace } from '../conferences.ts';
import { type Grammar, grammars } from './grammar.ts';
import type { FoundNoun } from './noun.ts';
import type { Reference } from './reference.ts';
import { isHan, isUpper, wordEnd } from './words/scan.ts';
import { plain, spelt } from './words/spelling.ts';

/** How far around a place its language is looked for, in UTF-16 units. */
const AROUND = 80;
/** The words that every text of a language has are short. */
const LONGEST_COMMON = 5;

/** How many words that every text of a language has stand around a stretch of text and in it, one count for each of the languages. */
export function wordsAround(
  prose: string,
  start: number,
  end: number,
  among: readonly Grammar[],
): readonly number[] {
  const counts = among.map(() => 0);
  const limit = Math.min(prose.length, end + AROUND);
  for (let at = Math.max(0, start - AROUND); at < limit; ) {
    const next = isHan(prose.charCodeAt(at)) ? at + 1 : wordEnd(prose, at);
    if (next > at && next - at <= LONGEST_COMMON) {
      for (const grammar of speakersOf(prose, at, next)) {
        const i = among.indexOf(grammar);
        if (i >= 0) counts[i] = (counts[i] ?? 0) + 1;
      }
    }
    at = Math.max(next, at + 1);
  }
  return counts;
}

let speakers: ReadonlyMap<string | number, readonly Grammar[]> | undefined;

/** The languages that have the word in every text. A word of ASCII letters is looked up by these as a number, since most are. */
function speakersOf(prose: string, start: number, end: number): readonly Grammar[] {
  speakers ??= madeSpeakers();
  return speakers.get(packed(prose, start, end) ?? keyOf(plain(prose.slice(start, end)))) ?? [];
}

function madeSpeakers(): Map<string | number, Grammar[]> {
  const made = new Map<string | number, Grammar[]>();
  for (const grammar of grammars()) {
    for (const word of grammar.common) {
      const key = keyOf(word);
      made.set(key, [...(made.get(key) ?? []), grammar]);
    }
  }
  return made;
}

function keyOf(word: string): string | number {
  return packed(word, 0, word.length) ?? word;
}

/** Up to five ASCII letters, whatever their case, as a number; undefined where there are other characters. */
function packed(text: string, start: number, end: number): number | undefined {
  let key = 0;
  for (let at = start; at < end; at++) {
    const letter = text.charCodeAt(at) | 0x20;
    if (letter < 0x61 || letter > 0x7a) return undefined;
    key = key * 32 + (letter & 0x1f);
  }
  return key;
}

/** A slip counts only where there are more signs of its language than of any other. */
const SLIP = 0.5;

/** The markers and the names of places that are written as the language of a noun writes them, each counting as several words. */
export function signsIn(prose: string, references: readonly Reference[], noun: FoundNoun): number {
  const { language } = noun.grammar;
  let count = noun.isSlip ? -SLIP : 0;
  for (const { edition } of references) {
    if (!edition) continue;
    const { mark, place } = edition;
    const written = mark && prose.slice(mark.start, mark.end).replace(/[^\p{L}\p{M}\p{N}]{1,20}$/u, '');
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

/** How far before a noun a reference may stand whose language it shares where no word tells another, in UTF-16 units. */
const NEAR = 120;

/** The nouns that one word may be, that of the language which is spoken around it first; `last` is the reference before it. */
export function spokenFirst(
  prose: string,
  nouns: readonly FoundNoun[],
  last?: Reference,
): readonly FoundNoun[] {
  const [first] = nouns;
  if (!first || nouns.length < 2) return nouns;
  const among = nouns.map(({ grammar }) => grammar);
  const words = wordsAround(prose, first.start, first.end, among);
  // "Resolución 44, Res. 52": an abbreviation goes with what it follows.
  const near = last && first.start - last.span.end < NEAR ? last.language : undefined;
  const weightOf = ({ form, grammar }: FoundNoun) =>
    (words[among.indexOf(grammar)] ?? 0) + (form.abbreviated && grammar.language.code === near ? 0.5 : 0);
  return nouns.toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** The code of the language that is spoken around an offset; undefined where no word of any tells. */
export function languageAround(prose: string, offset: number): string | undefined {
  const among = grammars();
  const words = wordsAround(prose, offset, offset, among);
  const most = Math.max(...words);
  return most === 0 ? undefined : among[words.indexOf(most)]?.language.code;
}
