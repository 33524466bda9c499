/** What is cited, or may be cited, at a position: of a draft the reference, of the annex and the report the part that stands there. */
import type { Position } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { clausesOf } from '../../catalogue/provisions.ts';
import type { CatalogueData, Clause, Entry, Item } from '../../catalogue/types.ts';
import { citedAt, partOf, type Target, targetOf } from '../../citations/target.ts';
import { remembered } from '../../remembered.ts';
import { annexDocument } from '../annex.ts';
import { referenceAt } from '../at.ts';
import { type Sources, sourceNamed } from '../sources.ts';

/** The target at an LSP position of the document at `uri`; undefined where there is none. */
export function targetAt(
  analysis: Analysis,
  position: Position,
  uri: string,
  sources: Sources,
): Target | undefined {
  const hit = referenceAt(analysis, position);
  if (hit) {
    const part = hit.onProvision ? partOf(hit.resolved) : null;
    const target = citedAt(hit.resolved, analysis.text, hit.offset);
    // Of a range, only the first resolution's provision is known.
    return target && (part ? { ...target, through: null, part } : target);
  }
  const source = sourceNamed(uri, sources);
  const report = analysis.library.reports.find(({ id }) => id === source?.id);
  const found = source && report && places(report)[source.kind].at(position.line);
  return found && targetOf(report.body, found.entry, found.part);
}

/** The entry at a line (0-based) of the annex; undefined above the first. */
export function entryAtAnnexLine(data: CatalogueData, line: number): Entry | undefined {
  return places(data).annex.at(line)?.entry;
}

interface Found {
  readonly entry: Entry;
  readonly part: Clause | Item | null;
}

/** Which part begins at which line of the two documents. */
const places = remembered((data: CatalogueData) => {
  const annex = new Map<number, Found>();
  const inAnnex = new Map<number, Found>();
  const statements = new Map<number, Found | null>();
  const { lines } = annexDocument(data);
  for (const entry of data.resolutions) {
    for (const { line } of entry.evidence) {
      if (line === null) continue;
      const known = statements.get(line - 1);
      // A line that speaks of several resolutions names them, so that a reference is there.
      statements.set(line - 1, known === undefined || known?.entry === entry ? { entry, part: null } : null);
    }
    if (!entry.annex) continue;
    annex.set(lines.get(entry.annex) ?? -1, { entry, part: null });
    inAnnex.set(entry.annex.line - 1, { entry, part: null });
    for (const part of clausesOf(entry.annex).flatMap(within)) {
      annex.set(lines.get(part) ?? -1, { entry, part });
      inAnnex.set(part.line - 1, { entry, part });
    }
  }
  const fromAnnex = lastBefore(annex);
  const fromReport = lastBefore(inAnnex);
  return {
    annex: { at: fromAnnex },
    text: { at: (line: number) => statements.get(line) ?? fromReport(line) },
  };
});

function lastBefore(parts: ReadonlyMap<number, Found>): (line: number) => Found | undefined {
  const starts = [...parts.keys()].sort((a, b) => a - b);
  return (line) => parts.get(starts.findLast((start) => start <= line) ?? -1);
}

function within(part: Clause | Item): (Clause | Item)[] {
  return [part, ...part.items.flatMap(within)];
}
