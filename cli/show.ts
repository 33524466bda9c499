/** `itu-resolutions show`: what the report says of one resolution. */
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { assemblyOf, temporaryKey } from '../core/catalogue/catalogue.ts';
import { describeFully } from '../core/features/describe.ts';
import { plainText } from '../core/markdown.ts';
import { jsonText, shownLines } from './formats/shown.ts';
import { write } from './output.ts';
import { Problem } from './problem.ts';

/** Prints the entry of a number (or of a temporary number); one that the report does not mention is a Problem. */
export async function show(
  number: string,
  format: 'text' | 'markdown' | 'json',
  catalogue: Catalogue,
): Promise<void> {
  const { data } = catalogue;
  const entry = catalogue.byNumber.get(Number(number)) ?? catalogue.byTemporary.get(temporaryKey(number));
  if (!entry) {
    const why =
      Number(number) > data.lastNumber
        ? `there is no such resolution, the last number of ${assemblyOf(data)} is ${data.lastNumber}`
        : `the ${assemblyOf(data)} report does not mention it`;
    throw new Problem(`Resolution ${number}: ${why}; see "itu-resolutions list"`);
  }
  if (format === 'json') return write(`${jsonText(entry, 2)}\n`);
  const markdown = describeFully(catalogue, entry);
  return write(`${shownLines(format === 'markdown' ? markdown : plainText(markdown))}\n`);
}
