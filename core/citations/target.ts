/** What can be cited: a resolution of a body, a range of them, or a clause or an item of its text. */
import { catalogueFor, type Library } from '../catalogue/library.ts';
import { provisionOf } from '../catalogue/provisions.ts';
import type { Clause, Entry, Item } from '../catalogue/types.ts';
import type { Body } from '../conferences.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';
import { type Span, touches } from '../span.ts';

/** What is cited: a resolution of a body, several that follow each other, or a part of one. */
export interface Target {
  /** "WTSA" */
  readonly body: Body;
  /** 44 */
  readonly number: number | string;
  /** The last number of a range, else null. */
  readonly through: number | string | null;
  /** null: the resolution as a whole, with all that it holds. */
  readonly part: Clause | Item | null;
}

/** A resolution as a whole. */
export function targetOf(body: Body, entry: Entry, part: Target['part'] = null): Target {
  return { body, number: entry.number, through: null, part };
}

/** What a reference cites, its provision left aside; undefined: whose it is, or which number, cannot be told. */
export function citedBy({ reference, body, meaning }: ResolvedReference): Target | undefined {
  const number = meaning.kind === 'entry' ? meaning.entry.number : reference.number;
  if (body === null || number === null) return undefined;
  return { body, number, through: reference.through, part: null };
}

/** What a reference cites at an offset of the text: of a range its first or last number where the offset is on it, else all of them. */
export function citedAt(resolved: ResolvedReference, text: string, offset: number): Target | undefined {
  const target = citedBy(resolved);
  if (!target || target.through === null) return target;
  const { start, end } = resolved.reference.numberSpan;
  const ends = [...text.slice(start, end).matchAll(/\p{Nd}+/gu)].map((digits) => ({
    start: start + digits.index,
    end: start + digits.index + digits[0].length,
  }));
  const isOn = (span: Span | undefined) => span !== undefined && touches(span, offset);
  if (isOn(ends[0])) return { ...target, through: null };
  return isOn(ends.at(-1)) ? { ...target, number: target.through, through: null } : target;
}

/** Whether two targets have a resolution in common, their parts left aside. */
export function shares(a: Target, b: Target): boolean {
  if (a.body !== b.body) return false;
  if (a.through === null && b.through === null) return String(a.number) === String(b.number);
  const [one, other] = [numbersOf(a), numbersOf(b)];
  return one.first <= other.last && other.first <= one.last;
}

/** What is known of a target, by number. */
export function entriesOf(target: Target, library: Library): readonly Entry[] {
  const catalogue = catalogueFor(library, target.body);
  if (target.through !== null)
    return catalogue?.entries.filter((entry) => shares(target, targetOf(target.body, entry))) ?? [];
  const entry = catalogue?.byNumber.get(Number(target.number));
  return entry ? [entry] : [];
}

/** The least and the greatest number; a range may run backwards. */
function numbersOf({ number, through }: Target): { readonly first: number; readonly last: number } {
  const ends = [Number(number), Number(through ?? number)];
  return { first: Math.min(...ends), last: Math.max(...ends) };
}

/** The clause or the item of the annex that a reference names; null: none, or one that the annex does not hold. */
export function partOf({ reference, meaning }: ResolvedReference): Target['part'] {
  if (meaning.kind !== 'entry' || !reference.provision) return null;
  const found = provisionOf(meaning.catalogue, meaning.entry, reference.provision, reference.language);
  return found ? (found.item ?? found.clause) : null;
}
