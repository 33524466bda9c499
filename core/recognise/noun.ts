/** The noun that announces a reference: which of its forms stands in the text, and what only looks like it. */
import type { Grammar } from './grammar.ts';
import type { Noun } from './language.ts';
import { isDigit, isLetter, isWord } from './scan.ts';

/** The noun's place in the text, and which of its forms it is. */
export interface FoundNoun {
  readonly start: number;
  readonly end: number;
  readonly form: Noun;
}

/** The noun at the offset; undefined where there is none or it is part of another word. */
export function nounAt(text: string, at: number, grammar: Grammar): FoundNoun | undefined {
  for (const noun of grammar.nouns) {
    if (!formAt(text, at, noun.lower, noun.upper)) continue;
    if (at > 0 && isWord(text.charCodeAt(at - 1))) return undefined;
    const end = at + noun.lower.length;
    if (isLetter(text.charCodeAt(end)) && text[end - 1] !== '.') continue;
    if (isIdentifier(text, at, end)) return undefined;
    return { start: at, end, form: noun };
  }
  return undefined;
}

function formAt(text: string, at: number, lower: readonly number[], upper: readonly number[]): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = text.charCodeAt(at + i);
    if (code !== lower[i] && code !== upper[i]) return false;
  }
  return true;
}

/** "high-resolution 4", "config.resolution", "resolution_4", "resolution2": names of things, not words of a sentence. */
function isIdentifier(text: string, start: number, end: number): boolean {
  const lower = text.charAt(start) === text.charAt(start).toLowerCase();
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if ('@#\\$'.includes(before) && before !== '') return true;
  if (lower && '-./_'.includes(before) && before !== '' && isWord(text.charCodeAt(start - 2))) return true;
  if (lower && isDigit(text.charCodeAt(end))) return true;
  return (after === '_' || after === '-') && isDigit(text.charCodeAt(end + 1));
}
