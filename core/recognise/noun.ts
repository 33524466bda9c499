/** The noun that announces a reference: which of its forms stands in the text, and what only looks like it. */
import { rememberedText } from '../remembered.ts';
import { type Grammar, grammarOf, type NounForm, nounForms } from './grammar.ts';
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
  /** That of its language. */
  readonly grammar: Grammar;
}

/** How long a noun may be, with what is written together with it and its marks. */
const LONGEST = 48;
/** Where a word is broken at the end of a line: between "Резолю-" and "ции". */
const BROKEN = /^[-‐]\r?\n(?=\p{L})/u;

/** A slip is told by what stands in its edition, "(Rév. Genève, 2022)": most nouns are seen at once to be none. */
const NEAR = 32;
const ACCENTED = /[\u00c0-\u024f]|\u0301/;

/** The nouns of all languages that the word around the offset may be. */
export function nounsAround(text: string, at: number): FoundNoun[] {
  return nounsFrom(text, startOfWord(text, at));
}

/** The noun of a language that begins at the offset; undefined where there is none or it is part of another word. */
export function nounAt(text: string, at: number, { language }: Grammar): FoundNoun | undefined {
  if (startOfWord(text, at) !== at) return undefined;
  return nounsFrom(text, at).find((noun) => noun.grammar.language === language);
}

/** Whether a noun of any language begins at the offset. */
export function isNounAt(text: string, at: number): boolean {
  return startOfWord(text, at) === at && nounsFrom(text, at).length > 0;
}

function nounsFrom(text: string, start: number): FoundNoun[] {
  const found: FoundNoun[] = [];
  // "4Resolution"
  if (isDigit(text.charCodeAt(start - 1)) && !isHan(text.charCodeAt(start))) return found;
  const word = wordAt(text, start);
  const end = start + word.length;
  const { pointed, plain } = formsOf(word);
  const isPointed = pointed.length > 0 && text[end] === '.';
  for (const form of isPointed ? pointed : plain)
    add(found, form, text, word, start, isPointed ? end + 1 : end);
  return found;
}

/** The forms that a word may be, with a point after it and without; the same words come again and again. */
const formsOf = rememberedText((word) => {
  const key = spelt(word.replace(/[-‐]\r?\n/, ''));
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
  const noun: FoundNoun = { start, end, form, isName, isSlip, grammar: grammarOf(language) };
  if (!isIdentifier(text, noun)) found.push(noun);
}

/** Where the word begins that the offset is in, or so far before it that no noun is as long. */
function startOfWord(text: string, at: number): number {
  if (isHan(text.charCodeAt(at))) return at;
  let start = at;
  while (at - start < LONGEST && isSpaced(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Its letters and marks; of a script without spaces, as many characters as a noun has. */
function wordAt(text: string, start: number): string {
  if (isHan(text.charCodeAt(start))) return text.slice(start, start + 2);
  const end = lettersEnd(text, start);
  const broken = isHyphen(text[end]) ? BROKEN.exec(text.slice(end, end + 4)) : null;
  return text.slice(start, broken ? lettersEnd(text, end + broken[0].length) : end);
}

/** Where the letters at the offset end, or so far on that no noun is as long. */
function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST && isSpaced(text.charCodeAt(end))) end++;
  return end;
}

function isHyphen(char: string | undefined): boolean {
  return char === '-' || char === '‐';
}

/** Whether a unit is a letter of a script with spaces. */
function isSpaced(code: number): boolean {
  return isLetter(code) && !isHan(code);
}

/** "high-resolution 4", "config.resolution", "resolution2": names of things, not words of a sentence. */
function isIdentifier(text: string, { start, end, isName }: FoundNoun): boolean {
  const before = text[start - 1] ?? ' ';
  if ('@#\\$'.includes(before)) return true;
  if (isName || isHan(text.charCodeAt(start))) return false;
  return isDigit(text.charCodeAt(end)) || ('-./_'.includes(before) && isWord(text.charCodeAt(start - 2)));
}
