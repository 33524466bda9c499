/** What a document's title block says: whose it is ("WORLD TELECOMMUNICATION DEVELOPMENT CONFERENCE"), and when it was adopted. */
import { type Body, conferenceNamed, conferencesAt, conferencesOf } from '../conferences.ts';
import { groupAt } from '../recognise/edition/edition.ts';
import { type Grammar, grammarsFor } from '../recognise/grammar.ts';
import { isUpper, skip, skipInLine, wordEnd } from '../recognise/words/scan.ts';
import { rememberedText } from '../remembered.ts';
import type { Span } from '../span.ts';

/** The first lines of a contribution: its meeting and its date. */
export interface TitleBlock {
  /** null: it names none. */
  readonly body: Body | null;
  /** The year of the conference that adopted the text: 2022 for "The Plenipotentiary Conference (Bucharest, 2022),"; null: it names none. */
  readonly year: number | null;
}

/** How much of a document its title block may take, in UTF-16 units. */
const LONGEST = 3000;

/** The first lines that name a body and nothing else; those of a sentence do not count. `prose` is the readable text. */
export function titleBlockOf(prose: string): TitleBlock {
  return titleBlockIn(prose.slice(0, LONGEST));
}

/** Of the documents at hand, the heads stay the same while they are written. */
const titleBlockIn = rememberedText((head): TitleBlock => {
  const spoken = grammarsFor(head);
  let body: Body | null = null;
  for (let start = 0; start < head.length; ) {
    const end = lineEnd(head, start);
    const line: Line = { start, end, first: afterMarks(head, start, end) };
    const found = namedInAny(head, line, spoken);
    if (found && (body === null || body === found.body)) {
      body = found.body;
      if (found.year !== null) return { body, year: found.year };
    }
    start = end + 1;
  }
  return { body, year: null };
}, 16);

interface Line extends Span {
  /** Where its words begin, after the marks of a heading, a quotation or a table. */
  readonly first: number;
}

function namedInAny(text: string, line: Line, spoken: readonly Grammar[]): TitleBlock | undefined {
  for (const grammar of spoken) {
    const found = namedIn(text, line, grammar);
    if (found) return found;
  }
  return undefined;
}

/** A line that holds a body's name, perhaps its acronym, the Union's name and an edition, and no other word. */
function namedIn(text: string, line: Line, g: Grammar): TitleBlock | undefined {
  const { end, first } = line;
  const article = g.articles.at(text, first);
  const at = article ? skipInLine(text, article.end) : first;
  const named = g.bodies.at(text, at);
  if (!named) {
    const acronymEnd = wordEnd(text, at);
    const acronym = conferenceNamed(text.slice(at, acronymEnd));
    return acronym && onlyMarks(text.slice(acronymEnd, end)) ? acronym : undefined;
  }
  if (named.end > end) return undefined;
  let year: number | null = null;
  let placed = false;
  let read = named.end;
  for (let n = 0; n < 4; n++) {
    const next = skip(text, read);
    const union = g.unionNames.at(text, next);
    const group = union ? undefined : groupAt(text, next, g, true);
    if (!union && !group) break;
    read = union?.end ?? group?.end ?? read;
    if (group?.kind === 'edition') {
      const { place, year: said } = group.edition;
      const met = place !== null && conferencesAt(place, said).some((c) => c.body === named.value);
      if (met) year = said;
      placed ||= met;
    } else if (group && !namesBody(text.slice(next + 1, group.end - 1), named.value)) return undefined;
    else if (group) placed = true;
  }
  const rest = text.slice(read, Math.max(end, lineEnd(text, read)));
  const title = text.slice(named.start, named.end);
  const stands =
    isUpper(title) || isHeading(text, line) || placed || onlyMarks(text.slice(first + title.length, end));
  if (!stands || !(onlyMarks(rest) || isDated(rest, named.value))) return undefined;
  return { body: named.value, year };
}

function isHeading(text: string, { start, end, first }: Line): boolean {
  return text.slice(start, first).includes('#') || /^\s*(=+ |\*\*|__)/.test(text.slice(start, end));
}

/** The offset after the marks and spaces that a line begins with. */
function afterMarks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /[\s#>*_|=⁠￼]/.test(text.charAt(at))) at++;
  return at;
}

/** "WTSA-24", "WTSA" */
function namesBody(text: string, body: Body): boolean {
  return text.trim() === body || conferenceNamed(text.trim())?.body === body;
}

function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline;
}

function onlyMarks(text: string): boolean {
  return /^[\s#*_|=,.:⁠￼]*$/.test(text);
}

/** ", New Delhi, 15–24 October 2024", "2024": where and when the body met. */
function isDated(text: string, body: Body): boolean {
  const year = Number(/\b\d{4}\b[\s*_|#,.]*$/.exec(text)?.[0].slice(0, 4));
  return text.length < 80 && conferencesOf(body).some((c) => c.year === year);
}
