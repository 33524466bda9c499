/** Study groups: "Study Group 9", "SGs 9 and 16", "9-я Исследовательская комиссия", "第9研究组". */
import type { Span } from '../../span.ts';
import { digitsEnd, isDigit, isHan, isLetter, skip, skipBack } from '../words/scan.ts';
import type { Head } from './head.ts';
import type { Lexicon } from './lexicon.ts';
import type { Other } from './other.ts';
import { isOfOther, nextMember, sectorAfter, sectorBefore } from './sector.ts';

/** Study groups are numbered from 1 on, and the highest number so far is not much above 20: from here on it is something else. */
const LARGEST_GROUP = 30;

/** So many are in one list at most. */
const MOST_MEMBERS = 12;

/** How far after a study group the next has the same Sector, if it names none: "ITU-T SG9 (…) and SG16". */
const NEAR = 120;

interface Numbered extends Span {
  readonly name: string;
  readonly nameSpan: Span;
}

/** The study groups that a noun announces; `last` is the one found before, whose Sector it shares in a list. */
export function studyGroupsOf(text: string, head: Head, last: Other | undefined): Other[] {
  const { lexicon, acronym } = head;
  const before = acronym ? [] : numbersBefore(text, head, last?.span.end ?? 0);
  const numbers = before.length > 0 ? before : numbersAfter(text, head);
  const [first] = numbers;
  if (!first) return [];
  const start = Math.min(head.start, first.start);
  const end = Math.max(head.end, numbers.at(-1)?.end ?? 0);
  const beside = sectorBefore(text, start, lexicon)?.value ?? sectorAfter(text, end, lexicon);
  if (!beside && (acronym?.doubtful || isOfOther(text, start, end, lexicon) || isInPath(text, start)))
    return [];
  const body = beside ?? (last && isListed(text, last.span.end, start) ? last.body : null);
  const isAlone = numbers.length === 1;
  return numbers.map(({ name, nameSpan, ...own }) => ({
    kind: 'study-group',
    span: isAlone ? { start, end } : { start: own.start, end: own.end },
    noun: { start: head.start, end: head.end },
    name,
    nameSpan,
    body,
    edition: null,
    language: lexicon.words.code,
  }));
}

/** "drafts/SG9": a file; "SG9/SG16" is two of them. */
function isInPath(text: string, start: number): boolean {
  return text[start - 1] === '/' && !isDigit(text.charCodeAt(start - 2));
}

/** Whether a study group goes on with a sentence in which another was named not far before. */
function isListed(text: string, end: number, start: number): boolean {
  return start - end < NEAR && !/[.;:!?。]\s|\n\s*\n/.test(text.slice(end, start));
}

function numbersAfter(text: string, { end, many, acronym, lexicon }: Head): Numbered[] {
  const numbers: Numbered[] = [];
  for (let at: number | undefined = skip(text, end); at !== undefined && numbers.length < MOST_MEMBERS; ) {
    const last = numberAt(text, at, lexicon, acronym !== null);
    if (last === undefined) break;
    const nameSpan = { start: at, end: last };
    numbers.push({ name: text.slice(at, last), nameSpan, ...nameSpan });
    at = many ? nextMember(text, last, lexicon) : undefined;
  }
  return numbers;
}

/** The end of a study group's number at the offset; undefined: there is none, or it is a part of something else. */
function numberAt(text: string, at: number, { grammar }: Lexicon, isAcronym: boolean): number | undefined {
  const end = digitsEnd(text, at);
  if (!isGroup(text.slice(at, end))) return undefined;
  const code = text.charCodeAt(end);
  if (isLetter(code) && !isHan(code)) return undefined;
  const after = text.slice(end, end + 3);
  if (OTHERWISE.test(after) || (isAcronym && DOCUMENT.test(after))) return undefined;
  // "Исследовательская комиссия 17 февраля"
  return grammar.months.at(text, skip(text, end)) ? undefined : end;
}

/** What shows that the number before it is none of a study group: "SG9_report", "9%", "SG5.2", "SG16/WP2", but not "SG9/SG16". */
const OTHERWISE = /^(?:[_%°]|[.,/‑-]\d|\/(?!SG|ИК))/;

/** "SG9-C123" names a document; "SG17-led" does not. */
const DOCUMENT = /^[‑-]\p{Lu}/u;

function isGroup(digits: string): boolean {
  return /^[1-9]/.test(digits) && Number(digits) <= LARGEST_GROUP;
}

/** The numbers that stand before their noun, in languages that write them there: "9-я и 16-я", "第9和第16". */
function numbersBefore(text: string, head: Head, from: number): Numbered[] {
  const { lexicon } = head;
  const numbers: Numbered[] = [];
  for (
    let end: number | undefined = skipBack(text, head.start);
    end !== undefined && numbers.length < MOST_MEMBERS;
  ) {
    const number = numberBefore(text, end, lexicon);
    if (!number || number.start < from) break;
    numbers.unshift(number);
    end = head.many ? memberEndBefore(text, number.start, lexicon) : undefined;
  }
  return numbers;
}

/** The number that ends at the offset: "9-я", "第9". */
function numberBefore(text: string, offset: number, { words, grammar }: Lexicon): Numbered | undefined {
  const { numberSigns, order, numberEnds } = grammar.language;
  let end = offset;
  if (order === 'number-first') {
    const after = numberEnds.find((each) => text.startsWith(each, offset - each.length));
    if (after !== undefined) end -= after.length;
  } else {
    const ordinal = words.ordinals.find(
      (each) => text.slice(offset - each.length - 1, offset) === `-${each}`,
    );
    if (ordinal === undefined) return undefined;
    end -= ordinal.length + 1;
  }
  let start = end;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  if (!isGroup(text.slice(start, end)) || '.,/-'.includes(text[start - 1] ?? ' ')) return undefined;
  const nameSpan = { start, end };
  const name = text.slice(start, end);
  if (order !== 'number-first') return { name, nameSpan, start, end: offset };
  const [sign = ''] = numberSigns;
  const begins = skipBack(text, start) - sign.length;
  return text.startsWith(sign, begins) ? { name, nameSpan, start: begins, end: offset } : undefined;
}

/** Where the member before the offset ends, before a comma or a word such as "and". */
function memberEndBefore(text: string, start: number, { grammar }: Lexicon): number | undefined {
  const at = skipBack(text, start);
  if (text[at - 1] === ',' || text[at - 1] === ';') return skipBack(text, at - 1);
  const word = grammar.conjunctions.before(text, at);
  return word && skipBack(text, word.start);
}
