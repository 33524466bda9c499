/** `itu-resolutions show`: what the report says of one resolution. */
import { type Catalogue, nameOf, temporaryKey } from '../core/catalogue/catalogue.ts';
import { catalogueFor, type Library } from '../core/catalogue/library.ts';
import type { Entry } from '../core/catalogue/types.ts';
import { describeFully } from '../core/features/describe.ts';
import { plainText } from '../core/markdown.ts';
import { jsonText, shownLines } from './formats/shown.ts';
import { write } from './output.ts';
import { Problem } from './problem.ts';

/** What is known of a body's resolutions (undefined: the main one's); a body of which nothing is known is a Problem. */
export function catalogueOf(library: Library, body: string | undefined): Catalogue {
  if (body === undefined) return library.main;
  const catalogue = catalogueFor(library, body);
  if (catalogue) return catalogue;
  const known = library.catalogues.map((each) => each.body).join(', ');
  throw new Problem(`there is no catalogue of resolutions of ${body}; there is one of ${known}`);
}

/** Prints the entry of a number (or of a temporary number), of the body's (undefined: the main one's); one that its reports do not mention is a Problem. */
export async function show(
  number: string,
  format: 'text' | 'markdown' | 'json',
  library: Library,
  body?: string,
): Promise<void> {
  const catalogue = catalogueOf(library, body);
  const entry = entryCalled(number, catalogue);
  if (!entry) {
    const name = nameOf(catalogue.latest);
    const why =
      Number(number) > catalogue.lastNumber && catalogue.latest.kind !== 'list'
        ? `there is no such resolution, the last number of ${name} is ${catalogue.lastNumber}`
        : catalogue.latest.kind === 'list'
          ? `the list of those in force after ${name} does not have it`
          : `the ${name} report does not mention it`;
    const others = library.catalogues.filter((other) => entryCalled(number, other));
    const elsewhere = others.map((other) => `; there is one of ${other.body}: --body ${other.body}`).join('');
    throw new Problem(
      `Resolution ${number}: ${why}; see "itu-resolutions list${body === undefined ? '' : ` --body ${body}`}"${elsewhere}`,
    );
  }
  if (format === 'json') return write(`${jsonText(entry, 2)}\n`);
  const markdown = describeFully(catalogue, entry);
  return write(`${shownLines(format === 'markdown' ? markdown : plainText(markdown))}\n`);
}

function entryCalled(number: string, { byNumber, byTemporary }: Catalogue): Entry | undefined {
  return byNumber.get(Number(number)) ?? byTemporary.get(temporaryKey(number));
}
