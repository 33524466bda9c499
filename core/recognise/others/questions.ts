/** Questions by their number and that of their study group: "Question 3/2", "Q5/21", "Question ITU-R 77-8/4", "第3/2号课题". */
import type { Span } from '../../span.ts';
import { afterNumberSign } from '../numbers/number.ts';
import { isHan, isLetter, skip, skipBack } from '../words/scan.ts';
import type { Head } from './head.ts';
import type { Other } from './other.ts';
import { nextMember, sectorAfter, sectorAt, sectorBefore } from './sector.ts';

/** So many are in one list at most. */
const MOST_MEMBERS = 20;

const QUESTION = /[1-9]\d{0,2}(?:-\d{1,2})?\/[1-9]\d?/y;

/** With what stands around it, before a noun in Chinese. */
const QUESTION_BEFORE = /(?:第 ?)?([1-9]\d{0,2}(?:-\d{1,2})?\/[1-9]\d?) ?号?$/;

/** "Q1/24" to "Q4/31" are quarters of years: no study group has such a number. */
const QUARTER = /^[1-4]\/(?:2[2-9]|3\d)/;

/** The Questions that a noun announces; `from` is where the reference before ends. */
export function questionsOf(text: string, head: Head, from: number): Other[] {
  const { lexicon } = head;
  const { grammar } = lexicon;
  const gap = skip(text, head.end);
  const between = sectorAt(text, gap, lexicon);
  const at = afterNumberSign(text, between ? skip(text, between.end) : gap, grammar);
  const after = numbersFrom(text, at, head);
  const number = after.length > 0 ? undefined : numberBefore(text, head, from);
  const numbers = number ? [number.name] : after;
  const [first] = numbers;
  if (!first) return [];
  const start = number?.start ?? head.start;
  const end = number ? head.end : (numbers.at(-1)?.end ?? head.end);
  const body =
    between?.value ?? sectorBefore(text, start, lexicon)?.value ?? sectorAfter(text, end, lexicon) ?? null;
  if (head.acronym && body === null && QUARTER.test(text.slice(first.start, first.end))) return [];
  const isAlone = numbers.length === 1;
  return numbers.map((nameSpan) => ({
    kind: 'question',
    span: isAlone ? { start, end } : nameSpan,
    noun: { start: head.start, end: head.end },
    name: text.slice(nameSpan.start, nameSpan.end),
    nameSpan,
    body,
    edition: null,
    language: lexicon.words.code,
  }));
}

function numbersFrom(text: string, start: number, { many, lexicon }: Head): Span[] {
  const numbers: Span[] = [];
  for (let at: number | undefined = start; at !== undefined && numbers.length < MOST_MEMBERS; ) {
    const end = endOfNumber(text, at);
    if (end === undefined) break;
    numbers.push({ start: at, end });
    at = many ? nextMember(text, end, lexicon) : undefined;
  }
  return numbers;
}

/** The end of a number at the offset; undefined: there is none, or it goes on as a date, "3/2/2024", or a document's name does. */
function endOfNumber(text: string, at: number): number | undefined {
  QUESTION.lastIndex = at;
  const found = QUESTION.exec(text)?.[0];
  if (found === undefined) return undefined;
  const end = at + found.length;
  const code = text.charCodeAt(end);
  if (isLetter(code) && !isHan(code)) return undefined;
  return /^(?:[\d%_]|[./,‑-]\w)/.test(text.slice(end, end + 2)) ? undefined : end;
}

/** "第3/2号" before "课题". */
function numberBefore(text: string, head: Head, from: number): { name: Span; start: number } | undefined {
  if (head.lexicon.grammar.language.order !== 'number-first') return undefined;
  const until = skipBack(text, head.start);
  const begins = Math.max(from, until - 16);
  const match = QUESTION_BEFORE.exec(text.slice(begins, until));
  if (!match) return undefined;
  const [whole, number = whole] = match;
  const start = until - whole.length;
  if (/[\d/.-]/.test(text.charAt(start - 1))) return undefined;
  const at = start + whole.indexOf(number);
  return { start, name: { start: at, end: at + number.length } };
}
