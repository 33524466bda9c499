/** `itu-resolutions import`: an outcomes report as a catalogue, with an account of what was made of it. */
import { createHash } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import { readCatalogue } from '../../catalogues/read.ts';
import type { CatalogueData } from '../../core/catalogue/types.ts';
import { type Body, bodyAcronym, conferencesAt } from '../../core/conferences.ts';
import { accountText, counts } from '../../reports/accountText.ts';
import { type Correction, withCorrections } from '../../reports/corrections.ts';
import { CELL } from '../../reports/lines.ts';
import { importReport } from '../../reports/report.ts';
import { bytesOfFile, isThere, whyOf } from '../../server/host/files.ts';
import { complain } from '../complaints.ts';
import { type Input, inputAt } from '../inputs.ts';
import { write } from '../output.ts';
import { oneLine, Problem } from '../problem.ts';
import { writeWhole } from '../writeWhole.ts';

export interface ImportOptions {
  readonly body: Body;
  readonly place: string;
  readonly year: number;
  /** What the report is called; undefined: "Outcomes of WTDC-25 (Baku, 2025)". */
  readonly title?: string;
  /** The folder to write to. */
  readonly out: string;
}

/**
 * Reads a report (text, Markdown, Word, OpenDocument or PDF; a list as CSV) and writes three files: the catalogue, the same as it was
 * imported (by which corrections are told when it is imported again), and the account. What cannot be read or written is a Problem, and then
 * nothing is written.
 */
export async function importCatalogue(path: string, options: ImportOptions): Promise<void> {
  const { body, place, year } = options;
  const name = `${body.toLowerCase()}-${String(year).slice(-2)}`;
  const assembly = `${bodyAcronym(body, 'en')}-${String(year).slice(-2)}`;
  const held = path === '-' ? undefined : await bytesOfFile(path);
  if (!held) throw new Problem('a report has to be a file: name it');
  if (held.kind === 'unreadable') throw new Problem(`${path}: ${held.why}`);
  const input = await inputAt(path, path, held);
  if (input.kind === 'unreadable') throw new Problem(`${path}: ${input.why}`);
  if (input.unread !== null) complain(`${path}: ${input.unread}`);

  const { catalogue: imported, account } = importReport(textOf(input), formatOf(path, input.format), {
    id: name,
    body,
    place,
    year,
    title: options.title ?? `Outcomes of ${assembly} (${place}, ${year})`,
    file: basename(path),
    sha256: createHash('sha256').update(held.bytes).digest('hex'),
    remarks: [],
  });
  if (imported.resolutions.length === 0)
    throw new Problem(
      `${path}: no resolution was found in it; it has to hold a list ("Revised Resolutions: 2, 7 and 9"), a table with columns named Number and Status, or lines such as "Resolution 9 (Baku, 2025): its title"`,
    );
  const files = {
    catalogue: join(options.out, `${name}.catalogue.json`),
    imported: join(options.out, `${name}.imported.json`),
    account: join(options.out, `${name}.account.md`),
  };
  const { catalogue, corrections } = await corrected(files, imported);
  await put(files.imported, written(imported));
  await put(files.catalogue, written(catalogue));
  await put(files.account, accountText(catalogue, account, corrections));
  const toLookAt = account.doubts.length + account.unplaced.length;
  await write(
    [
      `${files.catalogue}: ${catalogue.resolutions.length} resolutions (${counts(catalogue)})`,
      ...(corrections.length > 0
        ? [`${counted(corrections.length, 'correction was', 'corrections were')} kept`]
        : []),
      `${files.account}: ${toLookAt === 0 ? 'nothing to look at' : `${counted(toLookAt, 'place', 'places')} to look at`}`,
      ...(isKnown(body, place, year)
        ? []
        : [
            `No conference of ${bodyAcronym(body, 'en')} in ${place} in ${year} is known: see that body, place and year are right.`,
          ]),
      '',
    ].join('\n'),
  );
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** With each row of a table on one line; a document has lines otherwise for its paragraphs. */
function textOf({ text, places }: Pick<Input, 'text' | 'places'>): string {
  if (!places) return text;
  let row = '';
  return places.reduce((report, { start, end, within }, i) => {
    // "table 2", "row 3, cell 1"
    const [table = '', cell = ''] = within;
    const its = /^.*\d+\D+(?=\d+$)/.exec(cell)?.[0];
    const goesOn = its !== undefined && row === table + its;
    row = its === undefined ? '' : table + its;
    return `${report}${i === 0 ? '' : goesOn ? CELL : '\n'}${text.slice(start, end)}`;
  }, '');
}

function isKnown(body: Body, place: string, year: number): boolean {
  return conferencesAt(place, year).some((conference) => conference.body === body);
}

function formatOf(path: string, format: string): 'text' | 'markdown' | 'csv' {
  if (/^\.(?:csv|tsv)$/i.test(extname(path))) return 'csv';
  return format === 'markdown' ? 'markdown' : 'text';
}

/** With the corrections made since the last import; without one, as it is. */
async function corrected(
  files: { readonly catalogue: string; readonly imported: string },
  now: CatalogueData,
): Promise<{ readonly catalogue: CatalogueData; readonly corrections: readonly Correction[] }> {
  if (!(await isThere(files.catalogue))) return { catalogue: now, corrections: [] };
  if (!(await isThere(files.imported)))
    throw new Problem(
      `${files.catalogue} is there, but not ${files.imported}, by which its corrections would be told; nothing was written: move it away, or write elsewhere with --out`,
    );
  return withCorrections(await catalogueIn(files.imported), await catalogueIn(files.catalogue), now);
}

async function catalogueIn(path: string): Promise<CatalogueData> {
  const held = await bytesOfFile(path);
  if (held.kind === 'unreadable') throw new Problem(`${path}: ${held.why}`);
  const read = readCatalogue(Buffer.from(held.bytes).toString());
  if (read.kind === 'report') return read.report;
  if (read.kind === 'overlay')
    throw new Problem(`${path} is an overlay, and no catalogue; nothing was written`);
  throw new Problem(`${path} cannot be used as a catalogue, nothing was written: ${read.faults[0]}`);
}

function written(catalogue: CatalogueData): string {
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}

async function put(path: string, text: string): Promise<void> {
  try {
    await writeWhole(path, text);
  } catch (error) {
    throw new Problem(`${path} could not be written: ${oneLine(whyOf(error as NodeJS.ErrnoException))}`);
  }
}
