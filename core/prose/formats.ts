/** The formats of documents: what of each is masked, and where reading it may begin anew. */
import { asciidoc } from './asciidoc.ts';
import { html, xml } from './html.ts';
import { latex } from './latex.ts';
import { markdown } from './markdown.ts';
import type { Mask, Masked } from './mask.ts';
import { plaintext } from './plaintext.ts';
import { restructuredtext } from './restructuredtext.ts';

export interface Format {
  readonly masked: (text: string) => Masked;
  /** Where, outside of any mask, what stands before says nothing of what follows: at any line, or where a paragraph begins. */
  readonly restarts: 'line' | 'paragraph';
}

const lines = (masks: (text: string) => Mask[]): Format => ({ masked: near(masks), restarts: 'line' });

/** Nothing in it reaches far. */
function near(masks: (text: string) => Mask[]): Format['masked'] {
  return (text) => ({ masks: masks(text), reachesFar: false, head: 0 });
}

const MARKUP: Format = { masked: html, restarts: 'line' };
const RST: Format = { masked: near(restructuredtext), restarts: 'paragraph' };

const FORMATS: Readonly<Record<string, Format>> = {
  markdown: { masked: markdown, restarts: 'paragraph' },
  asciidoc: lines(asciidoc),
  adoc: lines(asciidoc),
  restructuredtext: RST,
  rst: RST,
  latex: lines(latex),
  tex: lines(latex),
  html: MARKUP,
  xhtml: MARKUP,
  xml: { masked: xml, restarts: 'line' },
};

const PLAIN = lines(plaintext);

/** The format of an LSP language identifier; of an unknown one, plain text. */
export function formatOf(identifier: string): Format {
  return (Object.hasOwn(FORMATS, identifier) ? FORMATS[identifier] : undefined) ?? PLAIN;
}
