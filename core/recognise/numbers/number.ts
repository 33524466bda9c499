/** The number of a resolution: "44", "ITU-R 67-1", "122-bis", "[109]". */
import type { Body } from '../../conferences.ts';
import type { Span } from '../../span.ts';
import type { Grammar } from '../grammar.ts';
import type { Noun } from '../language.ts';
import { digitsEnd, isDigit, isGap, isHan, isJoined, isLetter, skip, skipBack } from '../words/scan.ts';
import { plain } from '../words/spelling.ts';
import { temporaryAt } from './temporary.ts';

/** Bare numbers from here on are more likely years, pixels or Security Council resolutions; ITU's own end below it. */
export const LARGEST_BARE = 1500;

/** How far before a number in parentheses its sign may begin. */
const LONGEST_SIGN = 24;

/** What a hyphen between two numbers is: "67-1", "101-108", or either, as the numbers tell. */
type Hyphen = 'counter' | 'range' | 'either';

/** What a hyphen is after a noun. */
export function hyphenAfter({ many, either }: Noun): Hyphen {
  if (!many) return 'counter';
  return either ? 'either' : 'range';
}

/** A number, or one of the drafting stage, and where it stands. */
export interface Numbered extends Span {
  readonly number: number | string | null;
  readonly temporary: string | null;
  /** The body that a sector's name before it tells: "RA" for "ITU-R 67-1". */
  readonly sector: Body | null;
}

/** The number at the offset; undefined where there is none, or what looks like one is a symbol, a decimal or a measure. */
export function numberAt(text: string, at: number, grammar: Grammar, hyphen: Hyphen): Numbered | undefined {
  // Most begin with a digit, which no sector's name does.
  const sector = isDigit(text.charCodeAt(at))
    ? undefined
    : (grammar.sectors.at(text, at) ?? sectorJoined(text, at, grammar));
  const start = sector ? afterNumberSign(text, skip(text, sector.end), grammar) : at;
  const body = sector?.value ?? null;
  if ('[('.includes(text.charAt(start)) || isLetter(text.charCodeAt(start))) {
    const bracketed = bracketedNumber(text, start, grammar);
    if (bracketed) return { ...bracketed, sector: body, start: at };
    const found = temporaryAt(text, start);
    return found && { number: null, temporary: found.temporary, sector: body, start: at, end: found.end };
  }
  let end = digitsEnd(text, start);
  if (end === start || end - start > 4) return undefined;
  if (text[end] === '-' && isDigit(text.charCodeAt(end + 1))) {
    const counterEnd = digitsEnd(text, end + 1);
    const counter = text.slice(start, counterEnd);
    // "9-6" is no range, which runs upwards.
    const runsUp = Number(text.slice(start, end)) < Number(text.slice(end + 1, counterEnd));
    const isRange = runsUp ? hyphen !== 'counter' : hyphen === 'range' && !isCounter(counter);
    if (sector || !isRange) end = counterEnd;
  }
  const suffix = suffixAfter(text, end);
  if (suffix) {
    const number = `${text.slice(start, end)}-${suffix[1]?.toLowerCase()}`;
    return { number, temporary: null, sector: body, start: at, end: end + suffix[0].length };
  }
  if (!endsWell(text, end, grammar)) return undefined;
  const digits = text.slice(start, end);
  if (digits.includes('-') && !sector && !isCounter(digits)) return undefined;
  if (digits.startsWith('0') && digits !== '0') return undefined;
  const number = digits.includes('-') ? digits : Number(digits);
  return { number, temporary: null, sector: body, start: at, end };
}

const SUFFIX = /^[-\s]?(bis|ter|quater)(?!(?!\p{Script=Han})[\p{L}\p{N}])/iu;

/** "-bis", " ter" after the digits, as found; null where there is none, as most numbers show at once. */
function suffixAfter(text: string, end: number): RegExpExecArray | null {
  return isLetter(text.charCodeAt(end)) || isLetter(text.charCodeAt(end + 1))
    ? SUFFIX.exec(text.slice(end, end + 8))
    : null;
}

/** "UIT-R" in "UIT-R1", where the space was lost. */
function sectorJoined(
  text: string,
  at: number,
  { language }: Grammar,
): { readonly value: Body; readonly end: number } | undefined {
  // Stryker disable next-line ConditionalExpression: only saves work
  if (!isLetter(text.charCodeAt(at))) return undefined;
  for (const [name, value] of Object.entries(language.sectors)) {
    const end = at + name.length;
    if (isDigit(text.charCodeAt(end)) && plain(text.slice(at, end)) === name) return { value, end };
  }
  return undefined;
}

/** "67-1": radiocommunication assemblies count their revisions so; other organisations their years and sessions ("115-4"). */
function isCounter(digits: string): boolean {
  return /^\d{1,2}-/.test(digits) && Number(digits.slice(digits.indexOf('-') + 1)) < 20;
}

/** "[109]": a number not settled yet; "رقم (20)": after a sign, a number may be in parentheses. */
function bracketedNumber(
  text: string,
  at: number,
  grammar: Grammar,
): { number: number; temporary: null; end: number } | undefined {
  const close = text[at] === '[' ? ']' : ')';
  if (text[at] !== '[' && (text[at] !== '(' || !isSignBefore(text, at, grammar))) return undefined;
  const end = digitsEnd(text, at + 1);
  if (end === at + 1 || end - at > 5 || text[end] !== close) return undefined;
  return { number: Number(text.slice(at + 1, end)), temporary: null, end: end + 1 };
}

function isSignBefore(text: string, at: number, { needlessSigns }: Grammar): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_SIGN), skipBack(text, at)).toLowerCase();
  return needlessSigns.some((sign) => before.endsWith(sign));
}

/** "¹", "²", "³", and from "⁰" to "⁹": the marks of notes. */
export function isRaised(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079);
}

const CAPITAL = /\p{Lu}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Not "70/1", "44.5", "50%", "1,024", "4K", "5.ª"; but "1-7of the", where a space was lost. */
function endsWell(text: string, end: number, grammar: Grammar): boolean {
  const code = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  // Stryker disable next-line ConditionalExpression: only saves work
  if (isGap(code)) return true;
  const char = text[end];
  if (char === '/') return isLetter(next) ? false : !isDigit(next);
  if (char === '.' && (isDigit(next) || (isLetter(next) && text[end + 2] === '.'))) return false;
  if (char === '.' && (text[end + 1] === 'ª' || text[end + 1] === 'º')) return false;
  if ((char === '-' || char === '–') && CAPITAL.test(text.charAt(end + 1))) return false;
  // "44-й сессии": an ordinal
  if ((char === '-' || char === '‑') && CYRILLIC.test(text.charAt(end + 1))) return false;
  if (isRaised(code)) return true;
  if (char === ',') return !/^,\d{3}(?!\d)/.test(text.slice(end, end + 5));
  if (char === '%' || char === '°' || char === '×') return false;
  if (!isLetter(code) || isHan(code)) return true;
  return (
    (grammar.bodyLinks.at(text, end) ?? grammar.conjunctions.at(text, end)) !== undefined ||
    grammar.language.joinedConjunctions.some((word) => text.startsWith(word, end))
  );
}

/** The offset after "No.", "from" or another sign before a number, or the offset itself. */
export function afterNumberSign(text: string, at: number, { language, signStarts }: Grammar): number {
  // Stryker disable next-line ConditionalExpression: only saves work
  if (!signStarts.has(text.charCodeAt(at))) return at;
  for (const sign of language.numberSigns) {
    const end = at + sign.length;
    if (text.slice(at, end).toLowerCase() !== sign) continue;
    // "North", but "No44"
    if (!isDigit(text.charCodeAt(end)) && isJoined(text.charCodeAt(end - 1), text.charCodeAt(end))) continue;
    return skip(text, end);
  }
  return at;
}
