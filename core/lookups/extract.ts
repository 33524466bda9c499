/** The extract of a resolution's text in the annex, as much of it as fits in an answer. */
import type { Entry } from '../catalogue/types.ts';
import { describeExtract } from '../features/describe.ts';

export interface Extract {
  /** Markdown. */
  readonly text: string;
  /** Whether all that the report's annex has of it is there. */
  readonly isWhole: boolean;
  /** 1-based line of the report where it begins. */
  readonly line: number;
}

/** More of an extract is left out, in UTF-16 units: the longest of WTSA-24's has 8,000. */
const LONGEST = 12_000;

/** Cut at the end of a line where it is too long; null: the annex has none. */
export function extractOf(entry: Entry): Extract | null {
  if (!entry.annex) return null;
  const whole = describeExtract(entry);
  const isWhole = whole.length <= LONGEST;
  const cut = whole.lastIndexOf('\n', LONGEST);
  const text = isWhole ? whole : `${whole.slice(0, cut < 0 ? LONGEST : cut).trimEnd()}\n\n…`;
  return { text, isWhole, line: entry.annex.line };
}

export function extractText(extract: Extract | null): string {
  return extract === null ? '' : `**The extract in the annex** (line ${extract.line})\n\n${extract.text}`;
}

/** What is not known of the resolution's text. */
export function notExtracted(extract: Extract | null): string[] {
  if (extract === null) return ['Its text: there is no extract of it.'];
  return [
    'The rest of its text: the annex has extracts only, and a clause or an item that is not there may exist.',
    ...(extract.isWhole
      ? []
      : [`The end of the extract, which is left out here: it has more than ${LONGEST} characters.`]),
  ];
}
