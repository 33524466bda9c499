/** One member of a list: its number, or the two of a range, and the parentheses after it. */

import { isPlace } from '../conferences.ts';
import { isPlainAfter } from './around/beside.ts';
import { bareEditionAt, type Group, groupAt, opensGroup } from './edition/edition.ts';
import { type Grammar, grammars } from './grammar.ts';
import type { FoundNoun } from './noun.ts';
import { afterNumberSign, hyphenAfter, isRaised, type Numbered, numberAt } from './numbers/number.ts';
import type { Edition } from './reference.ts';
import { isLetter, isUpper, skip } from './words/scan.ts';

/** A number of a list, or of a reference alone, with what belongs to it. */
export interface Member {
  readonly numbered: Numbered;
  readonly through: Numbered | null;
  readonly numberSpan: { readonly start: number; readonly end: number };
  readonly edition: Edition | null;
  readonly former: string | null;
  /** Whether its edition is a year alone, "(2009)", as other organisations write, too. */
  readonly yearOnly: boolean;
  /** Whether nothing after it can belong to it or go on from it, as is seen at once (beside.ts). */
  readonly isLast: boolean;
  /** With the mark of a note after it. */
  readonly end: number;
}

/** The number at the offset with its parentheses; "foreign" where they show that no ITU resolution is meant. */
export function memberAt(
  text: string,
  at: number,
  noun: FoundNoun,
  g: Grammar,
): Member | 'foreign' | undefined {
  const numbered = numberAt(text, at, g, hyphenAfter(noun.form));
  if (!numbered) return undefined;
  let end = afterNoteMark(text, afterNumberEnd(text, numbered.end, g) ?? numbered.end);
  let groups = groupsAt(text, end, noun, g);
  if (groups === 'foreign') return 'foreign';
  // Stryker disable next-line ConditionalExpression,BlockStatement: only saves work
  if (isPlainAfter(text, groups.end, g)) {
    return {
      numbered,
      through: null,
      numberSpan: { start: numbered.start, end: numbered.end },
      edition: groups.edition ?? yearEdition(groups.year),
      former: groups.former,
      yearOnly: groups.edition === null && groups.year !== null,
      isLast: true,
      end: groups.end,
    };
  }
  let through: Numbered | null = null;
  let numberEnd = numbered.end;
  const range = rangeAt(text, groups.end, g, noun);
  if (range) {
    through = range;
    numberEnd = range.end;
    end = afterNoteMark(text, afterNumberEnd(text, range.end, g) ?? range.end);
    const later = groupsAt(text, end, noun, g);
    if (later === 'foreign') return 'foreign';
    groups = { ...later, edition: later.edition ?? groups.edition };
  }
  // "第1874(2009)号"
  end = Math.max(end, groups.end);
  end = afterNumberEnd(text, end, g) ?? end;
  const edition = groups.edition ?? bareEditionAfter(text, end, g);
  if (edition) end = Math.max(end, edition.span.end);
  return {
    numbered,
    through,
    numberSpan: { start: numbered.start, end: numberEnd },
    edition: edition ?? yearEdition(groups.year),
    former: groups.former,
    yearOnly: edition === null && groups.year !== null,
    isLast: false,
    end,
  };
}

/** Past "号" in "第44号"; undefined where there is none. */
export function afterNumberEnd(text: string, end: number, { language }: Grammar): number | undefined {
  // Stryker disable next-line ConditionalExpression: only saves work
  if (language.numberEnds.length === 0) return undefined;
  const at = skip(text, end);
  const own = language.numberEnds.find((word) => text.startsWith(word, at));
  return own === undefined ? undefined : at + own.length;
}

/** Past the raised mark of a note: "44¹ (Rev. Geneva, 2022)". */
function afterNoteMark(text: string, end: number): number {
  let at = end;
  while (isRaised(text.charCodeAt(at))) at++;
  return at;
}

/** The end of a member without the mark of a note that ends it. */
export function withoutNoteMark(text: string, { end }: Member): number {
  let at = end;
  while (isRaised(text.charCodeAt(at - 1))) at--;
  return at;
}

/** What the parentheses after a number say. */
export interface Groups {
  readonly edition: Edition | null;
  readonly former: string | null;
  readonly year: Group | null;
  readonly end: number;
}

/** The parentheses at the offset: what they say of the member before them. */
export function groupsAt(text: string, end: number, noun: FoundNoun, g: Grammar): Groups | 'foreign' {
  let groups: Groups = { edition: null, former: null, year: null, end };
  // Stryker disable next-line ConditionalExpression: only saves work
  if (!opensGroup(text, skip(text, end))) return groups;
  const capitals = isUpper(text.slice(noun.start, noun.end));
  for (;;) {
    const group = groupAt(text, skip(text, groups.end), g, capitals);
    if (!group) break;
    if (group.kind === 'foreign') return groups.end === end ? 'foreign' : groups;
    if (group.kind === 'edition') {
      const { former, year } = groups;
      return { edition: group.edition, former, year, end: group.end };
    }
    if (group.kind === 'other') {
      const borrowed = editionInOther(text, skip(text, groups.end), group.end, capitals);
      if (borrowed) return { ...groups, edition: borrowed, end: group.end };
      const next = groupAt(text, skip(text, group.end), g, capitals);
      if (next?.kind !== 'edition') break;
      groups = { ...groups, end: group.end };
    } else if (group.kind === 'former') groups = { ...groups, former: group.temporary, end: group.end };
    else groups = { ...groups, year: group, end: group.end };
  }
  return groups;
}

const NOT_ASCII = /[^\0-\x7f]/;

/** "Resolution 44（2024年，新德里，修订版）": an edition in the words of another language, with a place that is known. */
function editionInOther(text: string, open: number, end: number, capitals: boolean): Edition | undefined {
  if (!NOT_ASCII.test(text.slice(open, end))) return undefined;
  for (const other of grammars()) {
    const group = groupAt(text, open, other, capitals);
    if (group?.kind === 'edition' && group.edition.place !== null && isPlace(group.edition.place))
      return group.edition;
  }
  return undefined;
}

/** "Council Resolution 1305 (2009)": the year alone. */
export function yearEdition(group: Group | null): Edition | null {
  if (group?.kind !== 'year') return null;
  const { span, year, yearSpan } = group;
  const inner = { start: span.start + 1, end: span.end - 1 };
  return {
    revised: false,
    place: null,
    year,
    body: null,
    span,
    inner,
    mark: null,
    placeSpan: null,
    yearSpan,
  };
}

/** "Resolution 99 Rev. Guadalajara, 2010", "Resolution 99, Rev. Guadalajara, 2010". */
export function bareEditionAfter(text: string, end: number, g: Grammar): Edition | null {
  let at = skip(text, end);
  if (text[at] === ',') at = skip(text, at + 1);
  return bareEditionAt(text, at, g) ?? null;
}

/** The end of a range: " to 108", "–108", "--108". */
function rangeAt(text: string, end: number, g: Grammar, noun: FoundNoun): Numbered | undefined {
  const at = skip(text, end);
  const dash = text[at] === '–' || text[at] === '—' || text[at] === '‑' || text[at] === '-';
  const word = dash ? undefined : g.rangeWords.at(text, at);
  if (!dash && !word) return undefined;
  if (text[at] === '-' && at > end && !noun.form.many) return undefined;
  const start = afterNumberSign(text, skip(text, word ? word.end : dashEnd(text, at)), g);
  const last = numberAt(text, start, g, hyphenAfter(noun.form));
  if (!last || last.temporary !== null) return undefined;
  return !noun.form.many && countsSomething(text, last.end, g) ? undefined : last;
}

/** After a dash, which plain text and LaTeX write as two or three hyphens: "101--108". */
function dashEnd(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === '-' && end < at + 3) end++;
  return end;
}

/** Whether the number before the offset counts what follows, so that it ends no range: "sent Resolution 44 to 12 countries". */
function countsSomething(text: string, end: number, g: Grammar): boolean {
  const next = skip(text, end);
  return (
    isLetter(text.charCodeAt(next)) &&
    (g.bodyLinks.at(text, next) ?? g.conjunctions.at(text, next)) === undefined
  );
}
