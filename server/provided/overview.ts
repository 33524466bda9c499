/** What the catalogues in use hold, for views of them. */
import * as l10n from '@vscode/l10n';
import {
  addressedClauses,
  addressedInShort,
  addressedNames,
  addresseesOf,
} from '../../core/catalogue/addressees.ts';
import { type Catalogue, nameOf } from '../../core/catalogue/catalogue.ts';
import { describeClause, describeEntry, headingOf } from '../../core/features/describe.ts';
import { inAnnex, placeOf, type Sources } from '../../core/features/sources.ts';
import { citation, inParentheses } from '../../core/wording/citation.ts';
import { spoken } from '../language.ts';
import type {
  At,
  Overview,
  OverviewAddressee,
  OverviewClause,
  OverviewReport,
  OverviewResolution,
} from '../protocol.ts';
import type { Session } from '../session.ts';

export function overviewOf({ library, inUse, sources }: Session): Overview {
  const { main, catalogues } = library;
  return {
    assembly: main.reports.map(nameOf).join(', '),
    body: main.body,
    file: inUse.reports.find(({ report }) => report === main.latest)?.file ?? null,
    reports: library.reports.map((report): OverviewReport => {
      const { annexUri = null, textUri = null } = sources.documents.find(({ id }) => id === report.id) ?? {};
      const hasAnnex = report.resolutions.some(({ annex }) => annex !== null);
      const { body, kind, source } = report;
      return {
        name: nameOf(report),
        body,
        title: source.title,
        annexUri: hasAnnex ? annexUri : null,
        textUri: kind === 'list' ? null : textUri,
      };
    }),
    faulty: inUse.faulty.map(({ file }) => file),
    resolutions: catalogues.flatMap((catalogue) =>
      catalogue.entries.map((entry): OverviewResolution => {
        const annex: At | undefined = inAnnex(catalogue, sources, entry);
        return {
          body: catalogue.body,
          number: entry.number,
          citation: citation(entry, spoken()),
          edition: entry.edition && inParentheses(entry.edition, spoken()),
          title: entry.title,
          status: entry.status,
          impactOnItuD: entry.impactOnItuD,
          at: placeOf(catalogue, sources, entry) ?? null,
          isInAnnex: annex !== undefined,
          description: describeEntry(catalogue, entry, sources, spoken()),
        };
      }),
    ),
    addressees: catalogues.flatMap((catalogue) => addresseesIn(catalogue, sources)),
  };
}

/** Whom the clauses of a catalogue address, in the order of data/addressees.json. */
function addresseesIn(catalogue: Catalogue, sources: Sources): OverviewAddressee[] {
  const groups = new Map<string, { label: string; rank: number; clauses: OverviewClause[] }>();
  const order = addresseesOf(catalogue).map(({ id }) => id);
  for (const addressed of addressedClauses(catalogue)) {
    const { entry, clause, part, to } = addressed;
    const name = addressedNames(addressed) || l10n.t('No one in particular');
    const row: OverviewClause = {
      body: catalogue.body,
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
  return [...groups]
    .map(([name, group]) => ({ name, ...group }))
    .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name))
    .map(({ name, label, clauses }) => ({ name, label, clauses }));
}
