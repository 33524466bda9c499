/** The engine: finds every reference of a text, in its order, by scanning from cheap anchors; it knows no language. */
import { canonicalPlace } from '../conferences.ts';
import { anchorsFor, type Grammar, grammarFor } from './grammar.ts';
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
  const anchor = anchorsFor(prose);
  let end = 0;
  for (let match = anchor.exec(prose); match; match = anchor.exec(prose)) {
    const list = mostLikely(prose, nounsAround(prose, match.index), end);
    if (!list) continue;
    for (const reference of list.references) found.push(reference);
    end = list.references.at(-1)?.span.end ?? end;
    anchor.lastIndex = Math.max(list.end, match.index + 1);
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
  const read = nouns.flatMap((noun) => {
    const grammar = grammarFor(noun.language);
    if (!grammar) return [];
    const list = listFrom(prose, noun, grammar, from);
    return [{ list, noun, grammar, signs: signsIn(prose, list.references, grammar) }];
  });
  const most = Math.max(...read.map(({ signs }) => signs));
  const best = read.filter(({ signs }) => signs === most);
  if (best.length < 2) return best[0]?.list;
  const words = wordsAround(prose, best);
  return best.reduce((a, b) => ((words.get(b.grammar) ?? 0) > (words.get(a.grammar) ?? 0) ? b : a)).list;
}

/** How far around a reference its language is looked for, in UTF-16 units. */
const AROUND = 120;
/** The words that every text of a language has are short. */
const LONGEST_COMMON = 5;

/** How many words that every text of a language has stand around the reference and in it. */
function wordsAround(
  prose: string,
  read: readonly { readonly list: List; readonly noun: FoundNoun; readonly grammar: Grammar }[],
): ReadonlyMap<Grammar, number> {
  const counts = new Map<Grammar, number>();
  const start = Math.max(0, Math.min(...read.map(({ noun }) => noun.start)) - AROUND);
  const limit = Math.min(prose.length, Math.max(...read.map(({ list }) => list.end)) + AROUND);
  for (let at = start; at < limit; ) {
    const next = wordEnd(prose, at);
    if (next > at && next - at <= LONGEST_COMMON) {
      const word = plain(prose.slice(at, next));
      for (const { grammar } of read) {
        if (grammar.common.has(word)) counts.set(grammar, (counts.get(grammar) ?? 0) + 1);
      }
    }
    at = Math.max(next, at + 1);
  }
  return counts;
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
