/** The parenthesis after a number: an edition, a former number, or a sign that no ITU resolution is meant. */
import { type Body, conferenceNamed, isPlace } from '../../conferences.ts';
import { remembered, rememberedText } from '../../remembered.ts';
import type { Span } from '../../span.ts';
import type { Grammar } from '../grammar.ts';
import { temporaryAt } from '../numbers/temporary.ts';
import { type Edition, movedEdition } from '../reference.ts';
import { isDigit, isHan, readable, skip, wordEnd } from '../words/scan.ts';
import { bare } from '../words/spelling.ts';
import {
  afterPoint,
  closing,
  isClose,
  isOpen,
  skipBrackets,
  skipComma,
  skipPoint,
  withBrackets,
} from './brackets.ts';
import { endOfPlace, lateMark, placeAndYear, yearAndPlace } from './place.ts';
import { afterYear, shortYearAt, yearAt } from './year.ts';

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
  if (!opensGroup(text, open)) return undefined;
  return usualEditionAt(text, open, grammar, capitals) ?? readGroup(text, open, grammar, capitals);
}

/** Whether a parenthesis or a square bracket opens at the offset. */
export function opensGroup(text: string, at: number): boolean {
  return isOpen(text.charCodeAt(at));
}

/** "3", "XVI", "د-39" */
const SESSION = /^\s*(?:\d{1,3}|[IVXLC]+|\p{L}-\d{1,2})\s*$/u;

function readGroup(text: string, open: number, grammar: Grammar, capitals: boolean): Group | undefined {
  const start = skipBrackets(text, open + 1);
  const close = closing(text, open);

  const former = grammar.formerMarks.at(text, start);
  if (former) {
    const found = temporaryAt(text, skipPoint(text, former.end));
    if (found && close !== undefined) return { kind: 'former', temporary: found.temporary, end: close };
  }
  const late = former ? undefined : temporaryAt(text, start);
  if (late && close !== undefined && grammar.formerMarks.at(text, skipComma(text, late.end)))
    return { kind: 'former', temporary: late.temporary, end: close };
  const body = editionBody(text, start, grammar, capitals);
  if (body) {
    const after = Math.min(skipBrackets(text, body.end), (close ?? Number.POSITIVE_INFINITY) - 1);
    // The bracket in "([Rev. New Delhi, 2024]; see below)" is an inner one.
    const closed = isClose(text.charCodeAt(after)) && (close === undefined || close === after + 1);
    const end = closed ? after + 1 : body.end;
    const innerEnd = Math.min(withBrackets(text, body.end), closed ? after : body.end + 1);
    const edition = editionOf(body, { start: closed ? open : start, end }, { start, end: innerEnd });
    return { kind: 'edition', edition, end: close !== undefined && !closed ? close : end };
  }
  if (close === undefined) return undefined;
  const content = { start: skip(text, open + 1), end: close - 1 };
  const year = yearAt(text, content.start);
  if (year && skip(text, afterYear(text, year.end, grammar)) === content.end) {
    const yearSpan = { start: year.start, end: year.end };
    return { kind: 'year', year: year.value, yearSpan, span: { start: open, end: close }, end: close };
  }
  const isDate = year && isDigit(text.charCodeAt(skip(text, afterYear(text, year.end, grammar))));
  if (isDate || SESSION.test(text.slice(content.start, content.end))) {
    return { kind: 'foreign', end: close };
  }
  return { kind: 'other', end: close };
}

/** An edition without its parentheses: "Resolution 99 Rev. Guadalajara, 2010"; only with a marker. */
export function bareEditionAt(text: string, at: number, grammar: Grammar): Edition | undefined {
  const begins =
    grammar.language.order === 'number-first'
      ? !isHan(text.charCodeAt(at)) || grammar.besides.edition.at(text, at)
      : grammar.revisionMarks.at(text, at) !== undefined;
  const body = begins ? editionBody(text, at, grammar, true) : undefined;
  if (!body?.mark || (body.place === null && body.conference === null)) return undefined;
  // "第44号决议2022年进行了修订"
  if (!grammar.language.spelling.spaced && body.place !== null && !isPlace(body.place)) return undefined;
  const span = { start: at, end: body.end };
  return { ...editionOf(body, span, span), revised: true };
}

type EditionGroup = Extract<Group, { kind: 'edition' }>;

/** A parenthesis that closes in its line and holds no other brackets. */
const SIMPLE = /\([^()[\]\n]{1,118}\)/y;

/** The edition in such a parenthesis, as if the text began with it; undefined: it holds something else. */
const usualEdition = remembered((grammar: Grammar) => {
  const read = (capitals: boolean) =>
    rememberedText((written): EditionGroup | undefined => {
      const found = readGroup(written, 0, grammar, capitals);
      return found?.kind === 'edition' ? found : undefined;
    });
  return { small: read(false), capital: read(true) };
});

/** The same at an offset: a text has the same ones again and again. */
function usualEditionAt(
  text: string,
  open: number,
  grammar: Grammar,
  capitals: boolean,
): EditionGroup | undefined {
  SIMPLE.lastIndex = open;
  const written = SIMPLE.exec(text)?.[0];
  if (written === undefined) return undefined;
  const known = usualEdition(grammar)[capitals ? 'capital' : 'small'](written);
  return known && { kind: 'edition', edition: movedEdition(known.edition, open), end: open + known.end };
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
  return {
    revised: mark !== null,
    place,
    year,
    body: conference,
    span,
    inner,
    mark,
    placeSpan,
    yearSpan: { start: yearSpan.start, end: yearSpan.end },
  };
}

function editionBody(text: string, at: number, grammar: Grammar, capitals: boolean): EditionBody | undefined {
  let start = at;
  const found = grammar.revisionMarks.at(text, start);
  const mark = found ? { start: found.start, end: afterPoint(text, found.end) } : null;
  if (found) start = skipPoint(text, found.end);
  const link = found && grammar.placeLinks.at(text, start);
  // "Пересм. г. Нью-Дели"
  if (link) start = skipPoint(text, link.end);

  // "المراجَع في المؤتمر WRC-19"
  const own = link ? grammar.ownBodies.at(text, start) : undefined;
  const conference =
    conferenceAt(text, start, grammar) ?? (own && conferenceAt(text, skipPoint(text, own.end), grammar));
  if (conference) {
    const placed = placeAndYear(text, skipComma(text, conference.end), grammar, true, capitals);
    if (placed) return { ...placed, mark: mark ?? placed.mark, conference: conference.body };
    const named = afterKnownPlace(text, conference.end, grammar);
    const late = lateMark(text, named, grammar);
    return {
      mark: mark ?? late,
      place: null,
      placeSpan: null,
      year: conference.year,
      yearSpan: conference.yearSpan,
      conference: conference.body,
      end: late?.end ?? named,
    };
  }
  const early = yearAndBody(text, start, grammar);
  if (early) return { ...early, mark: mark ?? early.mark };
  const named = grammar.bodies.at(text, start);
  if (named) start = afterPlaceLink(text, skipComma(text, named.end), grammar);
  const body = named?.value ?? null;
  const placed =
    yearAndPlace(text, start, grammar, capitals) ??
    placeAndYear(text, start, grammar, mark !== null, capitals);
  if (placed) {
    const late = lateMark(text, placed.end, grammar);
    const end = late?.end ?? placed.end;
    // "(Rev. Geneva, 2022, WTSA-20)"
    const added = conferenceAt(text, skipComma(text, end), grammar);
    const ends = added && isClose(text.charCodeAt(skip(text, added.end))) ? added.end : end;
    return { ...placed, mark: mark ?? placed.mark ?? late, conference: body, end: ends };
  }
  // "المعدَّل في عام 2019"
  const dated = grammar.yearLinks.at(text, start);
  if (dated) start = skip(text, dated.end);
  const year = (mark || named) && (yearAt(text, start) ?? (named ? shortYearAt(text, start) : undefined));
  if (!year) return yearAndMark(text, start, grammar);
  const end = afterYear(text, year.end, grammar);
  return { mark, place: null, placeSpan: null, year: year.value, yearSpan: year, conference: body, end };
}

/** Past "in" in "Rev. WTSA in Geneva, 2022". */
function afterPlaceLink(text: string, at: number, { placeLinks }: Grammar): number {
  const link = placeLinks.at(text, at);
  return link ? skip(text, link.end) : at;
}

/** "WRC-23", "l'AMNT-24" */
function conferenceAt(text: string, at: number, { language }: Grammar) {
  const end = wordEnd(text, at);
  const word = text.slice(at, end);
  // Stryker disable next-line ConditionalExpression: only saves work
  if (!isDigit(word.charCodeAt(word.length - 1))) return undefined;
  const conference = conferenceNamed(bare(word, language.spelling));
  if (!conference) return undefined;
  return { ...conference, yearSpan: { start: at + word.search(/\d{1,4}$/), end }, end };
}

/** Past "Geneva" in "(WTSA-20, Geneva)". */
function afterKnownPlace(text: string, end: number, grammar: Grammar): number {
  const start = skipComma(text, end);
  const place = endOfPlace(text, start, grammar);
  return isPlace(readable(text.slice(start, place))) ? place : end;
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

/** "2017年修订版", "2017, Rev.": a year and a marker after it. */
function yearAndMark(text: string, at: number, grammar: Grammar): EditionBody | undefined {
  const year = yearAt(text, at);
  const late = year && lateMark(text, afterYear(text, year.end, grammar), grammar);
  if (!late) return undefined;
  const nowhere = { place: null, placeSpan: null, conference: null };
  return { ...nowhere, mark: late, year: year.value, yearSpan: year, end: late.end };
}
