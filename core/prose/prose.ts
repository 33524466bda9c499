/** Which parts of a document are prose: everything else is blanked out, so that offsets stay what they are. */
import { asciidoc } from './asciidoc.ts';
import { latex } from './latex.ts';
import { markdown } from './markdown.ts';
import type { Mask } from './mask.ts';
import { plaintext } from './plaintext.ts';
import { restructuredtext } from './restructuredtext.ts';

/** Stands for what a reader does not see inside a sentence, such as a link's target: a word may go on after it. */
const GAP = '\u2060';
/** Stands for what ends a sentence, such as a code block. */
const WALL = '\uFFFC';

const FORMATS: Readonly<Record<string, (text: string) => Mask[]>> = {
  markdown,
  asciidoc,
  restructuredtext,
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
  const masks = (FORMATS[format] ?? plaintext)(text).sort((a, b) => a.start - b.start || b.end - a.end);
  if (masks.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const mask of masks) {
    if (mask.end <= at) continue;
    const start = Math.max(at, mask.start);
    const filler = mask.kind === 'gap' ? GAP : WALL;
    parts.push(text.slice(at, start), text.slice(start, mask.end).replace(/[^\n]/g, filler));
    at = mask.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
