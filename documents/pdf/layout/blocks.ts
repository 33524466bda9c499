/** Lines that stand under each other: a column, a cell, a title. Whatever the order in which a file draws two columns, they stay apart. */
import type { Line } from './lines.ts';

/** In the order in which their first lines are drawn. */
export function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let latest: Line[] | undefined;
  for (const line of lines) {
    const block =
      latest && isBelow(latest.at(-1) as Line, line)
        ? latest
        : blocks.slice(-MOST_OPEN).findLast((each) => goesOn(each.at(-1) as Line, line));
    if (block) block.push(line);
    else blocks.push([line]);
    latest = block ?? blocks.at(-1);
  }
  return blocks;
}

/** Of columns that are drawn line by line; of the cells of a column of a table, which are drawn row by row, most are shorter. */
function goesOn(above: Line, line: Line): boolean {
  return above.text.length > LONGEST_CELL && isBelow(above, line);
}

const LONGEST_CELL = 24;
/** How many blocks may go on side by side: the cells of a row. */
const MOST_OPEN = 20;
/** The farthest that lines of one text stand apart, in sizes of the font. */
const FARTHEST = 2.6;
/** How much larger than another a font of the same text may be. */
const LARGER = 1.12;

function isBelow(above: Line, line: Line): boolean {
  const size = Math.max(above.size, line.size);
  const down = line.base - above.base;
  return (
    down > 0.5 * size &&
    down < FARTHEST * size &&
    size < LARGER * Math.min(above.size, line.size) &&
    line.left < above.right &&
    above.left < line.right &&
    isAligned(above, line)
  );
}

/** Whether both begin nearly at the same place, or end at one, or have the same middle. */
function isAligned(above: Line, line: Line): boolean {
  const [left, right] = [Math.abs(above.left - line.left), Math.abs(above.right - line.right)];
  const middle = Math.abs(above.left + above.right - line.left - line.right) / 2;
  return left < MOST_INDENTED * line.size || Math.min(right, middle) < line.size;
}

/** In sizes of the font. */
const MOST_INDENTED = 6;
