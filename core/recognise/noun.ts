/** The noun that announces a reference: which of its forms stands in the text, and what only looks like it. */
import { rememberedText } from '../remembered.ts';
import { type Grammar, type NounForm, nounForms } from './grammar.ts';
import type { Noun } from './language.ts';
import { isCapitalised, isDigit, isHan, isLetter, isUpper, isWord } from './words/scan.ts';
import { spelt } from './words/spelling.ts';

/** The noun's place in the text, and which of its forms it is. */
export interface FoundNoun {
  readonly start: number;
  readonly end: number;
  readonly form: Noun;
  /** Whether it is written as a name of a text is, "Resolution", and not as a common word, "resolution". */
  readonly isName: boolean;
  /** Whether it lacks an accent that only capitals may lack: "Resolution" in a French text. */
  readonly isSlip: boolean;
  /** The code of its language. */
  readonly language: string;
}

/** How long a noun may be, with what is written together with it and its marks. */
const LONGEST = 48;
/** Where a word is broken at the end of a line: between "Резолю-" and "ции". */
const BROKEN = /[-‐]\r?\n(?=\p{L})/u;

/** A slip is told by what stands in its edition, "(Rév. Genève, 2022)": most nouns are seen at once to be none. */
const NEAR = 32;
const ACCENTED = /[\u00c0-\u024f]|\u0301/;

/** The nouns of all languages that the word around the offset may be. */
export function nounsAround(text: string, at: number): FoundNoun[] {
  const start = startOfWord(text, at);
  return start === undefined ? [] : nounsFrom(text, start);
}

/** The noun of a language that begins at the offset; undefined where there is none or it is part of another word. */
export function nounAt(text: string, at: number, { language }: Grammar): FoundNoun | undefined {
  if (startOfWord(text, at) !== at) return undefined;
  return nounsFrom(text, at).find((noun) => noun.language === language.code);
}

function nounsFrom(text: string, start: number): FoundNoun[] {
  const word = wordAt(text, start);
  const end = start + word.length;
  const { pointed, plain } = formsOf(word);
  const found: FoundNoun[] = [];
  const isPointed = pointed.length > 0 && text[end] === '.';
  if (isPointed) for (const form of pointed) add(found, form, text, word, start, end + 1);
  for (const form of plain) {
    if (!(isPointed && pointed.some(({ language }) => language === form.language)))
      add(found, form, text, word, start, end);
  }
  return found;
}

/** The forms that a word may be, with a point after it and without; the same words come again and again. */
const formsOf = rememberedText((word) => {
  const key = spelt(word.includes('\n') ? word.replace(/[-‐]\r?\n/, '') : word);
  const forms = nounForms();
  return { pointed: forms.get(`${key}.`) ?? [], plain: forms.get(key) ?? [] };
});

/** Adds the noun of a form to those found, unless it is one in capitals only, or only looks like a noun. */
function add(
  found: FoundNoun[],
  { noun: form, language }: NounForm,
  text: string,
  word: string,
  start: number,
  end: number,
): void {
  const isSlip = form.capitals === true && !isUpper(word);
  if (isSlip && !ACCENTED.test(text.slice(end, end + NEAR))) return;
  const isName = form.name ?? isCapitalised(word);
  const noun: FoundNoun = { start, end, form, isName, isSlip, language };
  if (!isIdentifier(text, noun)) found.push(noun);
}

/** Where the word begins that the offset is in; undefined where a digit is joined to it, or it is too long to be a noun. */
function startOfWord(text: string, at: number): number | undefined {
  if (isHan(text.charCodeAt(at))) return at;
  let start = at;
  while (start > 0 && isSpaced(text.charCodeAt(start - 1))) {
    if (at - --start > LONGEST) return undefined;
  }
  return start > 0 && isDigit(text.charCodeAt(start - 1)) ? undefined : start;
}

/** Its letters and marks; of a script without spaces, as many characters as a noun has. */
function wordAt(text: string, start: number): string {
  if (isHan(text.charCodeAt(start))) return text.slice(start, start + 2);
  let end = start;
  while (end - start < LONGEST && isSpaced(text.charCodeAt(end))) end++;
  const hyphen = end > start && (text[end] === '-' || text[end] === '‐');
  const broken = hyphen ? BROKEN.exec(text.slice(end, end + 4)) : null;
  if (broken?.index !== 0) return text.slice(start, end);
  const next = end + broken[0].length;
  for (end = next; end - start < LONGEST && isSpaced(text.charCodeAt(end)); ) end++;
  return text.slice(start, end);
}

/** Whether a unit is a letter of a script with spaces. */
function isSpaced(code: number): boolean {
  return isLetter(code) && !isHan(code);
}

/** "high-resolution 4", "config.resolution", "resolution_4", "resolution2": names of things, not words of a sentence. */
function isIdentifier(text: string, { start, end, isName }: FoundNoun): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if ('@#\\$'.includes(before) && before !== '') return true;
  const isCommon = !isName && !isHan(text.charCodeAt(start));
  if (isCommon && '-./_'.includes(before) && before !== '' && isWord(text.charCodeAt(start - 2))) return true;
  if (isCommon && isDigit(text.charCodeAt(end))) return true;
  return (after === '_' || after === '-') && isDigit(text.charCodeAt(end + 1));
}
