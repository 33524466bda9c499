/** Recommendations by series and number: "Recommendation ITU-T A.25", "ITU-T X.509 (10/2019)", "ITU-T A.25建议书". */
import type { Span } from '../../span.ts';
import { isHan, isLetter, isWord, skip, skipBack } from '../words/scan.ts';
import { type Head, mostSpoken } from './head.ts';
import { isAbbreviation, type Lexicon, lexicons } from './lexicon.ts';
import type { Other, OtherEdition } from './other.ts';
import { joinedSectorAt, nextMember, sectorAfter, sectorAt, sectorBefore } from './sector.ts';

/** So many are in one list at most. */
const MOST_MEMBERS = 40;

/** "A.25", "E.161.1", "BT.709-6", "V.42bis"; a series has up to three letters. */
const SERIES = /[A-Z]{1,3}\.[1-9]\d{0,4}(?:\.\d{1,3}){0,3}(?:-\d{1,2}(?![\d/]))?(?: ?(?:bis|ter)(?![a-z]))?/y;

/** The same where a text ends. */
const SERIES_BEFORE = /(?<![A-Za-z\d.])[A-Z]{1,3}\.[1-9]\d{0,4}(?:\.\d{1,3}){0,3}(?:-\d{1,2})?$/;

/** "(10/2016)", "(2019)" */
const DATE = /\(((?:0?[1-9]|1[0-2])\/)?((?:19|20)\d\d)\)/y;

interface Series extends Span {
  readonly name: string;
  readonly edition: OtherEdition | null;
  /** With the Sector before it. */
  readonly begins: number;
}

/** The Recommendations after a noun, or before it in Chinese; `from` is where the reference before ends. */
export function recommendationsOf(text: string, head: Head, from: number): Other[] {
  const { lexicon } = head;
  const gap = skip(text, head.end);
  const between = sectorAt(text, gap, lexicon) ?? joinedSectorAt(text, gap, lexicon);
  const at = between ? skip(text, between.end) : text[gap] === '(' ? gap + 1 : gap;
  const list = seriesFrom(text, at, lexicon);
  const [first] = list;
  if (!first) return seriesBefore(text, head, from);
  const start = head.start;
  const last = list.at(-1)?.end ?? head.end;
  const named = between ?? sectorBefore(text, start, lexicon);
  const body = named?.value ?? sectorAfter(text, last, lexicon) ?? null;
  // "Recommendation B.4" is one of any report.
  if (body === null && !list.some(isTelling)) return [];
  const closed = text[gap] === '(' && text[last] === ')';
  return othersOf(list, { ...head, start, closes: closed ? last + 1 : last }, body, lexicon);
}

/** Those after a Sector that no noun precedes, or one without a capital letter: "ITU-T A.25", "рекомендация МСЭ-Т A.1". */
export function recommendationsAfterSector(text: string, at: number, from: number): Other[] {
  if (isWord(text.charCodeAt(at - 1)) && !isHan(text.charCodeAt(at - 1))) return [];
  const readings = lexicons().flatMap((lexicon) => {
    const sector = lexicon.grammar.sectors.at(text, at) ?? joinedSectorAt(text, at, lexicon);
    return sector ? [{ lexicon, sector }] : [];
  });
  const [any] = readings;
  if (!any) return [];
  // Most names of Sectors lead to none: seen before it is asked which language is spoken.
  const name = skip(text, any.sector.end);
  if (!seriesAt(text, name)) return [];
  const isNamed = ({ lexicon }: { readonly lexicon: Lexicon }) =>
    nounBefore(text, at, lexicon) !== undefined ||
    nounAfter(text, seriesFrom(text, name, lexicon), lexicon) !== undefined;
  const named = readings.filter(isNamed);
  const { lexicon, sector } = mostSpoken(text, at, named.length > 0 ? named : readings) ?? any;
  const list = seriesFrom(text, skip(text, sector.end), lexicon);
  const noun = nounBefore(text, at, lexicon);
  const start = noun && noun.start >= from ? noun.start : at;
  const after = nounAfter(text, list, lexicon);
  const head = noun ?? after ?? { start: at, end: sector.end };
  const closes = after?.end ?? sector.end;
  return othersOf(list, { start, end: head.end, noun: head, closes }, sector.value, lexicon);
}

interface Whole extends Span {
  /** Where a reference that stands alone ends. */
  readonly closes: number;
  readonly noun?: Span;
}

function othersOf(list: readonly Series[], whole: Whole, body: Other['body'], lexicon: Lexicon): Other[] {
  const isAlone = list.length === 1;
  const noun = whole.noun ?? whole;
  return list.map(({ name, start, end, begins, edition }) => ({
    kind: 'recommendation',
    span: isAlone
      ? { start: whole.start, end: Math.max(whole.closes, edition?.span.end ?? end) }
      : { start: begins, end: edition?.span.end ?? end },
    noun: { start: noun.start, end: noun.end },
    name,
    nameSpan: { start, end },
    body,
    edition,
    language: lexicon.words.code,
  }));
}

/** Whether a name without a Sector is one of ITU's rather than of some report: of several digits or parts, or dated. */
function isTelling({ name, edition }: Series): boolean {
  return edition !== null || /\d\d|\d\.\d/.test(name);
}

function seriesFrom(text: string, at: number, lexicon: Lexicon): Series[] {
  const list: Series[] = [];
  for (let next: number | undefined = at; next !== undefined && list.length < MOST_MEMBERS; ) {
    const sector = sectorAt(text, next, lexicon);
    const series = seriesAt(text, sector ? skip(text, sector.end) : next);
    if (!series) break;
    list.push({ ...series, begins: next });
    next = nextMember(text, endOf(series), lexicon) ?? afterRange(text, endOf(series), lexicon);
  }
  return list;
}

function endOf({ end, edition }: Omit<Series, 'begins'>): number {
  return edition?.span.end ?? end;
}

/** "Y.3800–Y.3804", "A.1 to A.7": both ends are named. */
function afterRange(text: string, end: number, { grammar }: Lexicon): number | undefined {
  const at = skip(text, end);
  const word = grammar.rangeWords.at(text, at);
  if (word) return skip(text, word.end);
  return text[at] === '–' || text[at] === '—' ? skip(text, at + 1) : undefined;
}

/** The name at the offset with its date; undefined where there is none, or it names a series, "Y.4000-series". */
function seriesAt(text: string, at: number): Omit<Series, 'begins'> | undefined {
  SERIES.lastIndex = at;
  const name = SERIES.exec(text)?.[0];
  if (name === undefined) return undefined;
  const end = at + name.length;
  const code = text.charCodeAt(end);
  if (isLetter(code) && !isHan(code) && !/v\d/.test(text.slice(end, end + 2))) return undefined;
  if (/^(?:[-‑/.]\w|_)/.test(text.slice(end, end + 2))) return undefined;
  return { name, start: at, end, edition: dateAfter(text, end) };
}

function dateAfter(text: string, end: number): OtherEdition | null {
  const open = skip(text, end);
  DATE.lastIndex = open;
  const date = DATE.exec(text);
  if (!date) return null;
  const month = date[1] === undefined ? null : Number.parseInt(date[1], 10);
  const span = { start: open, end: open + date[0].length };
  return { revised: false, place: null, year: Number(date[2]), month, span };
}

/** "рекомендация" before "МСЭ-Т A.1", "Rec." before "ITU-T A.1", whatever its case. */
function nounBefore(text: string, at: number, { nouns }: Lexicon): Span | undefined {
  const gap = skipBack(text, at);
  const isPointed = text[gap - 1] === '.';
  const noun = nouns.before(text, isPointed ? gap - 1 : gap);
  if (noun?.value.kind !== 'recommendation' || (isPointed && !isAbbreviation(noun))) return undefined;
  return { start: noun.start, end: gap };
}

/** "建议书" after "ITU-T A.25", where nouns stand behind what they are of. */
function nounAfter(text: string, list: readonly Series[], { nouns, grammar }: Lexicon): Span | undefined {
  const last = list.at(-1);
  if (!last || grammar.language.order !== 'number-first') return undefined;
  const noun = nouns.at(text, skip(text, endOf(last)));
  return noun?.value.kind === 'recommendation' ? noun : undefined;
}

/** "X.509建议书", which no Sector precedes. */
function seriesBefore(text: string, head: Head, from: number): Other[] {
  if (head.lexicon.grammar.language.order !== 'number-first') return [];
  const until = skipBack(text, head.start);
  const name = SERIES_BEFORE.exec(text.slice(Math.max(from, until - 24), until))?.[0];
  if (name === undefined) return [];
  const start = until - name.length;
  const series = { name, start, end: until, begins: start, edition: null };
  if (!isTelling(series)) return [];
  return othersOf([series], { start, end: head.end, noun: head, closes: head.end }, null, head.lexicon);
}
