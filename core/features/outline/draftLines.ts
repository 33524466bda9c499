/** What a line of a draft is: the heading of a resolution, of a clause, an item, or the end of what went before. */
import type { Analysis } from '../../analyse.ts';
import type { Grammar } from '../../recognise/grammar.ts';
import { grammarFor } from '../../recognise/grammar.ts';
import { isUpper, skipBack, skipInLine } from '../../recognise/words/scan.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { lineAfter, lineBefore } from '../../rules/history/line.ts';

/** Longer lines are text, not the heading of a clause. */
const LONGEST_HEADING = 300;
/** How much of an item's text its name shows. */
const LONGEST_NAME = 80;

/** Whether a line is the heading of a resolution: the reference, words that say what becomes of it, perhaps its title. */
export function isHeading({ reference, meaning }: ResolvedReference, { prose }: Analysis): boolean {
  const { noun, span } = reference;
  if (noun.start < span.start || noun.end > span.end || reference.through !== null) return false;
  const line = lineBefore(prose, span.start);
  const before = line.replace(/[\s#*_=|⁠]/g, '');
  const after = lineAfter(prose, span.end).replace(/[\s#*_=|⁠]/g, '');
  const grammar = grammarFor(reference.language);
  const isMarked = line.includes('#') || isUpper(prose.slice(noun.start, noun.end));
  const isTitled = meaning.kind === 'entry' && isMarked && /^[:–—-]/.test(after);
  const isQualified =
    before === '' ||
    (grammar !== undefined && isUpper(before)) ||
    grammar?.adjectives.before(prose, skipBack(prose, span.start)) !== undefined;
  return isMarked && isQualified && !/[.;]$/.test(before) && (after === '' || isTitled);
}

/** What a heading begins with in Markdown ("## ") and AsciiDoc ("== "). */
const MARKS = /^\s*(?:#+|=+)\s+/;

/**
 * "instructs the Director of the Telecommunication Standardization Bureau", alone on its line, as a heading of the format
 * or not; undefined: no such heading.
 */
export function clauseHeading(lines: readonly string[], at: number, grammar: Grammar): string | undefined {
  const whole = lines[at] ?? '';
  const line = whole.replace(MARKS, '').trimEnd().replace(/\s#+$/, '').trimEnd();
  const isMarked = MARKS.test(whole);
  const before = lines[at - 1]?.trim() ?? '';
  const verb = grammar.verbs.at(line, skipInLine(line, 0));
  const heading = plain(line);
  if (!verb || heading.length > LONGEST_HEADING || /[.;]$/.test(heading)) return undefined;
  // A line that goes on from the one before is text that happens to begin with a verb.
  if (!isMarked && /[\p{Ll},]$/u.test(before) && !/[;,]$/.test(before) && !isShortTitle(lines, at - 1))
    return undefined;
  const alone = heading.length === verb.phrase.length;
  const after = plain(lines[at + 1] ?? '');
  const addressee =
    alone && grammar.articles.at(after, 0) && after.length < LONGEST_HEADING ? ` ${after}` : '';
  return `${heading}${addressee}`.replace(/[,:]$/, '');
}

/** The line between a resolution's heading and its first clause, which no mark ends. */
function isShortTitle(lines: readonly string[], at: number): boolean {
  return (lines[at - 1]?.trim() ?? '') !== '' && (lines[at]?.length ?? 0) < LONGEST_HEADING;
}

/** Whether a line ends the clauses before it: a heading of the format, or one of another division ("Annex 1"). */
export function isDivision(line: string, grammar: Grammar): boolean {
  const start = skipInLine(line, 0);
  return MARKS.test(line) || grammar.divisions.at(line, start)?.start === start;
}

/** The title of a resolution that the draft itself brings: the first line with text below its heading. */
export function titleBelow(lines: readonly string[], heading: number): string {
  const next = lines.slice(heading + 1, heading + 4).find((line) => line.trim() !== '') ?? '';
  const title = plain(next).replace(/^#+ /, '');
  return title.length < LONGEST_HEADING && /^[\p{Lu}"“]/u.test(title) && !/[.,;:]$/.test(title) ? title : '';
}

function plain(line: string): string {
  return line.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
}

/** "5 to continue …", "ii) assist …", "- **a)** …": a label and its text. */
export function itemOf(line: string): { label: string; name: string } | undefined {
  const found = /^(?:[-–•·]\s+)?(\d{1,2}(?:\.\d{1,2})*[.)]?|[ivxl]{1,6}\)|[a-z]\))\s+(\S.*)$/i.exec(
    plain(line),
  );
  const [, label, text] = found ?? [];
  if (!label || !text) return undefined;
  const name = `${label} ${text}`;
  return { label, name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()} …` : name };
}

/** The labels from the outermost to this one: "b)" stands beside "a)", below "2". */
export function labelsWith(labels: readonly string[], label: string): string[] {
  const beside = labels.findIndex((other) => isBeside(other, label));
  return [...(beside < 0 ? labels : labels.slice(0, beside)), label];
}

function isBeside(other: string, label: string): boolean {
  const follows = label.toLowerCase().charCodeAt(0) === other.toLowerCase().charCodeAt(0) + 1;
  const both = label.length === 2 && other.length === 2;
  return styleOf(other) === styleOf(label) || (both && follows && /^[a-z]\)/i.test(other));
}

function styleOf(label: string): string {
  const levels = label.match(/\d+/g)?.length ?? 0;
  if (levels > 0) return `number ${levels}`;
  return /^[ivxl]+\)$/i.test(label) ? 'roman' : 'letter';
}
