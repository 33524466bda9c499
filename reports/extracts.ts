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
const HEAD = /^RESOLUTION (?:ITU-[RTD] )?([1-9]\d{0,2})(?:(?<=ITU-R \d{1,3})-\d{1,2})?(?: ?(\([^)]*\)))?$/;
/** The same in small letters, which in an annex or above clauses is a head, and elsewhere a line of prose. */
const ANNEXED_HEAD =
  /^RESOLUTION (?:ITU-[RTD] )?([1-9]\d{0,2})(?:(?<=ITU-R \d{1,3})-\d{1,2})?(?: ?(\([^)]*\)))?$/i;
/** How far below its head the first clause of an extract is looked for, in lines. */
const FIRST_CLAUSE = 40;
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
    const head = headOf(all, i, verbs);
    if (!head) {
      rest.push(all[i++] as Placed);
      continue;
    }
    const end = endOf(all, i + 1, verbs);
    const lines = all.slice(i + 1, end).filter(({ text }) => text !== '');
    const editions = Math.max(
      0,
      lines.findIndex(({ text }) => !/^\([^()]{1,120}\d{4}\)$/.test(text)),
    );
    const title = titleOf(lines.slice(editions), verbs);
    const operative = lines.slice(editions + title.length);
    const begins = operative.findIndex(({ text }) => !PREAMBLE.test(text));
    const clauses = clausesIn(
      begins < 0 ? [] : operative.slice(begins),
      verbs,
      ({ number: line, text }, why) =>
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

function headOf(
  all: readonly Placed[],
  i: number,
  verbs: readonly string[],
): { readonly number: number; readonly edition: EntryEdition | null } | undefined {
  const { text, where } = all[i] as Placed;
  const annexed = ANNEXED_HEAD.exec(text);
  const isHead =
    annexed &&
    (HEAD.test(text) ||
      where.startsWith('Annex') ||
      isAboveClauses(all.slice(i + 1, i + FIRST_CLAUSE), verbs));
  const head = isHead ? annexed : undefined;
  return head ? { number: Number(head[1]), edition: editionIn(head[2] ?? '')?.edition ?? null } : undefined;
}

/** Whether clauses or the preamble follow before another head or another part. */
function isAboveClauses(below: readonly Placed[], verbs: readonly string[]): boolean {
  const first = below.findIndex(
    ({ text }, i) => PREAMBLE.test(text) || headingAt(below, i, verbs) !== undefined,
  );
  return (
    first >= 0 && !below.slice(0, first).some((line) => ANNEXED_HEAD.test(line.text) || beginsPart(line))
  );
}

/** Where another extract or another part begins, or a heading after the last sentence. */
function endOf(all: readonly Placed[], from: number, verbs: readonly string[]): number {
  let last = '';
  for (let i = from; i < all.length; i++) {
    const line = all[i] as Placed;
    if (headOf(all, i, verbs) || beginsPart(line)) return i;
    const isOver = last.endsWith('.') && line.isHeading && !headingAt(all, i, verbs);
    if (isOver) return i;
    if (line.text !== '') last = line.text;
  }
  return all.length;
}

/** "The World Telecommunication Development Conference (Baku, 2025)," as every resolution begins, and "(Doha, 2006; Rev. Baku, 2025)". */
const PREAMBLE =
  /^(?:The .{1,120}\d{4}\)?,?|The (?:ITU|World|International|Plenipotentiary|Radiocommunication|Council)\b.{0,120},|\([^()]{1,120}\d{4}\))$/;

/** The lines before the first clause or the preamble; where there is neither, one line. */
function titleOf(lines: readonly Placed[], verbs: readonly string[]): Placed[] {
  const first = lines.findIndex(
    ({ text }, i) => PREAMBLE.test(text) || headingAt(lines, i, verbs) !== undefined,
  );
  return lines.slice(0, first < 0 || first > TITLE_LINES ? 1 : first);
}
