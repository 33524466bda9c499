/** `itu-resolutions references`: every reference of documents, with what it says. */
import { type Analysis, analyse, type Settings } from '../core/analyse.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { csvRow } from '../core/csv.ts';
import type { ResolvedReference } from '../core/resolve/resolve.ts';
import { provisionName } from '../core/wording/names.ts';
import { lineAndColumn, referenceJson } from './formats/json.ts';
import { inputs } from './inputs.ts';
import { write, writeFiles } from './output.ts';

export interface ReferencesOptions {
  readonly format: 'text' | 'json' | 'csv';
  readonly stdinFilename?: string;
  readonly settings: Omit<Settings, 'format'>;
}

export async function references(
  paths: readonly string[],
  options: ReferencesOptions,
  catalogue: Catalogue,
): Promise<void> {
  async function* analysed() {
    for await (const { path, format, text } of inputs(paths, options.stdinFilename)) {
      yield { path, analysis: analyse(text, catalogue, { ...options.settings, format }) };
    }
  }
  if (options.format === 'json') return writeFiles(asJson(analysed()), write);
  if (options.format === 'csv') await write(csvRow(COLUMNS));
  const row = options.format === 'csv' ? csvLine : line;
  for await (const { path, analysis } of analysed()) {
    for (const resolved of analysis.references) await write(row(path, analysis, resolved));
  }
}

async function* asJson(files: AsyncIterable<{ path: string; analysis: Analysis }>) {
  for await (const { path, analysis } of files) {
    yield { path, references: analysis.references.map((resolved) => referenceJson(analysis, resolved)) };
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
];

function csvLine(path: string, analysis: Analysis, { reference, body }: ResolvedReference): string {
  const { span, number, through, temporary, edition, provision, language } = reference;
  const { line, column } = lineAndColumn(analysis, span);
  const text = analysis.text.slice(span.start, span.end);
  const dated = edition ? [String(edition.revised), edition.place, edition.year] : [null, null, null];
  return csvRow([
    ...[path, line, column, text, number, through, temporary],
    ...dated,
    ...[body, provision && provisionName(provision, language), language],
  ]);
}

/** "draft.md:12:5: Resolution 44 (Rev. New Delhi, 2024) · WTSA" */
function line(path: string, analysis: Analysis, { reference, body }: ResolvedReference): string {
  const { line, column } = lineAndColumn(analysis, reference.span);
  const text = analysis.text.slice(reference.span.start, reference.span.end).replace(/\s+/g, ' ');
  return `${path}:${line}:${column}: ${text} · ${body ?? 'body unknown'}\n`;
}
