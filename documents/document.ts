/** A Word, OpenDocument or PDF file as the text that references are looked for in, and where in the document each paragraph is. */
import type { Paragraph } from './places.ts';

export interface DocumentText {
  /** Paragraphs with an empty line between them, so that no reference runs over two. */
  readonly text: string;
  readonly places: Places;
}

/** The places of a text's paragraphs, in order. */
export type Places = readonly Place[];

/** A paragraph's span in the text, as UTF-16 offsets, and its place. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** "Introduction, paragraph 3", "page 3, paragraph 2" */
  readonly name: string;
}

export function documentOf(paragraphs: readonly Paragraph[]): DocumentText {
  const places: Place[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const start = text.length;
    text += cleaned(paragraph.text);
    places.push({ start, end: text.length, name: paragraph.place });
    text += '\n\n';
  }
  return { text, places };
}

/** The paragraph that an offset is in, or that it follows. */
export function placeAt(places: Places, offset: number): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return places[low];
}

/** Without what only says where a line may break, and without empty lines inside. */
function cleaned(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replace(/\n[ \t]*(?=\n)/g, '')
    .trim();
}
