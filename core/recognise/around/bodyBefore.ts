/** Words before a reference that name its body: "WTSA-24 Resolution 44", "the Council, in its Resolution 1305". */
import { conferencesOf, fullYear } from '../../conferences.ts';
import { openBefore } from '../edition/brackets.ts';
import { groupAt } from '../edition/edition.ts';
import type { Grammar } from '../grammar.ts';
import { nounAt } from '../noun.ts';
import type { Mention } from '../reference.ts';
import { isDigit, skipBack, wordStart } from '../words/scan.ts';
import { type Around, conferenceIn, counts } from './names.ts';

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

function bodyEndingAt(text: string, at: number, grammar: Grammar): Mention | undefined {
  return namedBefore(text, at, grammar) ?? bracketedBefore(text, at, grammar) ?? ownBefore(text, at, grammar);
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

/** "2022年" in "2022年全权代表大会第123号决议" and "全权代表大会2022年第123号决议", "2018 года", of languages that mark a year. */
function yearBefore(text: string, at: number, { language }: Grammar) {
  const end = skipBack(text, at);
  const mark = language.yearEnds.find((word) => text.endsWith(word, end));
  if (mark === undefined) return undefined;
  const start = skipBack(text, end - mark.length) - 4;
  const year = isDigit(text.charCodeAt(start - 1)) ? undefined : fullYear(text.slice(start, start + 4));
  return year === undefined ? undefined : { year, start: skipBack(text, start) };
}

/** "本届全会第44号决议": this assembly, named before its resolution. */
function ownBefore(text: string, at: number, grammar: Grammar): Mention | undefined {
  const own = grammar.language.order === 'number-first' ? grammar.ownBodies.before(text, at) : undefined;
  return own && { span: { start: own.start, end: own.end }, body: null, own: own.value, year: null };
}

/** How long the title between a body and its resolution may be. */
const LONGEST_TITLE = 100;

/** "全权代表大会关于……的第2号决议": the body before the title, which leads to the resolution. */
function bodyBeforeTitle(text: string, at: number, noun: number, g: Grammar): Mention | undefined {
  const isLed = g.language.order === 'number-first' && g.itemLinks.before(text, skipBack(text, noun));
  const limit = isLed ? Math.max(0, at - LONGEST_TITLE) : at;
  for (let i = at - 1; i > limit; i--) {
    // A semicolon may be the enumeration comma of a title, as it is folded.
    if (/[.\n。]/.test(text.charAt(i))) return undefined;
    if (g.titleLinks.at(text, i)) return bodyEndingAt(text, skipBack(text, i), g);
  }
  return undefined;
}

/** "世界电信标准化全会（WTSA-24）第44号决议", "全权代表大会（2022年，布加勒斯特）第123号决议": its acronym, or where and when it met. */
function bracketedBefore(text: string, at: number, grammar: Grammar): Mention | undefined {
  const open = openBefore(text, at);
  if (open === undefined) return undefined;
  const outer = namedBefore(text, skipBack(text, open), grammar);
  const inner = namedBefore(text, at - 1, grammar);
  if (inner)
    return outer?.body === inner.body ? { ...inner, span: { start: outer.span.start, end: at } } : inner;
  if (!outer) return undefined;
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
  const open = openBefore(text, at);
  if (open !== undefined) at = skipBack(text, open);
  if (organisationBefore(text, at, grammar)) return { kind: 'foreign' };
  const mention = namedBefore(text, at, grammar);
  return mention && { kind: 'body', mention, edition: null, end: noun };
}

function organisationBefore(text: string, at: number, grammar: Grammar) {
  const found = grammar.issuers.before(text, at);
  return found && counts(text, found) ? found : undefined;
}
