/** How an edition is written in full form, and whether one in a text is: what the fixes write and `nonstandard-form` compares with. */
import { editionText, type WrittenEdition } from '../catalogue/citation.ts';
import { canonicalPlace } from '../conferences.ts';
import type { Edition } from '../recognise/reference.ts';
import { isUpper } from '../recognise/scan.ts';
import type { Edit } from './rule.ts';

/** The edition that the text gives, in full form and in the text's own case: "Rev. Kigali, 2022" for "Rev. Kigali 2022"; null: it cannot be told. */
export function fullForm(edition: Edition, text: string): string | null {
  const written = text.slice(edition.inner.start, edition.inner.end);
  const years = written.match(/\d{4}/g) ?? [];
  // An acronym has no one form ("Rev.WRC-23", "WTSA-24"); of several editions run together none can be preferred.
  if (edition.place === null || edition.body !== null || years.length !== 1) return null;
  return inStyleOf(written, { ...edition, place: canonicalPlace(edition.place) ?? edition.place });
}

/** Whether the edition is in full form, whatever its case, emphasis, line breaks and kinds of spaces. */
export function isFullForm(edition: Edition, text: string): boolean {
  const full = fullForm(edition, text);
  return (
    full === null ||
    (isEnclosed(edition, text) && plain(text.slice(edition.inner.start, edition.inner.end)) === plain(full))
  );
}

/** Writes another edition in the place of one: as little as possible is changed where its form is full, else all of it. */
export function rewritten(edition: Edition, right: WrittenEdition, text: string): Edit[] {
  const { inner } = edition;
  const written = text.slice(inner.start, inner.end);
  const parts =
    isFullForm(edition, text) && edition.revised === right.revised ? partsOf(edition, text) : null;
  if (!parts || right.place === null) return [whole(edition, inStyleOf(written, right), text)];
  const place = isUpper(written) ? right.place.toUpperCase() : right.place;
  const edits = [
    { ...parts.place, newText: place },
    { ...parts.year, newText: String(right.year) },
  ];
  return edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.newText);
}

/** All of an edition replaced, with the parentheses where the text lacks them. */
export function whole(edition: Edition, newText: string, text: string): Edit {
  const { span, inner } = edition;
  if (!isEnclosed(edition, text)) return { ...span, newText: `(${newText})` };
  if (span.start === inner.start) return { ...inner, newText };
  // Emphasis that begins or ends inside the edition goes with it, or half of it would be left.
  const marked = /[*_{}\\]/.test(text.slice(inner.start, inner.end));
  return marked ? { start: span.start + 1, end: span.end - 1, newText } : { ...inner, newText };
}

/** Whether round parentheses are around it, or it begins one that goes on: "(Rev. New Delhi, 2024; hereafter …)". */
function isEnclosed({ span, inner }: Edition, text: string): boolean {
  if (span.start === inner.start) return isBegun({ span, inner }, text);
  return '(（'.includes(text[span.start] ?? '') && ')）'.includes(text[span.end - 1] ?? '');
}

/** Whether the edition begins a parenthesis in which more follows. */
function isBegun({ span, inner }: Pick<Edition, 'span' | 'inner'>, text: string): boolean {
  return span.start === inner.start && /[(（]\s?$/.test(text.slice(Math.max(0, span.start - 2), span.start));
}

/** In capitals where the text is, and with its no-break space after the mark. */
function inStyleOf(written: string, edition: WrittenEdition): string {
  const full = editionText(edition);
  const cased = isUpper(written) ? full.toUpperCase() : full;
  return /^\p{L}+\.?\u00a0/u.test(written) ? cased.replace(' ', '\u00a0') : cased;
}

/** Where the place and the year stand in an edition of full form: "Rev. " place ", " year. */
function partsOf({ inner, revised }: Edition, text: string) {
  const written = text.slice(inner.start, inner.end);
  const shape = revised
    ? /^(\p{L}+\.?[^\p{L}]*)(\p{L}.*?)([^\p{L}\d]+)(\d{4})$/su
    : /^()(\p{L}.*?)([^\p{L}\d]+)(\d{4})$/su;
  const found = shape.exec(written);
  if (!found) return null;
  const [, mark = '', place = '', gap = ''] = found;
  const start = inner.start + mark.length;
  const end = start + place.length;
  const year = end + gap.length;
  return { place: { start, end }, year: { start: year, end: year + 4 } };
}

/** Without emphasis, tags and the case, with one space for every gap. */
function plain(written: string): string {
  return written
    .replace(/&nbsp;|\{nbsp\}|[~>]/g, ' ')
    .replace(/<[^<>]*>|\\[a-z]+(?=\{)|[*_{}\\\u00ad\u200b-\u200f\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
