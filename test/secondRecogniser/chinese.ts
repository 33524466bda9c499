/** Chinese, which has its numbers before their noun: "第44（2024年，新德里，修订版）和第76号决议". */
import {
  type Edition,
  type Found,
  fullYear,
  MARGIN,
  type Member,
  matched,
  type Reader,
  SPACE,
  spanned,
  TEMPORARY,
} from './parts.ts';
import type { List } from './secondRecogniser.ts';

const NUMBER = `(?:itu-?[rtd]${SPACE})?(?:第${SPACE})?(?:itu-?[rtd]${SPACE})?(?:\\[?${TEMPORARY}\\]?|[1-9]\\d{0,3}(?:-\\d{1,2}|-bis)?)`;
const PARENTHESIS = `(?:${SPACE}\\([^()]{2,40}\\))`;
const RANGE = `(?:${SPACE}号?${SPACE}(?:至|到|-|–|~)${SPACE}(?:第${SPACE})?[1-9]\\d{0,3})?`;
const MEMBER = `${NUMBER}${RANGE}(?:${SPACE}(?:号|號))?${PARENTHESIS}?`;
const NOUN = `${SPACE}新?的?${SPACE}(?:决议|決議)(?:草案)?`;
const WORD = '和/或|以及|和|及|与|與|或';
const AND = `${SPACE}(?=[,;]|${WORD})(?:[,;]${SPACE})?(?:(?:${WORD})${SPACE})?`;

export function chineseReferences(reader: Reader): List[] {
  const { text, start } = reader.plain;
  const lists: List[] = [];
  const numbersFirst = new RegExp(`(?<![\\d/.×-])(?:${MEMBER}${AND})*${MEMBER}${NOUN}${PARENTHESIS}?`, 'gu');
  for (const match of text.matchAll(numbersFirst)) {
    if (!/第|号|號/u.test(match[0]) || isOfOthers(reader, match.index)) continue;
    const references = membersBetween(reader, match.index, match.index + match[0].length);
    lists.push({ from: start[match.index] ?? 0, references });
  }
  const numbersLast = new RegExp(`(?<!做出|作出)(?:决议|決議)(?:草案)?${SPACE}`, 'gu');
  for (const match of text.matchAll(numbersLast)) {
    const from = match.index + match[0].length;
    const numbers = matched(reader, from, `(?:${MEMBER}${AND})*${MEMBER}(?!${NOUN})`);
    if (!numbers || isOfOthers(reader, match.index)) continue;
    const references = membersBetween(reader, from, from + numbers[0].length);
    const [only] = references;
    const noun = start[match.index] ?? 0;
    lists.push({
      from: noun,
      references: only && references.length === 1 ? [{ ...only, start: noun }] : references,
    });
  }
  return lists;
}

/** The members of a list that is all from one place to another. */
function membersBetween(reader: Reader, from: number, end: number): Found[] {
  const { plain, original } = reader;
  const members: Found[] = [];
  let at = from;
  while (at < end) {
    const one = matched(reader, at, MEMBER);
    if (!one) break;
    const noun = matched(reader, at + one[0].length, `${NOUN}${PARENTHESIS}?`);
    const text = one[0] + (noun && at + one[0].length + noun[0].length <= end ? noun[0] : '');
    const numbers =
      /^(?:第\s*)?(?:itu-?[rtd]\s*)?(?:\[?(?<name>com\d{1,2}\/\w{1,4})\]?|(?<a>\d+(?:-(?:\d{1,2}|bis))?))(?:\s*号?\s*(?:至|到|-|–|~)\s*(?:第\s*)?(?<b>\d+))?/du.exec(
        text,
      );
    const name = numbers?.indices?.groups?.['name'];
    const member: Member = {
      from: at,
      to: at + text.trimEnd().length,
      ...numberOf(numbers?.groups?.['a'] ?? null, numbers?.groups?.['b']),
      temporary: name ? original.slice(plain.start[at + name[0]], plain.start[at + name[1]]) : null,
      edition: editionOf(reader, at, text),
    };
    members.push(spanned(reader, member, at));
    at += text.length;
    at += matched(reader, at, AND)?.[0].length ?? 0;
  }
  return members;
}

function numberOf(
  a: string | null,
  b: string | undefined,
): { readonly number: number | string | null; readonly through: number | null } {
  if (a === null) return { number: null, through: null };
  const [first, last] = a.split('-');
  // "第101-108号": the second is no counter, as it is the greater one.
  if (last && /^\d+$/u.test(last) && Number(last) > Number(first))
    return { number: Number(first), through: Number(last) };
  return { number: last ? a : Number(a), through: b ? Number(b) : null };
}

/** Of the parts of a parenthesis in any order: the year, the mark, and what is left, the place. */
function editionOf({ plain, original, words }: Reader, at: number, text: string): Edition | null {
  const inner = /\((?<inner>[^()]{2,40})\)\s*$/du.exec(text)?.indices?.groups?.['inner'];
  if (!inner) return null;
  const said = original.slice(plain.start[at + inner[0]], plain.end[at + inner[1] - 1]);
  const small = plain.text.slice(at + inner[0], at + inner[1]);
  const revised = new RegExp(words.mark, 'u').test(small);
  const called = new RegExp(`(?:${words.conference})-(?<year>\\d{4}|\\d\\d)`, 'u').exec(small);
  if (called) return { revised, place: null, year: fullYear(called.groups?.['year'] ?? '') };
  const year = /(?<![\d])(?:19|20)\d\d(?!\d)/u.exec(small);
  if (!year) return null;
  const place = said
    .normalize('NFKC')
    .replace(/\d{4}\s*年?(?:\d{1,2}月)?/u, '')
    .replace(new RegExp(words.mark, 'iu'), '')
    .replace(/^[于在]/u, '')
    .replace(/[,、\s]+/gu, '');
  if (
    place === '' &&
    !revised &&
    !new RegExp(words.council, 'u').test(plain.text.slice(Math.max(0, at - MARGIN), at))
  )
    return null;
  return { revised, place: place || null, year: Number(year[0]) };
}

function isOfOthers({ plain, words }: Reader, from: number): boolean {
  const before =
    plain.text
      .slice(Math.max(0, from - MARGIN), from)
      .split(/[。；\n,]/u)
      .at(-1) ?? '';
  return new RegExp(words.others, 'u').test(before.replace(/全权代表大会|发展大会|通信大会|本届大会/gu, ''));
}
