/** The line that an offset lies in, as far as it is worth looking at. */

/** How long a line may be that is looked at as a title. */
const LONGEST_LINE = 400;

/** The text from the beginning of the line to the offset. */
export function lineBefore(prose: string, offset: number): string {
  const from = Math.max(0, offset - LONGEST_LINE);
  const line = prose.slice(from, offset);
  return line.slice(line.lastIndexOf('\n') + 1);
}

/** The text from the offset to the end of the line. */
export function lineAfter(prose: string, offset: number): string {
  const line = prose.slice(offset, offset + LONGEST_LINE);
  const newline = line.indexOf('\n');
  return newline < 0 ? line : line.slice(0, newline);
}
