/** What the catalogue in use holds, for views of it. */
import * as l10n from '@vscode/l10n';
import {
  addressedClauses,
  addressedInShort,
  addressedNames,
  addresseesOf,
} from '../../core/catalogue/addressees.ts';
import { nameOf } from '../../core/catalogue/catalogue.ts';
import { describeClause, describeEntry, headingOf } from '../../core/features/describe.ts';
import { inAnnex, placeOf } from '../../core/features/sources.ts';
import { citation } from '../../core/wording/citation.ts';
import { spoken } from '../language.ts';
import type { At, Overview, OverviewClause, OverviewResolution } from '../protocol.ts';
import type { Session } from '../session.ts';

export function overviewOf({ library, inUse, sources }: Session): Overview {
  const catalogue = library.main;
  const { latest, reports, entries } = catalogue;
  const groups = new Map<string, { label: string; rank: number; clauses: OverviewClause[] }>();
  const order = addresseesOf(catalogue).map(({ id }) => id);
  for (const addressed of addressedClauses(catalogue)) {
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
    assembly: reports.map(nameOf).join(', '),
    title: latest.source.title,
    file: inUse.reports.find(({ report }) => report === latest)?.file ?? null,
    others: library.catalogues
      .filter((each) => each !== catalogue)
      .flatMap((each) => each.reports.map(nameOf)),
    faulty: inUse.faulty.map(({ file }) => file),
    resolutions: entries.map((entry): OverviewResolution => {
      const annex: At | undefined = inAnnex(catalogue, sources, entry);
      return {
        number: entry.number,
        citation: citation(entry, spoken()),
        title: entry.title,
        status: entry.status,
        impactOnItuD: entry.impactOnItuD,
        at: placeOf(catalogue, sources, entry) ?? null,
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
