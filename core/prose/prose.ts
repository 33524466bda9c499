/** Which parts of a document are prose: everything else is blanked out, so that offsets stay what they are. */
import { asciidoc } from './asciidoc.ts';
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

/**
 * The text with everything that is not prose replaced, unit by unit, by fillers that no reference contains.
 *
 * `format` is an LSP language identifier; of an unknown one, only addresses are masked. Line breaks are kept.
 */
export function prose(text: string, format: string): string {
  return blanked(text, (FORMATS[format] ?? plaintext)(text));
}
