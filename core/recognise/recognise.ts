/** The engine: finds every reference of a text, in its order, by scanning from cheap anchors; it knows no language. */
import { anchorsFor } from './grammar.ts';
import { type List, listFrom } from './list.ts';
import { type FoundNoun, nounsAround } from './noun.ts';
import type { Reference } from './reference.ts';
import { signsIn, spokenFirst } from './spoken.ts';
import { skip } from './words/scan.ts';

/**
 * Every reference in a text, in order, without overlaps.
 *
 * `prose` is the text with everything that is not prose blanked out (prose.ts); offsets are UTF-16 units into it.
 * Linear in the text's length: each anchor looks at a bounded stretch around it. Never throws.
 */
export function recognise(prose: string): Reference[] {
  const found: Reference[] = [];
  recogniseAfter(prose, found, () => false);
  return found;
}

/**
 * Adds to `found`, the references of a text up to somewhere, those that come after them, until `isKnown` says of a list of them that
 * it, which is not added, and all that follow are known.
 */
export function recogniseAfter(
  prose: string,
  found: Reference[],
  isKnown: (list: readonly Reference[]) => boolean,
): void {
  const anchor = anchorsFor(prose);
  let end = found.at(-1)?.span.end ?? 0;
  anchor.lastIndex = end;
  for (let match = anchor.exec(prose); match; match = anchor.exec(prose)) {
    const list = mostLikely(prose, nounsAround(prose, match.index), end, found.at(-1));
    if (!list) continue;
    if (isKnown(list.references)) return;
    for (const reference of list.references) found.push(reference);
    end = list.references.at(-1)?.span.end ?? end;
    anchor.lastIndex = list.end;
  }
}

/** The list of a noun; of one that several languages have, in the language that has most signs in it, of these the one that is spoken. */
function mostLikely(
  prose: string,
  nouns: readonly FoundNoun[],
  from: number,
  last: Reference | undefined,
): List | undefined {
  const [first] = nouns;
  if (!first) return undefined;
  const list = listFrom(prose, first, first.grammar, from);
  // Most are seen at once to be of one language.
  // Stryker disable next-line ConditionalExpression: only saves work
  const over = nouns.length < 2 ? 1 : signsOver(prose, list, first, nouns);
  // Stryker disable next-line ConditionalExpression: only saves work
  if (over > 0) return list;
  let best: { readonly list: List; readonly signs: number } | undefined;
  for (const noun of spokenFirst(prose, nouns, last)) {
    const read = noun === first ? list : listFrom(prose, noun, noun.grammar, from);
    const signs = signsIn(prose, read.references, noun);
    if (!best || signs > best.signs) best = { list: read, signs };
    // Stryker disable next-line ConditionalExpression,EqualityOperator: only saves work
    if ((noun === first ? over : signsOver(prose, read, noun, nouns)) >= 0) break;
  }
  return best?.list;
}

/**
 * How many more signs of its language than of any of the others a list has in it; less than none where another may read more of it: an
 * edition that has neither a marker nor a conference, or a parenthesis after it.
 */
function signsOver(prose: string, { references, end }: List, own: FoundNoun, nouns: readonly FoundNoun[]) {
  const isWhole =
    references.length > 0 &&
    references.every(({ edition }) => !edition || edition.mark || edition.body) &&
    prose[skip(prose, end)] !== '(';
  if (!isWhole) return -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const noun of nouns) if (noun !== own) most = Math.max(most, signsIn(prose, references, noun));
  return signsIn(prose, references, own) - most;
}
