/** Words after a reference, or between its noun and its number, that name its body: "of the Plenipotentiary Conference", "Резолюция ВАСЭ 97". */
import { conferencesAt, conferencesOf, fullYear } from '../../conferences.ts';
import { groupAt } from '../edition/edition.ts';
import type { Grammar } from '../grammar.ts';
import type { Member } from '../member.ts';
import type { Edition, Mention } from '../reference.ts';
import { digitsEnd, isDigit, skip, wordEnd } from '../words/scan.ts';
import { type Around, conferenceIn, counts, type Named, namedAt } from './names.ts';

type AroundBody = Extract<Around, { kind: 'body' }>;

/** What follows a member of a list: "of WTSA-24", ", adopted by the Plenipotentiary Conference (Kyoto, 1994)", "of the General Assembly". */
export function bodyAfter(text: string, { end, edition }: Member, grammar: Grammar): Around | undefined {
  let at = skip(text, end);
  at = afterDivision(text, at, grammar);
  const comma = text[at] === ',';
  if (comma) at = skip(text, at + 1);
  const link = grammar.bodyLinks.at(text, at);
  // "Following Resolution 44 (Rev. New Delhi, 2024), PP-22 decided": behind an edition that is not its own, another clause begins.
  const given = comma && !link ? edition : null;
  if (!link && !grammar.language.bodiesFollow) {
    const conference = conferenceAt(text, at, grammar);
    return conference && fits(given, conference.mention) ? conference : undefined;
  }
  // "Резолюции 44, МСЭ-R 67-1": a sector's name that a number follows is that number's.
  const sector = link ? undefined : grammar.sectors.at(text, at);
  if (sector && isDigit(text.charCodeAt(skip(text, sector.end)))) return undefined;
  const start = link ? skip(text, link.end) : at;
  const own = grammar.ownBodies.at(text, start);
  // "للمؤتمر العالمي لتنمية الاتصالات" begins like "للمؤتمر", "of the conference".
  const longer = own && namedAt(text, own.start, grammar);
  const other = own && grammar.issuers.at(text, own.start);
  if (own && (longer?.end ?? 0) <= own.end && (other?.end ?? 0) <= own.end) {
    // "للجمعية WTSA-24"
    const named = conferenceAt(text, skip(text, own.end), grammar);
    if (named) {
      const mention = { ...named.mention, span: { start: at, end: named.end } };
      return { ...named, mention };
    }
    const mention = { span: { start: at, end: own.end }, body: null, own: own.value, year: null };
    // "of this assembly (Rev. Geneva, 2022)"
    const group = groupAt(text, skip(text, own.end), grammar, false);
    return group?.kind === 'edition'
      ? { kind: 'body', mention, edition: group.edition, end: group.end }
      : { kind: 'body', mention, edition: null, end: own.end };
  }
  const article = grammar.articles.at(text, start);
  const dated = article ? skip(text, article.end) : start;
  const early = fullYear(text.slice(dated, dated + 4));
  const name = early ? skip(text, dated + 4) : dated;
  const found = namedAt(text, name, grammar) ?? (article ? namedAt(text, start, grammar) : undefined);
  const foreign = grammar.issuers.at(text, name) ?? grammar.issuers.at(text, at);
  if (foreign && (!found || foreign.end > found.end) && counts(text, foreign)) return { kind: 'foreign' };
  if (!found || !fits(given, found)) return undefined;
  if (found.ofOther) return { kind: 'foreign' };
  return withParentheses(text, at, { ...found, year: found.year ?? early ?? null }, grammar);
}

/** Whether an edition may be one of a body or a conference: "(Geneva, 2003)" of WRC-03; null: there is none. */
function fits(edition: Edition | null, named: Pick<Mention, 'body' | 'year'>): boolean {
  if (edition === null) return true;
  const { place, year } = edition;
  const met = place === null ? [] : conferencesAt(place, year);
  const isInYear = named.year === null || named.year === year;
  return isInYear && (met.length === 0 || met.some(({ body }) => body === named.body));
}

/** "Resolution 44, WTSA-24": a conference's acronym with its year needs no link. */
function conferenceAt(text: string, at: number, grammar: Grammar): AroundBody | undefined {
  const end = wordEnd(text, at);
  const conference = conferenceIn(text, at, end, grammar);
  if (!conference) return undefined;
  return {
    kind: 'body',
    mention: { span: { start: at, end }, ...conference, own: null },
    edition: null,
    end,
  };
}

/** The acronym and the edition that may follow a body's name: "(WTSA)", "(Kyoto, 1994)". */
function withParentheses(text: string, start: number, found: Named, grammar: Grammar): Around {
  let { end, year } = found;
  const link = grammar.yearLinks.at(text, skip(text, end));
  const lateStart = skip(text, link?.end ?? end);
  const late = fullYear(text.slice(lateStart, lateStart + 4));
  if (late && year === null) {
    year = late;
    end = lateStart + 4;
  }
  const acronym = bracketedName(text, skip(text, end), grammar);
  if (acronym) {
    end = acronym.end + 1;
    year ??= acronym.year;
  }
  const open = skip(text, end);
  const group = text[open] === '(' ? groupAt(text, open, grammar, false) : undefined;
  let edition: Edition | null = null;
  if (group?.kind === 'edition') ({ edition, end } = group);
  return { kind: 'body', mention: { span: { start, end }, body: found.body, own: null, year }, edition, end };
}

/** "(WTSA)" */
function bracketedName(text: string, open: number, grammar: Grammar): Named | undefined {
  const name = text[open] === '(' ? namedAt(text, open + 1, grammar) : undefined;
  return name && text[name.end] === ')' ? name : undefined;
}

/** Past ", Section 8" in "Resolution 1, Section 8 of the WTSC". */
function afterDivision(text: string, at: number, grammar: Grammar): number {
  const start = text[at] === ',' ? skip(text, at + 1) : at;
  const division = grammar.divisions.at(text, start);
  if (!division) return at;
  const number = skip(text, division.end);
  const end = wordEnd(text, number);
  return isDigit(text.charCodeAt(number)) ? skip(text, end) : at;
}

/** A body between a noun and its number: "Резолюция ВАСЭ 97", "قرار مؤتمر المندوبين المفوضين 71"; the end is where the number may stand. */
export function bodyBetween(text: string, at: number, grammar: Grammar): Around | undefined {
  const mention = mentionAt(text, at, grammar);
  const foreign = grammar.issuers.at(text, at);
  if (foreign && foreign.end > (mention?.span.end ?? at) && counts(text, foreign)) return { kind: 'foreign' };
  return mention && { kind: 'body', mention, edition: null, end: skip(text, mention.span.end) };
}

/** The body that is named at the offset; some names begin like "this assembly", "الجمعية". */
function mentionAt(text: string, at: number, grammar: Grammar): Mention | undefined {
  const named = namedAt(text, at, grammar);
  if (named) return { span: { start: at, end: named.end }, body: named.body, own: null, year: named.year };
  const own = grammar.ownBodies.at(text, at);
  return own && { span: { start: at, end: own.end }, body: null, own: own.value, year: null };
}

/** The same with the words that lead to a body: "la Resolución de la AMNT 44", but not "las Resoluciones de la CMR 23", which are WRC-23's. */
export function bodyLinkedBetween(text: string, at: number, grammar: Grammar): Around | undefined {
  const link = grammar.bodyLinks.at(text, at);
  const article = link && grammar.articles.at(text, skip(text, link.end));
  const around = link && bodyBetween(text, skip(text, article?.end ?? link.end), grammar);
  if (around?.kind !== 'body') return around;
  const { mention, end } = around;
  const year = fullYear(text.slice(end, digitsEnd(text, end)));
  const isYear = mention.body !== null && conferencesOf(mention.body).some((c) => c.year === year);
  return isYear ? undefined : { ...around, mention: { ...mention, span: { ...mention.span, start: at } } };
}
