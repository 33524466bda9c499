/** `itu-resolutions references`: every reference of documents, with what it says. */
import { csvRow } from '../core/csv.ts';
import type { Other } from '../core/recognise/others/other.ts';
import type { ResolvedReference } from '../core/resolve/resolve.ts';
import { provisionName } from '../core/wording/names.ts';
import { analysed } from './checking/checked.ts';
import { otherJson, referenceJson } from './formats/json.ts';
import { type Located, lineAndColumn, locationOf, placeIn } from './formats/place.ts';
import { jsonText, shown } from './formats/shown.ts';
import { filesAt, inputs } from './inputs.ts';
import { type Named, namedIn, type ReferenceKind } from './kinds.ts';
import { write, writeFiles } from './output.ts';
import type { Setup } from './setup.ts';

export interface ReferencesOptions {
  readonly format: 'text' | 'json' | 'csv';
  readonly stdinFilename?: string;
  /** Which are printed; undefined: those to resolutions, and nothing says of what kind they are. */
  readonly kinds?: readonly ReferenceKind[];
}

export async function references(
  paths: readonly string[],
  options: ReferencesOptions,
  setup: Setup,
): Promise<void> {
  const { kinds } = options;
  async function* read() {
    for await (const input of inputs(await filesAt(paths, options.stdinFilename, setup))) {
      yield { path: input.path, places: input.places, analysis: analysed(input, setup) };
    }
  }
  if (options.format === 'json') return writeFiles(asJson(read(), kinds), write);
  if (options.format === 'csv') await write(csvRow(kinds ? [...COLUMNS, 'kind'] : COLUMNS));
  for await (const located of read()) {
    for (const named of namedIn(located.analysis, kinds))
      await write(options.format === 'csv' ? csvLine(located, named, kinds) : line(located, named));
  }
}

async function* asJson(files: AsyncIterable<Located>, kinds: ReferencesOptions['kinds']) {
  for await (const located of files) {
    yield jsonText({
      path: located.path,
      references: namedIn(located.analysis, kinds).map((named) =>
        named.kind === 'resolution'
          ? { ...(kinds ? { kind: named.kind } : {}), ...referenceJson(located, named.resolved) }
          : otherJson(located, named.other),
      ),
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

function csvLine(located: Located, named: Named, kinds: ReferencesOptions['kinds']): string {
  const { path, places, analysis } = located;
  const { span, language } = named.kind === 'resolution' ? named.resolved.reference : named.other;
  const where = placeIn(places, span);
  const { line, column } = where === null ? lineAndColumn(analysis, span) : { line: null, column: null };
  const text = analysis.text.slice(span.start, span.end);
  return csvRow([
    ...[path, line, column, text],
    ...(named.kind === 'resolution' ? resolutionCells(named.resolved) : otherCells(named.other)),
    ...[language, where],
    ...(kinds ? [named.kind] : []),
  ]);
}

function resolutionCells({ reference, body }: ResolvedReference) {
  const { number, through, temporary, edition, provision, language } = reference;
  const dated = edition ? [String(edition.revised), edition.place, edition.year] : [null, null, null];
  return [number, through, temporary, ...dated, body, provision && provisionName(provision, language)];
}

function otherCells({ name, edition, body }: Other) {
  const dated = edition ? [String(edition.revised), edition.place, edition.year] : [null, null, null];
  return [name, null, null, ...dated, body, null];
}

/** "draft.md:12:5: Resolution 44 (Rev. New Delhi, 2024) · WTSA", "draft.md:14:1: SG9 · study-group" */
function line(located: Located, named: Named): string {
  const { span } = named.kind === 'resolution' ? named.resolved.reference : named.other;
  const text = located.analysis.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const said = named.kind === 'resolution' ? (named.resolved.body ?? 'body unknown') : named.kind;
  return `${shown(`${locationOf(located, span)}: ${text} · ${said}`)}\n`;
}
