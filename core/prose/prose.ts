/** Which parts of a document are prose: everything else is blanked out, so that offsets stay what they are. */

import type { Span } from '../span.ts';
import { asciidoc } from './asciidoc.ts';
import { folded } from './fold.ts';
import { latex } from './latex.ts';
import { markdown } from './markdown.ts';
import { blanked, type Mask } from './mask.ts';
import { plaintext } from './plaintext.ts';
import { restructuredtext } from './restructuredtext.ts';

const FORMATS: Readonly<Record<string, (text: string) => Mask[]>> = {
  markdown,
  asciidoc,
  restructuredtext,
  rst: restructuredtext,
  adoc: asciidoc,
  latex,
  tex: latex,
  plaintext,
};

/** A document as far as reading it goes. */
export interface Prose {
  /**
   * The text with everything that is not prose replaced, unit by unit, by fillers that no reference contains, and with digits and
   * punctuation of other scripts as in ASCII (fold.ts). Line breaks are kept.
   */
  readonly text: string;
  /** The comments of the document's own syntax, with their marks, in order. */
  readonly comments: readonly Span[];
}

/** What of a text is prose. `format` is an LSP language identifier; of an unknown one, only addresses are masked. */
export function prose(text: string, format: string): Prose {
  const masks = (FORMATS[format] ?? plaintext)(text);
  return {
    text: folded(blanked(text, masks)),
    comments: commentsAmong(masks),
  };
}

/** What is a comment inside a code block is code. */
function commentsAmong(masks: readonly Mask[]): Span[] {
  const comments: Span[] = [];
  let end = 0;
  for (const mask of masks.toSorted((a, b) => a.start - b.start)) {
    if (mask.kind === 'comment' && mask.start >= end) comments.push(mask);
    if (mask.kind !== 'gap') end = Math.max(end, mask.end);
  }
  return comments;
}
