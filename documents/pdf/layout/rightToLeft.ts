/** Lines from right to left, whose runs a file gives in any order, with signs drawn into gaps of other runs. */
import type { Run } from './runs.ts';

/** The runs in the order in which they are read. */
export function fromTheRight(runs: readonly Run[]): Run[] {
  const cuts = runs.map((run) => runs.find((inner) => isInside(inner, run)));
  return runs.flatMap((run, i) => split(run, cuts[i])).sort((a, b) => b.right - a.right);
}

function isInside(inner: Run, outer: Run): boolean {
  const isOnLine = Math.abs(inner.base - outer.base) < 0.2 * outer.size;
  return (
    isOnLine &&
    inner.left > outer.left &&
    inner.right < outer.right &&
    inner.left < inner.right &&
    inner.text.trim() !== ''
  );
}

/** Two runs, where a gap is made for another run: at the space that is nearest to it. */
function split(run: Run, at: Run | undefined): Run[] {
  if (!at) return [run];
  const { text, left, right } = run;
  const wanted = ((right - (at.left + at.right) / 2) / (right - left)) * text.length;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const space = spaces.reduce(
    (best, each) => (Math.abs(each - wanted) < Math.abs(best - wanted) ? each : best),
    spaces[0] ?? -1,
  );
  if (space <= 0 || Math.abs(space - wanted) > NEAR) return [run];
  return [
    { ...run, text: text.slice(0, space + 1), left: at.right },
    { ...run, text: text.slice(space + 1), right: at.left },
  ];
}

/** In characters: how far off the place may be, since they are not equally wide. */
const NEAR = 6;

/**
 * The two letters that are written as one sign, lam and alef, are given in the wrong order by many files. Where another alef stands
 * before them, no word has them so.
 */
export function withLamBeforeAlef(text: string): string {
  return text.replace(/ا([اأإآ])ل/g, 'ال$1');
}
