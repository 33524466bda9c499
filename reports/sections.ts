/** Where each line of a report stands: under which heading, and in which part as evidence names it. */
import type { Line } from './lines.ts';

export interface Placed extends Line {
  /** The part of the report: "2 Key Highlights", "Table 1", "Annex"; before the first heading "the beginning". */
  readonly where: string;
  /** The whole heading of that part: "Table 1 – WTSA Resolutions with an impact on the work of ITU-D". */
  readonly part: string;
  /** The nearest heading above it, of whatever level: "New WTSA Resolutions"; "" above the first. */
  readonly heading: string;
  readonly isHeading: boolean;
}

/** "Table 1 – WTSA Resolutions with an impact on the work of ITU-D" */
const CAPTION = /^(Table \w{1,3})(?:\s*[–—:.-]|$)/i;
/** "Annex", "Annex 2", "ANNEX A – Extracts", "Annex to Resolution 37" */
const ANNEX = /^(Annex(?: [A-Z\d]{1,2})?)(?:\s*[–—:.-].*| to .{1,60})?$/i;
/** "2. Key Highlights", "3.1 Resolutions", "IV. Resolutions"; an item of a list ends with a mark or goes on in small letters. */
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*(?=[. ])|[IVX]{1,5}(?=\.))\.? (\p{Lu}[^;:]{2,89})$/u;
/** A short line without a mark at its end, such as stands above a list. */
const HEADING = /^\p{Lu}[^.;:!?]{2,99}$/u;

export function sectionsOf(lines: readonly Line[]): Placed[] {
  let heading = '';
  let where = 'the beginning';
  let part = '';
  const isNumbered = lines.some(({ text }) => numbered(text) !== undefined);
  return lines.map((line): Placed => {
    const { text } = line;
    const begun = line.isCell ? undefined : partOf(text);
    const isHeading = begun !== undefined || (!line.isCell && HEADING.test(text));
    if (isHeading) heading = text;
    if (begun !== undefined || (isHeading && !isNumbered)) {
      where = begun ?? text;
      part = text;
    }
    return { ...line, where, part, heading, isHeading };
  });
}

/** Whether a line begins another part: what stands above it has ended. */
export function beginsPart({ text }: Line): boolean {
  return partOf(text) !== undefined;
}

function partOf(text: string): string | undefined {
  return CAPTION.exec(text)?.[1] ?? annex(text) ?? numbered(text);
}

function annex(text: string): string | undefined {
  const name = ANNEX.exec(text)?.[1];
  return name && `Annex${name.slice('Annex'.length)}`;
}

function numbered(text: string): string | undefined {
  const found = NUMBERED.exec(text);
  return found && !/[.,]$/.test(text) ? `${found[1]} ${found[2]}` : undefined;
}
