/** The earlier editions of a resolution that are known, with where they are known from, as Markdown; the hover and `show` have it. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { chainOf, isCertain, type KnownEdition } from '../catalogue/history.ts';
import { escaped, link } from '../markdown.ts';
import { enumerated, inParentheses } from '../wording/citation.ts';
import { assemblyAcronym } from '../wording/names.ts';
import { say } from '../wording/say.ts';

/** "Earlier editions known: (Dubai, 2012), (Rev. Hammamet, 2016). Sources: …"; empty: none is known. */
export function earlierEditions(catalogue: Catalogue, number: number, language: string): string {
  const earlier = earlierKnown(catalogue, number);
  if (earlier.length === 0) return '';
  const editions = earlier.map((known) => {
    const edition = escaped(inParentheses(known, language));
    return isCertain(known) ? edition : say(language, 'onlyCited', { edition });
  });
  const sources = new Set(earlier.map(({ from }) => sourceOf(from, language)));
  return say(language, 'earlierEditions', {
    editions: enumerated(editions, language),
    sources: enumerated([...sources], language),
  });
}

/** Those that are known, the earliest first. */
export function earlierKnown(catalogue: Catalogue, number: number): KnownEdition[] {
  const inForce = catalogue.byNumber.get(number)?.edition?.year ?? Number.POSITIVE_INFINITY;
  return chainOf(catalogue, number).filter(({ year }) => year < inForce);
}

/** A source by its title, which leads there where it is on the web. */
function sourceOf(from: KnownEdition['from'], language: string): string {
  if ('report' in from) return escaped(assemblyAcronym(from.report, language));
  const { title, address } = from.fact.source;
  const name = say(language, 'quoted', { title: escaped(title) });
  return /^https?:/.test(address) ? link(name, address) : name;
}
