/** The engine: finds every reference of a text, in its order, by scanning from cheap anchors; it knows no language. */
import { anchorsFor, type Grammar, grammarFor } from './grammar.ts';
import { type List, listFrom } from './list.ts';
import { type FoundNoun, nounsAround } from './noun.ts';
import type { Reference } from './reference.ts';
import { signsIn, wordsAround } from './spoken.ts';

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
    const list = mostLikely(prose, nounsAround(prose, match.index), end, found.at(-1));
    if (!list) continue;
    for (const reference of list.references) found.push(reference);
    end = list.references.at(-1)?.span.end ?? end;
    anchor.lastIndex = Math.max(list.end, match.index + 1);
  }
  return found;
}

/** How far before a noun a reference may stand whose language it shares where no word tells another, in UTF-16 units. */
const NEAR = 120;

/** The list of a noun; of one that several languages have, in the language that the words around it speak. */
function mostLikely(
  prose: string,
  nouns: readonly FoundNoun[],
  from: number,
  last: Reference | undefined,
): List | undefined {
  const [only] = nouns;
  if (nouns.length < 2) {
    const grammar = only && grammarFor(only.language);
    return grammar && listFrom(prose, only, grammar, from);
  }
  const all: { list: List; noun: FoundNoun; grammar: Grammar; signs: number }[] = [];
  for (const noun of nouns) {
    const grammar = grammarFor(noun.language);
    if (!grammar) continue;
    const list = listFrom(prose, noun, grammar, from);
    const signs = signsIn(prose, list.references, grammar);
    if (isCertain(prose, list, signs, nouns, noun)) return list;
    all.push({ list, noun, grammar, signs });
  }
  const read = all.filter(
    (one) => !one.noun.isSlip || all.every((other) => other === one || other.signs < one.signs),
  );
  const most = Math.max(...read.map(({ signs }) => signs));
  const best = read.filter(({ signs }) => signs === most);
  if (best.length < 2) return best[0]?.list;
  const [start, end] = [best[0]?.noun.start ?? 0, Math.max(...best.map(({ list }) => list.end))];
  const words = wordsAround(
    prose,
    start,
    end,
    best.map(({ grammar }) => grammar),
  );
  // "Resolución 44, Res. 52": an abbreviation goes with what it follows.
  const isNear = last !== undefined && start - last.span.end < NEAR;
  const weight = ({ grammar, noun }: (typeof best)[number]) =>
    (words.get(grammar) ?? 0) +
    (isNear && noun.form.abbreviated && last.language === grammar.language.code ? 0.5 : 0);
  return best.reduce((a, b) => (weight(b) > weight(a) ? b : a)).list;
}

/** Whether the editions of a list are marked, and speak for its language more than for any other that its noun may be of. */
function isCertain(
  prose: string,
  { references }: List,
  signs: number,
  nouns: readonly FoundNoun[],
  own: FoundNoun,
): boolean {
  if (references.length === 0 || references.some(({ edition }) => !edition?.mark)) return false;
  return nouns.every((noun) => {
    const grammar = noun === own ? undefined : grammarFor(noun.language);
    return !grammar || signsIn(prose, references, grammar) < signs;
  });
}
