/** Which parts of a document are prose: everything else is blanked out, so that offsets stay what they are. */

import type { Span } from '../span.ts';
import { folded } from './fold.ts';
import { formatOf } from './formats.ts';
import { drawnTables } from './gridTables.ts';
import { apart, filled, type Mask, type Masked } from './mask.ts';

/** A document as far as reading it goes. */
export interface Prose extends Masked {
  /** The text as it is. */
  readonly source: string;
  /**
   * The text with everything that is not prose replaced, unit by unit, by fillers that no reference contains, and with digits and
   * punctuation of other scripts as in ASCII (fold.ts). Line breaks are kept.
   */
  readonly text: string;
  /** The text as it is, but with the characters that escapes stand for: "é" and a filler for "&eacute;", a space for "<br>". */
  readonly written: string;
  /** In order and apart. */
  readonly masks: readonly Mask[];
  /** What a fix must not take apart: escapes ("&eacute;") and tags, in order. */
  readonly marks: readonly Mask[];
  /** Tables drawn with characters, in order, whose lines have to keep their width. */
  readonly drawn: readonly Span[];
  /** The comments of the document's own syntax, with their marks, in order. */
  readonly comments: readonly Span[];
}

/** What of a text is prose. `format` is an LSP language identifier; of an unknown one, only addresses are masked. */
export function prose(text: string, format: string): Prose {
  const { masks: found, reachesFar, head } = formatOf(format).masked(text);
  const masks = apart(found);
  return {
    source: text,
    text: readable(text, masks),
    written: unescaped(text, masks),
    masks,
    reachesFar,
    head,
    marks: marksAmong(masks),
    drawn: drawnIn(text, format),
    comments: commentsAmong(found),
  };
}

/** The `text` of a document, or of a part of one with its own masks. */
export function readable(text: string, masks: readonly Mask[]): string {
  return folded(filled(text, masks));
}

/** The same for what is `written`. */
export function unescaped(text: string, masks: readonly Mask[]): string {
  return filled(
    text,
    masks.filter(({ read }) => read !== undefined),
  );
}

export function marksAmong(masks: readonly Mask[]): Mask[] {
  return masks.filter(({ kind, read }) => kind === 'tag' || read !== undefined);
}

export function drawnIn(text: string, format: string): Span[] {
  return ['restructuredtext', 'rst'].includes(format) ? drawnTables(text) : [];
}

/** What is a comment inside a code block is code. */
export function commentsAmong(masks: readonly Mask[]): Span[] {
  const comments: Span[] = [];
  let end = 0;
  for (const mask of masks.toSorted((a, b) => a.start - b.start)) {
    if (mask.kind === 'comment' && mask.start >= end) comments.push(mask);
    if (mask.kind === 'wall' || mask.kind === 'comment') end = Math.max(end, mask.end);
  }
  return comments;
}
