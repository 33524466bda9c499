/** `unknown-provision`: the annex's extract of the resolution holds no such clause or item. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { clausesOf, provisionOf } from '../../catalogue/provisions.ts';
import { remembered } from '../../remembered.ts';
import { provisionName } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { isBefore } from '../draft.ts';
import { isOtherEdition } from '../editions.ts';
import { fault, type Rule } from '../rule.ts';

export const unknownProvision: Rule = {
  code: 'unknown-provision',
  severity: 'information',
  summary: 'The annex, which holds extracts only, has no such clause or item.',
  check({ reference, meaning }, draft) {
    const { provision, edition, language } = reference;
    if (!provision || meaning.kind !== 'entry' || !meaning.entry.annex) return [];
    const { entry, catalogue } = meaning;
    if (isBefore(draft, catalogue)) return [];
    // Of an older text the extract says nothing.
    if (isOtherEdition(edition, entry)) return [];
    if (!operativeVerbs(catalogue).has(provision.english)) return [];
    // Letters of another script count otherwise than those of the report.
    if (/[^\p{ASCII}]/u.test(provision.item ?? '')) return [];
    if (provisionOf(catalogue, entry, provision, language)) return [];
    return [
      fault({
        span: provision.span,
        message: say(language, 'noProvision', {
          provision: provisionName(provision, language),
          number: entry.number,
          line: meaning.entry.annex.line,
        }),
      }),
    ];
  },
};

/** The verbs of the clauses that the annex holds at all: preambles ("recognizing") are not extracted. */
const operativeVerbs = remembered(
  ({ entries }: Catalogue): ReadonlySet<string> =>
    new Set(entries.flatMap((e) => clausesOf(e.annex).map((clause) => clause.verb))),
);
