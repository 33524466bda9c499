/** What a language model is answered: a text to read, the same as data, and where it is said; or why there is no answer. */
import type { AnnexEntry, CatalogueData, Clause, Evidence, Item } from '../catalogue/types.ts';
import { type Reports, reportSaying, reportWith } from '../features/sources.ts';
import { escaped } from '../markdown.ts';

/** An answer, or in one sentence what is wrong with what was asked. */
export type Answer<Data> =
  | {
      readonly kind: 'answer';
      /** Markdown, in English. */
      readonly text: string;
      readonly data: Data;
    }
  | { readonly kind: 'refused'; readonly why: string };

/** Where something is said. */
export interface Source {
  /** The title of the report: "Outcomes of WTSA-24 (New Delhi, 2024)". */
  readonly report: string;
  /** The part of it: "2 Key Highlights"; the address of a source that is no report; null: the report as a whole. */
  readonly where: string | null;
  /** 1-based line of the report; null: the report as a whole. */
  readonly line: number | null;
}

/** What every answer has beside what was asked. */
export interface Grounds {
  readonly sources: readonly Source[];
  /** What the sources do not say, a sentence each. */
  readonly notKnown: readonly string[];
}

export function refused(why: string): Answer<never> {
  return { kind: 'refused', why };
}

/** Statements, and parts of annexes, as sources: each place once, in the order of the reports and of their lines. */
export function sourcesOf(
  known: Reports,
  statements: readonly Evidence[],
  parts: readonly (AnnexEntry | Clause | Item)[] = [],
): Source[] {
  const order = known.reports.map(({ source }) => source.title);
  const all = [
    ...statements.map((each) => sourceOf(known, each)),
    ...parts.flatMap((each) => inAnnex(known, each)),
  ];
  const rank = ({ report }: Source) => order.indexOf(report);
  return [...new Map(all.map((source) => [`${source.line} ${source.report}`, source])).values()].sort(
    (a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** A statement without a line is from elsewhere, and says itself from where. */
function sourceOf(known: Reports, statement: Evidence): Source {
  const { where, line } = statement;
  const report = line === null ? undefined : reportSaying(known, statement);
  return report ? { report: report.source.title, where, line } : { report: where, where: null, line };
}

function inAnnex(known: Reports, part: AnnexEntry | Clause | Item): Source[] {
  const report = reportWith(known, part);
  return report ? [{ report: report.source.title, where: 'Annex', line: part.line }] : [];
}

/** A report as a whole. */
export function wholeReport({ source }: CatalogueData): Source {
  return { report: source.title, where: null, line: null };
}

/** What is to be known of reports: of a list that somebody made, what may be wrong with it. */
export function doubts(reports: readonly CatalogueData[]): string[] {
  return reports
    .filter(({ kind }) => kind === 'list')
    .flatMap(({ source, remarks }) =>
      remarks.map(({ text }) => `${escaped(source.title)}: ${escaped(text)}`),
    );
}

/** An answer whose text ends with its grounds. */
export function answer<Data extends Grounds>(parts: readonly string[], data: Data): Answer<Data> {
  const { sources, notKnown } = data;
  const text = [...parts, list('Sources', sourceNames(sources)), list('Not known', notKnown)];
  return { kind: 'answer', text: text.filter((part) => part !== '').join('\n\n'), data };
}

/** Each report with its places: "Outcomes of WTSA-24 (New Delhi, 2024): Table 1, lines 75, 76; Annex, line 255". */
export function sourceNames(sources: readonly Source[]): string[] {
  return [...grouped(sources, ({ report }) => report)].map(([report, all]) => {
    const places = [...grouped(all, ({ where }) => where)].flatMap(([where, each]) => {
      const lines = each.flatMap(({ line }) => line ?? []);
      const at = lines.length === 0 ? '' : `, line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}`;
      return where === null ? [] : [`${escaped(where)}${at}`];
    });
    return places.length === 0 ? escaped(report) : `${escaped(report)}: ${places.join('; ')}`;
  });
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function list(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `**${heading}**\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}
