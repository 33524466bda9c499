/** The catalogue of a list of resolutions in force: list.csv and what list.json says of it. */
import type { CatalogueData, Entry, EntryEdition, Evidence } from '../../core/catalogue/types.ts';
import { rowsOfCsv } from '../../reports/csv.ts';
import type { About } from '../../reports/report.ts';

interface Row {
  readonly number: string;
  /** "in force", "abrogated" */
  readonly status: string;
  /** "Rev. Bucharest, 2022"; "": not known. */
  readonly edition: string;
  readonly source: string;
}

/** Throws at a row that is not understood. */
export function catalogueOfList(csv: string, { file, title, sha256, ...about }: About): CatalogueData {
  const [names = [], ...rows] = rowsOfCsv(csv.trim());
  const resolutions = rows.map((cells, i) =>
    entryOf(
      Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ''])) as unknown as Row,
      i + 2,
    ),
  );
  return {
    schema: 1,
    kind: 'list',
    ...about,
    source: { title, file, sha256 },
    lastNumber: Math.max(...resolutions.map(({ number }) => number)),
    resolutions,
  };
}

const STATUSES = { 'in force': null, abrogated: 'suppressed' } as const;

function entryOf({ number, status, edition, source }: Row, line: number): Entry {
  const said = (claim: Evidence['claim'], value: string): Evidence => ({ claim, value, where: 'List', line });
  if (!(status in STATUSES) || !/^\d+$/.test(number) || source === '')
    throw new Error(`line ${line}: a row has a number, "in force" or "abrogated", an edition and a source`);
  const known = STATUSES[status as keyof typeof STATUSES];
  return {
    number: Number(number),
    title: null,
    status: known,
    edition: edition === '' ? null : editionOf(edition, line),
    temporary: null,
    impactOnItuD: false,
    evidence: [said('status', known ?? status), ...(edition === '' ? [] : [said('edition', edition)])],
    contradictions: [],
    annex: null,
  };
}

function editionOf(text: string, line: number): EntryEdition {
  const [, rev, place = '', year] = /^(Rev\. )?(.+), (\d{4})$/.exec(text) ?? [];
  if (year === undefined) throw new Error(`line ${line}: "${text}" is no edition`);
  return { revised: rev !== undefined, place, year: Number(year) };
}
