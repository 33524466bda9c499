/** What can be cited: a resolution of a body, or a clause or an item of its text. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { provisionOf } from '../catalogue/provisions.ts';
import type { Clause, Entry, Item } from '../catalogue/types.ts';
import type { Body } from '../conferences.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';

export interface Target {
  /** "WTSA" */
  readonly body: Body;
  /** 44 */
  readonly number: number | string;
  /** null: the resolution as a whole, with all that it holds. */
  readonly part: Clause | Item | null;
}

/** A resolution as a whole. */
export function targetOf(entry: Entry, { data }: Catalogue, part: Target['part'] = null): Target {
  return { body: data.body, number: entry.number, part };
}

/** What a reference cites, its provision left aside; undefined: whose it is, or which number, cannot be told. */
export function citedBy({ reference, body, meaning }: ResolvedReference): Target | undefined {
  const number = meaning.kind === 'entry' ? meaning.entry.number : reference.number;
  return body === null || number === null ? undefined : { body, number, part: null };
}

/** The clause or the item of the annex that a reference names; null: none, or one that the annex does not hold. */
export function partOf({ reference, meaning }: ResolvedReference, catalogue: Catalogue): Target['part'] {
  if (meaning.kind !== 'entry' || !reference.provision) return null;
  const found = provisionOf(catalogue, meaning.entry, reference.provision, reference.language);
  return found ? (found.item ?? found.clause) : null;
}
