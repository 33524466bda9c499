/** A page's text as runs: pieces that stand together, where they stand, and how large they are. */

/** Points, from the top left corner of the page as it is shown; a rotated page is turned first. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line on which the letters stand. */
  readonly base: number;
  /** Of the font. */
  readonly size: number;
  readonly isRightToLeft: boolean;
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  /** In the order in which the file draws them. */
  readonly runs: readonly Run[];
  /** Text that does not run from side to side: a stamp across the page, a note along its edge. */
  readonly turned: readonly string[];
}

/** What pdf.js gives of a piece of text, as far as it is looked at. */
export interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** A coordinate system within another: (x, y) becomes (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** `toPage` takes the items to the page as it is shown, `width` by `height` points. A page whose text runs upwards is turned. */
export function pageOf(
  number: number,
  [width, height]: readonly [number, number],
  items: readonly TextItem[],
  toPage: Matrix,
): Page {
  const shown = items.flatMap((item) => {
    const text = item.str.replaceAll('\0', '');
    const at = within(toPage, item.transform);
    return text === '' || ![...at, item.width].every(Number.isFinite) ? [] : [{ ...item, text, at }];
  });
  const turn = turnOf(shown);
  const toFlow = turnedBack(turn, width, height);
  const runs: Run[] = [];
  const turned: string[] = [];
  for (const { text, dir, at, width } of shown) {
    const [a, b, c, d, left, base] = within(toFlow, at);
    const size = Math.hypot(c, d);
    if (a <= 0 || Math.abs(b) > a * STRAIGHT) turned.push(text);
    else runs.push({ text, left, right: left + width, base, size, isRightToLeft: dir === 'rtl' });
  }
  return { number, height: turn % 2 === 0 ? height : width, runs, turned };
}

/** How much a line may rise, of its length. */
const STRAIGHT = 0.1;

function within([a, b, c, d, e, f]: Matrix, inner: readonly number[]): Matrix {
  const [ia = 0, ib = 0, ic = 0, id = 0, right = 0, down = 0] = inner;
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * right + c * down + e,
    b * right + d * down + f,
  ];
}

/** In which direction most of the text runs, in quarters of a turn. */
function turnOf(shown: readonly { readonly text: string; readonly at: Matrix }[]): number {
  const letters = [0, 0, 0, 0];
  for (const { text, at } of shown) {
    const quarters = (Math.round(Math.atan2(at[1], at[0]) / (Math.PI / 2)) + 4) % 4;
    letters[quarters] = (letters[quarters] ?? 0) + text.trim().length;
  }
  return letters.indexOf(Math.max(...letters));
}

function turnedBack(turn: number, width: number, height: number): Matrix {
  const turns: readonly Matrix[] = [
    [1, 0, 0, 1, 0, 0],
    [0, -1, 1, 0, 0, width],
    [-1, 0, 0, -1, width, height],
    [0, 1, -1, 0, height, 0],
  ];
  return turns[turn] as Matrix;
}
