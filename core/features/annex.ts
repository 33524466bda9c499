/** The annex as a Markdown document to read, and the line of it at which each entry, clause and item begins. */
import { nameOf } from '../catalogue/catalogue.ts';
import type { AnnexEntry, CatalogueData, Clause, Contradiction, Item } from '../catalogue/types.ts';
import { citation } from '../wording/citation.ts';
import { claimName, said } from '../wording/names.ts';

/** A text of the report as a document that editors can open. */
export interface AnnexDocument {
  readonly text: string;
  /** 0-based lines. */
  readonly lines: ReadonlyMap<AnnexEntry | Clause | Item, number>;
}

const documents = new WeakMap<CatalogueData, AnnexDocument>();

/** The annex of a catalogue; made once. */
export function annexDocument(catalogue: CatalogueData): AnnexDocument {
  const known = documents.get(catalogue);
  if (known) return known;
  const made = written(catalogue);
  documents.set(catalogue, made);
  return made;
}

function written(catalogue: CatalogueData): AnnexDocument {
  const out: string[] = [];
  const lines = new Map<AnnexEntry | Clause | Item, number>();
  const entries = catalogue.resolutions.flatMap((entry) =>
    entry.annex ? [{ ...entry, annex: entry.annex }] : [],
  );
  out.push(
    `<!-- Written from ${shown(catalogue.source.file).replaceAll('--', '- -')} by "npm run data": changes made here are lost. -->`,
    '',
    `# ${shown(catalogue.source.title)}: annex`,
    '',
    `Extracts of ${entries.length} resolutions, as the report gives them. They are extracts only: a clause or an item that is not here may still exist.`,
    '',
  );
  for (const entry of entries) {
    lines.set(entry.annex, out.length);
    out.push(
      `## ${shown(citation(entry, 'en'))}`,
      '',
      `**${shown(entry.title ?? 'The report gives no title.')}**`,
      '',
    );
    out.push(
      `${entry.status === null ? 'In force after' : `${STATUS[entry.status]} at`} ${nameOf(catalogue)} · report, line ${entry.annex.line}`,
      '',
    );
    for (const contradiction of entry.contradictions) out.push(`> ${inWords(contradiction)}`, '');
    for (const clause of entry.annex.clauses) {
      lines.set(clause, out.length);
      out.push(`*${shown(clause.verb)}*${shown(clause.heading.slice(clause.verb.length))}`, '');
      if (clause.text !== null) out.push(shown(clause.text), '');
      for (const item of clause.items) writeItem(item, '', out, lines);
      if (clause.items.length > 0) out.push('');
    }
  }
  return { text: `${out.join('\n').trimEnd()}\n`, lines };
}

const STATUS = {
  revised: 'Revised',
  new: 'New',
  unchanged: 'Left unchanged',
  suppressed: 'Suppressed',
} as const;

/** "The report contradicts itself on the status: “revised” (2 Key Highlights, line 30); “unchanged” (Table 1, line 143)." */
function inWords({ claim, statements }: Contradiction): string {
  const each = statements.map((s) => `“${shown(said(s, 'en'))}” (${shown(s.where)}, line ${s.line})`);
  return `The report contradicts itself on the ${claimName(claim, 'en')}: ${each.join('; ')}.`;
}

/** A list item whose label is part of its text, so that no reader numbers it anew: "- **5** to continue …". */
function writeItem(
  item: Item,
  indent: string,
  out: string[],
  lines: Map<AnnexEntry | Clause | Item, number>,
): void {
  lines.set(item, out.length);
  const label = item.label === '·' ? '' : `**${shown(item.label)}** `;
  out.push(`${indent}- ${label}${shown(item.text)}`);
  for (const inner of item.items) writeItem(inner, `${indent}  `, out, lines);
}

/** One line, without marks that Markdown would take for its own; brackets that begin no link stay as the report prints them. */
function shown(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\\*_`<>]|\](?=\()/g, '\\$&');
}
