/** A Word or OpenDocument file as the text that references are looked for in, and where in the document each paragraph is. */
import type { Contents } from './contents.ts';
import { type Paragraph, paragraphsOf } from './places.ts';

export interface DocumentText {
  /** Paragraphs with an empty line between them, so that no reference runs over two. */
  readonly text: string;
  readonly places: Places;
}

/** The places of a text's paragraphs, in order. */
export type Places = readonly Place[];

/** A paragraph's span in the text, as UTF-16 offsets, and its place. */
export interface Place extends Pick<Paragraph, 'kind' | 'within'> {
  readonly start: number;
  readonly end: number;
  /** "Introduction, paragraph 3" */
  readonly name: string;
}

/** Whether a file is one of these by its name. */
export function isNamedDocument(path: string): boolean {
  return /\.(?:docx|odt)$/i.test(path);
}

export function documentOf(contents: Contents): DocumentText {
  const places: Place[] = [];
  let text = '';
  for (const paragraph of paragraphsOf(contents)) {
    const start = text.length;
    text += cleaned(paragraph.text);
    const { place: name, kind, within } = paragraph;
    places.push({ start, end: text.length, name, kind, within });
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

/** Without what only says where a line may break, and without empty lines inside; lines end in the one way that editors leave alone. */
function cleaned(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\n[ \t]*(?=\n)/g, '')
    .trim();
}
