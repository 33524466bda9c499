/** Which pages are pictures of text: scanned, and without the text that a recognition would have put below. */
import type { Trimmed } from './layout/margins.ts';
import { picturesOf } from './pictures.ts';

/** A stamp or a caption has fewer letters, any text more. */
const HARDLY_ANY = 20;

/** Their numbers. What repeats on every page is no text: who scans puts a head on it. Throws `Unreadable`. */
export async function scannedPages(bytes: Uint8Array, sheets: readonly Trimmed[]): Promise<number[]> {
  const empty = sheets.filter(({ lines }) => lettersIn(lines) < HARDLY_ANY);
  if (empty.length === 0) return [];
  return picturesOf(
    bytes,
    empty.map(({ number }) => number),
  );
}

function lettersIn(lines: readonly { readonly text: string }[]): number {
  return lines.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{Nd}]/gu)?.length ?? 0), 0);
}
