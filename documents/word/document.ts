/** A Word document as it was read. */
import type { Archive } from '../archive.ts';
import type { DocumentText, Source } from '../document.ts';

export interface WordDocument extends DocumentText {
  readonly archive: Archive;
  /** Of the paragraph at each place. */
  readonly sources: readonly Source[];
}
