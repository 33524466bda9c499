/** The parts of a reference by regular expressions: a number or a range, and an edition. */
import type { Readable } from './readable.ts';
import type { Words } from './words.ts';

export interface Reader {
  readonly original: string;
  readonly plain: Readable;
  readonly words: Words;
}

/** Which text is meant: "(Rev. New Delhi, 2024)"; place null in "(Rev.WRC-23)". */
export interface Edition {
  readonly revised: boolean;
  readonly place: string | null;
  readonly year: number;
}

/** What a member of a list says, from its number to its edition, in units of the readable text. */
export interface Member {
  readonly from: number;
  readonly to: number;
  readonly number: number | string | null;
  readonly through: number | null;
  readonly temporary: string | null;
  readonly edition: Edition | null;
}

/** A reference: `start` and `end` in UTF-16 units of the text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly number: number | string | null;
  readonly through: number | null;
  readonly temporary: string | null;
  readonly edition: Edition | null;
}

/** How far around a reference others' names are looked for. */
export const MARGIN = 60;
/** White space that is no blank line. */
export const SPACE = '\\s?';
/** From here on a bare number is no resolution's of the Union. */
const TOO_HIGH = 1500;
/** "COM4/AI", "COM4/CLI-CL" */
export const TEMPORARY = 'com ?\\d{1,2}/[a-z\\d]{1,4}(?:-[a-z\\d]{1,4})?';

/** What stands after the noun, or after a separator: "No. 44 (Rev. New Delhi, 2024)". */
export function member(reader: Reader, at: number, isMany: boolean): Member | undefined {
  const { words } = reader;
  const sign = matched(reader, at, `(?:(?:${words.sign})${SPACE})?(?<sector>(?:${words.sector})[\\s-]*)?`);
  const from = sign
    ? at + (sign.groups?.['sector'] ? sign[0].length - sign.groups['sector'].length : sign[0].length)
    : at;
  const numberAt = at + (sign?.[0].length ?? 0);
  const number = numberIn(reader, numberAt, { isMany, ofSector: sign?.groups?.['sector'] !== undefined });
  if (!number) return undefined;
  const former = matched(
    reader,
    number.to,
    `${SPACE}\\(${SPACE}(?:${words.former})\\.?${SPACE}\\[?(?<name>${TEMPORARY})\\]?${SPACE}\\)`,
    'd',
  );
  const before = number.to + (former?.[0].length ?? 0);
  const said = edition(reader, before);
  const temporary = number.temporary ?? named(reader, former);
  return { ...number, temporary, from, to: said?.to ?? before, edition: said?.edition ?? null };
}

type Number = Pick<Member, 'number' | 'through' | 'temporary' | 'to'>;

function numberIn(
  reader: Reader,
  at: number,
  { isMany, ofSector }: { readonly isMany: boolean; readonly ofSector: boolean },
): Number | undefined {
  const { words } = reader;
  const none = { number: null, through: null, temporary: null };
  const temporary =
    matched(reader, at, `\\[(?<name>${TEMPORARY}|[a-z]{2,6}-\\d{1,2})\\]`, 'd') ??
    matched(reader, at, `(?<name>${TEMPORARY})(?![\\p{L}\\p{N}])`, 'd');
  if (temporary) return { ...none, temporary: named(reader, temporary), to: at + temporary[0].length };
  const bounded = (source: string) =>
    matched(reader, at, `(?:${source})(?![\\p{L}\\p{N}_/×]|[.,]\\d|-[\\p{L}\\p{N}])`);
  const range = bounded(
    `(?<a>[1-9]\\d{0,3})(?:${SPACE}(?:-|–)${SPACE}|${SPACE}(?:${words.to})${SPACE})(?<b>[1-9]\\d{0,3})`,
  );
  const [a, b] = [Number(range?.groups?.['a']), Number(range?.groups?.['b'])];
  if (range && isMany && !ofSector && a !== b && b < TOO_HIGH)
    return { ...none, number: a, through: b, to: at + range[0].length };
  const counted = bounded('[1-9]\\d{0,3}-(?:bis|ter|[1-9]\\d?)');
  if (counted && (ofSector || /\p{L}/u.test(counted[0])))
    return { ...none, number: counted[0], to: at + counted[0].length };
  const bare = bounded('[1-9]\\d{0,3}');
  if (!bare || Number(bare[0]) >= TOO_HIGH) return undefined;
  return { ...none, number: Number(bare[0]), to: at + bare[0].length };
}

/** What the text has where a group `name` was found. */
function named({ original, plain }: Reader, match: RegExpExecArray | undefined): string | null {
  const [from, to] = match?.indices?.groups?.['name'] ?? [];
  return from === undefined || to === undefined ? null : original.slice(plain.start[from], plain.end[to - 1]);
}

/** The parenthesis after a number: a place and a year, a conference, or a year alone after a mark or of the Council. */
function edition(reader: Reader, at: number): { readonly edition: Edition; readonly to: number } | undefined {
  const { words, original, plain } = reader;
  const end = words.yearEnd ? `(?:${SPACE}(?:${words.yearEnd}))?` : '';
  const mark = `(?:(?<mark>${words.mark})(?<![\\p{L}](?=\\p{L}))${SPACE}(?:(?:${words.link})\\s)?)?`;
  const around = (inner: string) =>
    matched(
      reader,
      at,
      `${SPACE}\\(${SPACE}\\[?${mark}${SPACE}\\[?${inner}${end}${SPACE}\\]?${SPACE}\\)`,
      'd',
    );
  const placed = around(`(?<place>\\p{L}[\\p{L}'’. \\n-]{1,40}?)${SPACE},?${SPACE}(?<year>(?:19|20)\\d\\d)`);
  const called = around(`(?:${words.conference})[-\\s]?(?<year>\\d{4}|\\d\\d)`);
  const dated = around('(?<year>(?:19|20)\\d\\d)');
  const said =
    called ?? placed ?? (dated && (dated.groups?.['mark'] || isCouncil(reader, at)) ? dated : undefined);
  if (!said) return undefined;
  const [from, to] = said.indices?.groups?.['place'] ?? [];
  const place =
    from === undefined || to === undefined ? null : original.slice(plain.start[from], plain.end[to - 1]);
  return {
    edition: {
      revised: said.groups?.['mark'] !== undefined,
      place: place?.replace(/\s+/gu, ' ') ?? null,
      year: fullYear(said.groups?.['year'] ?? ''),
    },
    to: at + said[0].length,
  };
}

function isCouncil({ words, plain }: Reader, at: number): boolean {
  return new RegExp(words.council, 'u').test(plain.text.slice(Math.max(0, at - MARGIN), at + MARGIN));
}

export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 60 ? 2000 : 1900);
}

const made = new Map<string, RegExp>();

/** What a regular expression finds right here. */
export function matched(
  { plain }: Reader,
  at: number,
  source: string,
  flags = '',
): RegExpExecArray | undefined {
  const known = made.get(source + flags);
  const expression = known ?? new RegExp(source, `uy${flags}`);
  made.set(source + flags, expression);
  expression.lastIndex = at;
  return expression.exec(plain.text) ?? undefined;
}

/** A member at its place in the text. */
export function spanned({ plain }: Reader, one: Member, from: number): Found {
  const { number, through, temporary, edition: said } = one;
  return {
    start: plain.start[from] ?? 0,
    end: plain.end[one.to - 1] ?? 0,
    number,
    through,
    temporary,
    edition: said,
  };
}
