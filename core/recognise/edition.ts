/** The parenthesis after a number: an edition, a former number, or a sign that no ITU resolution is meant. */
import { type Body, conferenceNamed, fullYear, isPlace } from '../conferences.ts';
import type { Span } from '../span.ts';
import type { Grammar } from './grammar.ts';
import type { Edition } from './reference.ts';
import { isCapitalised, isDigit, isHan, isLetter, isUpper, isWord, readable, skip, wordEnd } from './scan.ts';
import { bare } from './spelling.ts';
import { temporaryAt } from './temporary.ts';

/** How far a parenthesis after a number is read. */
const LONGEST_GROUP = 120;
const LONGEST_PLACE = 60;

/** What a parenthesis says. */
export type Group =
  | { readonly kind: 'edition'; readonly edition: Edition; readonly end: number }
  | { readonly kind: 'former'; readonly temporary: string; readonly end: number }
  /** "(2000)": other organisations date their resolutions so; so does the ITU Council. */
  | {
      readonly kind: 'year';
      readonly year: number;
      readonly yearSpan: Span;
      readonly span: Span;
      readonly end: number;
    }
  /** "(3)", "(XVI)", "(2012 年 2 月)": a journal's issue, a session of the General Assembly. */
  | { readonly kind: 'foreign'; readonly end: number }
  | { readonly kind: 'other'; readonly end: number };

/** Reads the parenthesis that opens at the offset; undefined where none does, or it never closes and holds no edition. */
export function groupAt(text: string, open: number, grammar: Grammar, capitals: boolean): Group | undefined {
  const bracket = text[open];
  if (bracket !== '(' && bracket !== '[') return undefined;
  const start = skipBrackets(text, open + 1);
  const close = closing(text, open);

  const former = grammar.formerMarks.at(text, start);
  if (former) {
    const found = temporaryAt(text, skipPoint(text, former.end));
    if (found && close !== undefined) return { kind: 'former', temporary: found.temporary, end: close };
  }
  const body = editionBody(text, start, grammar, capitals);
  if (body) {
    const after = skipBrackets(text, body.end);
    const closed = isClose(text.charCodeAt(after));
    const end = closed ? after + 1 : body.end;
    const innerEnd = withBrackets(text, body.end);
    const edition = editionOf(body, { start: closed ? open : start, end }, { start, end: innerEnd });
    return { kind: 'edition', edition, end: close !== undefined && !closed ? close : end };
  }
  if (close === undefined) return undefined;
  const content = { start: skip(text, open + 1), end: close - 1 };
  const year = yearAt(text, content.start);
  if (year && skip(text, afterYear(text, year.end, grammar)) === content.end) {
    return { kind: 'year', year: year.value, yearSpan: year, span: { start: open, end: close }, end: close };
  }
  const isDate = year && isDigit(text.charCodeAt(skip(text, afterYear(text, year.end, grammar))));
  // "(3)", "(XVI)", "(د-39)"
  const isSession = /^\s*(?:\d{1,3}|[IVXLC]+|\p{L}-\d{1,2})\s*$/u.test(
    text.slice(content.start, content.end),
  );
  if (isDate || isSession) {
    return { kind: 'foreign', end: close };
  }
  return { kind: 'other', end: close };
}

/** An edition without its parentheses: "Resolution 99 Rev. Guadalajara, 2010"; only with a marker. */
export function bareEditionAt(text: string, at: number, grammar: Grammar): Edition | undefined {
  const begins =
    grammar.language.order === 'number-first' || grammar.revisionMarks.at(text, at) !== undefined;
  const body = begins ? editionBody(text, at, grammar, true) : undefined;
  if (!body?.mark || (body.place === null && body.conference === null)) return undefined;
  // "第44号决议2022年进行了修订"
  if (!grammar.language.spelling.spaced && body.place !== null && !isPlace(body.place)) return undefined;
  const span = { start: at, end: body.end };
  return { ...editionOf(body, span, span), revised: true };
}

interface EditionBody {
  readonly mark: Span | null;
  readonly place: string | null;
  readonly placeSpan: Span | null;
  readonly year: number;
  readonly yearSpan: Span;
  readonly conference: Body | null;
  readonly end: number;
}

function editionOf(body: EditionBody, span: Span, inner: Span): Edition {
  const { mark, place, placeSpan, year, yearSpan, conference } = body;
  return { revised: mark !== null, place, year, body: conference, span, inner, mark, placeSpan, yearSpan };
}

function editionBody(text: string, at: number, grammar: Grammar, capitals: boolean): EditionBody | undefined {
  let start = at;
  const found = grammar.revisionMarks.at(text, start);
  const mark = found ? { start: found.start, end: afterPoint(text, found.end) } : null;
  if (found) start = skipPoint(text, found.end);
  const link = found && grammar.placeLinks.at(text, start);
  // "Пересм. г. Нью-Дели"
  if (link) start = skipPoint(text, link.end);

  const conference = conferenceAt(text, start, grammar);
  if (conference) {
    const placed = placeAndYear(text, skipComma(text, conference.end), grammar, true, capitals);
    if (placed) return { ...placed, mark: mark ?? placed.mark, conference: conference.body };
    const late = lateMark(text, conference.end, grammar);
    return {
      mark: mark ?? late,
      place: null,
      placeSpan: null,
      year: conference.year,
      yearSpan: conference.yearSpan,
      conference: conference.body,
      end: late?.end ?? conference.end,
    };
  }
  const early = yearAndBody(text, start, grammar);
  if (early) return { ...early, mark: mark ?? early.mark };
  const named = grammar.bodies.at(text, start);
  if (named) start = skipComma(text, named.end);
  const body = named?.value ?? null;
  const placed =
    yearAndPlace(text, start, grammar, capitals) ??
    placeAndYear(text, start, grammar, mark !== null, capitals);
  if (placed) {
    const late = lateMark(text, placed.end, grammar);
    return { ...placed, mark: mark ?? placed.mark ?? late, conference: body, end: late?.end ?? placed.end };
  }
  const year = (mark || named) && (yearAt(text, start) ?? (named ? shortYearAt(text, start) : undefined));
  if (!year) return yearAndMark(text, start, grammar);
  const end = afterYear(text, year.end, grammar);
  return { mark, place: null, placeSpan: null, year: year.value, yearSpan: year, conference: body, end };
}

/** "WRC-23", "l'AMNT-24" */
function conferenceAt(text: string, at: number, { language }: Grammar) {
  const end = wordEnd(text, at);
  const word = text.slice(at, end);
  if (!isDigit(word.charCodeAt(word.length - 1))) return undefined;
  const conference = conferenceNamed(bare(word, language.spelling));
  if (!conference) return undefined;
  const digits = /\d+$/.exec(word)?.[0].length ?? 0;
  return { ...conference, yearSpan: { start: end - digits, end }, end };
}

/** "2019年世界无线电通信大会": the year of a conference before its name. */
function yearAndBody(text: string, at: number, grammar: Grammar): EditionBody | undefined {
  const year = yearAt(text, at);
  const named = year && grammar.bodies.at(text, skip(text, afterYear(text, year.end, grammar)));
  if (!named) return undefined;
  const mark = lateMark(text, named.end, grammar);
  const end = mark?.end ?? named.end;
  return {
    mark,
    place: null,
    placeSpan: null,
    year: year.value,
    yearSpan: year,
    conference: named.value,
    end,
  };
}

/** "2017年修订版": a year and a marker after it. */
function yearAndMark(text: string, at: number, grammar: Grammar): EditionBody | undefined {
  const year = yearAt(text, at);
  const end = year && afterYear(text, year.end, grammar);
  const late = end !== undefined && end > (year?.end ?? end) ? lateMark(text, end, grammar) : null;
  if (!year || !late) return undefined;
  const nowhere = { place: null, placeSpan: null, conference: null };
  return { ...nowhere, mark: late, year: year.value, yearSpan: year, end: late.end };
}

/** A marker that stands last: "(New Delhi, 2024, Rev.)", "（2024年，新德里，修订版）". */
function lateMark(text: string, at: number, grammar: Grammar): Span | null {
  const next = skip(text, at);
  const comma = isSeparator(text[next], grammar);
  if (!comma && grammar.language.spelling.spaced) return null;
  const mark = grammar.revisionMarks.at(text, comma ? skip(text, next + 1) : next);
  return mark ? { start: mark.start, end: afterPoint(text, mark.end) } : null;
}

/** "2024年，新德里": a known place after its year. */
function yearAndPlace(
  text: string,
  at: number,
  grammar: Grammar,
  capitals: boolean,
  limit = at + LONGEST_GROUP,
): PlaceAndYear | undefined {
  const year = yearAt(text, at);
  if (!year) return undefined;
  const dated = afterYear(text, year.end, grammar);
  const month = grammar.months.at(text, skip(text, dated));
  const start = afterSeparator(text, month?.end ?? dated, grammar);
  const mark = grammar.revisionMarks.at(text, start);
  const link = mark ? undefined : grammar.placeLinks.at(text, start);
  const placeStart = mark ? skipComma(text, mark.end) : skip(text, link?.end ?? start);
  const end = endOfPlace(text, placeStart, grammar);
  const place = readable(text.slice(placeStart, end));
  const isFirst = grammar.language.order === 'number-first';
  // Without spaces, only what stands around tells an unknown place from other words: "2024年通过".
  const isMarked = grammar.revisionMarks.at(text, skip(text, end)) !== undefined;
  const isApart = text[skip(text, dated)] !== text[start] || isMarked;
  const ends = isMarked || lateMark(text, end, grammar) !== null || isClose(text.charCodeAt(skip(text, end)));
  const mayBe = isFirst && end > placeStart && isApart && ends;
  if (!isPlace(place) && !(mayBe && looksLikePlace(place, grammar, true, capitals))) return undefined;
  const later = isFirst ? laterYearAndPlace(text, end, grammar, capitals, limit) : undefined;
  if (later) return later;
  return {
    mark: mark ? { start: mark.start, end: mark.end } : null,
    place,
    placeSpan: { start: placeStart, end },
    year: year.value,
    yearSpan: year,
    end,
  };
}

/** The last of several: "2008年，约翰内斯堡；2012年，迪拜，修订版". */
function laterYearAndPlace(
  text: string,
  end: number,
  grammar: Grammar,
  capitals: boolean,
  limit: number,
): PlaceAndYear | undefined {
  const mark = lateMark(text, end, grammar);
  const at = skip(text, mark?.end ?? end);
  if (!/[;,/]/.test(text[at] ?? '') || at >= limit) return undefined;
  const later = yearAndPlace(text, skip(text, at + 1), grammar, capitals, limit);
  return later && isPlace(later.place) ? later : undefined;
}

/** "New Delhi, 2024", "Kigali 2022", and the last of several run together by tracked changes: "DUBAI, 2018BUCHAREST, 2022", "Busan, 2014/Dubai, 2018". */
function placeAndYear(
  text: string,
  at: number,
  grammar: Grammar,
  marked: boolean,
  capitals: boolean,
  limit = at + LONGEST_GROUP,
): PlaceAndYear | undefined {
  const placeEnd = endOfPlace(text, at, grammar);
  if (placeEnd === at) return undefined;
  const place = readable(text.slice(at, placeEnd));
  if (!isPlace(place) && !looksLikePlace(place, grammar, marked, capitals)) return undefined;
  let yearStart = skipComma(text, placeEnd);
  const link = grammar.placeLinks.at(text, yearStart) ?? grammar.yearLinks.at(text, yearStart);
  if (link) yearStart = skipBrackets(text, link.end);
  const month = grammar.months.at(text, yearStart);
  if (month) yearStart = skipBrackets(text, month.end);
  const year = yearAt(text, yearStart);
  if (!year) return undefined;
  const end = afterYear(text, year.end, grammar);
  const later = laterEdition(text, end, grammar, marked, capitals, limit);
  if (later) return later;
  return {
    mark: null,
    place,
    placeSpan: { start: at, end: placeEnd },
    year: year.value,
    yearSpan: year,
    end,
  };
}

interface PlaceAndYear {
  /** Set where it has a marker of its own. */
  readonly mark: Span | null;
  readonly place: string;
  readonly placeSpan: Span;
  readonly year: number;
  readonly yearSpan: Span;
  readonly end: number;
}

/** Of several editions in one parenthesis the last counts: "(Johannesburg, 2008; Rev. Dubai, 2012)", "DUBAI, 2018BUCHAREST, 2022". */
function laterEdition(
  text: string,
  end: number,
  grammar: Grammar,
  marked: boolean,
  capitals: boolean,
  limit: number,
): PlaceAndYear | undefined {
  let at = skip(text, end);
  if (/[;,/]/.test(text[at] ?? '')) at = skip(text, at + 1);
  const conjunction = grammar.conjunctions.at(text, at);
  if (conjunction) at = skip(text, conjunction.end);
  const mark = grammar.revisionMarks.at(text, at);
  if (mark) at = skipPoint(text, mark.end);
  // "المراجَع في دبي"
  const link = mark && grammar.placeLinks.at(text, at);
  if (link) at = skipPoint(text, link.end);
  const known = isPlace(readable(text.slice(at, endOfPlace(text, at, grammar))));
  const later = known && at < limit ? placeAndYear(text, at, grammar, marked, capitals, limit) : undefined;
  return later && (mark ? { ...later, mark: { start: mark.start, end: afterPoint(text, mark.end) } } : later);
}

function endOfPlace(text: string, at: number, grammar: Grammar): number {
  if (!grammar.language.spelling.spaced && isHan(text.charCodeAt(at)))
    return endOfHanPlace(text, at, grammar);
  const limit = Math.min(text.length, at + LONGEST_PLACE);
  let end = at;
  let i = at;
  while (i < limit && isLetter(text.charCodeAt(i))) {
    if (i > at && (grammar.months.at(text, i) || grammar.placeLinks.at(text, i))) break;
    const year = i > at ? grammar.yearLinks.at(text, i) : undefined;
    if (year && isDigit(text.charCodeAt(skip(text, year.end)))) break;
    const word = wordEnd(text, i);
    const letters = lettersEnd(text, i);
    end = letters;
    if (letters < word) break;
    // "Нью-" at the end of a line
    const joint = /^[-‐‑]\r?\n/.test(text.slice(end, end + 3)) ? 1 : 0;
    i = skip(text, end + joint);
  }
  return end;
}

/** A known place, else the characters up to a marker: "布加勒斯特" in "2022年布加勒斯特修订版". */
function endOfHanPlace(text: string, at: number, grammar: Grammar): number {
  const known = grammar.placeNames.at(text, at);
  if (known) return known.end;
  let end = at;
  while (end - at < LONGEST_PLACE && isHan(text.charCodeAt(end)) && !grammar.revisionMarks.at(text, end))
    end++;
  return end;
}

/** The end of the word's leading letters and joints: "Kigali" in "Kigali2022". */
function lettersEnd(text: string, at: number): number {
  const end = wordEnd(text, at);
  for (let i = at; i < end; i++) {
    if (isDigit(text.charCodeAt(i))) return isWord(text.charCodeAt(i - 1)) ? i : i - 1;
  }
  return end;
}

/** Whether an unknown name could be a place: what is misspelt must be found, what is no place must not. */
function looksLikePlace(place: string, grammar: Grammar, marked: boolean, capitals: boolean): boolean {
  const words = place.split(' ');
  if (words.length > 4) return false;
  if (grammar.months.at(place, 0) || grammar.divisions.at(place, 0)) return false;
  if (marked) return true;
  return words.every((word) => isCapitalised(word) && (capitals || !isUpper(word)));
}

interface Year extends Span {
  readonly value: number;
}

/** "19" in "(Rev. WRC 19)". */
function shortYearAt(text: string, at: number): Year | undefined {
  const digits = /^\d{2}(?!\d)/.exec(text.slice(at, at + 3))?.[0];
  const value = digits && fullYear(digits);
  return value ? { value, start: at, end: at + 2 } : undefined;
}

/** The offset after what belongs to a year: "г." in "2024 г.", "年" in "2024年". */
function afterYear(text: string, end: number, { language }: Grammar): number {
  const at = skip(text, end);
  const own = language.yearEnds.find((word) => text.slice(at, at + word.length).toLowerCase() === word);
  if (own === undefined) return end;
  const after = at + own.length;
  // "2022 Г.НЬЮ-ДЕЛИ", "2016年WTSA"
  if (own.endsWith('.') || isHan(own.charCodeAt(0))) return after;
  return isLetter(text.charCodeAt(after)) && !isHan(text.charCodeAt(after)) ? end : after;
}

function yearAt(text: string, at: number): Year | undefined {
  const digits = text.slice(at, at + 4);
  if (!/^\d{4}$/.test(digits) || isDigit(text.charCodeAt(at + 4))) return undefined;
  const value = fullYear(digits);
  return value ? { value, start: at, end: at + 4 } : undefined;
}

/** The offset after the matching parenthesis; undefined where it is too far or never comes. */
function closing(text: string, open: number): number | undefined {
  const limit = Math.min(text.length, open + LONGEST_GROUP);
  let depth = 0;
  for (let i = open; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isOpen(code)) depth++;
    else if (isClose(code) && --depth === 0) return i + 1;
    else if (code === 0x0a && text.charCodeAt(skip(text, i)) === 0x0a) return undefined;
  }
  return undefined;
}

function isOpen(code: number): boolean {
  return code === 0x28 || code === 0x5b;
}

function isClose(code: number): boolean {
  return code === 0x29 || code === 0x5d;
}

/** Past gaps and square brackets, which drafts put around what is not settled: "(Rev. [Geneva, 2022])". */
function skipBrackets(text: string, at: number): number {
  let i = skip(text, at);
  while (text[i] === '[' || (text[i] === ']' && hasClose(text, i))) i = skip(text, i + 1);
  return i;
}

/** Whether another closing mark follows the bracket, so that it is an inner one. */
function hasClose(text: string, at: number): boolean {
  return isClose(text.charCodeAt(skip(text, at + 1)));
}

/** The end with a closing inner bracket that follows it: "Rev. [Geneva, 2022]". */
function withBrackets(text: string, end: number): number {
  return text[end] === ']' && hasClose(text, end) ? end + 1 : end;
}

function afterPoint(text: string, at: number): number {
  return text[at] === '.' || text[at] === ':' ? at + 1 : at;
}

function skipPoint(text: string, at: number): number {
  const next = afterPoint(text, at);
  return skipBrackets(text, text[next] === ',' ? next + 1 : next);
}

/** Past a comma; where the number stands first also past an enumeration comma, a usual slip: "2024年、新德里、修订版". */
function afterSeparator(text: string, at: number, grammar: Grammar): number {
  const i = skip(text, at);
  return isSeparator(text[i], grammar) ? skip(text, i + 1) : skipComma(text, i);
}

function isSeparator(char: string | undefined, { language }: Grammar): boolean {
  return char === ',' || (char === ';' && language.order === 'number-first');
}

function skipComma(text: string, at: number): number {
  const i = skip(text, at);
  if (text[i] === ',') return skip(text, i + 1);
  return isWord(text.charCodeAt(i)) ? i : skipBrackets(text, i);
}
