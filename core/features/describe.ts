/** What the report says of a resolution, as Markdown: short first, detail below a rule; the hover and completion show it. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { assemblyOf } from '../catalogue/catalogue.ts';
import { citation } from '../catalogue/citation.ts';
import { CLAIMS, said } from '../catalogue/claims.ts';
import { clausesOf } from '../catalogue/provisions.ts';
import type { Clause, Entry, Evidence, Item } from '../catalogue/types.ts';
import { escaped } from '../markdown.ts';
import { assemblyName, statusEvidence } from '../rules/wording.ts';
import { citationsLink, inAnnex, inReport, linkTo, type Sources } from './sources.ts';

/** An entry in full; `wrong` is what a rule has to say of the reference at hand. */
export function describeEntry(
  catalogue: Catalogue,
  entry: Entry,
  sources: Sources,
  wrong: string | null = null,
): string {
  const details = [
    links(catalogue, entry, sources),
    ...entry.contradictions.map((c) => contradiction(c.statements, sources)),
    entry.impactOnItuD ? 'Has an impact on the work of ITU-D (Table 1).' : '',
    entry.temporary === null ? '' : `Drafted as ${escaped(entry.temporary)}.`,
    clauseList(entry),
  ];
  const warning = wrong === null ? '' : `⚠ ${escaped(wrong)}`;
  return [headline(entry), statusLine(catalogue, entry), warning, '---', ...details]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** An entry with the text of all its clauses, without links, for the command line. */
export function describeFully(catalogue: Catalogue, entry: Entry): string {
  const nowhere: Sources = { annex: null, report: null, openCommand: null, citationsCommand: null };
  const clauses = clausesOf(entry.annex).map((clause) =>
    `${clauseHeading(clause)}\n\n${describeClause(clause)}`.trim(),
  );
  return [describeEntry(catalogue, entry, nowhere), ...clauses].join('\n\n');
}

/** One item or clause, with its text and the way to its resolution. */
export function describeProvision(
  catalogue: Catalogue,
  entry: Entry,
  found: { readonly clause: Clause; readonly item: Item | null },
  sources: Sources,
): string {
  const { clause, item } = found;
  const place = inAnnex(catalogue, sources, item ?? clause);
  const body = item ? itemLines(item, '').join('\n') : describeClause(clause);
  return [
    `**Resolution ${entry.number}** · ${clauseHeading(clause)}`,
    body,
    '---',
    `${citation(entry)}${entry.title === null ? '' : ` – ${escaped(entry.title)}`}`,
    place ? `[Open in the annex](${linkTo(place, sources)})` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** "**Resolution 44** – Bridging the standardization gap …" */
export function headline(entry: Entry): string {
  const title = entry.title === null ? 'the report gives no title' : escaped(entry.title);
  return `**Resolution ${entry.number}** – ${title}`;
}

/** The status in words, and the edition in force ready to copy. */
function statusLine(catalogue: Catalogue, entry: Entry): string {
  const assembly = assemblyName(catalogue.data);
  const status = {
    revised: `Revised at ${assembly}.`,
    new: `New at ${assembly}.`,
    unchanged: `Left unchanged by ${assembly}; the report does not give its edition.`,
    suppressed: `**Suppressed** by ${assembly}: no longer to be cited as in force.`,
  }[entry.status];
  return entry.edition ? `${status} In force: \`${citation(entry)}\`` : status;
}

function clauseList(entry: Entry): string {
  if (!entry.annex) return 'The annex holds no extract of it.';
  const rows = entry.annex.clauses.map((clause) => `- ${clauseHeading(clause)}${labels(clause)}`);
  return `The annex holds extracts of:\n${rows.join('\n')}`;
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

function contradiction(statements: readonly Evidence[], sources: Sources): string {
  const each = statements.map((statement) => `“${escaped(said(statement))}” in ${where(statement, sources)}`);
  return `⚠ The report contradicts itself on the ${CLAIMS[statements[0]?.claim ?? 'status']}: ${each.join(', ')}.`;
}

function where(evidence: Evidence, sources: Sources): string {
  const place = inReport(sources, evidence.line);
  const name = `${evidence.where}, line ${evidence.line}`;
  return place ? `[${name}](${linkTo(place, sources)})` : name;
}

function links(catalogue: Catalogue, entry: Entry, sources: Sources): string {
  const annex = entry.annex ? inAnnex(catalogue, sources, entry) : undefined;
  const evidence = statusEvidence(entry);
  const citations = citationsLink(entry.number, sources);
  return [
    annex ? `[Open in the annex](${linkTo(annex, sources)})` : '',
    citations === null ? '' : `[Find citations](${citations})`,
    evidence ? `${assemblyOf(catalogue.data)} report: ${where(evidence, sources)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
