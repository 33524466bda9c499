/** Whether two editions are the same, and whose one is. */
import type { Entry, EntryEdition } from '../catalogue/types.ts';
import { samePlace } from '../conferences.ts';
import type { Edition } from '../recognise/reference.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';

/** A mention and the edition that it gives. */
export interface Dated {
  readonly mention: ResolvedReference;
  readonly edition: Edition;
}

/** Whether a conference of the reference's body gave its edition: none did in "PP Resolution 25 (Rev. Kigali, 2022)". */
export function isOfOwnBody({ conferences, body }: ResolvedReference): boolean {
  return conferences.some((conference) => conference.body === body);
}

/** Whether the edition is this one, marker included. */
export function isSameEdition(edition: Edition, right: EntryEdition): boolean {
  const { place, year, revised } = edition;
  return place !== null && year === right.year && revised === right.revised && samePlace(place, right.place);
}

/** Whether the edition cited is not the entry's in force, the marker aside: then its title and its provisions are another text's. */
export function isOtherEdition(edition: Edition | null, { edition: right }: Entry): boolean {
  return edition !== null && right !== null && !isSameEdition({ ...edition, revised: right.revised }, right);
}
