/** Offsets and lines: LSP positions (0-based line and UTF-16 character) are made and read here and nowhere else in the core. */
import { type Changed, movedBy } from './changed.ts';
import { firstWhere } from './ordered.ts';

/** Where the lines of a text begin. */
export interface Lines {
  /** The offset where each line begins. */
  readonly starts: readonly number[];
  readonly length: number;
}

/** Line and character from 0, as in LSP. */
export interface LinePosition {
  /** 0-based. */
  readonly line: number;
  /** 0-based, in UTF-16 units. */
  readonly character: number;
}

/** The lines of a text, whatever their breaks are. */
export function linesIn(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { starts, length: text.length };
}

/** The lines of a text that was edited, from those that it had before. */
export function linesAgain(text: string, before: Lines, changed: Changed): Lines {
  const { starts } = before;
  const by = movedBy(changed);
  const first = firstWhere(starts.length, (i) => (starts[i] ?? 0) > changed.start);
  const beyond = firstWhere(starts.length, (i) => (starts[i] ?? 0) > changed.before);
  const again = starts.slice(0, first);
  const part = text.slice(changed.start, changed.now);
  for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1))
    again.push(changed.start + at + 1);
  for (let i = beyond; i < starts.length; i++) again.push((starts[i] ?? 0) + by);
  return { starts: again, length: text.length };
}

/** The position of an offset; one outside the text is moved to its nearest end. */
export function positionAt(lines: Lines, offset: number): LinePosition {
  const at = Math.min(Math.max(0, offset), lines.length);
  const line = firstWhere(lines.starts.length, (i) => (lines.starts[i] ?? 0) > at) - 1;
  return { line, character: at - (lines.starts[line] ?? 0) };
}

/** The offset of a position; undefined where the text can have no such position, and the line's end where the line is shorter. */
export function offsetAt(lines: Lines, position: LinePosition): number | undefined {
  const start = lines.starts[position.line];
  if (start === undefined || !Number.isInteger(position.character) || position.character < 0)
    return undefined;
  const end = (lines.starts[position.line + 1] ?? lines.length + 1) - 1;
  return Math.min(start + position.character, end);
}
