/** `unknown-provision`: the annex's extract of the resolution holds no such clause or item. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { clausesOf, provisionOf } from '../../catalogue/provisions.ts';
import { isBefore } from '../draft.ts';
import { fault, type Rule } from '../rule.ts';
import { isSameEdition } from '../wording.ts';

export const unknownProvision: Rule = {
  code: 'unknown-provision',
  severity: 'information',
  summary: 'The annex, which holds extracts only, has no such clause or item.',
  check({ reference, meaning }, draft) {
    const { provision, edition } = reference;
    if (!provision || meaning.kind !== 'entry' || !meaning.entry.annex || isBefore(draft)) return [];
    const { entry } = meaning;
    // Of an older text the extract says nothing.
    if (
      edition &&
      entry.edition &&
      !isSameEdition({ ...edition, revised: entry.edition.revised }, entry.edition)
    )
      return [];
    if (!isOperative(provision.verb, draft.catalogue)) return [];
    if (provisionOf(draft.catalogue, entry, provision)) return [];
    const { verb, addressee, item } = provision;
    const name = [verb, addressee, item].filter((part) => part !== null).join(' ');
    return [
      fault({
        span: provision.span,
        message: `The report's annex has no "${name}" of Resolution ${entry.number}; it holds extracts only, so it may exist all the same (report, Annex, line ${entry.annex?.line}).`,
      }),
    ];
  },
};

const verbs = new WeakMap<Catalogue, ReadonlySet<string>>();

/** Whether the annex holds clauses of this kind at all: preambles ("recognizing") are not extracted. */
function isOperative(verb: string, catalogue: Catalogue): boolean {
  let known = verbs.get(catalogue);
  if (!known) {
    known = new Set(
      catalogue.data.resolutions.flatMap((e) => clausesOf(e.annex).map((clause) => clause.verb)),
    );
    verbs.set(catalogue, known);
  }
  return known.has(verb);
}
