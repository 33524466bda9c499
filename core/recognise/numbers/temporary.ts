/** Numbers of the drafting stage, the same in every language: "COM4/AI", "COM.5/3", "GT-PLEN/2", "[AFCP-1]". */
import type { Span } from '../../span.ts';
import { isHan, isLetter, isWord, skip } from '../words/scan.ts';

const LONGEST = 24;

/** A number of the drafting stage: "COM4/AI". */
export interface Temporary extends Span {
  /** "COM4/AI", without brackets. */
  readonly temporary: string;
}

/** The temporary number at the offset, in square brackets or, if it begins with a committee's name, without. */
export function temporaryAt(text: string, at: number): Temporary | undefined {
  if (text[at] !== '[') {
    const end = committeeEnd(text, at);
    const temporary = text.slice(at, end).replace(/\s+/, '');
    return /^(COM|PLEN|GT-PLEN|WG-PLEN)[.-]?\d{0,2}\/[A-Z0-9]/i.test(temporary)
      ? { temporary, start: at, end }
      : undefined;
  }
  const start = skip(text, at + 1);
  const end = tokenEnd(text, start);
  const close = skip(text, end);
  const temporary = text.slice(start, end);
  if (text[close] !== ']' || !isToken(temporary) || isPlaceholder(temporary)) {
    return undefined;
  }
  return { temporary, start: at, end: close + 1 };
}

/** "AFCP-1", "COM4/AI" in any case; a word in small letters is none. */
function isToken(token: string): boolean {
  return /[A-Za-z]/.test(token) && (!/[a-z]/.test(token) || token.includes('/'));
}

/** "XXX", "NN", "BBB": a number still to come. */
function isPlaceholder(token: string): boolean {
  return new Set(token).size === 1;
}

/** The end of a token, or of two where the committee stands apart: "COM 5/1". */
function committeeEnd(text: string, at: number): number {
  const end = tokenEnd(text, at);
  if (text.slice(at, end) !== 'COM') return end;
  const apart = /^[ \u00a0]\d{1,2}\/\w{1,8}/.exec(text.slice(end, end + 12));
  return apart ? end + apart[0].length : end;
}

function tokenEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST);
  let i = at;
  if (!isLetter(text.charCodeAt(i))) return at;
  const isOwn = (code: number) => isWord(code) && !isHan(code);
  while (i < limit && (isOwn(text.charCodeAt(i)) || (isJoint(text[i]) && isOwn(text.charCodeAt(i + 1))))) i++;
  return i;
}

function isJoint(char: string | undefined): boolean {
  return char === '/' || char === '-' || char === '.';
}
