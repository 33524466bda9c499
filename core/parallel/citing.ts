/** What a version of a document cites, resolution by resolution: a range cites what a list of its numbers does. */
import type { Analysis } from '../analyse.ts';
import { temporaryKey } from '../catalogue/catalogue.ts';
import type { Body } from '../conferences.ts';
import type { Reference } from '../recognise/reference.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';
import { type CitedEdition, editionCited, isSameEdition } from './edition.ts';

/** One resolution that one reference cites. */
export interface Citing {
  /** "44"; "122-bis", "COM4/AI" where there is no plain number; the resolution's own number for a temporary one that is known. */
  readonly number: string;
  readonly body: Body | null;
  /** Whether words at the reference name the body; else another version may well have it from elsewhere. */
  readonly isBodySaid: boolean;
  readonly edition: CitedEdition | null;
  /** Counts the paragraphs and items of the text that hold references. */
  readonly paragraph: number;
  /** A range has several citings. */
  readonly resolved: ResolvedReference;
}

/** Longer ranges stay whole: they are slips, or no list would spell them out. */
const LONGEST = 200;

/** The citings of a document in its order. */
export function citingsIn({ references, text }: Analysis): Citing[] {
  let paragraph = 0;
  let end = 0;
  return references.all().flatMap((resolved): Citing[] => {
    const { reference, body, toldBy } = resolved;
    if (BREAK.test(text.slice(end, reference.span.start))) paragraph++;
    end = reference.span.end;
    const edition = editionCited(resolved);
    const isBodySaid = toldBy === 'words';
    return numbersOf(resolved).map((number) => ({ number, body, isBodySaid, edition, paragraph, resolved }));
  });
}

/** A blank line, or a line that begins an item, a heading, a quotation or a row. */
const BREAK = /\n[\t ]*(?:\r?\n|[-–—*+•#>|]|\(?[\p{L}\d]{1,4}[.)][\t ])/u;

function numbersOf({ reference, meaning }: ResolvedReference): string[] {
  const { number, through, temporary } = reference;
  if (through !== null) return rangeOf(reference);
  if (meaning.kind === 'entry') return [String(meaning.entry.number)];
  return [number !== null ? String(number).toLowerCase() : temporaryKey(temporary ?? '')];
}

function rangeOf({ number, through }: Reference): string[] {
  const [first, last] = [Number(number), Number(through)].sort((a, b) => a - b) as [number, number];
  if (!Number.isInteger(first) || !Number.isInteger(last) || last - first >= LONGEST)
    return [`${number} to ${through}`];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/**
 * How sure it is that two citings are one in two versions, at least 1; 0: they are not. The numbers decide, and bodies where both
 * are said; a body that an edition tells may be a slip in that edition.
 */
export function likeness(a: Citing, b: Citing): number {
  if (a.number !== b.number || (a.isBodySaid && b.isBodySaid && a.body !== b.body)) return 0;
  const isSameBody = a.body === b.body ? 1 : 0;
  if (a.edition === null || b.edition === null) return (a.edition === b.edition ? 8 : 6) + isSameBody;
  return (isSameEdition(a.edition, b.edition) ? 8 : 1) + isSameBody;
}
