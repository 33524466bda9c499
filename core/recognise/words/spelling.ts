/** Words as they are compared: whatever their case, accents, vowel marks and kinds of hyphens, without what is written together with them. */

/** How a language writes its words. */
export interface Spelling {
  /** Whether spaces stand between words. */
  readonly spaced: boolean;
  /** What is written together with the word after it, without a meaning for us: "l'". */
  readonly elided: readonly string[];
  /** What is written together with the word before it: "'s". */
  readonly endings: readonly string[];
}

/** Combining marks (accents, vowel marks), the stroke that stretches an Arabic word, marks of direction, soft hyphens. */
const UNREAD = /[\p{M}\u0640\u00ad\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** A word or phrase in lower case, without accents and marks, with plain hyphens and apostrophes. */
export function plain(words: string): string {
  const lower = words.toLowerCase();
  return isAscii(lower) ? lower : unmarked(lower).replace(/[‐‑]/g, '-').replace(/’/g, "'");
}

/** Without accents, vowel marks and what else is not read. */
export function unmarked(text: string): string {
  return text.normalize('NFD').replace(UNREAD, '');
}

/** A word as it is looked up: plain, without its elided article or its genitive. */
export function bare(word: string, { elided, endings }: Spelling): string {
  let read = plain(word);
  if (!read.includes("'")) return read;
  const before = elided.find((each) => read.startsWith(each) && read.length > each.length);
  if (before) read = read.slice(before.length);
  const after = endings.find((each) => read.endsWith(each));
  return after ? read.slice(0, -after.length) : read;
}

/** A noun as it is looked up: in lower case and without vowel marks, but with its accents, which tell "résolution" from "resolution". */
export function spelt(noun: string): string {
  const lower = noun.toLowerCase();
  return isAscii(lower) ? lower : lower.normalize('NFC').replace(UNREAD, '').replace(/[أإآ]/g, 'ا');
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0x80) return false;
  return true;
}
