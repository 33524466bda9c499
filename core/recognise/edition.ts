/** The parenthesis after a number: an edition, a former number, or a sign that no ITU resolution is meant. */
import { type Body, conferenceNamed, fullYear, isPlace } from '../conferences.ts';
import type { Span } from '../span.ts';
import type { Grammar } from './grammar.ts';
import type { Edition } from './reference.ts';
import { isCapitalised, isDigit, isLetter, isUpper, isWord, readable, skip, wordEnd } from './scan.ts';
import { temporaryAt } from './temporary.ts';

/** How far a parenthesis after a number is read. */
const LONGEST_GROUP = 120;
const LONGEST_PLACE = 60;

/** What a parenthesis says. */
export type Group =
  | { readonly kind: 'edition'; readonly edition: Edition; readonly end: number }
  | { readonly kind: 'former'; readonly temporary: string; readonly end: number }
  /** "(2000)": other organisations date their resolutions so; so does the ITU Council. */
  | { readonly kind: 'year'; readonly year: number; readonly span: Span; readonly end: number }
  /** "(3)", "(XVI)": a journal's issue, a session of the General Assembly. */
  | { readonly kind: 'foreign'; readonly end: number }
  | { readonly kind: 'other'; readonly end: number };

/** Reads the parenthesis that opens at the offset; undefined where none does, or it never closes and holds no edition. */
export function groupAt(text: string, open: number, grammar: Grammar, capitals: boolean): Group | undefined {
  const bracket = text[open];
  if (bracket !== '(' && bracket !== '[' && bracket !== '（') return undefined;
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
    const { revised, place, year, conference } = body;
    const innerEnd = withBrackets(text, body.end);
    const edition: Edition = {
      revised,
      place,
      year,
      body: conference,
      span: { start: closed ? open : start, end },
      inner: { start, end: innerEnd },
    };
    return { kind: 'edition', edition, end: close !== undefined && !closed ? close : end };
  }
  if (close === undefined) return undefined;
  const content = text.slice(open + 1, close - 1).trim();
  if (/^\d{4}$/.test(content)) {
    return { kind: 'year', year: Number(content), span: { start: open, end: close }, end: close };
  }
  if (/^(\d{1,3}|[IVXLC]+)$/.test(content)) return { kind: 'foreign', end: close };
  return { kind: 'other', end: close };
}

/** An edition without its parentheses: "Resolution 99 Rev. Guadalajara, 2010"; only with a marker. */
export function bareEditionAt(text: string, at: number, grammar: Grammar): Edition | undefined {
  if (!grammar.revisionMarks.at(text, at)) return undefined;
  const body = editionBody(text, at, grammar, true);
  if (!body || (body.place === null && body.conference === null)) return undefined;
  const span = { start: at, end: body.end };
  return {
    revised: true,
    place: body.place,
    year: body.year,
    body: body.conference,
    span,
    inner: span,
  };
}

interface EditionBody {
  readonly revised: boolean;
  readonly place: string | null;
  readonly year: number;
  readonly conference: Body | null;
  readonly end: number;
}

function editionBody(text: string, at: number, grammar: Grammar, capitals: boolean): EditionBody | undefined {
  let start = at;
  const mark = grammar.revisionMarks.at(text, start);
  if (mark) start = skipPoint(text, mark.end);
  const link = mark && grammar.placeLinks.at(text, start);
  if (link) start = skipBrackets(text, link.end);

  const revised = mark !== undefined;
  const word = text.slice(start, wordEnd(text, start));
  const conference = conferenceNamed(word);
  if (conference) {
    const end = start + word.length;
    const placed = placeAndYear(text, skipComma(text, end), grammar, true, capitals);
    return placed
      ? { ...placed, revised: revised || placed.revised === true, conference: conference.body }
      : { revised, place: null, year: conference.year, conference: conference.body, end };
  }
  const named = grammar.bodies.at(text, start);
  if (named) start = skipComma(text, named.end);
  const body = named?.value ?? null;
  const placed = placeAndYear(text, start, grammar, revised, capitals);
  if (placed) {
    const late = lateMark(text, placed.end, grammar);
    const isRevised = revised || placed.revised === true || late !== undefined;
    return { ...placed, revised: isRevised, conference: body, end: late ?? placed.end };
  }
  const year = (mark ?? named) && (yearAt(text, start) ?? (named && shortYearAt(text, start)));
  return year ? { revised, place: null, year: year.value, conference: body, end: year.end } : undefined;
}

/** The end of a marker that stands last: "(New Delhi, 2024, Rev.)". */
function lateMark(text: string, at: number, grammar: Grammar): number | undefined {
  const comma = skip(text, at);
  const mark = text[comma] === ',' ? grammar.revisionMarks.at(text, skip(text, comma + 1)) : undefined;
  return mark && (text[mark.end] === '.' ? mark.end + 1 : mark.end);
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
  const link = grammar.placeLinks.at(text, yearStart);
  if (link) yearStart = skipBrackets(text, link.end);
  const month = grammar.months.at(text, yearStart);
  if (month) yearStart = skipBrackets(text, month.end);
  const year = yearAt(text, yearStart);
  if (!year) return undefined;
  const later = laterEdition(text, year.end, grammar, marked, capitals, limit);
  if (later) return later;
  return { place, year: year.value, end: year.end };
}

interface PlaceAndYear {
  readonly place: string;
  readonly year: number;
  readonly end: number;
  /** Set where an edition further on has a marker of its own. */
  readonly revised?: true;
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
  const known = isPlace(readable(text.slice(at, endOfPlace(text, at, grammar))));
  const later = known && at < limit ? placeAndYear(text, at, grammar, marked, capitals, limit) : undefined;
  return later && (mark ? { ...later, revised: true } : later);
}

function endOfPlace(text: string, at: number, grammar: Grammar): number {
  const limit = Math.min(text.length, at + LONGEST_PLACE);
  let end = at;
  let i = at;
  while (i < limit && isLetter(text.charCodeAt(i))) {
    if (i > at && (grammar.months.at(text, i) || grammar.placeLinks.at(text, i))) break;
    const word = wordEnd(text, i);
    const letters = lettersEnd(text, i);
    end = letters;
    if (letters < word) break;
    i = skip(text, end);
  }
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

/** "19" in "(Rev. WRC 19)". */
function shortYearAt(text: string, at: number): { value: number; end: number } | undefined {
  const digits = /^\d{2}(?!\d)/.exec(text.slice(at, at + 3))?.[0];
  const value = digits && fullYear(digits);
  return value ? { value, end: at + 2 } : undefined;
}

function yearAt(text: string, at: number): { value: number; end: number } | undefined {
  const digits = text.slice(at, at + 4);
  if (!/^\d{4}$/.test(digits) || isDigit(text.charCodeAt(at + 4))) return undefined;
  const value = fullYear(digits);
  return value ? { value, end: at + 4 } : undefined;
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
  return code === 0x28 || code === 0x5b || code === 0xff08;
}

function isClose(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0xff09;
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

function skipPoint(text: string, at: number): number {
  const next = text[at] === '.' || text[at] === ':' ? at + 1 : at;
  return skipBrackets(text, text[next] === ',' ? next + 1 : next);
}

function skipComma(text: string, at: number): number {
  const i = skip(text, at);
  return text[i] === ',' || text[i] === '،' || text[i] === '，'
    ? skip(text, i + 1)
    : isWord(text.charCodeAt(i))
      ? i
      : skipBrackets(text, i);
}
