/** Whom the clauses of the annex address: each by its words, which are data (data/addressees.json). */
import data from '../../data/addressees.json' with { type: 'json' };
import { remembered } from '../remembered.ts';
import type { Catalogue } from './catalogue.ts';
import type { Clause, Entry, Item } from './types.ts';

/** "BDT": Director of BDT. */
export interface Addressee {
  /** "BDT", "SG17", "MEMBER-STATES" */
  readonly id: string;
  /** "Director of BDT", "Study Group 17", "Member States" */
  readonly name: string;
}

/** Those addressed, and those with whom they are to act. */
export type Whom = Pick<Addressed, 'to' | 'alongside'>;

/** Those whom a clause addresses, or an item of one whose items address someone each. */
export interface Addressed {
  readonly entry: Entry;
  /** The clause; for an item, what of it is the item's: "invites", "TSAG, RAG and TDAG", the item alone. */
  readonly clause: Clause;
  /** What of the annex it is. */
  readonly part: Clause | Item;
  readonly to: readonly Addressee[];
  /** Those with whom these are to work: "in collaboration with the Director of the Telecommunication Development Bureau". */
  readonly alongside: readonly Addressee[];
}

/** Every clause of the annex, in its order; a clause that addresses no one in particular has no addressee. */
export const addressedClauses = remembered((catalogue: Catalogue): readonly Addressed[] =>
  catalogue.entries.flatMap((entry) =>
    (entry.annex?.clauses ?? []).flatMap(asAddressed).map((part) => ({
      entry,
      ...part,
      ...addresseesIn(part.clause.addressee ?? ''),
    })),
  ),
);

/** The clause; where only its items say whom it addresses ("invites" / "1 TSAG, RAG and TDAG to …"), item by item. */
function asAddressed(clause: Clause): Pick<Addressed, 'clause' | 'part'>[] {
  const whom = ({ text }: Item) => {
    const words = /^(.+?) to\b/.exec(text)?.[1] ?? '';
    return addresseesIn(words).to.length > 0 ? words : null;
  };
  const mayAddress = clause.addressee === null && data.addressing.includes(clause.verb);
  if (!mayAddress || clause.items.every((item) => whom(item) === null)) return [{ clause, part: clause }];
  return clause.items.map((item) => ({
    clause: { ...clause, addressee: whom(item), items: [item] },
    part: item,
  }));
}

/**
 * The clauses that address someone, alone or alongside others, in any case: by id or name ("BDT", "study group 17"), by
 * all whom they address ("Director of TSB with the Director of BDT"), else by words as the annex has them.
 */
export function clausesTo(catalogue: Catalogue, wanted: string): Addressed[] {
  return called(catalogue, wanted, (name) => name === keyOf(wanted));
}

/** The same for what a person has typed of it so far. */
export function clausesToBeginning(catalogue: Catalogue, typed: string): Addressed[] {
  return called(catalogue, typed, (name) => name.startsWith(keyOf(typed)));
}

function called(catalogue: Catalogue, words: string, fits: (name: string) => boolean): Addressed[] {
  const all = addressedClauses(catalogue).filter(({ to }) => to.length > 0);
  const byName = all.filter((addressed) => namesOf(addressed).some((name) => fits(keyOf(name))));
  if (byName.length > 0) return byName;
  const named = addresseesIn(words);
  return named.to.length === 0 ? [] : all.filter((addressed) => addressesAll(addressed, named));
}

function namesOf(addressed: Addressed): string[] {
  const single = [...addressed.to, ...addressed.alongside].flatMap(({ id, name }) => [id, name]);
  return [...single, addressedNames(addressed), addressedInShort(addressed)];
}

/** Whether all of some are addressed; where they have others beside them, these too, and beside them. */
function addressesAll(addressed: Whom, { to, alongside }: Whom): boolean {
  const anyone = alongside.length === 0 ? [...addressed.to, ...addressed.alongside] : addressed.to;
  return areAmong(to, anyone) && areAmong(alongside, addressed.alongside);
}

/** Whether each of some is also one of all. */
export function areAmong(some: readonly Addressee[], all: readonly Addressee[]): boolean {
  return some.every(({ id }) => all.some((each) => each.id === id));
}

/** Everyone whom the annex addresses, in the order of the data, then by number. */
export const addresseesOf = remembered((catalogue: Catalogue): readonly Addressee[] => {
  const all = addressedClauses(catalogue).flatMap(({ to, alongside }) => [...to, ...alongside]);
  return inOrder(all);
});

/** "Director of TSB with the Director of BDT"; "" where no one is addressed. */
export function addressedNames({ to, alongside }: Whom): string {
  const names = (all: readonly Addressee[], article: string) =>
    all.map(({ name }) => article + name).join(', ');
  return alongside.length === 0 ? names(to, '') : `${names(to, '')} with ${names(alongside, 'the ')}`;
}

/** The same in short: "Director of TSB with BDT". */
export function addressedInShort({ to, alongside }: Whom): string {
  const isBureau = ({ id }: Addressee) => data.addressees.some((known) => known.id === id && known.bureau);
  const others = alongside.map((addressee) => (isBureau(addressee) ? addressee.id : addressee.name));
  const names = to.map(({ name }) => name).join(', ');
  return others.length === 0 ? names : `${names} with ${others.join(', ')}`;
}

/** In words of a heading, in any case: "the Director of TSB in collaboration with Directors of the other Bureaux". */
export function addresseesIn(words: string): Whom {
  const lower = words.toLowerCase();
  const links = data.with.map(({ text }) => lower.indexOf(text)).filter((at) => at >= 0);
  const split = links.length > 0 ? Math.min(...links) : words.length;
  const to = namedIn(words.slice(0, split), []);
  return { to, alongside: namedIn(words.slice(split), to) };
}

/** The addressees that a text names, each once, the longest phrase first; `others` are those beside whom "other Bureaux" are. */
function namedIn(text: string, others: readonly Addressee[]): Addressee[] {
  return inOrder([...text.matchAll(pattern())].flatMap((match) => named(match[0], others)));
}

/** Each once, in the order of the data, then by number. */
function inOrder(all: readonly Addressee[]): Addressee[] {
  const rank = ({ id }: Addressee) => {
    const known = data.addressees.findIndex((addressee) => addressee.id === id);
    return known < 0 ? data.addressees.length + numberIn(id) : known;
  };
  const byId = new Map(all.map((addressee) => [addressee.id, addressee]));
  return [...byId.values()].sort((a, b) => rank(a) - rank(b));
}

function named(phrase: string, others: readonly Addressee[]): Addressee[] {
  const is = ({ text }: { readonly text: string }) => text.toLowerCase() === phrase.toLowerCase();
  const bureaux = data.addressees.filter(({ bureau }) => bureau);
  if (data.allBureaux.some(is)) return bureaux;
  if (data.otherBureaux.some(is)) return bureaux.filter(({ id }) => others.every((other) => other.id !== id));
  const known = data.addressees.filter(({ phrases }) => phrases.some(is));
  if (known.length > 0) return known;
  const number = String(numberIn(phrase));
  const { id, name } = data.numbered;
  return [{ id: id.replace('{n}', number), name: name.replace('{n}', number) }];
}

let made: RegExp | undefined;

/** Every phrase, the longest first. */
function pattern(): RegExp {
  const phrases = [
    ...data.addressees.flatMap((addressee) => addressee.phrases),
    ...data.allBureaux,
    ...data.otherBureaux,
    data.numbered.phrase,
  ].map(({ text }) => text.replace('{n}', '\\d{1,3}'));
  made ??= new RegExp(`(?<![\\w-])(?:${phrases.sort((a, b) => b.length - a.length).join('|')})(?!\\w)`, 'gi');
  return made;
}

function numberIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0] ?? 0);
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
}
