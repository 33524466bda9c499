/**
 * A second recogniser, which the tests compare with the one of core/recognise: slow and obvious, of plain regular expressions, and
 * written without that one from what a reference is. It knows how references are written, and little of what only looks like one.
 */
import { chineseReferences } from './chinese.ts';
import { type Found, MARGIN, type Member, member, type Reader, SPACE, spanned } from './parts.ts';
import { readable } from './readable.ts';
import { WORDS } from './words.ts';

/** The references of a text, in order. */
export function referencesAgain(text: string): Found[] {
  const plain = readable(text);
  const all = Object.entries(WORDS).flatMap(([language, words]) => {
    const reader: Reader = { original: text, plain, words };
    return language === 'zh' ? chineseReferences(reader) : listsIn(reader);
  });
  const sorted = all.sort((a, b) => a.from - b.from || lengthOf(b) - lengthOf(a));
  const found: Found[] = [];
  for (const { references } of sorted) {
    const end = found.at(-1)?.end ?? 0;
    found.push(...references.filter(({ start }) => start >= end));
  }
  return found;
}

/** What a noun announces, or stands after. */
export interface List {
  readonly from: number;
  readonly references: readonly Found[];
}

/** Of the readings of a noun that several languages have, the one that reads furthest, and sees most marks, is the one. */
const lengthOf = ({ references }: List): number =>
  (references.at(-1)?.end ?? 0) + references.filter(({ edition }) => edition?.revised).length / 100;

/** Those of a language that has its nouns before their numbers. */
function listsIn(reader: Reader): List[] {
  const { words, plain } = reader;
  const noun = new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:(?<many>${words.either}|${words.many})|(?:${words.one}))(?![\\p{L}_])`,
    'gu',
  );
  return [...plain.text.matchAll(noun)].flatMap((match) => {
    const members = membersAt(reader, match.index + match[0].length, match.groups?.['many'] !== undefined);
    const [first] = members;
    if (!first || isOfOthers(reader, match.index, members.at(-1)?.to ?? 0)) return [];
    const isWhole = members.length === 1 && first.through === null;
    const references = members.map((one) => spanned(reader, one, isWhole ? match.index : one.from));
    return [{ from: plain.start[match.index] ?? 0, references }];
  });
}

/** The members of a list, or the one member, after its noun. */
function membersAt(reader: Reader, from: number, isMany: boolean): Member[] {
  const { words, plain } = reader;
  const members: Member[] = [];
  let before = new RegExp(`${SPACE}(?:(?:${words.from})${SPACE})?`, 'uy');
  const title = `(?:,${SPACE}(?:${words.about})\\s[^.;:()\\d]{1,80},)?`;
  const and = `(?<and>${words.and})(?!(?!${words.sign}|${words.sector}|com ?\\d)\\p{L})`;
  const separator = new RegExp(`${title}${SPACE}(?=[,;\\p{L}])[,;]?${SPACE}(?:${and})?${SPACE}`, 'uy');
  let at = from;
  let ended = false;
  for (;;) {
    before.lastIndex = at;
    const between = before.exec(plain.text);
    const one = between && member(reader, at + between[0].length, isMany);
    if (!one) return members;
    // "Resolutions 2 and 7, 18 participants": after an "and" a number alone is of something else.
    const isLast = between.groups?.['and'] !== undefined;
    const isBare = one.edition === null && typeof one.number === 'number';
    if (ended && !isLast && isBare) return members;
    // So it may be after a noun of one: "Resolution 44, 5 delegates".
    if (members.length > 0 && !isMany && isBare) return members;
    ended ||= isLast;
    members.push(one);
    at = one.to;
    before = separator;
  }
}

/** Whether another organisation stands beside a list, in the words before it or after it. */
function isOfOthers({ plain }: Reader, from: number, to: number): boolean {
  const names = Object.values(WORDS).map(({ others }) => others);
  const others = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u');
  const before = plain.text.slice(Math.max(0, from - MARGIN), from);
  const after = plain.text.slice(to, to + MARGIN);
  return others.test(before.split(/[.;:¶]/u).at(-1) ?? '') || others.test(after.split(/[.;:,¶]/u)[0] ?? '');
}
