/** `itu-resolutions references`: every reference of documents, with what it says. */
import { csvRow } from '../core/csv.ts';
import type { ResolvedReference } from '../core/resolve/resolve.ts';
import { provisionName } from '../core/wording/names.ts';
import { analysed } from './checking/checked.ts';
import { referenceJson } from './formats/json.ts';
import { type Located, lineAndColumn, locationOf, placeIn } from './formats/place.ts';
import { jsonText, shown } from './formats/shown.ts';
import { filesAt, inputs } from './inputs.ts';
import { write, writeFiles } from './output.ts';
import type { Setup } from './setup.ts';

export interface ReferencesOptions {
  readonly format: 'text' | 'json' | 'csv';
  readonly stdinFilename?: string;
}

export async function references(
  paths: readonly string[],
  options: ReferencesOptions,
  setup: Setup,
): Promise<void> {
  async function* read() {
    for await (const input of inputs(await filesAt(paths, options.stdinFilename, setup))) {
      yield { path: input.path, places: input.places, analysis: analysed(input, setup) };
    }
  }
  if (options.format === 'json') return writeFiles(asJson(read()), write);
  if (options.format === 'csv') await write(csvRow(COLUMNS));
  const row = options.format === 'csv' ? csvLine : line;
  for await (const located of read()) {
    for (const resolved of located.analysis.references) await write(row(located, resolved));
  }
}

async function* asJson(files: AsyncIterable<Located>) {
  for await (const located of files) {
    const { references } = located.analysis;
    yield jsonText({
      path: located.path,
      references: references.all().map((resolved) => referenceJson(located, resolved)),
    });
  }
}

const COLUMNS = [
  'path',
  'line',
  'column',
  'text',
  'number',
  'through',
  'temporary',
  'revised',
  'place',
  'year',
  'body',
  'provision',
  'language',
  'where',
];

function csvLine(located: Located, { reference, body }: ResolvedReference): string {
  const { path, places, analysis } = located;
  const { span, number, through, temporary, edition, provision, language } = reference;
  const where = placeIn(places, span);
  const { line, column } = where === null ? lineAndColumn(analysis, span) : { line: null, column: null };
  const text = analysis.text.slice(span.start, span.end);
  const dated = edition ? [String(edition.revised), edition.place, edition.year] : [null, null, null];
  return csvRow([
    ...[path, line, column, text, number, through, temporary],
    ...dated,
    ...[body, provision && provisionName(provision, language), language, where],
  ]);
}

/** "draft.md:12:5: Resolution 44 (Rev. New Delhi, 2024) · WTSA" */
function line(located: Located, { reference, body }: ResolvedReference): string {
  const { analysis } = located;
  const text = analysis.text.slice(reference.span.start, reference.span.end).replace(/\s+/g, ' ');
  return `${shown(`${locationOf(located, reference.span)}: ${text} · ${body ?? 'body unknown'}`)}\n`;
}
