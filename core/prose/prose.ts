/** Which parts of a document are prose: everything else is blanked out, so that offsets stay what they are. */

import type { Span } from '../span.ts';
import { asciidoc } from './asciidoc.ts';
import { folded } from './fold.ts';
import { drawnTables } from './gridTables.ts';
import { html, xml } from './html.ts';
import { latex } from './latex.ts';
import { markdown } from './markdown.ts';
import { apart, filled, type Mask } from './mask.ts';
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
  html,
  xhtml: html,
  xml,
  plaintext,
};

/** A document as far as reading it goes. */
export interface Prose {
  /**
   * The text with everything that is not prose replaced, unit by unit, by fillers that no reference contains, and with digits and
   * punctuation of other scripts as in ASCII (fold.ts). Line breaks are kept.
   */
  readonly text: string;
  /** The text as it is, but with the characters that escapes stand for: "é" and a filler for "&eacute;", a space for "<br>". */
  readonly written: string;
  /** What a fix must not take apart: escapes ("&eacute;") and tags, in order. */
  readonly marks: readonly Mask[];
  /** Tables drawn with characters, in order, whose lines have to keep their width. */
  readonly drawn: readonly Span[];
  /** The comments of the document's own syntax, with their marks, in order. */
  readonly comments: readonly Span[];
}

/** What of a text is prose. `format` is an LSP language identifier; of an unknown one, only addresses are masked. */
export function prose(text: string, format: string): Prose {
  const found = (FORMATS[format] ?? plaintext)(text);
  const masks = apart(found);
  return {
    text: folded(filled(text, masks)),
    written: filled(
      text,
      masks.filter(({ read }) => read !== undefined),
    ),
    marks: masks.filter(({ kind, read }) => kind === 'tag' || read !== undefined),
    drawn: ['restructuredtext', 'rst'].includes(format) ? drawnTables(text) : [],
    comments: commentsAmong(found),
  };
}

/** What is a comment inside a code block is code. */
function commentsAmong(masks: readonly Mask[]): Span[] {
  const comments: Span[] = [];
  let end = 0;
  for (const mask of masks.toSorted((a, b) => a.start - b.start)) {
    if (mask.kind === 'comment' && mask.start >= end) comments.push(mask);
    if (mask.kind === 'wall' || mask.kind === 'comment') end = Math.max(end, mask.end);
  }
  return comments;
}
