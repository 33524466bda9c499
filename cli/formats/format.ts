/** How findings are printed, in two halves. */
import type { Library } from '../../core/catalogue/library.ts';
import type { Checked } from '../checking/checked.ts';

export type Write = (text: string) => Promise<void>;

export interface Format<Part> {
  /** What is printed of a document, and what is counted in it: plain data and little, since another thread may make it, and all are kept by some. */
  partOf(checked: Checked): Part;
  /** Prints the parts as they come, in the order of the documents. */
  print(parts: AsyncIterable<Part>, write: Write, library: Library): Promise<void>;
}

/** Of a format that prints one document after the other and nothing else. */
export function eachPrinted(
  partOf: (checked: Checked) => string,
  { before = '' }: { readonly before?: string } = {},
): Format<string> {
  return {
    partOf,
    async print(parts, write) {
      if (before) await write(before);
      for await (const part of parts) await write(part);
    },
  };
}
