/** The engine: finds every reference of a text, in its order, by scanning from cheap anchors; it knows no language. */
import { canonicalPlace } from '../conferences.ts';
import { anchors, type Grammar, grammarFor } from './grammar.ts';
import { type List, listFrom } from './list.ts';
import { type FoundNoun, nounsAround } from './noun.ts';
import type { Reference } from './reference.ts';
import { wordEnd } from './scan.ts';
import { plain, spelt } from './spelling.ts';

/**
 * Every reference in a text, in order, without overlaps.
 *
 * `prose` is the text with everything that is not prose blanked out (prose.ts); offsets are UTF-16 units into it.
 * Linear in the text's length: each anchor looks at a bounded stretch around it. Never throws.
 */
export function recognise(prose: string): Reference[] {
  const found: Reference[] = [];
  const anchor = anchors();
  anchor.lastIndex = 0;
  let end = 0;
  for (let match = anchor.exec(prose); match; match = anchor.exec(prose)) {
    const list = mostLikely(prose, nounsAround(prose, match.index), end);
    if (!list) continue;
    for (const reference of list.references) found.push(reference);
    end = list.references.at(-1)?.span.end ?? end;
    anchor.lastIndex = Math.max(list.end, anchor.lastIndex);
  }
  return found;
}

/** The list of a noun; of one that several languages have, in the language that the words around it speak. */
function mostLikely(prose: string, nouns: readonly FoundNoun[], from: number): List | undefined {
  const [only] = nouns;
  if (nouns.length < 2) {
    const grammar = only && grammarFor(only.language);
    return grammar && listFrom(prose, only, grammar, from);
  }
  let best: (List & { readonly signs: number }) | undefined;
  for (const noun of nouns) {
    const grammar = grammarFor(noun.language);
    if (!grammar) continue;
    const list = listFrom(prose, noun, grammar, from);
    const signs =
      wordsAround(prose, noun.start, list.end, grammar) + signsIn(prose, list.references, grammar);
    if (!best || signs > best.signs) best = { ...list, signs };
  }
  return best;
}

/** How far around a reference its language is looked for, in UTF-16 units. */
const AROUND = 160;

/** How many words that every text of a language has stand in the reference, which count most, and around it. */
function wordsAround(prose: string, start: number, end: number, { common }: Grammar): number {
  let count = 0;
  const limit = Math.min(prose.length, end + AROUND);
  for (let at = Math.max(0, start - AROUND); at < limit; ) {
    const next = wordEnd(prose, at);
    if (next > at && common.has(plain(prose.slice(at, next)))) count += at >= start && at < end ? 4 : 1;
    at = Math.max(next, at + 1);
  }
  return count;
}

/** The markers and the names of places that are written as the language writes them, each counting as several words. */
function signsIn(prose: string, references: readonly Reference[], { language }: Grammar): number {
  let count = 0;
  for (const { edition } of references) {
    if (!edition) continue;
    const { mark, place } = edition;
    const written = mark && spelt(prose.slice(mark.start, mark.end).replace(/\W+$/u, ''));
    if (written && language.revisionMarks.some((word) => spelt(word) === written)) count += 6;
    const name = place === null ? null : canonicalPlace(place, language.code);
    if (name !== null && place !== null && spelt(name) === spelt(place)) count += 3;
  }
  return count;
}
