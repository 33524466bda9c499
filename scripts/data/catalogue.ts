/** The catalogue from a report: every statement about a resolution is evidence, and statements that differ are contradictions. */
import { createHash } from 'node:crypto';
import type { CatalogueData, Contradiction, Entry, Evidence, Status } from '../../core/catalogue/types.ts';
import { type Extract, extractsOf } from './annex.ts';
import { type Cleaned, cleaner } from './cleaning.ts';
import { type Listed, listedIn, type NewResolution, newResolutionsIn } from './highlights.ts';
import { partsOf, type ReportSettings } from './report.ts';
import { type Row, rowsOf } from './table.ts';

export interface Extraction {
  readonly catalogue: CatalogueData;
  readonly cleaned: readonly Cleaned[];
}

/** Reads a report; throws an Error where its structure is not that of such a report. */
export function extract(report: string, settings: ReportSettings): Extraction {
  const cleaning = cleaner();
  const parts = partsOf(report, cleaning);
  const found: Found = {
    listed: listedIn(parts.highlights),
    added: newResolutionsIn(parts.highlights),
    rows: rowsOf(parts.table),
    extracts: extractsOf(parts.annex, settings.verbs),
    highlightsName: parts.highlightsName,
    settings,
  };
  const numbers = [found.listed, found.added, found.rows, found.extracts].flatMap((list) =>
    list.map((x) => x.number),
  );
  const resolutions = [...new Set(numbers)].sort((a, b) => a - b).map((number) => entryOf(number, found));
  const { id, body, place, year, title, file, remarks } = settings;
  const sha256 = createHash('sha256').update(report).digest('hex');
  const catalogue: CatalogueData = {
    schema: 1,
    id,
    body,
    place,
    year,
    source: { title, file, sha256 },
    lastNumber: Math.max(...numbers),
    remarks,
    resolutions,
  };
  return { catalogue, cleaned: cleaning.account };
}

interface Found {
  readonly listed: readonly Listed[];
  readonly added: readonly NewResolution[];
  readonly rows: readonly Row[];
  readonly extracts: readonly Extract[];
  readonly highlightsName: string;
  readonly settings: ReportSettings;
}

function entryOf(number: number, found: Found): Entry {
  const isIt = (x: { readonly number: number }) => x.number === number;
  const listed = found.listed.filter(isIt);
  const added = found.added.find(isIt);
  const row = found.rows.find(isIt);
  const extracted = found.extracts.find(isIt);
  const evidence = evidenceOf(listed, added, row, extracted, found);
  const status = (listed[0]?.status ?? row?.status) as Status | undefined;
  if (!status) throw new Error(`the report gives no status of Resolution ${number}`);
  const { place, year } = found.settings;
  return {
    number,
    title: row?.title ?? added?.title ?? extracted?.title ?? null,
    status,
    edition:
      status === 'revised'
        ? { revised: true, place, year }
        : status === 'new'
          ? { revised: false, place, year }
          : null,
    temporary: added?.temporary ?? null,
    impactOnItuD: row !== undefined,
    evidence,
    contradictions: [...contradictionsIn(evidence), ...withoutRow(extracted, row, found)],
    annex: extracted?.annex ?? null,
  };
}

function evidenceOf(
  listed: readonly Listed[],
  added: NewResolution | undefined,
  row: Row | undefined,
  extracted: Extract | undefined,
  { highlightsName: where }: Found,
): Evidence[] {
  return [
    ...listed.map(({ status, line }): Evidence => ({ claim: 'status', value: status, where, line })),
    ...(added
      ? ([
          { claim: 'temporary', value: added.temporary, where, line: added.line },
          { claim: 'edition', value: `${added.place}, ${added.year}`, where, line: added.line },
          { claim: 'title', value: added.title, where, line: added.line },
        ] satisfies Evidence[])
      : []),
    ...(row
      ? ([
          { claim: 'impactOnItuD', value: 'true', where: 'Table 1', line: row.lines.number },
          { claim: 'status', value: row.status, where: 'Table 1', line: row.lines.status },
          { claim: 'title', value: row.title, where: 'Table 1', line: row.lines.title },
        ] satisfies Evidence[])
      : []),
    ...(extracted
      ? [
          {
            claim: 'title',
            value: extracted.title,
            where: 'Annex',
            line: extracted.titleLine,
          } satisfies Evidence,
        ]
      : []),
  ];
}

/** Claims that are made twice and differently. */
function contradictionsIn(evidence: readonly Evidence[]): Contradiction[] {
  return (['status', 'title'] as const).flatMap((claim) => {
    const statements = evidence.filter((statement) => statement.claim === claim);
    const differ = new Set(statements.map((statement) => statement.value)).size > 1;
    return differ
      ? [
          {
            claim,
            statements: statements.filter((s, i) => i === statements.findIndex((t) => t.value === s.value)),
          },
        ]
      : [];
  });
}

/** The annex is said to hold what Table 1 lists: an extract without a row contradicts that. */
function withoutRow(extracted: Extract | undefined, row: Row | undefined, { rows }: Found): Contradiction[] {
  if (!extracted || row || rows.length === 0) return [];
  const before = rows.filter((other) => other.number < extracted.number).at(-1) ?? rows[0];
  return [
    {
      claim: 'impactOnItuD',
      statements: [
        { claim: 'impactOnItuD', value: 'true', where: 'Annex', line: extracted.annex.line },
        { claim: 'impactOnItuD', value: 'false', where: 'Table 1', line: before?.lines.title ?? 1 },
      ],
    },
  ];
}
