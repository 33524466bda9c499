/** A block's lines as paragraphs: where one ends is told by the room below it, by how it begins, and by what would have fitted. */
import { joinedLines } from './joined.ts';
import type { Line } from './lines.ts';
import { LABEL } from './pieces.ts';

/** Lines that are one paragraph, and their text. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly text: string;
}

export function paragraphsOf(block: readonly Line[], isWord: (word: string) => boolean): Paragraph[] {
  const right = Math.max(...block.map((line) => line.right));
  const left = Math.min(...block.map((line) => line.left));
  const paragraphs: Line[][] = [];
  block.forEach((line, i) => {
    const before = block[i - 1];
    const current = paragraphs.at(-1);
    const gaps = [gap(block[i - 2], before), gap(line, block[i + 1])].filter((each) => each > 0);
    const isNew =
      !before ||
      !current ||
      (!isOpen(before.text) &&
        (isFar(gap(before, line), gaps, before, line, right) ||
          isNumbered(before, line, right) ||
          isIndented(current, line, block[i + 1], left) ||
          endsBefore(before, line, [left, right])));
    if (isNew) paragraphs.push([line]);
    else current.push(line);
  });
  return paragraphs.map((lines) => ({ lines, text: joinedLines(lines, isWord) }));
}

/** Whether a parenthesis is still open: what is in it goes on, in the next line or on the next page. */
export function isOpen(text: string): boolean {
  const end = text.slice(-LONGEST_PARENTHESIS);
  return (
    Math.max(end.lastIndexOf('('), end.lastIndexOf('（')) >
    Math.max(end.lastIndexOf(')'), end.lastIndexOf('）'))
  );
}

export function endsSentence(text: string): boolean {
  return /[.;:!?。；：！？؛؟][")'»”’\]]*$/u.test(text);
}

/** How long the parenthesis of an edition may be, in characters. */
const LONGEST_PARENTHESIS = 80;

function gap(above: Line | undefined, line: Line | undefined): number {
  return above && line ? line.base - above.base : 0;
}

/** Farther down than the lines around it; or, where these tell nothing, farther than usual and after a line that is not full. */
function isFar(down: number, around: readonly number[], before: Line, line: Line, right: number): boolean {
  if (down > 1.2 * Math.min(...around)) return true;
  return down > 1.45 * line.size && !isFull(before, line, right);
}

/** Whether the first word of a line had no room in the line before. */
export function isFull(before: Line, line: Line, right: number): boolean {
  const [first = ''] = line.text.split(/\s/, 1);
  const width = ((line.right - line.left) * first.length) / line.text.length;
  return before.right + width + 0.2 * line.size > right;
}

function isNumbered(before: Line, line: Line, right: number): boolean {
  const [first = '', ...rest] = line.text.split(' ');
  if (!LABEL.test(first) || rest.length === 0) return false;
  const isSurely = /^[•▪●○◦–—−]$/.test(first) || /[.)]$/.test(first);
  return (
    (isSurely && !isFull(before, line, right)) ||
    (endsSentence(before.text) && (isSurely || before.left !== line.left))
  );
}

/** Its first line stands farther in than the others, and so does none before. */
function isIndented(current: readonly Line[], line: Line, after: Line | undefined, left: number): boolean {
  const before = current.at(-1) as Line;
  const indent = line.left - before.left;
  if (indent < 0.8 * line.size || indent > 5 * line.size || isCentred(before, line)) return false;
  const isHanging = LABEL.test(current[0]?.text.split(' ', 1)[0] ?? '');
  return (
    !isHanging &&
    before.left - left < 2 &&
    (!after || after.left < line.left - 0.5 * line.size) &&
    endsSentence(before.text)
  );
}

function isCentred(before: Line, line: Line): boolean {
  return Math.abs(before.left + before.right - line.left - line.right) < 4;
}

/** A line that is not full ends a paragraph with a sentence, or, as a title, where it is short. */
function endsBefore(before: Line, line: Line, [left, right]: readonly [number, number]): boolean {
  if (isFull(before, line, right) || (isCentred(before, line) && before.left !== line.left)) return false;
  const isShort = right - before.right > SHORT * (right - left);
  const isLower = /^\p{Ll}/u.test(line.text);
  if (endsSentence(before.text)) return isShort || !isLower;
  return isShort && /^\p{Lu}/u.test(line.text);
}

/** More of a line than words that must stay together leave empty. */
const SHORT = 0.45;
