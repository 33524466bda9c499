/** What became of a resolution, as data for programs: the catalogue has null where a list says that it is in force, and no more. */
import type { Entry, Status } from '../catalogue/types.ts';

export type Standing = Status | 'in force';

export function standingOf({ status }: Entry): Standing {
  return status ?? 'in force';
}
