/** What the report says of a resolution, as Markdown: short first, detail below a rule; the hover and completion show it. */
import { assemblyOf, type Catalogue } from '../catalogue/catalogue.ts';
import { clausesOf } from '../catalogue/provisions.ts';
import type { Clause, Contradiction, Entry, Evidence, Item } from '../catalogue/types.ts';
import { code, escaped, link } from '../markdown.ts';
import { citation, headText, inSequence } from '../wording/citation.ts';
import {
  assemblyAcronym,
  assemblyName,
  claimName,
  isListed,
  said,
  statusEvidence,
} from '../wording/names.ts';
import { say } from '../wording/say.ts';
import { earlierEditions } from './earlierEditions.ts';
import { citationsLink, inAnnex, inReport, linkTo, NOWHERE, reportSaying, type Sources } from './sources.ts';

/** An entry in full, in a language; `wrong` is what a rule has to say of the reference at hand. Titles and clauses are the report's own. */
export function describeEntry(
  catalogue: Catalogue,
  entry: Entry,
  sources: Sources,
  language: string,
  wrong: string | null = null,
): string {
  const details = [
    links(catalogue, entry, sources, language),
    ...entry.contradictions.map((c) => contradiction(catalogue, c, sources, language)),
    entry.impactOnItuD ? say(language, 'impact') : '',
    entry.temporary === null ? '' : say(language, 'draftedAs', { temporary: escaped(entry.temporary) }),
    earlierEditions(catalogue, entry.number, language),
    assemblyOf(catalogue, entry).kind === 'list' ? '' : clauseList(entry, language),
  ];
  const warning = wrong === null ? '' : `⚠ ${escaped(wrong)}`;
  return [headline(entry, language), statusLine(catalogue, entry, language), warning, '---', ...details]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** An entry with the text of all its clauses, without links, for the command line. */
export function describeFully(catalogue: Catalogue, entry: Entry): string {
  const parts = [describeEntry(catalogue, entry, NOWHERE, 'en'), describeExtract(entry)];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The text of all clauses of the annex's extract, as Markdown; empty: there is none. */
export function describeExtract(entry: Entry): string {
  return clausesOf(entry.annex)
    .map((clause) => `${clauseHeading(clause)}\n\n${describeClause(clause)}`.trim())
    .join('\n\n');
}

/** One item or clause, with its text and the way to its resolution. */
export function describeProvision(
  catalogue: Catalogue,
  entry: Entry,
  found: { readonly clause: Clause; readonly item: Item | null },
  sources: Sources,
  language: string,
): string {
  const { clause, item } = found;
  const place = inAnnex(catalogue, sources, item ?? clause);
  const body = item ? itemLines(item, '').join('\n') : describeClause(clause);
  return [
    `**${headText(entry, language)}** · ${clauseHeading(clause)}`,
    body,
    '---',
    `${escaped(citation(entry, language))}${entry.title === null ? '' : ` – ${escaped(entry.title)}`}`,
    place ? link(say(language, 'openInAnnex'), linkTo(place, sources)) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** "**Resolution 44** – Bridging the standardization gap …" */
export function headline(entry: Entry, language: string): string {
  const title = entry.title === null ? say(language, 'noTitle') : escaped(entry.title);
  return `**${headText(entry, language)}** – ${title}`;
}

const STATUS_AT = {
  revised: 'revisedAt',
  new: 'newAt',
  unchanged: 'unchangedAt',
  suppressed: 'suppressedAt',
  listed: 'listedAfter',
} as const;

/** The status in words, and the edition in force ready to copy. */
function statusLine(catalogue: Catalogue, entry: Entry, language: string): string {
  const assembly = escaped(assemblyName(assemblyOf(catalogue, entry), language));
  const status = say(language, STATUS_AT[entry.status ?? 'listed'], { assembly });
  return entry.edition
    ? inSequence([status, say(language, 'inForce', { citation: code(citation(entry, language)) })], language)
    : status;
}

function clauseList(entry: Entry, language: string): string {
  if (!entry.annex) return say(language, 'noExtract');
  const rows = entry.annex.clauses.map((clause) => `- ${clauseHeading(clause)}${labels(clause)}`);
  return `${say(language, 'extractsOf')}\n${rows.join('\n')}`;
}

function clauseHeading(clause: Clause): string {
  const addressee = clause.addressee === null ? '' : ` ${escaped(clause.addressee)}`;
  return `*${escaped(clause.verb)}*${addressee}`;
}

/** A clause or an item in plain words: "instructs the Director of TSB", "5 to continue …". */
export function headingOf(part: Clause | Item): string {
  if ('verb' in part) return part.addressee === null ? part.verb : `${part.verb} ${part.addressee}`;
  return part.label === '·' ? part.text : `${part.label} ${part.text}`;
}

/** "(1–16)", "(1, 7, 9)" */
function labels(clause: Clause): string {
  const all = clause.items.map((item) => item.label);
  const numbers = all.map(Number);
  const first = numbers[0] ?? Number.NaN;
  const inRow = numbers.length > 2 && numbers.every((n, i) => n === first + i);
  if (all.length === 0 || all.every((label) => label === '·')) return '';
  return inRow ? ` (${all[0]}–${all.at(-1)})` : ` (${all.map(escaped).join(', ')})`;
}

/** A clause's text with its items, as Markdown. */
export function describeClause(clause: Clause): string {
  return [
    clause.text === null ? '' : escaped(clause.text),
    ...clause.items.flatMap((item) => itemLines(item, '')),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function itemLines(item: Item, indent: string): string[] {
  const label = item.label === '·' ? '' : `**${escaped(item.label)}** `;
  return [
    `${indent}- ${label}${escaped(item.text)}`,
    ...item.items.flatMap((inner) => itemLines(inner, `${indent}  `)),
  ];
}

function contradiction(
  catalogue: Catalogue,
  { claim, statements }: Contradiction,
  sources: Sources,
  language: string,
): string {
  const each = statements.map((statement) =>
    say(language, 'statementIn', {
      said: escaped(said(statement, language)),
      where: where(catalogue, statement, sources, language),
    }),
  );
  return `⚠ ${say(language, 'contradictionOf', { claim: claimName(claim, language), statements: each.join(say(language, 'and')) })}`;
}

function where(catalogue: Catalogue, evidence: Evidence, sources: Sources, language: string): string {
  const place = inReport(catalogue, sources, evidence);
  const { line } = evidence;
  const listedIn = isListed(evidence) ? reportSaying(catalogue, evidence) : undefined;
  const part = escaped(listedIn?.source.title ?? evidence.where);
  const name = line === null ? part : say(language, 'partLine', { part, line });
  return place ? link(name, linkTo(place, sources)) : name;
}

function links(catalogue: Catalogue, entry: Entry, sources: Sources, language: string): string {
  const annex = inAnnex(catalogue, sources, entry);
  const evidence = statusEvidence(entry);
  const citations = citationsLink(catalogue.body, entry.number, sources);
  const assembly = escaped(assemblyAcronym(assemblyOf(catalogue, entry), language));
  return [
    annex ? link(say(language, 'openInAnnex'), linkTo(annex, sources)) : '',
    citations === null ? '' : link(say(language, 'findCitations'), citations),
    evidence
      ? say(language, isListed(evidence) ? 'listedAt' : 'reportAt', {
          assembly,
          where: where(catalogue, evidence, sources, language),
        })
      : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
