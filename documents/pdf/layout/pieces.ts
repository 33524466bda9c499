/** Pieces of a line that stand far apart and belong together all the same. */
import type { Line } from './lines.ts';

/** What numbers a paragraph stands apart from it and belongs to it. */
export function withLabels(lines: Line[], line: Line): Line[] {
  const label = lines.at(-1);
  const isLabelled =
    label &&
    LABEL.test(label.text) &&
    Math.abs(label.base - line.base) < 0.2 * line.size &&
    line.left > label.right &&
    line.left - label.right < FARTHEST_LABEL * line.size;
  if (!isLabelled) lines.push(line);
  else {
    const text = `${label.text} ${line.text}`;
    lines[lines.length - 1] = { ...line, text, left: label.left, mark: label.mark };
  }
  return lines;
}

/** The pieces of a line in a narrow column, with wide spaces between them: together they are as wide as the line above. */
export function justified(lines: Line[], line: Line): Line[] {
  const start = lines.findLastIndex(({ base }) => Math.abs(base - line.base) > 0.2 * line.size);
  const [above, pieces] = [lines[start], lines.slice(start + 1)];
  const first = pieces[0];
  const isFilled =
    above &&
    first &&
    line.base - above.base < 2 * line.size &&
    line.base > above.base &&
    Math.abs(above.right - line.right) < 1 &&
    Math.abs(above.left - first.left) < 1 &&
    pieces.every((piece, i) => piece.right < (pieces[i + 1] ?? line).left);
  if (!isFilled) lines.push(line);
  else
    lines.splice(start + 1, pieces.length, {
      ...line,
      left: first.left,
      mark: first.mark,
      text: [...pieces, line].map(({ text }) => text).join(' '),
    });
  return lines;
}

const FARTHEST_LABEL = 5;
/** "1", "2.1", "a)", "(iv)", "•" */
export const LABEL =
  /^(?:[•▪●○◦–—−*·-]|\(?(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,2}){0,4}|\p{L}|[ivxlc]{1,5})(?:[.)]|\.\))?)$/u;
