/** Where a word of a topic is in what is known of resolutions. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { clausesOf } from '../catalogue/provisions.ts';
import { matchesOf, type Way } from '../catalogue/search.ts';
import type { Clause, Entry, Item } from '../catalogue/types.ts';

/** By what a word leads to a resolution. */
export type HitWay = Way | 'extract';

/** What a word says of a resolution's topic: least where it is only somewhere in the extract. */
export const WEIGHTS: Readonly<Record<HitWay, number>> = {
  number: 2,
  acronym: 1,
  title: 1,
  'beginning of the number': 0.5,
  'initials of the title': 0.5,
  extract: 0.3,
};

/** A word in what is known of an entry. */
export interface Hit {
  readonly entry: Entry;
  readonly catalogue: Catalogue;
  readonly in: HitWay;
  /** The part of the extract that it is in; null: elsewhere. */
  readonly part: Clause | Item | null;
}

/** By the search of the program; of entries that it does not find, by the first part of the extract that has the word. */
export function hitsOf(catalogue: Catalogue, word: string): Hit[] {
  const found = matchesOf(catalogue, word).map(
    ({ entry, by }): Hit => ({ entry, catalogue, in: by, part: null }),
  );
  const known = new Set(found.map(({ entry }) => entry));
  const inText = catalogue.entries.flatMap((entry): Hit[] => {
    if (known.has(entry)) return [];
    const part = clausesOf(entry.annex)
      .flatMap(partsOf)
      .find((each) => has(ownText(each), word));
    return part ? [{ entry, catalogue, in: 'extract', part }] : [];
  });
  return [...found, ...inText];
}

/** A clause or an item, and the items in it. */
function partsOf(part: Clause | Item): (Clause | Item)[] {
  return [part, ...part.items.flatMap(partsOf)];
}

function ownText(part: Clause | Item): string {
  return 'verb' in part ? `${part.heading} ${part.text ?? ''}` : part.text;
}

/** Whether a word of the text begins with it; in capitals, whether a word of the text is it. */
function has(text: string, word: string): boolean {
  return word === word.toUpperCase()
    ? wordsOf(text).includes(word)
    : wordsOf(text.toLowerCase()).some((each) => each.startsWith(word.toLowerCase()));
}

/** Each once; a single letter is none. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.match(/[\p{L}\p{N}][\p{L}\p{N}-]+/gu))];
}
