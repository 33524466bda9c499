/** What both formats are read into: the text of a document in its parts, before each paragraph has its place. */

import type { Piece } from './word/runs.ts';

export type Block =
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly isHeading: boolean;
      /** What the document numbers it with, beside its text: "1", "a)"; only where labels are read. */
      readonly label?: string;
      readonly origins?: Origins;
    }
  | { readonly kind: 'table'; readonly rows: readonly Row[] }
  | { readonly kind: 'box'; readonly blocks: readonly Block[] };

/** What the text of a Word paragraph was read from, piece by piece: once for each place where the document has it. */
export type Origins = readonly (readonly Piece[])[];

/** The blocks of each cell. */
export type Row = readonly (readonly Block[])[];

/** Blocks that stand together: a body, a footnote. */
export type Story = readonly Block[];

export interface Contents {
  readonly body: Story;
  /** In the order in which the body refers to them, which is that of their numbers. */
  readonly footnotes: readonly Story[];
  readonly endnotes: readonly Story[];
  readonly headers: readonly Story[];
  readonly footers: readonly Story[];
  readonly comments: readonly Story[];
}
