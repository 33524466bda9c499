/** Text pasted from Word or a PDF with its references in clean form; everything outside references stays as it is. */
import type { Library } from '../../../catalogue/library.ts';
import { prose } from '../../../prose/prose.ts';
import { recognise } from '../../../recognise/recognise.ts';
import type { Reference } from '../../../recognise/reference.ts';
import { endOf } from '../../../rules/draft.ts';
import { isSameEdition } from '../../../rules/editions.ts';
import { edited } from '../../../rules/edits.ts';
import type { Edit } from '../../../rules/rule.ts';
import type { Span } from '../../../span.ts';
import { normalised } from './normalise.ts';

/** The clean text; null: nothing is to be cleaned. `format` is the LSP language identifier of the document. */
export function pasted(text: string, library: Library, format: string): string | null {
  let clean = text;
  for (let time = 0; time < MOST_TIMES; time++) {
    const edits = cleaning(clean, library, format);
    if (edits.length === 0) break;
    clean = edited(clean, edits);
  }
  return clean === text ? null : clean;
}

/** The list at the offsets of a prose text, where it is read in its clean form: from its first word to its end; undefined: none is there. */
export function listIn(
  text: string,
  from: number,
  to: number,
): (Span & { readonly language: string }) | undefined {
  const { text: clean, origins } = normalised(text);
  const original = (offset: number) => origins[offset] ?? text.length;
  const references = recognise(clean);
  const startOf = ({ noun, span }: Reference) => original(Math.min(noun.start, span.start));
  const at = references.find((reference) => startOf(reference) <= to && from <= original(endOf(reference)));
  const last = references.findLast(({ noun }) => noun.start === at?.noun.start);
  return at && last && { start: startOf(at), end: original(endOf(last)), language: at.language };
}

/** What was cleaned may show what else is to be: "2024)¹1" is "2024)1" first. */
const MOST_TIMES = 5;

/** What is to be changed in the text, in order and apart. */
function cleaning(text: string, library: Library, format: string): Edit[] {
  const clean = normalised(text);
  const edits: Edit[] = [];
  let done = 0;
  for (const reference of recognise(prose(clean.text, format).text)) {
    // The members of a list follow each other: each is cleaned from where the one before ends.
    const from = Math.max(
      done,
      Math.min(
        reference.noun.start,
        reference.span.start,
        reference.provision?.span.start ?? reference.noun.start,
      ),
    );
    const to = endOf(reference);
    if (to <= from) continue;
    done = to;
    const start = clean.origins[from] ?? 0;
    const end = clean.origins[to] ?? text.length;
    const newText = unwrapped(withoutMark(clean.text.slice(from, to), reference, from, library));
    if (newText !== text.slice(start, end)) edits.push({ start, end, newText });
  }
  return edits;
}

/** On one line, as it was before a PDF broke it. */
export function unwrapped(text: string): string {
  const lines = text.split(/\r?\n[ \t>]*/);
  return lines.map((line, i) => (i < lines.length - 1 ? line.trimEnd() : line)).join(' ');
}

/** A footnote's mark fused to the number: "441 (Rev. New Delhi, 2024)", where there is no 441 and the edition is that of 44. */
function withoutMark(written: string, reference: Reference, from: number, library: Library): string {
  const { number, edition, numberSpan, through } = reference;
  if (typeof number !== 'number' || !edition || through !== null) return written;
  const possible = library.catalogues.filter(({ lastNumber }) => number > lastNumber);
  const digits = String(number);
  const meant = [1, 2]
    .map((mark) => digits.slice(0, -mark))
    .find((rest) =>
      possible.some(({ byNumber }) => {
        const inForce = rest === '' ? null : byNumber.get(Number(rest))?.edition;
        return inForce != null && isSameEdition(edition, inForce);
      }),
    );
  if (meant === undefined) return written;
  const at = numberSpan.start - from;
  return written.slice(0, at) + meant + written.slice(at + digits.length);
}
