/** A part of a document's outline: a resolution, a clause of it, an item of a clause; or a heading and the places of its paragraphs. */
import type { Position, Range } from 'vscode-languageserver-types';

/** A part of a document with a name, and the parts in it. */
export interface Section {
  readonly kind: 'resolution' | 'clause' | 'item' | 'heading' | 'place';
  /** "RESOLUTION 44 (Rev. New Delhi, 2024)", "instructs the Director of TSB", "5 to continue …", "Introduction", "paragraph 3" */
  readonly name: string;
  /** The title of a resolution, how a paragraph begins; else "". */
  readonly detail: string;
  /** 0-based lines: of its heading, and of its last line. */
  readonly first: number;
  readonly last: number;
  readonly isSuppressed: boolean;
  readonly sections: readonly Section[];
}

/** A section as an LSP range, to the end of its last line. */
export function rangeOfSection({ first, last }: Pick<Section, 'first' | 'last'>): Range {
  return { start: lineStart(first), end: lineStart(last + 1) };
}

/** Its first line. */
export function headingRange({ first }: Section): Range {
  return { start: lineStart(first), end: lineStart(first + 1) };
}

function lineStart(line: number): Position {
  return { line, character: 0 };
}
