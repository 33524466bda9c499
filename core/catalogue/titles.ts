/** How a title is written within a sentence: "bridging the standardization gap", but "Internet of things" and "ITU …". */
import { remembered } from '../remembered.ts';
import type { Catalogue } from './catalogue.ts';
import { clausesOf } from './provisions.ts';
import type { Clause, Item } from './types.ts';

/** With a small first letter, unless its first word is an acronym, or a name in the report's own sentences. */
export function withinSentence(title: string, catalogue: Catalogue): string {
  const first = /^\p{L}+/u.exec(title)?.[0] ?? '';
  const isAcronym = /^\p{Lu}{2}/u.test(first);
  return isAcronym || namesIn(catalogue).has(first) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** The words that the catalogue's texts write with a capital letter within a sentence, and never with a small one. */
const namesIn = remembered(({ entries }: Catalogue): ReadonlySet<string> => {
  const textsOf = (part: Clause | Item): string[] => [part.text ?? '', ...part.items.flatMap(textsOf)];
  const texts = entries.flatMap((entry) => clausesOf(entry.annex).flatMap(textsOf));
  const found = (words: RegExp) => texts.flatMap((text) => text.match(words) ?? []);
  const small = new Set(found(/(?<!\p{L})\p{Ll}\p{L}*/gu));
  return new Set(found(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+/gu).filter((word) => !small.has(word.toLowerCase())));
});
