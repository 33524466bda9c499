/** `itu-resolutions references`: every reference of documents, with what it says. */
import type { Analysis } from '../core/analyse.ts';
import { csvRow } from '../core/csv.ts';
import type { ResolvedReference } from '../core/resolve/resolve.ts';
import { provisionName } from '../core/wording/names.ts';
import { analysed } from './check.ts';
import { lineAndColumn, referenceJson } from './formats/json.ts';
import { inputs } from './inputs.ts';
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
    for await (const input of inputs(paths, options.stdinFilename, setup)) {
      yield { path: input.path, analysis: analysed(input, setup) };
    }
  }
  if (options.format === 'json') return writeFiles(asJson(read()), write);
  if (options.format === 'csv') await write(csvRow(COLUMNS));
  const row = options.format === 'csv' ? csvLine : line;
  for await (const { path, analysis } of read()) {
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
