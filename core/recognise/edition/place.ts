/** The place and the year of an edition, in the order of the language; of several, the last. */
import { isPlace, isPlaceStart } from '../../conferences.ts';
import type { Span } from '../../span.ts';
import type { Grammar } from '../grammar.ts';
import {
  isCapitalised,
  isDigit,
  isHan,
  isLetter,
  isUpper,
  isWord,
  readable,
  skip,
  wordEnd,
} from '../words/scan.ts';
import {
  afterPoint,
  afterSeparator,
  isClose,
  isSeparator,
  LONGEST_GROUP,
  skipBrackets,
  skipComma,
  skipPoint,
} from './brackets.ts';
import { afterYear, yearAt } from './year.ts';

interface PlaceAndYear {
  /** Set where it has a marker of its own. */
  readonly mark: Span | null;
  readonly place: string;
  readonly placeSpan: Span;
  readonly year: number;
  readonly yearSpan: Span;
  readonly end: number;
}

/** "New Delhi, 2024", "Kigali 2022", and the last of several run together by tracked changes: "DUBAI, 2018BUCHAREST, 2022", "Busan, 2014/Dubai, 2018". */
export function placeAndYear(
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
  if (/[;,/]/.test(text.charAt(at))) at = skip(text, at + 1);
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

/** "2024年，新德里": a known place after its year. */
export function yearAndPlace(
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
  if (!/[;,/]/.test(text.charAt(at)) || at >= limit) return undefined;
  const later = yearAndPlace(text, skip(text, at + 1), grammar, capitals, limit);
  return later && isPlace(later.place) ? later : undefined;
}

const LONGEST_PLACE = 60;

/** The end of the words at the offset that may be a place's name. */
export function endOfPlace(text: string, at: number, grammar: Grammar): number {
  const { spaced } = grammar.language.spelling;
  if (!spaced && isHan(text.charCodeAt(at))) return endOfHanPlace(text, at, grammar);
  const limit = at + LONGEST_PLACE;
  let end = at;
  let i = at;
  while (i < limit && isLetter(text.charCodeAt(i))) {
    if (grammar.months.at(text, i) || grammar.placeLinks.at(text, i)) break;
    const year = grammar.yearLinks.at(text, i);
    if (year && isDigit(text.charCodeAt(skip(text, year.end)))) break;
    const word = wordEnd(text, i);
    const letters = lettersEnd(text, i);
    end = letters;
    if (letters < word) break;
    // "Нью-" at the end of a line
    const joint = /^[-‐‑]\r?\n/.test(text.slice(end, end + 3)) ? 1 : 0;
    i = skip(text, end + joint);
    // "2022年Geneva修订版"
    if (!spaced && isHan(text.charCodeAt(i))) break;
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

/** Whether what is written at an offset, up to a comma or a year, is the name of a place or begins one: "Gen", "New Delhi". */
export function isPlaceBegunAt(text: string, at: number): boolean {
  return isPlaceStart(text.slice(at, at + LONGEST_PLACE).replace(/[,\d].{0,60}/s, ''));
}

/** Whether an unknown name could be a place: what is misspelt must be found, what is no place must not. */
function looksLikePlace(place: string, grammar: Grammar, marked: boolean, capitals: boolean): boolean {
  const words = place.split(' ');
  if (words.length > 4) return false;
  if (grammar.months.at(place, 0) || grammar.divisions.at(place, 0)) return false;
  if (marked) return true;
  return words.every((word) => isCapitalised(word) && (capitals || !isUpper(word)));
}

/** A marker that stands last: "(New Delhi, 2024, Rev.)", "（2024年，新德里，修订版）". */
export function lateMark(text: string, at: number, grammar: Grammar): Span | null {
  const next = skip(text, at);
  const comma = isSeparator(text[next], grammar);
  if (!comma && grammar.language.spelling.spaced) return null;
  const mark = grammar.revisionMarks.at(text, comma ? skip(text, next + 1) : next);
  return mark ? { start: mark.start, end: afterPoint(text, mark.end) } : null;
}
