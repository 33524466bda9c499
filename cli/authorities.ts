/** `itu-resolutions authorities`: the table of every resolution that documents cite. */
import { analyse, type Settings } from '../core/analyse.ts';
import { type Cited, authorities as rowsOf } from '../core/authorities/authorities.ts';
import { asCsv } from '../core/authorities/csv.ts';
import { asHtml } from '../core/authorities/html.ts';
import { asMarkdown } from '../core/authorities/markdown.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { citationsIn } from '../core/citations/citations.ts';
import { placeAt } from '../documents/document.ts';
import { inputs } from './inputs.ts';
import { write } from './output.ts';

export interface AuthoritiesOptions {
  readonly format: 'markdown' | 'csv' | 'html';
  readonly stdinFilename?: string;
  readonly settings: Omit<Settings, 'format'>;
}

const TITLE = 'Resolutions cited';

export async function authorities(
  paths: readonly string[],
  { format, stdinFilename, settings }: AuthoritiesOptions,
  catalogue: Catalogue,
): Promise<void> {
  const documents: Cited[] = [];
  for await (const { path, format: language, text, places } of inputs(paths, stdinFilename)) {
    const analysis = analyse(text, catalogue, { ...settings, format: language });
    const citations = citationsIn(analysis);
    const nameAt = (line: number) => placeAt(places ?? [], analysis.lines.starts[line] ?? 0)?.name;
    documents.push(places ? { uri: path, citations, nameAt } : { uri: path, citations });
  }
  const rows = rowsOf(documents, catalogue);
  switch (format) {
    case 'csv':
      return write(asCsv(rows, catalogue));
    case 'html':
      return write(asHtml(TITLE, rows, catalogue));
    case 'markdown':
      return write(asMarkdown(TITLE, rows, catalogue, () => null));
  }
}
