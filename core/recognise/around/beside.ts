/** What is seen at once: that nothing which tells anything stands right beside a reference, so that none of it need be looked for. */
import type { Grammar } from '../grammar.ts';
import type { FoundNoun } from '../noun.ts';
import { isDigit, isWord, skip, skipBack, wordEnd } from '../words/scan.ts';

/**
 * Whether the word before a noun, which ends at the offset, is none that what is looked for there ends with: an adjective, a
 * body, a possessive, an article, what gives the noun another sense, what leads from a provision.
 */
export function isPlainBefore(text: string, noun: FoundNoun, at: number, g: Grammar): boolean {
  const { order, bodiesPrecede } = g.language;
  if (order !== 'noun-first' || (!bodiesPrecede && noun.form.possessive)) return false;
  // "high-resolution"
  if ('-/.'.includes(text[noun.start - 1] ?? ' ')) return false;
  const last = text.charCodeAt(at - 1);
  // "(WTSA) Resolution", "WTSA-24 Resolution"
  if (last === CLOSE || isDigit(last)) return false;
  // A gap may be longer than it is looked over.
  if (skipBack(text, at) !== at) return false;
  return !g.besides.before.before(text, at);
}

/** Whether what follows a number, or its parentheses, can neither belong to it nor go on from it. */
export function isPlainAfter(text: string, end: number, g: Grammar): boolean {
  const { joinedConjunctions, order } = g.language;
  if (order !== 'noun-first') return false;
  const at = skip(text, end);
  const code = text.charCodeAt(at);
  if (!isWord(code)) return !GOES_ON.includes(text[at] ?? ' ') && !g.besides.after.at(text, at);
  // "2019", "WTSA-24"
  if (isDigit(code) || isDigit(text.charCodeAt(wordEnd(text, at) - 1))) return false;
  for (const word of joinedConjunctions) if (text.startsWith(word, at)) return false;
  return !g.besides.after.at(text, at);
}

/** Separators and dashes. */
const GOES_ON = ',;–—‑-';
const CLOSE = 0x29;
