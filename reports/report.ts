/** The catalogue from a report: every statement about a resolution is evidence, and statements that differ are contradictions. */
import type {
  CatalogueData,
  Contradiction,
  Entry,
  EntryEdition,
  Remark,
  Status,
} from '../core/catalogue/types.ts';
import type { Sheet } from '../documents/spreadsheet/sheets.ts';
import { type Account, type Book, book } from './account.ts';
import { type Cleaner, cleaner } from './cleaning.ts';
import type { Row } from './columns.ts';
import { byItsEdition, contradictionsIn, evidenceOf } from './evidence.ts';
import { type Extract, extractsIn } from './extracts.ts';
import { linesOf, type ReportFormat } from './lines.ts';
import { type Listed, listsIn, type Named } from './lists.ts';
import { type Placed, sectionsOf } from './sections.ts';
import { listedRows, sheetOf } from './spreadsheet.ts';
import { rowsIn } from './table.ts';
import { OPERATIVE_VERBS } from './verbs.ts';
import { statusWordsIn } from './words.ts';

/** What a person says of a report, since it may not say so itself. */
export interface About {
  /** "wtsa-24" */
  readonly id: string;
  /** "WTSA" */
  readonly body: string;
  readonly place: string;
  readonly year: number;
  readonly title: string;
  /** The report's file, as the catalogue names it. */
  readonly file: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  /** What a reader noticed of the report as a whole. */
  readonly remarks: readonly Remark[];
}

/** "Outcomes of WTDC-25 (Baku, 2025)": what a report is called where nobody says otherwise. */
export function titleOf(acronym: string, place: string, year: number): string {
  return `Outcomes of ${acronym}-${String(year).slice(-2)} (${place}, ${year})`;
}

export interface Imported {
  readonly catalogue: CatalogueData;
  readonly account: Account;
}

/**
 * Reads the report of an assembly: lists of what was revised, added, suppressed or left unchanged, tables of status, number and title,
 * and extracts. Each of them may be missing, and they may stand in any order. Never throws; a report of which nothing could be read
 * gives a catalogue without resolutions.
 */
export function importReport(report: string, format: ReportFormat | 'csv', about: About): Imported {
  if (format === 'csv') return importList([sheetOf(report)], about);
  const cleaning = cleaner();
  const kept = book();
  const catalogue = catalogueOf(saidIn(report, format, cleaning, kept), about, kept);
  return { catalogue, account: { ...kept, cleaned: cleaning.account } };
}

/** The same of a list that a spreadsheet holds. */
export function importList(sheets: readonly Sheet[], about: About): Imported {
  const kept = book();
  const catalogue = catalogueOf({ ...NOTHING, rows: listedRows(sheets, kept) }, about, kept);
  return { catalogue, account: { ...kept, cleaned: [] } };
}

function catalogueOf(said: Said, about: About, kept: Book): CatalogueData {
  const { listed, named, rows, extracts } = said;
  const numbers = [listed, named, rows, extracts].flatMap((list) => list.map(({ number }) => number));
  const resolutions = [...new Set(numbers)]
    .sort((a, b) => a - b)
    .flatMap((number) => entryOf(number, { ...said, about }, kept) ?? []);
  const { id, body, place, year, title, file, sha256, remarks } = about;
  return {
    schema: 1,
    id,
    body,
    place,
    year,
    source: { title, file, sha256 },
    lastNumber: Math.max(1, ...numbers),
    remarks,
    resolutions,
  };
}

/** All that a report says of resolutions. */
interface Said {
  readonly listed: readonly Listed[];
  readonly named: readonly Named[];
  readonly rows: readonly Row[];
  readonly extracts: readonly Extract[];
}

interface Found extends Said {
  readonly about: About;
}

const NOTHING: Said = { listed: [], named: [], rows: [], extracts: [] };

/** Each kind of statement is taken out before the next is looked for, so that no line says two things. */
function saidIn(report: string, format: ReportFormat, cleaning: Cleaner, kept: Book): Said {
  const placed = sectionsOf(linesOf(report, format, cleaning));
  const { extracts, rest: withoutExtracts } = extractsIn(placed, OPERATIVE_VERBS, kept);
  const { rows, rest: withoutRows } = rowsIn(withoutExtracts, kept);
  const { listed, named, rest } = listsIn(withoutRows, kept);
  mentionedIn(rest, kept);
  return { listed, named, rows, extracts };
}

/** What is known of one resolution; undefined where nothing says what was done with it. */
function entryOf(number: number, found: Found, { unplaced, doubts }: Book): Entry | undefined {
  const isIt = (x: { readonly number: number }) => x.number === number;
  const listed = found.listed.filter(isIt);
  const allNamed = found.named.filter(isIt);
  const [named] = allNamed;
  const rows = found.rows.filter(isIt);
  const [row, ...rowsAgain] = rows;
  const [extracted, ...extractedAgain] = found.extracts.filter(isIt);
  const again = [...rowsAgain.map((r) => ({ line: r.lines.number })), ...extractedAgain.map((e) => e.annex)];
  for (const { line } of again)
    unplaced.push({
      line,
      text: `Resolution ${number}`,
      why: 'it stands there a second time; the first was taken',
    });

  const implied = impliedBy(named?.edition ?? row?.edition ?? extracted?.edition ?? null, found.about);
  const said = listed[0]?.status ?? row?.status ?? named?.status ?? named?.headed ?? implied;
  const evidence = evidenceOf(listed, allNamed, rows, extracted);
  const lines = [
    ...new Set([
      ...evidence.flatMap(({ line }) => line ?? []),
      ...[named?.line, row?.lines.number, extracted?.annex.line].filter((line) => line !== undefined),
    ]),
  ];
  if (!said) {
    unplaced.push({
      line: Math.min(...lines),
      text: `Resolution ${number}`,
      why: 'nothing says what the assembly did with it: no list, no row and no edition',
    });
    return undefined;
  }
  // What was suppressed has the edition that it had.
  if (implied && implied !== said && !(said === 'suppressed' && implied === 'unchanged'))
    doubts.push({
      lines,
      what: `Resolution ${number} is ${said}, and its edition is that of one that is ${implied}`,
    });
  const contradictions = [...contradictionsIn(evidence), ...withoutRow(extracted, row, found)];
  for (const { claim, statements } of contradictions)
    doubts.push({
      lines: statements.flatMap(({ line }) => line ?? []),
      what: `Resolution ${number}, ${claim}: ${statements.map(({ value, where }) => `“${value}” (${where})`).join(', ')}`,
    });
  return {
    number,
    title: row?.title ?? named?.title ?? extracted?.title ?? null,
    status: said,
    edition: editionOf(said, named?.edition ?? row?.edition ?? extracted?.edition ?? null, found.about),
    temporary: named?.temporary ?? null,
    impactOnItuD: row?.impactOnItuD === true,
    evidence: evidence.length > 0 ? evidence : [byItsEdition(said, lines, extracted)],
    contradictions,
    annex: extracted && extracted.annex.clauses.length > 0 ? extracted.annex : null,
  };
}

/** Of this assembly: revised with "Rev.", new without. Of an earlier one: unchanged. */
function impliedBy(edition: EntryEdition | null, { place, year }: About): Status | null {
  if (!edition) return null;
  if (edition.place !== place || edition.year !== year) return 'unchanged';
  return edition.revised ? 'revised' : 'new';
}

/** What is revised or new is of this assembly; what it left unchanged has the earlier edition that the report names, if it names one. */
function editionOf(status: Status, given: EntryEdition | null, { place, year }: About): EntryEdition | null {
  if (status === 'unchanged') return given && given.year < year ? given : null;
  return status === 'revised' || status === 'new' ? { revised: status === 'revised', place, year } : null;
}

/** An annex of what has an impact on ITU-D is said to hold what the table lists: an extract without a row contradicts that. */
function withoutRow(extracted: Extract | undefined, row: Row | undefined, { rows }: Found): Contradiction[] {
  const listed = rows.filter(({ impactOnItuD }) => impactOnItuD);
  if (!extracted || row || listed.length === 0) return [];
  const before = listed.filter((other) => other.number < extracted.number).at(-1) ?? listed[0];
  return [
    {
      claim: 'impactOnItuD',
      statements: [
        { claim: 'impactOnItuD', value: 'true', where: extracted.where, line: extracted.annex.line },
        { claim: 'impactOnItuD', value: 'false', where: before?.where ?? '', line: before?.lines.title ?? 1 },
      ],
    },
  ];
}

/** "Resolution 5", "Res.5", "Resolution ITU-R 5", "Resolution WTDC-5" */
const MENTION = /\bRes(?:olutions?|\.) ?(?:ITU-[RTD] |[A-Z]{2,4}-)?\d/i;

/** Lines that speak of resolutions, and of which nothing was taken. */
function mentionedIn(rest: readonly Placed[], { unplaced }: Book): void {
  for (const { text, heading, number: line } of rest) {
    const isOfNumbers = statusWordsIn(text).length > 0 && /\b\d{1,3}(?:, | and )\d/.test(text);
    // Numbers alone, below "Suppressed": of what, nobody says.
    const isBelow = /^[\d ,;&–-]{1,99}$/.test(text) && statusWordsIn(heading).length > 0;
    if (MENTION.test(text) || isOfNumbers || isBelow) {
      const why = 'what it says of a resolution was not understood, if it says anything of what was done';
      unplaced.push({ line, text, why });
    }
  }
}
