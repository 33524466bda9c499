/** The engine: finds every reference of a text, in its order, by scanning from cheap anchors; it knows no language. */
import { anchorsFor, grammarFor } from './grammar.ts';
import { type List, listFrom } from './list.ts';
import { type FoundNoun, nounsAround } from './noun.ts';
import type { Reference } from './reference.ts';
import { signsIn, wordsAround } from './spoken.ts';
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
    anchor.lastIndex = Math.max(list.end, match.index + 1);
  }
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
  const all: Reading[] = [];
  for (const noun of nouns) {
    const reading = readingOf(prose, noun, from);
    if (!reading) continue;
    all.push(reading);
    if (isCertain(prose, reading, nouns)) return reading.list;
    // Without an edition nothing tells but the words around: it need not be read in every language.
    if (all.length === 1 && isBare(prose, reading)) {
      const spoken = mostSpoken(
        prose,
        nouns.filter(({ isSlip }) => !isSlip),
        reading.list.end,
        last,
      );
      return spoken === noun ? reading.list : spoken && readingOf(prose, spoken, from)?.list;
    }
  }
  const read = all.filter(
    (one) => !one.noun.isSlip || all.every((other) => other === one || other.signs < one.signs),
  );
  const most = Math.max(...read.map(({ signs }) => signs));
  const best = read.filter(({ signs }) => signs === most);
  if (best.length < 2) return best[0]?.list;
  const end = Math.max(...best.map(({ list }) => list.end));
  const spoken = mostSpoken(
    prose,
    best.map(({ noun }) => noun),
    end,
    last,
  );
  return best.find(({ noun }) => noun === spoken)?.list;
}

/** A noun's list as a language reads it. */
interface Reading {
  readonly list: List;
  readonly noun: FoundNoun;
  readonly signs: number;
}

function readingOf(prose: string, noun: FoundNoun, from: number): Reading | undefined {
  const grammar = grammarFor(noun.language);
  if (!grammar) return undefined;
  const list = listFrom(prose, noun, grammar, from);
  return { list, noun, signs: signsIn(prose, list.references, grammar) };
}

/** The noun of the language of which most words stand around; where they tell nothing, the first. */
function mostSpoken(
  prose: string,
  nouns: readonly FoundNoun[],
  end: number,
  last: Reference | undefined,
): FoundNoun | undefined {
  const [first] = nouns;
  if (!first || nouns.length < 2) return first;
  const words = wordsAround(
    prose,
    first.start,
    end,
    nouns.map(({ language }) => grammarFor(language)),
  );
  // "Resolución 44, Res. 52": an abbreviation goes with what it follows.
  const isNear = last !== undefined && first.start - last.span.end < NEAR;
  const weights = nouns.map(({ form, language }, i) => {
    const own = isNear && form.abbreviated && last.language === language ? 0.5 : 0;
    return (words[i] ?? 0) + own;
  });
  return nouns[weights.indexOf(Math.max(...weights))];
}

/** Whether a list has no edition, and no parenthesis after it that another language might read as one. */
function isBare(prose: string, { list }: Reading): boolean {
  const { references, end } = list;
  return (
    references.length > 0 &&
    references.every(({ edition }) => edition === null) &&
    prose[skip(prose, end)] !== '('
  );
}

/** Whether the editions of a list are marked, and speak for its language more than for any other that its noun may be of. */
function isCertain(prose: string, { list, signs, noun: own }: Reading, nouns: readonly FoundNoun[]): boolean {
  const { references } = list;
  if (references.length === 0 || references.some(({ edition }) => !edition?.mark)) return false;
  return nouns.every((noun) => {
    const grammar = noun === own ? undefined : grammarFor(noun.language);
    return !grammar || signsIn(prose, references, grammar) < signs;
  });
}
