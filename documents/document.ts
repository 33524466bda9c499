/** A Word, OpenDocument or PDF file as the text that references are looked for in, and where in the document each paragraph is. */
import { firstWhere } from '../core/ordered.ts';
import type { Span } from '../core/span.ts';
import type { Origins } from './contents.ts';
import type { Paragraph } from './places.ts';

export interface DocumentText {
  /** Paragraphs with an empty line between them, so that no reference runs over two. */
  readonly text: string;
  readonly places: Places;
}

/** The places of a text's paragraphs, in order. */
export type Places = readonly Place[];

/** A paragraph's span in the text, as UTF-16 offsets, and its place. */
export interface Place extends Pick<Paragraph, 'kind' | 'within' | 'label'> {
  readonly start: number;
  readonly end: number;
  /** "Introduction, paragraph 3", "page 3, paragraph 2" */
  readonly name: string;
}

/** Whether a file is a Word or OpenDocument file by its name. */
export function isNamedDocument(path: string): boolean {
  return /\.(?:docx|odt)$/i.test(path);
}

/** Where the text of a paragraph comes from; undefined where the format is only read. */
export interface Source {
  readonly origins: Origins | undefined;
  /** The spans of the paragraph's own text that are in the document's text. */
  readonly kept: readonly Span[];
}

/** The text of a document, and the source of the paragraph at each of its places. */
export function documentOf(
  paragraphs: readonly Paragraph[],
): DocumentText & { readonly sources: readonly Source[] } {
  const places: Place[] = [];
  const sources: Source[] = [];
  let text = '';
  for (const { text: whole, place: name, kind, within, label, origins } of paragraphs) {
    const start = text.length;
    const kept = keptOf(whole);
    text += kept.map((span) => whole.slice(span.start, span.end)).join('');
    places.push({ start, end: text.length, name, kind, within, ...(label === undefined ? {} : { label }) });
    sources.push({ origins, kept });
    text += '\n\n';
  }
  return { text, places, sources };
}

/** The number of the paragraph that an offset is in, or that it follows. */
export function placeIndexAt(places: Places, offset: number): number {
  return Math.max(0, firstWhere(places.length, (i) => (places[i]?.start ?? 0) > offset) - 1);
}

/** The paragraph that an offset is in, or that it follows. */
export function placeAt(places: Places, offset: number): Place | undefined {
  return places[placeIndexAt(places, offset)];
}

/** What only says where a line may break, and what would make an empty line inside. */
const LEFT_OUT = /\u00ad|\n[ \t]*(?=\n)/g;

/** Without these, and without space at either end. */
function keptOf(text: string): Span[] {
  const kept: Span[] = [];
  const end = text.trimEnd().length;
  let at = text.length - text.trimStart().length;
  for (const { index, 0: left } of text.matchAll(LEFT_OUT)) {
    if (index >= end) break;
    if (index > at) kept.push({ start: at, end: index });
    at = Math.max(at, index + left.length);
  }
  if (at < end) kept.push({ start: at, end });
  return kept;
}
