/** Runs put together into lines; what stands far apart on one height (two columns, two cells) are two lines. */
import { justified, withLabels } from './pieces.ts';
import { fromTheRight, withLamBeforeAlef } from './rightToLeft.ts';
import type { Page, Run } from './runs.ts';

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Of most of its letters. */
  readonly size: number;
  /** The raised number or sign that it begins with, as a footnote does: "1", "*"; null: none. */
  readonly mark: string | null;
}

/** The lines of a page in the order in which they are drawn. */
export function linesOf({ runs }: Pick<Page, 'runs'>): Line[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (isBlank(run) && isGap(run)) groups.push([]);
    else if (group && (group.length === 0 || continues(group, run))) group.push(run);
    else groups.push([run]);
  }
  return groups
    .filter((group) => !group.every(isBlank))
    .map(lineOf)
    .reduce(withLabels, [])
    .reduce(justified, []);
}

/** In sizes of the font: what is wider than a space can be in a justified line. */
const WIDEST_SPACE = 1.5;
/** How far raised or lowered letters stand from their line. */
const FARTHEST_RAISED = 0.6;

function isGap({ left, right, size }: Run): boolean {
  return right - left > WIDEST_SPACE * (size || 10);
}

function isBlank({ text }: Run): boolean {
  return text.trim() === '';
}

function continues(group: readonly Run[], run: Run): boolean {
  const size = Math.max(run.size, ...group.slice(-3).map((before) => before.size));
  const before = group.findLast((each) => !isBlank(each)) ?? run;
  if (Math.abs(run.base - before.base) > FARTHEST_RAISED * size) return false;
  const right = Math.max(...group.slice(-3).map((each) => each.right));
  const left = Math.min(...group.slice(-3).map((each) => each.left));
  // Of a line from right to left, runs come in either order.
  const gap = run.left >= left ? run.left - right : left - run.right;
  return gap < WIDEST_SPACE * size && (gap > -size || run.isRightToLeft || before.isRightToLeft);
}

function lineOf(drawn: readonly Run[]): Line {
  const letters = drawn.filter((run) => !isBlank(run));
  const isRightToLeft = lettersOf(drawn, true) > lettersOf(drawn, false);
  const runs = isRightToLeft ? fromTheRight(drawn) : drawn;
  const main = letters.reduce((most, run) => (weight(run) > weight(most) ? run : most), letters[0] as Run);
  const isMark = (run: Run) =>
    run.size < 0.85 * main.size &&
    main.base - run.base > 0.15 * main.size &&
    /^(?:\p{Nd}{1,3}|[ivx]{1,4}|\p{Nd}{1,3}[ivx]{1,4}|[*†‡§]{1,3})\s*,?$/u.test(run.text.trim());
  const first = letters[0] as Run;
  const text = textOf(
    runs.map((run) => (isMark(run) ? { ...run, text: '' } : run)),
    isRightToLeft,
  );
  const isOnlyMark = text === '';
  return {
    text: isOnlyMark ? first.text.trim() : text,
    left: Math.min(...letters.map(({ left }) => left)),
    right: Math.max(...letters.map(({ right }) => right)),
    base: main.base,
    size: main.size,
    mark: !isOnlyMark && isMark(first) ? first.text.trim() : null,
  };
}

/** Digits and parentheses have no direction of their own. */
function lettersOf(runs: readonly Run[], isRightToLeft: boolean): number {
  const texts = runs.filter((run) => run.isRightToLeft === isRightToLeft).map(({ text }) => text);
  return texts.join('').match(/\p{L}/gu)?.length ?? 0;
}

function weight({ text, size }: Run): number {
  return text.trim().length * size;
}

/** With a space where there is one to be seen, though the file has none. */
function textOf(runs: readonly Run[], isRightToLeft: boolean): string {
  let text = '';
  runs.forEach((run, i) => {
    const before = runs[i - 1];
    const gap = before ? (isRightToLeft ? before.left - run.right : run.left - before.right) : 0;
    text += gap > 0.15 * run.size ? ` ${run.text}` : run.text;
  });
  return withLamBeforeAlef(text.replace(/ {2,}/g, ' ').trim());
}
