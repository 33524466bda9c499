/** From the bytes of a PDF to its paragraphs with their places, and what is said of pages that cannot be read. */
import { begins } from '../compound.ts';
import type { Paragraph } from '../places.ts';
import { Unreadable } from '../problem.ts';
import type { PdfContents } from './contents.ts';
import { damagedPdf } from './damaged.ts';
import { latin } from './latin.ts';

export interface ReadPdf {
  readonly paragraphs: readonly Pick<Paragraph, 'text' | 'place'>[];
  /** Which pages have no text, and what to do about it; null: all have. */
  readonly unread: string | null;
}

/** The PDFs of a folder, as a glob pattern. */
export const PDFS = '**/*.pdf';

/** "%PDF-" */
const MARK = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** By its name, or by how it begins. */
export function isPdf(path: string, bytes: Uint8Array): boolean {
  return /\.pdf$/i.test(path) || begins(bytes, MARK);
}

/** How the text of a PDF is come by; it throws `Unreadable`. */
export type PdfReader = (bytes: Uint8Array) => Promise<PdfContents>;

/** Throws `Unreadable`. */
export async function readPdf(bytes: Uint8Array, contentsOf: PdfReader): Promise<ReadPdf> {
  if (bytes.length === 0) throw damagedPdf('it is empty');
  if (!latin(bytes.subarray(0, HEADER)).includes('%PDF-'))
    throw new Unreadable('it is no PDF, though it is called so');
  // pdf.js would go on with the pages that are left, and nobody would miss the others.
  if (!latin(bytes.subarray(-TRAILER)).includes('%%EOF')) throw damagedPdf('its end is missing');
  const { paragraphs, scanned } = await contentsOf(bytes);
  return { paragraphs, unread: scanned.length > 0 ? unreadPages(scanned) : null };
}

/** How far from the beginning and the end of a file readers look for its marks, in bytes. */
const HEADER = 1024;
const TRAILER = 2048;

/** "pages 2, 4 to 7 and 9 are pictures, without text" */
function unreadPages(numbers: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range && range.last === number - 1) range.last = number;
    else ranges.push({ first: number, last: number });
  }
  const names = ranges.map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`));
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join();
  const are = numbers.length > 1 ? `pages ${list} are pictures` : `page ${list} is a picture`;
  return `${are}, without text, and not read; run text recognition (OCR) on the document first`;
}
