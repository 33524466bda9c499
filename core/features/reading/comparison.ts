/** A selected text beside the text of the report that it quotes or changes. */

import type { Range } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { clausesOf } from '../../catalogue/provisions.ts';
import type { Clause, Entry, Item } from '../../catalogue/types.ts';
import { partOf } from '../../citations/target.ts';
import { offsetAt } from '../../lines.ts';
import { wordsOf } from '../../rules/words/title.ts';
import { overlaps, type Span } from '../../span.ts';
import { referencesNear } from '../at.ts';
import { headingOf } from '../describe.ts';
import { draftOutline } from '../outline/draftOutline.ts';

/** A text of the draft and the one of the report that it is compared with. */
export interface Comparison {
  /** "Resolution 44, instructs the Director of TSB 5" */
  readonly title: string;
  /** The report's text, a line for each clause and item. */
  readonly report: string;
  /** The selected text. */
  readonly selection: string;
}

/** How much of the selection, in pairs of words, a text has to hold to be what it quotes or changes. */
const ALIKE = 0.4;

/**
 * What the selection (an LSP range) is to be compared with: the provision that it names, else the part of the annex that is
 * most like it, of the resolution that it names or stands in where there is one; undefined: nothing of the annex is like it.
 */
export function comparison(analysis: Analysis, range: Range): Comparison | undefined {
  const start = offsetAt(analysis.lines, range.start);
  const end = offsetAt(analysis.lines, range.end);
  if (start === undefined || end === undefined || start >= end) return undefined;
  const span = { start, end };
  const selection = analysis.text.slice(start, end);
  const named = namedIn(analysis, span);
  const best = named.find(({ part }) => part !== null) ?? mostLike(selection, named, analysis);
  if (!best) return undefined;
  const name = best.part
    ? `Resolution ${best.entry.number}, ${pathOf(best.entry, best.part)}`
    : `Resolution ${best.entry.number}`;
  return { title: name, report: `${textOf(best.part ?? best.entry).join('\n')}\n`, selection };
}

interface Candidate {
  readonly entry: Entry;
  readonly part: Clause | Item | null;
}

/** What the selection cites, or the resolution in whose section of the draft it stands. */
function namedIn(analysis: Analysis, span: Span): Candidate[] {
  const cited = referencesNear(analysis.references, span).filter(({ reference }) =>
    overlaps(reference.span, span),
  );
  const parts = cited.flatMap((resolved): Candidate[] => {
    const part = partOf(resolved);
    return resolved.meaning.kind === 'entry' && part ? [{ entry: resolved.meaning.entry, part }] : [];
  });
  const section = draftOutline(analysis).findLast(
    ({ first }) => (analysis.lines.starts[first] ?? 0) <= span.start,
  );
  const heading = analysis.references
    .all()
    .find(({ reference }) => section && reference.span.start >= (analysis.lines.starts[section.first] ?? 0));
  const around = heading ? [heading] : cited;
  const entries = around.flatMap(({ meaning }) => (meaning.kind === 'entry' ? [meaning.entry] : []));
  return [...parts, ...entries.map((entry) => ({ entry, part: null }))];
}

function mostLike(
  selection: string,
  named: readonly Candidate[],
  { library }: Analysis,
): Candidate | undefined {
  const entries =
    named.length > 0
      ? [...new Set(named.map(({ entry }) => entry))]
      : library.catalogues.flatMap((catalogue) => catalogue.entries);
  const pairs = pairsOf(selection);
  let best: Candidate | undefined;
  let most = 0;
  for (const entry of entries.filter(({ annex }) => annex !== null)) {
    for (const part of [null, ...clausesOf(entry.annex).flatMap(within)]) {
      const own = pairsOf(textOf(part ?? entry).join(' '));
      const common = [...pairs].filter((pair) => own.has(pair)).length;
      // Of the texts that hold it, the one that holds the least besides.
      const like = common / pairs.size + (2 * common) / (pairs.size + own.size);
      if (common >= ALIKE * pairs.size && like > most) {
        most = like;
        best = { entry, part };
      }
    }
  }
  const [only] = named;
  return best ?? (only?.entry.annex ? only : undefined);
}

/** Each two words that follow each other. */
function pairsOf(text: string): Set<string> {
  const words = wordsOf(text).lower;
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
}

function within(part: Clause | Item): (Clause | Item)[] {
  return [part, ...part.items.flatMap(within)];
}

/** "instructs the Director of TSB 2 i)" */
function pathOf(entry: Entry, part: Clause | Item): string {
  for (const clause of clausesOf(entry.annex)) {
    if (clause === part) return headingOf(clause);
    const labels = labelsTo(clause, part);
    if (labels) return `${clause.verb} ${labels.join(' ')}`;
  }
  return '';
}

function labelsTo(within: Clause | Item, part: Clause | Item): string[] | undefined {
  for (const item of within.items) {
    if (item === part) return [item.label];
    const inner = labelsTo(item, part);
    if (inner) return [item.label, ...inner];
  }
  return undefined;
}

function textOf(part: Entry | Clause | Item): string[] {
  if ('annex' in part)
    return [...(part.title === null ? [] : [part.title]), ...clausesOf(part.annex).flatMap(textOf)];
  const own = 'verb' in part ? [part.heading, ...(part.text === null ? [] : [part.text])] : [headingOf(part)];
  return [...own, ...part.items.flatMap(textOf)];
}
