/** From a noun to the references that it announces. */

import { isPlace } from '../conferences.ts';
import { isPlainBefore } from './around/beside.ts';
import { bodyAfter, bodyBetween, bodyLinkedBetween } from './around/bodyAfter.ts';
import { beforeAdjectives, bodyBefore } from './around/bodyBefore.ts';
import { hasOtherSense, isDoubtful } from './around/doubt.ts';
import type { Around } from './around/names.ts';
import { provisionAfter, provisionBefore } from './around/provision.ts';
import type { Grammar } from './grammar.ts';
import { afterNumberEnd, type Member, memberAt, withoutNoteMark } from './member.ts';
import { type FoundNoun, nounAt } from './noun.ts';
import { afterNumberSign, LARGEST_BARE } from './numbers/number.ts';
import { startsBefore, withEditionAfter } from './numbers/numbersBefore.ts';
import { acceptsBare, isToldAt, resumption, separatorAt } from './numbers/separator.ts';
import type { Mention, Reference } from './reference.ts';
import { isDigit, skip, skipBack } from './words/scan.ts';

/** What a noun announces. */
export interface List {
  readonly references: Reference[];
  /** Where the scan goes on. */
  readonly end: number;
}

/** The references that a noun announces: one, a list, or none where they are not ours. `from` is where the list before ends. */
export function listFrom(text: string, noun: FoundNoun, g: Grammar, from = 0): List {
  const none = { references: [], end: noun.end };
  const read =
    g.language.order === 'number-first'
      ? (readBefore(text, noun, g, from) ?? readSignedAfter(text, noun, g))
      : readAfter(text, noun, g);
  if (!read) return none;
  const { members, start, before, plainStart } = read;
  const begins = Math.min(noun.start, start);
  if (!members.some(isStrong)) {
    const { end, numbered, through } = members[0].member;
    const bare = { end: Math.max(noun.end, end), value: numbered.number, isRange: through !== null };
    if (isDoubtful(text, { ...noun, start: begins }, bare, g)) return none;
  }
  const named = plainStart ?? before?.mention.span.start ?? beforeAdjectives(text, begins, g);
  // Stryker disable next-line ConditionalExpression: only saves work, since no provision is found where nothing leads from one.
  const mayHaveProvision = plainStart === null || g.language.provisionLinks.length === 0;
  const references = members.map((entry, i): Reference => {
    const { numbered, through, numberSpan, edition, former } = entry.member;
    const end = withoutNoteMark(text, entry.member);
    const isLast = i === members.length - 1;
    const whole = members.length === 1 && !through;
    return {
      // An edition that the body's words bring, "of WTDC (Kigali, 2022)", stands behind it.
      span: { start: whole ? begins : signStart(text, numbered.start, g), end },
      noun: { start: noun.start, end: noun.end },
      number: numbered.number,
      through: through?.number ?? null,
      numberSpan,
      headEnd:
        isLast && read.headEnd !== null
          ? read.headEnd
          : (afterNumberEnd(text, numberSpan.end, g) ?? numberSpan.end),
      temporary: numbered.temporary ?? former,
      edition,
      mention: entry.mention ?? sectorMention(entry.member),
      provision:
        (i === 0 && mayHaveProvision ? provisionBefore(text, named, g) : null) ??
        (entry.member.isLast ? null : provisionAfter(text, end, g)),
      language: g.language.code,
    };
  });
  return { references, end: lastOf(members).member.end };
}

interface Read {
  readonly members: Members;
  /** Where the first number begins, with its sign. */
  readonly start: number;
  readonly before: Extract<Around, { kind: 'body' }> | undefined;
  /** Where the gap before the noun begins, if nothing that tells anything stands before that (beside.ts); else null. */
  readonly plainStart: number | null;
  /** The end of a noun that stands after its numbers; null: it stands before. */
  readonly headEnd: number | null;
}

/** Where a member begins: with its sign, where numbers stand before their noun, "第76" in "第44和第76号决议". */
function signStart(text: string, number: number, { language }: Grammar): number {
  const [sign = ''] = language.numberSigns;
  const before = skipBack(text, number) - sign.length;
  return language.order === 'number-first' && text.startsWith(sign, before) ? before : number;
}

/** "Resolutions 44 (Rev. New Delhi, 2024) and 76" */
function readAfter(text: string, noun: FoundNoun, g: Grammar): Read | undefined {
  const end = endWithEnding(text, noun, g);
  const gap = skip(text, end);
  if (!isGapAfterNoun(text, noun, end, gap)) return undefined;
  const at = skipBack(text, noun.start);
  const isPlain = isPlainBefore(text, noun, at, g);
  if (!isPlain && hasOtherSense(text, noun.start, g)) return undefined;
  const before = isPlain ? undefined : bodyBefore(text, noun.start, g);
  if (before?.kind === 'foreign') return undefined;
  const plainStart = isPlain ? at : null;
  // Stryker disable next-line ConditionalExpression,BlockStatement: only saves work, since a digit begins no word.
  if (isDigit(text.charCodeAt(gap))) {
    const members = membersFrom(text, gap, noun, before, g);
    return members && { members, start: gap, before, plainStart, headEnd: null };
  }
  return readAfterWords(text, noun, gap, before, plainStart, g);
}

/** The numbers after words that stand between them and their noun: a body, "from", "No." */
function readAfterWords(
  text: string,
  noun: FoundNoun,
  gap: number,
  before: Read['before'],
  plainStart: number | null,
  g: Grammar,
): Read | undefined {
  // Names of sectors belong to numbers: "Resolution ITU-R 67-1".
  const between =
    before || g.sectors.at(text, gap)
      ? undefined
      : (bodyBetween(text, gap, g) ?? (noun.isName ? bodyLinkedBetween(text, gap, g) : undefined));
  if (between?.kind === 'foreign') return undefined;
  const at = between?.end ?? (noun.isName ? afterUnion(text, gap, g) : gap);
  const ranged = afterRangeStart(text, at, g);
  const start = ranged ?? afterNumberSign(text, at, g);
  const members = membersFrom(text, start, noun, before ?? between, g);
  if (!members || (ranged !== undefined && members[0].member.through === null)) return undefined;
  return { members, start, before, plainStart, headEnd: null };
}

/** "第44和第76号决议（2024年，新德里，修订版）", "第101号新决议" */
function readBefore(text: string, noun: FoundNoun, g: Grammar, from: number): Read | undefined {
  const until = skip(text, beforeAdjectives(text, noun.start, g));
  const visited = new Set<number>();
  for (const start of startsBefore(text, until, from, g)) {
    const at = afterNumberSign(text, start, g);
    // From a member of a list that did not lead to the noun, nothing else does.
    if (visited.has(at)) continue;
    const before = bodyBefore(text, start, g);
    const body = before?.kind === 'body' ? before : undefined;
    const walked = new Set<number>();
    const members = membersFrom(text, at, noun, body, g, { offset: until, walked });
    if (!members) {
      for (const each of walked) visited.add(each);
      continue;
    }
    const last = lastOf(members);
    // "主任5，以及第55号决议": what has no sign is no member of a list that has signs.
    if (
      at === start &&
      members.length > 1 &&
      text.slice(start, until).includes(g.language.numberSigns[0] ?? '')
    )
      continue;
    const headEnd = endWithEnding(text, noun, g);
    const own = withEditionAfter(text, { ...noun, end: headEnd }, last.member, body !== undefined, g);
    if (own === 'foreign') return undefined;
    // "大会通过的ITU-R第1-8号决议", "大会第37号决议（2022年，基加利，修订版）": only ITU's has these.
    const isOurs = last.member.numbered.sector !== null || isPlace(own.edition?.place ?? '');
    if (before?.kind === 'foreign' && !isOurs) return undefined;
    // A bare number needs its sign: "第44号决议", "44号决议", but not "44决议".
    const signed = at > start || last.member.end > last.member.numberSpan.end;
    if (!signed && own.edition === null && !before) return undefined;
    last.member = own;
    return { members, start, before: body, plainStart: null, headEnd };
  }
  return undefined;
}

/**
 * "决议第44号", where numbers usually stand before: only with a sign or an edition, or a number that is no item's, since
 * "做出决议2" is a clause and its item.
 */
function readSignedAfter(text: string, noun: FoundNoun, g: Grammar): Read | undefined {
  const verb = g.verbs.before(text, noun.end);
  if (verb && verb.start < noun.start) return undefined;
  const read = readAfter(text, noun, g);
  if (!read) return undefined;
  // "决议第2号和8号决议": the second number has a noun of its own.
  const end = read.members.findIndex(({ member }) => nounAt(text, skip(text, member.end), g));
  const members = end < 0 ? read.members : read.members.slice(0, end);
  const isTold = ({ member: { end, numberSpan, numbered } }: Mentioned) =>
    end > numberSpan.end || typeof numbered.number !== 'number';
  return isSome(members) && members.some(isTold) ? { ...read, members } : undefined;
}

/** The members from the offset on, at least one; undefined where they are not ours, or do not lead on to the goal; those on the way to it are noted. */
function membersFrom(
  text: string,
  start: number,
  noun: FoundNoun,
  before: Extract<Around, { kind: 'body' }> | undefined,
  g: Grammar,
  goal?: { readonly offset: number; readonly walked: Set<number> },
): Members | undefined {
  const until = goal?.offset;
  const members: Mentioned[] = [];
  /** Those whose body is not told yet. */
  const waiting: Mentioned[] = [];
  let at = start;
  let conjunction = false;
  let isReached = goal === undefined;
  const mention = before?.mention ?? null;
  for (;;) {
    const member = memberAt(text, at, noun, g);
    if (member === 'foreign') return undefined;
    if (!member) break;
    goal?.walked.add(at);
    let own = member;
    let after: Around | undefined =
      until === undefined && !member.isLast ? bodyAfter(text, member, g) : undefined;
    if (after?.kind === 'foreign') return undefined;
    // Stryker disable next-line ConditionalExpression: only saves work
    if (until !== undefined && skip(text, own.end) === until) {
      members.push({ member: own, mention });
      isReached = true;
      break;
    }
    if (after?.edition && own.edition) after = { ...after, edition: null };
    if (after?.edition) own = { ...own, edition: after.edition };
    if (members.length > 0 && !own.edition && !acceptsBare(text, noun, own, conjunction, after, g)) break;
    const entry: Mentioned = { member: own, mention };
    members.push(entry);
    waiting.push(entry);
    if (after) for (const each of waiting.splice(0)) each.mention ??= after.mention;
    const separator =
      (member.isLast ? undefined : separatorAt(text, after?.end ?? own.end, g)) ??
      resumption(text, own, noun, g);
    if (!separator) break;
    if (conjunction && !separator.conjunction && !isToldAt(text, separator.end, g, noun)) break;
    conjunction ||= separator.conjunction;
    at = separator.end;
  }
  if (!isReached || !isSome(members)) return undefined;
  return isDatedOnly(members[0].member) && !before && !isClaimed(members[0], noun) ? undefined : members;
}

function isSome(members: readonly Mentioned[]): members is Members {
  return members.length > 0;
}

function lastOf(members: Members): Mentioned {
  return members.at(-1) ?? members[0];
}

interface Mentioned {
  member: Member;
  mention: Mention | null;
}

/** At least one. */
type Members = readonly [Mentioned, ...Mentioned[]];

/** Whether anything beside the number shows that an ITU resolution is meant. */
function isStrong({ member, mention }: Mentioned): boolean {
  const { edition, former, numbered } = member;
  return (
    edition !== null ||
    mention !== null ||
    former !== null ||
    numbered.sector !== null ||
    numbered.temporary !== null
  );
}

/** "resolution 1325 (2000)": a number and a year, which only the name of a body makes ours. */
function isDatedOnly({ yearOnly, numbered }: Member): boolean {
  return yearOnly && numbered.temporary === null && numbered.sector === null;
}

/** Whether a body's name after them makes them ours: "Resolution 1386 (2017) of the Council", but not "resolution 1540 (2004) of the Council". */
function isClaimed({ member, mention }: Mentioned, noun: FoundNoun): boolean {
  return mention !== null && noun.isName && Number(member.numbered.number) < LARGEST_BARE;
}

/** Whether a number may stand after the gap: abbreviations have a point or a space after them, and "resolution_44" is a name. */
function isGapAfterNoun(text: string, noun: FoundNoun, end: number, at: number): boolean {
  if (at === end) return !noun.form.abbreviated || text[end - 1] === '.';
  return at > end + 1 || text[end] !== '_';
}

/** Past "(s)" in "Resolution(s)". */
function endWithEnding(text: string, noun: FoundNoun, { language }: Grammar): number {
  const ending = language.optionalEnding;
  const follows = ending !== null && text.slice(noun.end, noun.end + ending.length).toLowerCase() === ending;
  return follows ? noun.end + ending.length : noun.end;
}

/** Past the Union's name in "la Resolución de la UIT 343". */
function afterUnion(text: string, at: number, g: Grammar): number {
  const union = g.unionNames.at(text, at);
  return union ? skip(text, union.end) : at;
}

/** Where the first number stands after "from" in "Resolutions from 101 to 108"; undefined where there is no such word at the offset. */
function afterRangeStart(text: string, offset: number, g: Grammar): number | undefined {
  const word = g.rangeStarts.at(text, offset);
  return word && afterNumberSign(text, skip(text, word.end), g);
}

function sectorMention(member: Member): Mention | null {
  const { sector, start } = member.numbered;
  return sector ? { span: { start, end: member.numbered.end }, body: sector, own: null, year: null } : null;
}
