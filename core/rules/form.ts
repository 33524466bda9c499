/** How an edition is written in full form, and whether one in a text is: what the fixes write and `nonstandard-form` compares with. */
import type { EntryEdition } from '../catalogue/types.ts';
import { canonicalPlace } from '../conferences.ts';
import { unfilled } from '../prose/mask.ts';
import type { Edition, Reference } from '../recognise/reference.ts';
import { isUpper } from '../recognise/words/scan.ts';
import { unmarked } from '../recognise/words/spelling.ts';
import { rememberedText } from '../remembered.ts';
import { overlaps, type Span } from '../span.ts';
import {
  editionText,
  inParentheses,
  type WrittenEdition,
  withParentheses,
  writingOf,
} from '../wording/citation.ts';
import { say } from '../wording/say.ts';
import type { Edit, Fix } from './rule.ts';

/** A fix that writes another edition where the reference has one, in the reference's own language and style. */
export function editionFix(reference: Reference, edition: Edition, inForce: EntryEdition, text: string): Fix {
  const { language } = reference;
  const right = isOfBody(reference, edition) ? { ...inForce, revised: edition.revised } : inForce;
  const title = say(language, 'changeTo', { text: inParentheses(right, language) });
  return { title, edits: rewritten(reference, edition, right, text) };
}

/** Whether place and year stand with the body's name, and have no marker: "Resolution 44 of WTSA (New Delhi, 2024)". */
export function isOfBody({ numberSpan, mention }: Reference, { span }: Edition): boolean {
  return mention !== null && overlaps(mention.span, { start: numberSpan.end, end: span.start });
}

/** The edition that the text gives, in full form and in the text's own case: "Rev. Kigali, 2022" for "Rev. Kigali 2022"; null: it cannot be told. */
export function fullForm(edition: Edition, text: string, language: string): string | null {
  const written = text.slice(edition.inner.start, edition.inner.end);
  const years = [...written.matchAll(/[\d٠-٩۰-۹０-９]{4}/g)];
  // An acronym has no one form ("Rev.WRC-23", "WTSA-24"); of several editions run together none can be preferred.
  if (edition.place === null || edition.body !== null || years.length !== 1) return null;
  const place = canonicalPlace(edition.place, language) ?? edition.place;
  return inStyleOf(styleOf(edition, text), { ...edition, place }, language);
}

/** Whether the edition is in full form, whatever its case, emphasis, line breaks, vowel marks, digits and kinds of spaces. */
export function isFullForm(edition: Edition, text: string, language: string): boolean {
  const { revised, place, year, body, span, inner } = edition;
  // Where it has no parentheses, or two scripts are in use, what stands before counts, too.
  if (inner.start === span.start || writingOf(language).otherScript)
    return isWrittenInFull(edition, text, language);
  const written = text.slice(span.start, span.end);
  return isKnownInFull(`${language} ${revised} ${place} ${year} ${body} ${written}`, edition, text, language);
}

const isKnownInFull = rememberedText((_, edition: Edition, text: string, language: string) =>
  isWrittenInFull(edition, text, language),
);

function isWrittenInFull(edition: Edition, text: string, language: string): boolean {
  const full = fullForm(edition, text, language);
  const written = text.slice(edition.inner.start, edition.inner.end);
  return (
    full === null ||
    (isEnclosed(edition, text, language) && withUsualMark(plain(written), language) === plain(full))
  );
}

/** With the usual form of the mark where it agrees with its noun: "المراجعان". */
function withUsualMark(plainly: string, language: string): string {
  const { mark, markForms } = writingOf(language);
  const form = markForms?.find((each) => plainly.startsWith(`${each} `));
  return form === undefined ? plainly : `${vowelless(mark)}${plainly.slice(form.length)}`;
}

/** Writes another edition in the place of one: as little as possible is changed where its form is full, else all of it. */
function rewritten(
  { language, noun }: Reference,
  edition: Edition,
  right: EntryEdition,
  text: string,
): Edit[] {
  const { inner, placeSpan, yearSpan } = edition;
  const written = text.slice(inner.start, inner.end);
  const style = styleOf(edition, text, noun);
  const isLike = isFullForm(edition, text, language) && edition.revised === right.revised;
  if (!isLike || placeSpan === null) {
    return [whole(edition, inStyleOf(style, right, language), text, language)];
  }
  const name = inScriptOf(style.around, canonicalPlace(right.place, language) ?? right.place, language);
  const edits = [
    // "(ПЕРЕСМ. ЖЕНЕВА, 2022 г.)" is in capitals, too.
    {
      ...placeSpan,
      newText: isUpper(text.slice(placeSpan.start, placeSpan.end)) ? name.toUpperCase() : name,
    },
    { ...yearSpan, newText: inDigitsOf(written, String(right.year)) },
  ];
  return edits
    .filter((edit) => text.slice(edit.start, edit.end) !== edit.newText)
    .toSorted((a, b) => a.start - b.start);
}

/** All of an edition replaced, with the parentheses where the text lacks them or has other ones than the language. */
export function whole(edition: Edition, newText: string, text: string, language: string): Edit {
  const { span, inner } = edition;
  const isBare = span.start === inner.start;
  if (!isEnclosed(edition, text, language)) {
    const enclosed = withParentheses(newText, language);
    if (enclosed.startsWith(' ')) return { ...span, newText: enclosed.trim() };
    // "第44号决议 (…)", "第44号决议，2024年…": full-width parentheses bring their own space.
    const before = text.slice(Math.max(0, span.start - 8), span.start);
    const kept = before.replace(isBare ? /[ \t,，]{1,8}$/ : /[ \t]{1,8}$/, '');
    return { start: span.start - before.length + kept.length, end: span.end, newText: enclosed };
  }
  // Emphasis and brackets that begin or end inside the edition go with it, or half of them would be left.
  const marked = /[*_{}[\]\\]/.test(text.slice(inner.start, inner.end));
  if (!marked) return { ...inner, newText };
  const opens = Math.max(text.lastIndexOf('(', span.start), text.lastIndexOf('（', span.start));
  return { start: opens + 1, end: isBare ? span.end : span.end - 1, newText };
}

/** Whether it begins a parenthesis that goes on after it: "(Rev. New Delhi, 2024; hereafter …)". */
export function goesOn({ span }: Edition, text: string): boolean {
  return OPENS.test(text.slice(Math.max(0, span.start - 4), span.start));
}

/** Whether the parentheses of the language are around it, or it begins one that goes on. */
function isEnclosed(edition: Edition, text: string, language: string): boolean {
  const { span, inner } = edition;
  if (span.start === inner.start) return goesOn(edition, text);
  const [open, close] = writingOf(language).parentheses;
  // A full-width parenthesis around words of a language that has none is the text's around it.
  const [opens, closes] = open === '（' ? [open, close] : ['(（', ')）'];
  return opens.includes(text.charAt(span.start)) && closes.includes(text.charAt(span.end - 1));
}

/** "(", "(*", "([" */
const OPENS = /[(（][\s*_[]*$/;

/** How an edition is written: its text, and this with the noun before it. */
interface Style {
  readonly written: string;
  readonly around: string;
  readonly upper: boolean;
}

/** The case of an acronym, "(WTSA-20)", says nothing: there it is that of the noun. */
function styleOf({ span, inner, placeSpan }: Edition, text: string, noun?: Span): Style {
  const written = text.slice(inner.start, inner.end);
  return {
    written,
    around: text.slice(Math.max(0, span.start - 4), inner.end),
    upper: isUpper(placeSpan === null && noun ? text.slice(noun.start, noun.end) : written),
  };
}

/** In capitals, in the script, with the digits, the vowel marks and the no-break space after the mark as in the text. */
function inStyleOf({ written, around, upper }: Style, edition: WrittenEdition, language: string): string {
  const full = inDigitsOf(written, inScriptOf(around, editionText(edition, language), language));
  const cased = upper ? full.toUpperCase() : full;
  const voiced = writesUnvoiced(written, full) ? vowelless(cased) : cased;
  return /^\p{L}+\.?\u00a0/u.test(written) ? voiced.replace(' ', '\u00a0') : voiced;
}

/** In traditional characters where the text around has any: "修訂版". */
export function inScriptOf(around: string, text: string, language: string): string {
  const { otherScript = {} } = writingOf(language);
  const isOther = Object.values(otherScript).some((char) => around.includes(char));
  return isOther ? text.replace(/./gu, (char) => otherScript[char] ?? char) : text;
}

/** Whether a word that has vowel marks in full form stands without them. */
function writesUnvoiced(written: string, full: string): boolean {
  return full.split(' ').some((word) => vowelless(word) !== word && written.includes(vowelless(word)));
}

/** With Eastern digits where the text has them: "٢٠٢٤". */
export function inDigitsOf(written: string, text: string): string {
  const zero = /[٠-٩]/.test(written) ? 0x660 : /[۰-۹]/.test(written) ? 0x6f0 : undefined;
  if (zero === undefined) return text;
  return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/** Without emphasis, tags, vowel marks and the case, with one space for every gap; of capitals without accents. */
function plain(written: string): string {
  const bare = unfilled(written)
    .toLowerCase()
    .replace(/<\/?[a-z][^<>]*>/g, '')
    .replace(/[~>]/g, ' ')
    .replace(/\\[a-z]+(?=\{)|[*_{}\\\u00ad\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/(?<=[\u3000-\uffef])\s+|\s+(?=[\u3000-\uffef])/g, '')
    // "Нью-" at the end of a line
    .replace(/(?<=\p{L}[-‐‑])\r?\n\s*/gu, '')
    .replace(/\s+/g, ' ');
  return isUpper(written) ? unmarked(bare) : vowelless(bare.normalize('NFC'));
}

function vowelless(text: string): string {
  return text.replace(/[\u064b-\u0652\u0670\u0640]/g, '');
}
