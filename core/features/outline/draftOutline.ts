/** The outline of a draft: its own headings of resolutions ("RESOLUTION 44 (Rev. New Delhi, 2024)"), their clauses and items. */
import type { Analysis } from '../../analyse.ts';
import { positionAt } from '../../lines.ts';
import { type Grammar, grammarFor } from '../../recognise/grammar.ts';
import { isUpper, skipBack, skipInLine } from '../../recognise/scan.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { lineAfter, lineBefore } from '../../rules/history/line.ts';
import type { Section } from './section.ts';

/** Longer lines are text, not the heading of a clause. */
const LONGEST_HEADING = 300;
/** How much of an item's text its name shows. */
const LONGEST_NAME = 80;

/** A heading that was found, before it is known where its section ends. */
interface Heading extends Omit<Section, 'last' | 'sections'> {
  /** 0 for a resolution, 1 for a clause, 2 and more for items. */
  readonly level: number;
}

/** The resolutions that the draft itself holds; empty for one that only cites. */
export function draftOutline(analysis: Analysis): Section[] {
  const titles = new Map(
    analysis.references
      .filter((resolved) => isHeading(resolved, analysis))
      .map((resolved) => [positionAt(analysis.lines, resolved.reference.span.start).line, resolved]),
  );
  if (titles.size === 0) return [];
  const lines = analysis.prose.split('\n');
  const headings: Heading[] = [];
  let grammar: Grammar | undefined;
  let labels: string[] = [];
  lines.forEach((line, first) => {
    const title = titles.get(first);
    if (title) {
      grammar = grammarFor(title.reference.language);
      labels = [];
      headings.push(titleHeading(title, analysis, first));
      return;
    }
    if (!grammar) return;
    const clause = clauseHeading(lines, first, grammar);
    if (clause !== undefined) {
      labels = [];
      headings.push({ kind: 'clause', name: clause, detail: '', isSuppressed: false, first, level: 1 });
      return;
    }
    const item = headings.at(-1)?.level ? itemOf(line) : undefined;
    if (!item) return;
    labels = labelsWith(labels, item.label);
    const level = 1 + labels.length;
    headings.push({ kind: 'item', name: item.name, detail: '', isSuppressed: false, first, level });
  });
  return nested(headings, lines);
}

/** Whether a line is the heading of a resolution: the reference, words that say what becomes of it, perhaps its title. */
function isHeading({ reference, meaning }: ResolvedReference, { prose }: Analysis): boolean {
  const { noun, span } = reference;
  if (noun.start !== span.start || reference.through !== null) return false;
  const line = lineBefore(prose, noun.start);
  const before = line.replace(/[\s#*_=|⁠]/g, '');
  const after = lineAfter(prose, span.end).replace(/[\s#*_=|⁠]/g, '');
  const grammar = grammarFor(reference.language);
  const isMarked = line.includes('#') || isUpper(prose.slice(noun.start, noun.end));
  const isTitled = meaning.kind === 'entry' && isMarked && /^[:–—-]/.test(after);
  const isQualified =
    before === '' ||
    (grammar !== undefined && isUpper(before)) ||
    grammar?.adjectives.before(prose, skipBack(prose, noun.start)) !== undefined;
  return isMarked && isQualified && !/[.;]$/.test(before) && (after === '' || isTitled);
}

function titleHeading({ reference, meaning }: ResolvedReference, { text }: Analysis, first: number): Heading {
  const entry = meaning.kind === 'entry' ? meaning.entry : undefined;
  return {
    kind: 'resolution',
    name: text.slice(reference.span.start, reference.span.end).replace(/[\s*_]+/g, ' '),
    detail: entry?.title ?? '',
    isSuppressed: entry?.status === 'suppressed',
    first,
    level: 0,
  };
}

/** "instructs the Director of the Telecommunication Standardization Bureau", alone on its line; undefined: no such heading. */
function clauseHeading(lines: readonly string[], at: number, grammar: Grammar): string | undefined {
  const line = lines[at] ?? '';
  const before = lines[at - 1]?.trim() ?? '';
  const verb = grammar.verbs.at(line, skipInLine(line, 0));
  const heading = plain(line);
  if (!verb || heading.length > LONGEST_HEADING || /[.;]$/.test(heading)) return undefined;
  // A line that goes on from the one before is text that happens to begin with a verb.
  if (/[\p{Ll},]$/u.test(before) && !/[;,]$/.test(before) && !isShortTitle(lines, at - 1)) return undefined;
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

function plain(line: string): string {
  return line.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
}

/** "5 to continue …", "ii) assist …", "- **a)** …": a label and its text. */
function itemOf(line: string): { label: string; name: string } | undefined {
  const found = /^(?:[-–•·]\s+)?(\d{1,2}(?:\.\d{1,2})*[.)]?|[ivxl]{1,6}\)|[a-z]\))\s+(\S.*)$/i.exec(
    plain(line),
  );
  const [, label, text] = found ?? [];
  if (!label || !text) return undefined;
  const name = `${label} ${text}`;
  return { label, name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()} …` : name };
}

/** The labels from the outermost to this one: "b)" stands beside "a)", below "2". */
function labelsWith(labels: readonly string[], label: string): string[] {
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

/** Each section reaches to the line before the next heading of its level or above. */
function nested(headings: readonly Heading[], lines: readonly string[]): Section[] {
  const build = (from: number, to: number, end: number): Section[] => {
    const out: Section[] = [];
    for (let i = from; i < to; ) {
      const heading = headings[i] as Heading;
      let next = i + 1;
      while (next < to && (headings[next]?.level ?? 0) > heading.level) next++;
      let last = (next < to ? (headings[next]?.first ?? end) : end) - 1;
      const sections = build(i + 1, next, last + 1);
      while (last > heading.first && lines[last]?.trim() === '') last--;
      const { level: _, ...section } = heading;
      out.push({ ...section, last, sections });
      i = next;
    }
    return out;
  };
  return build(0, headings.length, lines.length);
}
