/** Words at a reference that name its body: "WTSA-24 Resolution 44", "of the Plenipotentiary Conference", "of this assembly". */
import { type Body, bodyNamed, conferenceNamed, conferencesOf, fullYear } from '../conferences.ts';
import { groupAt } from './edition.ts';
import type { Grammar } from './grammar.ts';
import { nounAt } from './noun.ts';
import type { Found } from './phrases.ts';
import type { Edition, Mention } from './reference.ts';
import { digitsEnd, isDigit, isUpper, skip, skipBack, wordEnd, wordStart } from './scan.ts';
import { bare } from './spelling.ts';

/** What stands around a reference: a body of ours, another organisation, or nothing that tells. */
export type Around =
  | {
      readonly kind: 'body';
      readonly mention: Mention;
      readonly edition: Edition | null;
      readonly end: number;
    }
  | { readonly kind: 'foreign' };

/** What the words right before the noun say: "WTSA", "PP-18", "ITU Council", but also "Security Council". */
export function bodyBefore(text: string, noun: number, grammar: Grammar): Around | undefined {
  const at = beforeAdjectives(text, noun, grammar);
  const foreign = organisationBefore(text, at, grammar) ?? bracketedOrganisation(text, at, grammar);
  const precedes = grammar.language.bodiesPrecede;
  const found = precedes
    ? (bodyEndingAt(text, at, grammar) ?? bodyBeforeTitle(text, at, noun, grammar))
    : undefined;
  if (foreign && (!found || foreign.start < found.span.start)) return { kind: 'foreign' };
  return found
    ? { kind: 'body', mention: found, edition: null, end: noun }
    : ownerBefore(text, noun, grammar);
}

/** A body between a noun and its number: "Резолюция ВАСЭ 97", "قرار مؤتمر المندوبين المفوضين 71"; the end is where the number may stand. */
export function bodyBetween(text: string, at: number, grammar: Grammar): Around | undefined {
  const own = grammar.ownBodies.at(text, at);
  const found = namedAt(text, at, grammar);
  const foreign = grammar.issuers.at(text, at);
  const longest = Math.max(own?.end ?? 0, found?.end ?? 0);
  if (foreign && foreign.end > longest && counts(text, foreign)) return { kind: 'foreign' };
  if (longest === 0) return undefined;
  const mention =
    found && found.end === longest
      ? { span: { start: at, end: longest }, body: found.body, own: null, year: found.year }
      : { span: { start: at, end: longest }, body: null, own: own?.value ?? null, year: null };
  return { kind: 'body', mention, edition: null, end: skip(text, longest) };
}

/** The same with the words that lead to a body: "la Resolución de la AMNT 44", but not "las Resoluciones de la CMR 23", which are WRC-23's. */
export function bodyLinkedBetween(text: string, at: number, grammar: Grammar): Around | undefined {
  const link = grammar.bodyLinks.at(text, at);
  const article = link && grammar.articles.at(text, skip(text, link.end));
  const around = link && bodyBetween(text, skip(text, article?.end ?? link.end), grammar);
  if (around?.kind !== 'body') return around;
  const { mention, end } = around;
  const year = fullYear(text.slice(end, digitsEnd(text, end)));
  const isYear = year !== undefined && conferencesOf(mention.body ?? '').some((c) => c.year === year);
  return isYear ? undefined : { ...around, mention: { ...mention, span: { ...mention.span, start: at } } };
}

/** The offset before adjectives, draft marks and gaps: before "draft new" in "WTSA draft new Resolution". */
export function beforeAdjectives(text: string, noun: number, grammar: Grammar): number {
  let at = skipBack(text, noun);
  for (let n = 0; n < 3; n++) {
    const adjective = grammar.adjectives.before(text, at);
    if (!adjective) break;
    at = skipBack(text, adjective.start);
  }
  return at;
}

/** What follows a reference: "of WTSA-24", ", adopted by the Plenipotentiary Conference (Kyoto, 1994)", "of the General Assembly". */
export function bodyAfter(text: string, end: number, grammar: Grammar): Around | undefined {
  let at = skip(text, end);
  at = afterDivision(text, at, grammar);
  if (text[at] === ',') at = skip(text, at + 1);
  const link = grammar.bodyLinks.at(text, at);
  if (!link && !grammar.language.bodiesFollow) return conferenceAt(text, at, grammar);
  const start = link ? skip(text, link.end) : at;
  const own = grammar.ownBodies.at(text, start) ?? grammar.ownBodies.at(text, at);
  // "للمؤتمر العالمي لتنمية الاتصالات" begins like "للمؤتمر", "of the conference".
  const longer = own && namedAt(text, own.start, grammar);
  const other = own && grammar.issuers.at(text, own.start);
  if (own && (longer?.end ?? 0) <= own.end && (other?.end ?? 0) <= own.end) {
    // "للجمعية WTSA-24"
    const named = conferenceAt(text, skip(text, own.end), grammar);
    if (named?.kind === 'body') {
      const mention = { ...named.mention, span: { start: at, end: named.end } };
      return { ...named, mention };
    }
    const mention = { span: { start: at, end: own.end }, body: null, own: own.value, year: null };
    return { kind: 'body', mention, edition: null, end: own.end };
  }
  const article = grammar.articles.at(text, start);
  const dated = article ? skip(text, article.end) : start;
  const early = fullYear(text.slice(dated, dated + 4));
  const name = early ? skip(text, dated + 4) : dated;
  const found =
    namedAt(text, name, grammar) ??
    (article ? namedAt(text, start, grammar) : undefined) ??
    (link && grammar.language.bodiesFollow ? namedAt(text, at, grammar) : undefined);
  const foreign = grammar.issuers.at(text, name) ?? grammar.issuers.at(text, at);
  if (foreign && (!found || foreign.end > found.end) && counts(text, foreign)) return { kind: 'foreign' };
  if (!found) return undefined;
  if (found.ofOther) return { kind: 'foreign' };
  return withParentheses(text, at, { ...found, year: found.year ?? early ?? null }, grammar);
}

/** The conference that a word names: "WTSA-24", "l'AMNT-24"; undefined for any other word, which is seen at once. */
export function conferenceIn(text: string, start: number, end: number, { language }: Grammar) {
  return isDigit(text.charCodeAt(end - 1))
    ? conferenceNamed(bare(text.slice(start, end), language.spelling))
    : undefined;
}

/** "Resolution 44, WTSA-24": a conference's acronym with its year needs no link. */
function conferenceAt(text: string, at: number, grammar: Grammar): Around | undefined {
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

/** Whether a year or a date follows: "of 1993", "of 3 November 1950", as other organisations write. */
export function datedAfter(text: string, end: number, grammar: Grammar): boolean {
  const link = grammar.dateLinks.at(text, skip(text, end));
  return link !== undefined && isDigit(text.charCodeAt(skip(text, link.end)));
}

/** The acronym and the edition that may follow a body's name: "(WTSA)", "(Kyoto, 1994)". */
function withParentheses(text: string, start: number, found: Named, grammar: Grammar): Around {
  let { end, year } = found;
  let edition: Edition | null = null;
  const link = grammar.yearLinks.at(text, skip(text, end));
  const lateStart = skip(text, link?.end ?? end);
  const late = fullYear(text.slice(lateStart, lateStart + 4));
  if (late && year === null) {
    year = late;
    end = lateStart + 4;
  }
  for (let n = 0; n < 2 && edition === null; n++) {
    const open = skip(text, end);
    if (text[open] !== '(') break;
    const inside = namedAt(text, open + 1, grammar);
    if (inside && text[inside.end] === ')') {
      end = inside.end + 1;
      year ??= inside.year;
      continue;
    }
    const group = groupAt(text, open, grammar, false);
    if (group?.kind !== 'edition') break;
    edition = group.edition;
    end = group.end;
  }
  return { kind: 'body', mention: { span: { start, end }, body: found.body, own: null, year }, edition, end };
}

interface Named {
  /** Whether it is somebody else's: "the Council of the District". */
  readonly ofOther: boolean;
  readonly body: Body;
  readonly year: number | null;
  readonly end: number;
}

function namedAt(text: string, at: number, grammar: Grammar): Named | undefined {
  const end = wordEnd(text, at);
  const conference = conferenceIn(text, at, end, grammar);
  if (conference) return { ...conference, ofOther: false, end };
  const sector = grammar.sectors.at(text, at) ?? grammar.bodies.at(text, at);
  if (!sector) return undefined;
  const council = bodyNamed(sector.value)?.kind === 'council';
  const link = council ? grammar.dateLinks.at(text, skip(text, sector.end)) : undefined;
  const union = grammar.unionNames.at(text, skip(text, sector.end));
  return { body: sector.value, ofOther: link !== undefined && !union, year: null, end: sector.end };
}

function namedBefore(text: string, at: number, grammar: Grammar): Mention | undefined {
  const start = wordStart(text, at);
  const conference = conferenceIn(text, start, at, grammar);
  if (conference) {
    return {
      span: { start, end: at },
      body: conference.body,
      own: null,
      year: conference.year,
    };
  }
  const late = yearBefore(text, at, grammar);
  const end = late?.start ?? at;
  const named = grammar.sectors.before(text, end) ?? grammar.bodies.before(text, end);
  if (!named) return undefined;
  const met = late ?? yearBefore(text, named.start, grammar);
  const year = met && conferencesOf(named.value).some((c) => c.year === met.year) ? met.year : null;
  return { span: { start: named.start, end: at }, body: named.value, own: null, year };
}

/** "2022年" in "2022年全权代表大会第123号决议" and "全权代表大会2022年第123号决议", of languages that mark a year. */
function yearBefore(text: string, at: number, { language }: Grammar) {
  const end = skipBack(text, at);
  const mark =
    language.order === 'number-first' && language.yearEnds.find((word) => text.endsWith(word, end));
  const start = mark ? skipBack(text, end - mark.length) - 4 : -1;
  const year =
    start < 0 || isDigit(text.charCodeAt(start - 1)) ? undefined : fullYear(text.slice(start, start + 4));
  return year === undefined ? undefined : { year, start: skipBack(text, start) };
}

function bodyEndingAt(text: string, at: number, grammar: Grammar): Mention | undefined {
  return namedBefore(text, at, grammar) ?? bracketedBefore(text, at, grammar) ?? ownBefore(text, at, grammar);
}

/** How long the title between a body and its resolution may be. */
const LONGEST_TITLE = 100;

/** "全权代表大会关于……的第2号决议": the body before the title, which leads to the resolution. */
function bodyBeforeTitle(text: string, at: number, noun: number, g: Grammar): Mention | undefined {
  const isLed = g.language.order === 'number-first' && g.itemLinks.before(text, skipBack(text, noun));
  const limit = isLed ? Math.max(0, at - LONGEST_TITLE) : at;
  for (let i = at - 1; i > limit; i--) {
    if (/[;.\n。]/.test(text.charAt(i))) return undefined;
    if (g.titleLinks.at(text, i)) return bodyEndingAt(text, skipBack(text, i), g);
  }
  return undefined;
}

/** How far a parenthesis between a body and its resolution may reach. */
const LONGEST_BRACKET = 60;

/** "世界电信标准化全会（WTSA-24）第44号决议", "全权代表大会（2022年，布加勒斯特）第123号决议": its acronym, or where and when it met. */
function bracketedBefore(text: string, at: number, grammar: Grammar): Mention | undefined {
  const open = openBefore(text, at);
  if (open === undefined) return undefined;
  const outer = namedBefore(text, skipBack(text, open), grammar);
  const inner = namedBefore(text, at - 1, grammar);
  if (!outer || inner) {
    const isBoth = outer?.body === inner?.body && inner?.span.start === open + 1;
    return outer && inner && isBoth ? { ...inner, span: { start: outer.span.start, end: at } } : inner;
  }
  const group = groupAt(text, open, grammar, false);
  if (group?.kind !== 'edition' || group.end !== at) return undefined;
  return { ...outer, span: { start: outer.span.start, end: at }, year: outer.year ?? group.edition.year };
}

/** "United Nations General Assembly (UNGA) Resolution 44" */
function bracketedOrganisation(text: string, at: number, grammar: Grammar) {
  const open = openBefore(text, at);
  return open === undefined
    ? undefined
    : (organisationBefore(text, skipBack(text, open), grammar) ?? organisationBefore(text, at - 1, grammar));
}

/** Where the parenthesis opens that closes right before the offset. */
function openBefore(text: string, at: number): number | undefined {
  if (text[at - 1] !== ')') return undefined;
  const from = Math.max(0, at - LONGEST_BRACKET);
  const open = text.slice(from, at).lastIndexOf('(');
  return open < 0 ? undefined : from + open;
}

/** How far a parenthesis between a body's name and its resolution may reach. */
const LONGEST_BETWEEN = 60;

/** "the Plenipotentiary Conference (Bucharest, 2022), in its Resolution 71", "مؤتمر المندوبين المفوضين في قراره 71". */
function ownerBefore(text: string, noun: number, grammar: Grammar): Around | undefined {
  let at = skipBack(text, noun);
  const word = grammar.possessives.before(text, at);
  if (word) at = skipBack(text, word.start);
  // Only where bodies never precede a noun as such does the noun itself tell.
  else if (grammar.language.bodiesPrecede || !nounAt(text, noun, grammar)?.form.possessive) return undefined;
  const link = grammar.placeLinks.before(text, at) ?? grammar.bodyLinks.before(text, at);
  if (!link) return undefined;
  at = skipBack(text, link.start);
  if (text[at - 1] === ',') at = skipBack(text, at - 1);
  const open = text[at - 1] === ')' ? text.lastIndexOf('(', at) : -1;
  if (open >= 0 && at - open < LONGEST_BETWEEN) at = skipBack(text, open);
  const mention = namedBefore(text, at, grammar);
  const foreign = organisationBefore(text, at, grammar);
  if (foreign && (!mention || foreign.start < mention.span.start)) return { kind: 'foreign' };
  return mention && { kind: 'body', mention, edition: null, end: noun };
}

/** "本届全会第44号决议": this assembly, named before its resolution. */
function ownBefore(text: string, at: number, grammar: Grammar): Mention | undefined {
  const own = grammar.language.order === 'number-first' ? grammar.ownBodies.before(text, at) : undefined;
  return own && { span: { start: own.start, end: own.end }, body: null, own: own.value, year: null };
}

function organisationBefore(text: string, at: number, grammar: Grammar) {
  const found = grammar.issuers.before(text, at);
  return found && counts(text, found) ? found : undefined;
}

/** An organisation's acronym counts only in capitals: "WHO", "l'OMS", not "who". */
export function counts(text: string, { start, end, value, phrase }: Found<boolean>): boolean {
  if (!value) return true;
  const written = text.slice(start, end);
  // What is written together with it is in small letters.
  const own = written.toLowerCase().indexOf(phrase);
  return isUpper(own < 0 ? written : written.slice(own, own + phrase.length));
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
