/** The catalogue that comes with the product: the outcomes of WTSA-24. */
import { type Catalogue, catalogueOf } from '../core/catalogue/catalogue.ts';
import type { CatalogueData } from '../core/catalogue/types.ts';
import data from '../data/wtsa-24/catalogue.json' with { type: 'json' };

let made: Catalogue | undefined;

export function embeddedCatalogue(): Catalogue {
  made ??= catalogueOf(data as unknown as CatalogueData);
  return made;
}
