/** The catalogues that come with the product: the outcomes of WTSA-24, and which resolutions of the Plenipotentiary Conference are in force after PP-22. */
import { type Library, libraryOf } from '../core/catalogue/library.ts';
import type { CatalogueData } from '../core/catalogue/types.ts';
import pp from '../data/pp-22/catalogue.json' with { type: 'json' };
import wtsa from '../data/wtsa-24/catalogue.json' with { type: 'json' };
import others from '../data/wtsa-24/others.json' with { type: 'json' };

/** That of drafts which do not say whose they are first. */
export const embeddedReports = [
  { ...wtsa, others: others.entries },
  pp,
] as unknown as readonly CatalogueData[];

let made: Library | undefined;

export function embeddedLibrary(): Library {
  made ??= libraryOf(embeddedReports);
  return made;
}
