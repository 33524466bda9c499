/** `itu-resolutions authorities`: the table of every resolution that documents cite. */
import { type Cited, authorities as rowsOf } from '../core/authorities/authorities.ts';
import { asCsv } from '../core/authorities/csv.ts';
import { asHtml } from '../core/authorities/html.ts';
import { asMarkdown } from '../core/authorities/markdown.ts';
import { citationsIn } from '../core/citations/citations.ts';
import { placeAt } from '../documents/document.ts';
import { analysed } from './checking/checked.ts';
import { addressOfPath } from './formats/place.ts';
import { filesAt, inputs } from './inputs.ts';
import { write } from './output.ts';
import type { Setup } from './setup.ts';

export interface AuthoritiesOptions {
  readonly format: 'markdown' | 'csv' | 'html';
  readonly stdinFilename?: string;
}

const TITLE = 'Resolutions cited';

export async function authorities(
  paths: readonly string[],
  { format, stdinFilename }: AuthoritiesOptions,
  setup: Setup,
): Promise<void> {
  const documents: Cited[] = [];
  for await (const input of inputs(await filesAt(paths, stdinFilename, setup))) {
    const analysis = analysed(input, setup);
    const uri = addressOfPath(input.path);
    const citations = citationsIn(analysis);
    const { places } = input;
    const nameAt = (line: number) => placeAt(places ?? [], analysis.lines.starts[line] ?? 0)?.name;
    documents.push(places ? { uri, citations, nameAt } : { uri, citations });
  }
  const library = setup.known;
  const rows = rowsOf(documents, library);
  switch (format) {
    case 'csv':
      return write(asCsv(rows, library));
    case 'html':
      return write(asHtml(TITLE, rows, library));
    case 'markdown':
      return write(asMarkdown(TITLE, rows, library, () => null));
  }
}
