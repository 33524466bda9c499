/** Reading a text by characters: what may stand between the words of a reference, and where words begin and end. */
import { GAP, HAN, JOINT, kindOf, WORD } from './units.ts';

/** How far a gap between two words may reach, in UTF-16 units: bounds the work at each anchor. */
const LONGEST_GAP = 400;

/** Whether a UTF-16 unit is an ASCII digit; those of other scripts are folded before. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether the UTF-16 unit belongs to a word: a letter, a digit, a combining mark or half a surrogate pair. */
export function isWord(code: number): boolean {
  return (kindOf(code) & WORD) !== 0;
}

/** Whether the UTF-16 unit is a Chinese character, which no space sets apart from the next word. */
export function isHan(code: number): boolean {
  return (kindOf(code) & HAN) !== 0;
}

/** Whether a word goes on from one unit to the next: "WTSA第" are two. */
export function isJoined(before: number, after: number): boolean {
  return isWord(before) && isWord(after) && isHan(before) === isHan(after);
}

/** Whether a UTF-16 unit is a letter or a mark that belongs to one. */
export function isLetter(code: number): boolean {
  return code < 0x80 ? isAsciiLetter(code) : isWord(code);
}

/** Whether the word is written in capitals throughout, with at least one letter that has a case. */
export function isUpper(word: string): boolean {
  // As most words show at their second letter.
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) return false;
  }
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Whether the word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether the UTF-16 unit is a space, an emphasis or direction mark or a soft hyphen, which readers do not read. */
export function isGap(code: number): boolean {
  return (kindOf(code) & GAP) !== 0;
}

/** The offset after the gap at `at`: one line break at most, so that a paragraph's end is not crossed. */
export function skip(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_GAP);
  let breaks = 0;
  let i = at;
  let end = at;
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) {
      if (++breaks > 1) return at;
    } else if (code === 0x3e && breaks === 1) {
      // The mark of a quoted line in Markdown.
    } else if (code !== 0x0d && !isGap(code)) break;
    end = i + 1;
  }
  return end;
}

/** The offset where the gap that ends at `at` begins; like `skip`, backwards. */
export function skipBack(text: string, at: number): number {
  const limit = Math.max(0, at - LONGEST_GAP);
  let breaks = 0;
  let quoted = false;
  let i = at;
  let start = at;
  for (; i > limit; i--) {
    const code = text.charCodeAt(i - 1);
    if (code === 0x0a) {
      if (++breaks > 1) return at;
      quoted = false;
    } else if (code === 0x3e && breaks === 0) {
      // The mark of a quoted line in Markdown, if the line begins with it.
      quoted = true;
    } else if (code !== 0x0d && !isGap(code)) break;
    if (!quoted) start = i - 1;
  }
  return start;
}

/** The offset after the gap at `at` on the same line. */
export function skipInLine(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_GAP);
  let i = at;
  while (i < limit && isGap(text.charCodeAt(i))) i++;
  return i;
}

/** The offset after the word at `at`: letters, digits, and inner hyphens, apostrophes and points ("WTSA-24", "e.g"); `at` where there is none. */
export function wordEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_GAP);
  const han = isHan(text.charCodeAt(at));
  let i = at;
  while (i < limit) {
    const code = text.charCodeAt(i);
    if (isWord(code) && isHan(code) === han) i++;
    else if (i > at && !han && isJoint(code) && i + 1 < limit && isJoined(0x61, text.charCodeAt(i + 1))) i++;
    else break;
  }
  return i;
}

/** The offset where the word that ends at `at` begins; `at` where there is none. */
export function wordStart(text: string, at: number): number {
  const limit = Math.max(0, at - LONGEST_GAP);
  const han = isHan(text.charCodeAt(at - 1));
  let i = at;
  while (i > limit) {
    const code = text.charCodeAt(i - 1);
    if (isWord(code) && isHan(code) === han) i--;
    else if (i < at && !han && isJoint(code) && i - 2 >= limit && isJoined(0x61, text.charCodeAt(i - 2))) i--;
    else break;
  }
  return i;
}

/** The offset after the digits at `at`; `at` where there are none. */
export function digitsEnd(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** The text of a span as a reader reads it: gaps as one space, square brackets left out. */
export function readable(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (char === '[' || char === ']' || isEmphasis(code) || isInvisible(code)) continue;
    if (isGap(code) || char === '\n' || char === '\r') out += out.endsWith(' ') || out === '' ? '' : ' ';
    else out += char;
  }
  return out.trimEnd();
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isJoint(code: number): boolean {
  return (kindOf(code) & JOINT) !== 0;
}

function isEmphasis(code: number): boolean {
  return code === 0x2a || code === 0x5f;
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    (code >= 0x200b && code <= 0x200f) ||
    code === 0x2060 ||
    code === 0xfeff
  );
}
