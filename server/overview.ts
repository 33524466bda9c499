/** What the catalogue in use holds, for views of it. */
import { addressedClauses, addressedNames } from '../core/catalogue/addressees.ts';
import { assemblyOf } from '../core/catalogue/catalogue.ts';
import { citation } from '../core/catalogue/citation.ts';
import { describeClause, describeEntry, headingOf } from '../core/features/describe.ts';
import { inAnnex, inReport } from '../core/features/sources.ts';
import { statusEvidence } from '../core/rules/wording.ts';
import type { At, Overview, OverviewClause, OverviewResolution } from './protocol.ts';
import type { Session } from './session.ts';

export function overviewOf({ loaded, sources }: Session): Overview {
  const { catalogue } = loaded;
  const { data } = catalogue;
  const groups = new Map<string, OverviewClause[]>();
  for (const addressed of addressedClauses(data)) {
    const name = addressedNames(addressed) || 'no one in particular';
    const { entry, clause } = addressed;
    const row: OverviewClause = {
      number: entry.number,
      heading: headingOf(clause),
      at: inAnnex(catalogue, sources, clause) ?? null,
      text: describeClause(clause),
    };
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return {
    assembly: assemblyOf(data),
    title: data.source.title,
    file: loaded.file,
    resolutions: data.resolutions.map((entry): OverviewResolution => {
      const evidence = statusEvidence(entry);
      const annex: At | undefined = entry.annex ? inAnnex(catalogue, sources, entry) : undefined;
      return {
        number: entry.number,
        citation: citation(entry),
        title: entry.title,
        status: entry.status,
        impactOnItuD: entry.impactOnItuD,
        at: annex ?? (evidence && inReport(sources, evidence.line)) ?? null,
        isInAnnex: annex !== undefined,
        description: describeEntry(catalogue, entry, sources),
      };
    }),
    addressees: [...groups].map(([name, clauses]) => ({ name, clauses })),
  };
}
