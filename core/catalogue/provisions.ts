/** Finding the clause and the item that a reference names, in the annex's extract of a resolution. */
import { addresseesIn, areAmong } from './addressees.ts';
import { type Catalogue, REPORT_LANGUAGE } from './catalogue.ts';
import type { AnnexEntry, Clause, Entry, Item } from './types.ts';

/** As a reference names it: "instructs", "the Director of TSB", "5". */
export interface ProvisionName {
  /** The English verb, as the report's clauses have it. */
  readonly english: string;
  readonly addressee: string | null;
  readonly item: string | null;
}

/** A clause of an annex, and the item of it that is meant; null: the clause as a whole. */
export interface FoundProvision {
  readonly clause: Clause;
  /** null: the clause as a whole was named. */
  readonly item: Item | null;
}

/** The provision that a reference in the language names; undefined: the annex, which holds extracts only, has no such clause or item. */
export function provisionOf(
  catalogue: Catalogue,
  entry: Entry,
  name: ProvisionName,
  language: string,
): FoundProvision | undefined {
  // The report is in English: by whom another language addresses cannot be compared with it.
  const addressee = language === REPORT_LANGUAGE ? name.addressee : null;
  const ofVerb = clausesOf(entry.annex).filter((clause) => clause.verb === name.english);
  const inItsWords = ofVerb.filter((clause) => addresses(catalogue, clause, addressee));
  const inOthers = ofVerb.filter((clause) => !inItsWords.includes(clause) && isTo(clause, addressee));
  const clauses = [...inItsWords, ...inOthers];
  if (name.item === null) return clauses[0] && { clause: clauses[0], item: null };
  for (const clause of clauses) {
    const item = itemOf(clause.items, name.item.split(' '));
    if (item) return { clause, item };
  }
  return undefined;
}

/** Every clause, as the annex has them. */
export function clausesOf(annex: AnnexEntry | null): readonly Clause[] {
  return annex?.clauses ?? [];
}

/** A clause or an item, and how a reference can name it. */
export interface NameableProvision {
  /** As short as it may be: "instructs 5"; with the addressee where the verb alone would name another: "instructs the study groups 6". */
  readonly name: string;
  /** With the addressee: "instructs the Director of the Telecommunication Standardization Bureau 5". */
  readonly longName: string;
  /** "5", "2 i)"; null: the clause as a whole. */
  readonly item: string | null;
  readonly found: FoundProvision;
}

/** The clauses and items of an entry that a reference can name, in the annex's order; bullets have no name. */
export function nameableProvisions(catalogue: Catalogue, entry: Entry): NameableProvision[] {
  return clausesOf(entry.annex).flatMap((clause) =>
    [null, ...labelled(clause.items)].flatMap((at): NameableProvision[] => {
      const found = { clause, item: at?.item ?? null };
      const named = (addressee: string | null) => ({
        english: clause.verb,
        addressee,
        item: at?.path ?? null,
      });
      const means = (addressee: string | null) => {
        const meant = provisionOf(catalogue, entry, named(addressee), 'en');
        return meant?.clause === clause && meant.item === found.item;
      };
      const addressee = shortened(clause.addressee);
      const written = (who: string | null) =>
        [clause.verb, who, at?.path].filter((part) => part != null).join(' ');
      const item = at?.path ?? null;
      if (means(null))
        return [{ name: written(null), longName: written(at ? addressee : null), item, found }];
      const isTold = at !== null && addressee !== null && means(addressee);
      return isTold ? [{ name: written(addressee), longName: written(addressee), item, found }] : [];
    }),
  );
}

/** The addressee without those with whom it works, to the first comma; null where its own number could be taken for the item's. */
function shortened(addressee: string | null): string | null {
  const [first = null] = addressee?.split(',') ?? [];
  return first === null || /\d/.test(first) ? null : first;
}

interface Labelled {
  /** "2 i)" */
  readonly path: string;
  readonly item: Item;
}

function labelled(items: readonly Item[], above = ''): Labelled[] {
  return items.flatMap((item) => {
    if (!/\w/.test(item.label)) return [];
    const path = `${above}${item.label}`;
    return [{ path, item }, ...labelled(item.items, `${path} `)];
  });
}

/** Follows labels into nested items: ["2", "i)"]. */
function itemOf(items: readonly Item[], labels: readonly string[]): Item | undefined {
  const [first, ...rest] = labels;
  const item = items.find((candidate) => bare(candidate.label) === bare(first ?? ''));
  return item && rest.length > 0 ? itemOf(item.items, rest) : item;
}

function bare(label: string): string {
  return label.replace(/[).]/g, '').toLowerCase();
}

/** Whether the clause addresses those whom the words name: "the Director of BR" where it has "Radiocommunication Bureau". */
function isTo(clause: Clause, addressee: string | null): boolean {
  if (addressee === null) return false;
  const named = addresseesIn(addressee);
  const { to, alongside } = addresseesIn(clause.addressee ?? '');
  return named.to.length > 0 && areAmong(named.to, to) && areAmong(named.alongside, alongside);
}

/** Whether the clause's own words for whom it addresses begin with these, acronyms written out. */
function addresses(catalogue: Catalogue, clause: Clause, addressee: string | null): boolean {
  if (addressee === null) return true;
  const glossary = glossaryOf(catalogue);
  const wanted = spelledOut(addressee, glossary);
  return spelledOut(`${clause.addressee ?? ''} ${clause.text ?? ''}`, glossary).startsWith(wanted);
}

/** In lower case, without articles, with acronyms written out as the annex itself explains them. */
function spelledOut(words: string, glossary: ReadonlyMap<string, string>): string {
  return words
    .replace(/\b[A-Z]{2,5}\b/g, (acronym) => glossary.get(acronym) ?? acronym)
    .toLowerCase()
    .replace(/\bthe\b/g, '')
    .replace(/[\s,]+/g, ' ')
    .trim();
}

const glossaries = new WeakMap<Catalogue, ReadonlyMap<string, string>>();

/** The acronyms that the annex explains: "Telecommunication Development Bureau (BDT)". */
function glossaryOf(catalogue: Catalogue): ReadonlyMap<string, string> {
  const known = glossaries.get(catalogue);
  if (known) return known;
  const glossary = new Map<string, string>();
  for (const entry of catalogue.entries) {
    for (const text of clausesOf(entry.annex).flatMap(textsOf)) {
      for (const match of text.matchAll(/((?:[A-Z][a-z]+ ){1,4})\(([A-Z]{2,5})\)/g)) {
        glossary.set(match[2] ?? '', (match[1] ?? '').trim());
      }
    }
  }
  glossaries.set(catalogue, glossary);
  return glossary;
}

function textsOf(part: Clause | Item): string[] {
  return [part.text ?? '', ...part.items.flatMap(textsOf)];
}
