/** The engine: finds every reference of a text, in its order, by scanning from cheap anchors; it knows no language. */
import { type Around, beforeAdjectives, bodyAfter, bodyBefore } from './body.ts';
import { hasOtherSense, isDoubtful } from './doubt.ts';
import { bareEditionAt, type Group, groupAt } from './edition.ts';
import { type Grammar, grammars } from './grammar.ts';
import type { Noun } from './language.ts';
import { afterNumberSign, type Numbered, numberAt } from './number.ts';
import { provisionAfter, provisionBefore } from './provision.ts';
import type { Edition, Mention, Reference } from './reference.ts';
import { isDigit, isLetter, isUpper, isWord, skip, skipBack, skipInLine } from './scan.ts';

/**
 * Every reference in a text, in order, without overlaps.
 *
 * `prose` is the text with everything that is not prose blanked out (prose.ts); offsets are UTF-16 units into it.
 * Linear in the text's length: each anchor looks at a bounded stretch around it. Never throws.
 */
export function recognise(prose: string): Reference[] {
  const all = grammars();
  const found: Reference[] = [];
  for (let i = 0; i < prose.length; i++) {
    for (const g of all) {
      const noun = nounAt(prose, i, g);
      if (!noun) continue;
      const list = listFrom(prose, noun, g);
      found.push(...list.references);
      i = Math.max(list.end, noun.end) - 1;
      break;
    }
  }
  return found;
}

/** The noun's place in the text, and which of its forms it is. */
export interface FoundNoun {
  readonly start: number;
  readonly end: number;
  readonly form: Noun;
}

/** The noun at the offset; undefined where there is none or it is part of another word. */
export function nounAt(text: string, at: number, grammar: Grammar): FoundNoun | undefined {
  for (const noun of grammar.nouns) {
    if (!formAt(text, at, noun.lower, noun.upper)) continue;
    if (at > 0 && isWord(text.charCodeAt(at - 1))) return undefined;
    const end = at + noun.lower.length;
    if (isLetter(text.charCodeAt(end)) && text[end - 1] !== '.') continue;
    if (isIdentifier(text, at, end)) return undefined;
    return { start: at, end, form: noun };
  }
  return undefined;
}

function formAt(text: string, at: number, lower: readonly number[], upper: readonly number[]): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = text.charCodeAt(at + i);
    if (code !== lower[i] && code !== upper[i]) return false;
  }
  return true;
}

/** "high-resolution 4", "config.resolution", "resolution_4", "resolution2": names of things, not words of a sentence. */
function isIdentifier(text: string, start: number, end: number): boolean {
  const lower = text.charAt(start) === text.charAt(start).toLowerCase();
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if ('@#\\$'.includes(before) && before !== '') return true;
  if (lower && '-./_'.includes(before) && before !== '' && isWord(text.charCodeAt(start - 2))) return true;
  if (lower && isDigit(text.charCodeAt(end))) return true;
  return (after === '_' || after === '-') && isDigit(text.charCodeAt(end + 1));
}

interface Member {
  readonly numbered: Numbered;
  readonly through: Numbered | null;
  readonly numberSpan: { readonly start: number; readonly end: number };
  readonly edition: Edition | null;
  readonly former: string | null;
  readonly year: Group | null;
  readonly end: number;
}

interface List {
  readonly references: Reference[];
  /** Where the scan goes on. */
  readonly end: number;
}

function listFrom(text: string, noun: FoundNoun, g: Grammar): List {
  const none = { references: [], end: noun.end };
  const start = afterNoun(text, noun, g);
  if (start === undefined || hasOtherSense(text, noun.start, g)) return none;
  const before = bodyBefore(text, noun.start, g);
  if (before?.kind === 'foreign') return none;

  const members: { member: Member; mention: Mention | null }[] = [];
  let waiting = 0;
  let at = start;
  let conjunction = false;
  let mention = before?.mention ?? null;
  for (;;) {
    const member = memberAt(text, at, noun, g, members.length === 0 ? 'first' : 'next');
    if (member === 'foreign') return none;
    if (!member) break;
    let own = member;
    let after: Around | undefined = bodyAfter(text, member.end, g);
    if (after?.kind === 'foreign') return none;
    if (after?.edition && own.edition) after = { ...after, edition: null };
    if (after?.edition) own = { ...own, edition: after.edition };
    if (members.length > 0 && !own.edition && !acceptsBare(text, noun, own, conjunction, after, g)) break;
    members.push({ member: own, mention });
    if (after) {
      mention ??= after.mention;
      for (; waiting < members.length; waiting++) {
        const entry = members[waiting];
        if (entry) members[waiting] = { ...entry, mention: entry.mention ?? after.mention };
      }
      mention = before?.mention ?? null;
    }
    const separator = separatorAt(text, after?.end ?? own.end, g) ?? resumption(text, own, noun, g);
    if (!separator) break;
    if (conjunction && !separator.conjunction && !hasEditionAt(text, separator.end, g, noun)) break;
    conjunction ||= separator.conjunction;
    at = separator.end;
  }
  const first = members[0];
  if (!first) return none;
  const strong = members.some(
    (m) =>
      m.member.edition ||
      m.mention ||
      m.member.former ||
      m.member.numbered.sector ||
      m.member.numbered.temporary,
  );
  if (!strong && isWeak(text, noun, first.member, g)) return none;
  const whole = members.length === 1 && !first.member.through;
  const references = members.map(({ member, mention: words }, i): Reference => {
    const edition = member.edition;
    const apart = edition && edition.span.start > member.end;
    const spanEnd = apart || !edition ? member.end : Math.max(member.end, edition.span.end);
    return {
      span: { start: whole ? noun.start : member.numbered.start, end: spanEnd },
      noun: { start: noun.start, end: noun.end },
      number: member.numbered.number,
      through: member.through?.number ?? null,
      numberSpan: member.numberSpan,
      temporary: member.numbered.temporary ?? member.former,
      edition,
      mention: words ?? sectorMention(member),
      provision:
        (i === 0
          ? provisionBefore(text, before?.mention.span.start ?? beforeAdjectives(text, noun.start, g), g)
          : null) ?? (i === members.length - 1 ? provisionAfter(text, member.end, g) : null),
      language: g.language.code,
    };
  });
  return { references, end: members.at(-1)?.member.end ?? noun.end };
}

/** Where the first number may stand; undefined where the gap after the noun rules one out. */
function afterNoun(text: string, noun: FoundNoun, g: Grammar): number | undefined {
  const end = /^\(s\)/i.test(text.slice(noun.end, noun.end + 3)) ? noun.end + 3 : noun.end;
  const at = skip(text, end);
  if (at === end && noun.form.abbreviated && text[end - 1] !== '.') return undefined;
  if (at > end && /^[_*~]+$/.test(text.slice(end, at)) && /[_]/.test(text.slice(end, at))) return undefined;
  return afterNumberSign(text, at, g);
}

function memberAt(
  text: string,
  at: number,
  noun: FoundNoun,
  g: Grammar,
  position: 'first' | 'next',
): Member | 'foreign' | undefined {
  const numbered = numberAt(text, at, g, noun.form.many ? 'range' : 'counter');
  if (!numbered) return undefined;
  let end = numbered.end;
  let groups = groupsAt(text, end, noun, g);
  if (groups === 'foreign') return 'foreign';
  let through: Numbered | null = null;
  let numberEnd = end;
  const range = rangeAt(text, groups.end, g, noun);
  if (range) {
    through = range;
    numberEnd = range.end;
    const later = groupsAt(text, range.end, noun, g);
    if (later === 'foreign') return 'foreign';
    groups = { ...later, edition: later.edition ?? groups.edition };
  }
  end = Math.max(numberEnd, groups.end);
  const edition = groups.edition ?? bareEditionOf(text, end, g);
  if (edition) end = Math.max(end, edition.span.end);
  const bare = !edition && !numbered.temporary && position === 'first';
  if (bare && groups.year && !numbered.sector) {
    const mention = bodyBefore(text, noun.start, g);
    if (mention?.kind !== 'body') return 'foreign';
  }
  return {
    numbered,
    through,
    numberSpan: { start: numbered.start, end: numberEnd },
    edition: edition ?? yearEdition(groups.year),
    former: groups.former,
    year: groups.year,
    end,
  };
}

interface Groups {
  readonly edition: Edition | null;
  readonly former: string | null;
  readonly year: Group | null;
  readonly end: number;
}

function groupsAt(text: string, end: number, noun: FoundNoun, g: Grammar): Groups | 'foreign' {
  const capitals = isUpper(text.slice(noun.start, noun.end));
  let groups: Groups = { edition: null, former: null, year: null, end };
  for (let n = 0; n < 3; n++) {
    const group = groupAt(text, skip(text, groups.end), g, capitals);
    if (!group) break;
    if (group.kind === 'foreign') return n === 0 ? 'foreign' : groups;
    if (group.kind === 'edition') return { ...groups, edition: group.edition, end: group.end };
    if (group.kind === 'other') {
      const next = groupAt(text, skip(text, group.end), g, capitals);
      if (next?.kind !== 'edition') break;
      groups = { ...groups, end: group.end };
    } else if (group.kind === 'former') groups = { ...groups, former: group.temporary, end: group.end };
    else groups = { ...groups, year: group, end: group.end };
  }
  return groups;
}

/** "Council Resolution 1305 (2009)": the year alone. */
function yearEdition(group: Group | null): Edition | null {
  if (group?.kind !== 'year') return null;
  const inner = { start: group.span.start + 1, end: group.span.end - 1 };
  return { revised: false, place: null, year: group.year, body: null, span: group.span, inner };
}

/** "Resolution 99 Rev. Guadalajara, 2010", "Resolution 99, Rev. Guadalajara, 2010". */
function bareEditionOf(text: string, end: number, g: Grammar): Edition | null {
  let at = skip(text, end);
  if (text[at] === ',') at = skip(text, at + 1);
  return bareEditionAt(text, at, g) ?? null;
}

/** The end of a range: " to 108", "–108". */
function rangeAt(text: string, end: number, g: Grammar, noun: FoundNoun): Numbered | undefined {
  const at = skipInLine(text, end) === skip(text, end) ? skipInLine(text, end) : skip(text, end);
  const dash = text[at] === '–' || text[at] === '—' || text[at] === '‑' || text[at] === '-';
  const word = dash ? undefined : g.rangeWords.at(text, at);
  if (!dash && !word) return undefined;
  const start = afterNumberSign(text, skip(text, word ? word.end : at + 1), g);
  if (!isDigit(text.charCodeAt(start)) && !g.sectors.at(text, start)) return undefined;
  const last = numberAt(text, start, g, noun.form.many ? 'range' : 'counter');
  return last && last.temporary === null ? last : undefined;
}

/** A comma or a word between two members, and where the next number stands. */
function separatorAt(
  text: string,
  end: number,
  g: Grammar,
): { end: number; conjunction: boolean } | undefined {
  let at = skip(text, end);
  const comma = text[at] === ',' || text[at] === ';';
  if (comma) at = skip(text, at + 1);
  const conjunction = g.conjunctions.at(text, at);
  if (conjunction) at = skip(text, conjunction.end);
  if (!comma && !conjunction) return undefined;
  at = afterNumberSign(text, at, g);
  const code = text.charCodeAt(at);
  const starts = isDigit(code) || text[at] === '[' || g.sectors.at(text, at) !== undefined;
  return starts ? { end: at, conjunction: conjunction !== undefined } : undefined;
}

/** How far a title between two members of a list may reach. */
const LONGEST_TITLE = 300;

/** A list goes on after a title: "Resolutions 25 (Rev. Bucharest, 2022), on regional presence, and 48 (Rev. Bucharest, 2022)". */
function resumption(
  text: string,
  member: Member,
  noun: FoundNoun,
  g: Grammar,
): { end: number; conjunction: boolean } | undefined {
  if (!noun.form.many || !member.edition) return undefined;
  const limit = Math.min(text.length, member.end + LONGEST_TITLE);
  for (let at = member.end; at < limit; at++) {
    const char = text[at];
    if (char === ';' || (char === '.' && skip(text, at + 1) > at + 1) || nounAt(text, at, g))
      return undefined;
    if (char === '\n' && skip(text, at) === at) return undefined;
    if (char !== ',' && char !== ' ') continue;
    const separator = separatorAt(text, at, g);
    if (separator && hasEditionAt(text, separator.end, g, noun)) return separator;
  }
  return undefined;
}

function hasEditionAt(text: string, at: number, g: Grammar, noun: FoundNoun): boolean {
  const member = memberAt(text, at, noun, g, 'next');
  return (
    member !== undefined && member !== 'foreign' && member.edition !== null && member.edition.place !== null
  );
}

/**
 * Whether a number without an edition goes on with a list. After "Resolutions" and "Res" it does; after
 * "Resolution" it does only where nothing can be counted by it: "Resolution 44, 5 delegates".
 */
function acceptsBare(
  text: string,
  noun: FoundNoun,
  member: Member,
  conjunction: boolean,
  after: Around | undefined,
  g: Grammar,
): boolean {
  if (member.numbered.sector || member.numbered.temporary || after) return true;
  const next = skip(text, member.end);
  if (noun.form.many) return !(conjunction && g.units.at(text, next));
  return next >= text.length || !isWord(text.charCodeAt(next)) || g.conjunctions.at(text, next) !== undefined;
}

function sectorMention(member: Member): Mention | null {
  const { sector, start } = member.numbered;
  return sector ? { span: { start, end: member.numbered.end }, body: sector, own: null, year: null } : null;
}

/** Whether the reference has nothing but its number, and something speaks against it. */
function isWeak(text: string, noun: FoundNoun, member: Member, g: Grammar): boolean {
  return (
    isDoubtful(text, noun, { end: member.end, value: member.numbered.number }, g) ||
    skipBack(text, noun.start) < 0
  );
}
