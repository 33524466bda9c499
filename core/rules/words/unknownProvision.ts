/** `unknown-provision`: the annex's extract of the resolution holds no such clause or item. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { clausesOf, provisionOf } from '../../catalogue/provisions.ts';
import { remembered } from '../../remembered.ts';
import { isBefore } from '../draft.ts';
import { fault, type Rule } from '../rule.ts';
import { isOtherEdition, provisionName } from '../wording.ts';

export const unknownProvision: Rule = {
  code: 'unknown-provision',
  severity: 'information',
  summary: 'The annex, which holds extracts only, has no such clause or item.',
  check({ reference, meaning }, draft) {
    const { provision, edition } = reference;
    if (!provision || meaning.kind !== 'entry' || !meaning.entry.annex || isBefore(draft)) return [];
    const { entry } = meaning;
    // Of an older text the extract says nothing.
    if (isOtherEdition(edition, entry)) return [];
    if (!operativeVerbs(draft.catalogue).has(provision.verb)) return [];
    if (provisionOf(draft.catalogue, entry, provision)) return [];
    return [
      fault({
        span: provision.span,
        message: `The report's annex has no "${provisionName(provision)}" of Resolution ${entry.number}; it holds extracts only, so it may exist all the same (report, Annex, line ${entry.annex?.line}).`,
      }),
    ];
  },
};

/** The verbs of the clauses that the annex holds at all: preambles ("recognizing") are not extracted. */
const operativeVerbs = remembered(
  ({ data }: Catalogue): ReadonlySet<string> =>
    new Set(data.resolutions.flatMap((e) => clausesOf(e.annex).map((clause) => clause.verb))),
);
