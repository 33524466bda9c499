/** The extracts of resolutions in a report: for each its title, and the clauses and items that are given of it. */
import type { AnnexEntry, EntryEdition } from '../core/catalogue/types.ts';
import type { Book } from './account.ts';
import { clausesIn, headingAt } from './clauses.ts';
import { beginsPart, type Placed } from './sections.ts';
import { editionIn } from './words.ts';

export interface Extract {
  readonly number: number;
  readonly title: string | null;
  readonly titleLine: number;
  /** Of its head: "RESOLUTION 9 (Rev. Baku, 2025)". */
  readonly edition: EntryEdition | null;
  readonly where: string;
  readonly annex: AnnexEntry;
}

/** "RESOLUTION 44", "RESOLUTION 44 (Rev. New Delhi, 2024)" */
const HEAD = /^RESOLUTION ([1-9]\d{0,2})(?: ?(\([^)]*\)))?$/;
/** The same in small letters, which in an annex is a head, and elsewhere a line of prose. */
const ANNEXED_HEAD = /^Resolution ([1-9]\d{0,2})(?: ?(\([^)]*\)))?$/i;
/** Longer titles do not exist; what follows is text that belongs to no clause. */
const TITLE_LINES = 4;

/** Takes the extracts out of the lines of a report; the rest is given back. */
export function extractsIn(
  all: readonly Placed[],
  verbs: readonly string[],
  { taken, unplaced }: Book,
): { readonly extracts: Extract[]; readonly rest: Placed[] } {
  const extracts: Extract[] = [];
  const rest: Placed[] = [];
  for (let i = 0; i < all.length; ) {
    const head = headOf(all[i] as Placed);
    if (!head) {
      rest.push(all[i++] as Placed);
      continue;
    }
    const end = endOf(all, i + 1);
    const lines = all.slice(i + 1, end).filter(({ text }) => text !== '');
    const title = titleOf(lines, verbs);
    const clauses = clausesIn(lines.slice(title.length), verbs, ({ number: line, text }, why) =>
      unplaced.push({ line, text, why: `in the extract of Resolution ${head.number}: ${why}` }),
    );
    const { number: line, where } = all[i] as Placed;
    const last = lines.at(-1)?.number ?? line;
    taken.push({ from: line, to: last, where, what: `the extract of Resolution ${head.number}` });
    extracts.push({
      number: head.number,
      edition: head.edition,
      where,
      title: title.map(({ text }) => text).join(' ') || null,
      titleLine: title[0]?.number ?? line,
      annex: { line, clauses },
    });
    i = end;
  }
  return { extracts, rest };
}

function headOf({
  text,
  where,
}: Placed): { readonly number: number; readonly edition: EntryEdition | null } | undefined {
  const head = HEAD.exec(text) ?? (where.startsWith('Annex') ? ANNEXED_HEAD.exec(text) : null);
  if (!head) return undefined;
  const { revised, place, year } = editionIn(head[2] ?? '') ?? {};
  return {
    number: Number(head[1]),
    edition: revised === undefined || !place || !year ? null : { revised, place, year },
  };
}

function endOf(all: readonly Placed[], from: number): number {
  const next = all.findIndex((line, i) => i >= from && (headOf(line) !== undefined || beginsPart(line)));
  return next < 0 ? all.length : next;
}

/** The lines before the first clause; where there is no clause, one line. */
function titleOf(lines: readonly Placed[], verbs: readonly string[]): Placed[] {
  const first = lines.findIndex((_, i) => headingAt(lines, i, verbs) !== undefined);
  return lines.slice(0, first < 0 || first > TITLE_LINES ? 1 : first);
}
