/** What the catalogue in use holds, for views of it. */
import * as l10n from '@vscode/l10n';
import {
  addressedClauses,
  addressedInShort,
  addressedNames,
  addresseesOf,
} from '../../core/catalogue/addressees.ts';
import { assemblyOf } from '../../core/catalogue/catalogue.ts';
import { describeClause, describeEntry, headingOf } from '../../core/features/describe.ts';
import { inAnnex, inReport } from '../../core/features/sources.ts';
import { citation } from '../../core/wording/citation.ts';
import { statusEvidence } from '../../core/wording/names.ts';
import { spoken } from '../language.ts';
import type { At, Overview, OverviewClause, OverviewResolution } from '../protocol.ts';
import type { Session } from '../session.ts';

export function overviewOf({ loaded, sources }: Session): Overview {
  const { catalogue } = loaded;
  const { data } = catalogue;
  const groups = new Map<string, { label: string; rank: number; clauses: OverviewClause[] }>();
  const order = addresseesOf(data).map(({ id }) => id);
  for (const addressed of addressedClauses(data)) {
    const { entry, clause, part, to } = addressed;
    const name = addressedNames(addressed) || l10n.t('No one in particular');
    const row: OverviewClause = {
      number: entry.number,
      heading: headingOf(clause),
      at: inAnnex(catalogue, sources, part) ?? null,
      text: describeClause(clause),
    };
    const label = addressedInShort(addressed) || name;
    const rank = to[0] ? order.indexOf(to[0].id) : order.length;
    const group = groups.get(name) ?? { label, rank, clauses: [] };
    group.clauses.push(row);
    groups.set(name, group);
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
        citation: citation(entry, spoken()),
        title: entry.title,
        status: entry.status,
        impactOnItuD: entry.impactOnItuD,
        at: annex ?? (evidence && inReport(sources, evidence.line)) ?? null,
        isInAnnex: annex !== undefined,
        description: describeEntry(catalogue, entry, sources, spoken()),
      };
    }),
    addressees: [...groups]
      .map(([name, group]) => ({ name, ...group }))
      .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name))
      .map(({ name, label, clauses }) => ({ name, label, clauses })),
  };
}
