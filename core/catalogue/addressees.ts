/** Whom the clauses of the annex address: each by its words, which are data (data/addressees.json). */
import data from '../../data/addressees.json' with { type: 'json' };
import { remembered } from '../remembered.ts';
import type { CatalogueData, Clause, Entry } from './types.ts';

/** "BDT": Director of BDT. */
export interface Addressee {
  /** "BDT", "SG17", "MEMBER-STATES" */
  readonly id: string;
  /** "Director of BDT", "Study Group 17", "Member States" */
  readonly name: string;
}

/** Those whom a clause addresses. */
export interface Addressed {
  readonly entry: Entry;
  readonly clause: Clause;
  readonly to: readonly Addressee[];
  /** Those with whom these are to work: "in collaboration with the Director of the Telecommunication Development Bureau". */
  readonly alongside: readonly Addressee[];
}

/** Every clause of the annex, in its order; a clause that addresses no one in particular has no addressee. */
export const addressedClauses = remembered((catalogue: CatalogueData): readonly Addressed[] =>
  catalogue.resolutions.flatMap((entry) =>
    (entry.annex?.clauses ?? []).map((clause) => ({
      entry,
      clause,
      ...addresseesIn(clause.addressee ?? ''),
    })),
  ),
);

/** The clauses that address someone, alone or alongside others, by id or name in any case: "BDT", "study group 17". */
export function clausesTo(catalogue: CatalogueData, wanted: string): Addressed[] {
  const isWanted = (who: Addressee) => [who.id, who.name].some((name) => keyOf(name) === keyOf(wanted));
  return addressedClauses(catalogue).filter(
    ({ to, alongside }) => to.some(isWanted) || alongside.some(isWanted),
  );
}

/** Whether an id or a name begins with what a person has typed of it. */
export function isCalled({ id, name }: Addressee, typed: string): boolean {
  return [id, name].some((each) => keyOf(each).startsWith(keyOf(typed)));
}

/** Everyone whom the annex addresses, in the order of the data, then by number. */
export const addresseesOf = remembered((catalogue: CatalogueData): readonly Addressee[] => {
  const all = addressedClauses(catalogue).flatMap(({ to, alongside }) => [...to, ...alongside]);
  return inOrder(all);
});

/** "Director of TSB with the Director of BDT"; "" where no one is addressed. */
export function addressedNames({ to, alongside }: Pick<Addressed, 'to' | 'alongside'>): string {
  const names = (all: readonly Addressee[], article: string) =>
    all.map(({ name }) => article + name).join(', ');
  return alongside.length === 0 ? names(to, '') : `${names(to, '')} with ${names(alongside, 'the ')}`;
}

/** The same in short: "Director of TSB with BDT". */
export function addressedInShort({ to, alongside }: Pick<Addressed, 'to' | 'alongside'>): string {
  const isBureau = ({ id }: Addressee) => data.addressees.some((known) => known.id === id && known.bureau);
  const others = alongside.map((addressee) => (isBureau(addressee) ? addressee.id : addressee.name));
  const names = to.map(({ name }) => name).join(', ');
  return others.length === 0 ? names : `${names} with ${others.join(', ')}`;
}

/** In words of a heading: "the Director of TSB in collaboration with Directors of the other Bureaux". */
export function addresseesIn(words: string): Pick<Addressed, 'to' | 'alongside'> {
  const links = data.with.map(({ text }) => words.indexOf(text)).filter((at) => at >= 0);
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
  const bureaux = data.addressees.filter(({ bureau }) => bureau);
  if (data.allBureaux.some(({ text }) => text === phrase)) return bureaux;
  if (data.otherBureaux.some(({ text }) => text === phrase))
    return bureaux.filter(({ id }) => others.every((other) => other.id !== id));
  const known = data.addressees.filter(({ phrases }) => phrases.some(({ text }) => text === phrase));
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
  made ??= new RegExp(`(?<![\\w-])(?:${phrases.sort((a, b) => b.length - a.length).join('|')})(?!\\w)`, 'g');
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
