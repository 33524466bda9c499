/** What is told of a run beside what it prints: what could not be done while the rest was, and what was. */
import { isMainThread } from 'node:worker_threads';
import { shown } from './formats/shown.ts';
import { oneLine } from './problem.ts';

export interface Line {
  readonly text: string;
  /** Whether something could not be done: the exit status will be 2. */
  readonly isComplaint: boolean;
}

const told: string[] = [];
let waiting: Line[] = [];

/** "draft.md: permission denied": something could not be done. */
export function complain(message: string): void {
  tell({ text: oneLine(message), isComplaint: true });
}

/** Something was done that nobody would see otherwise. */
export function note(message: string): void {
  tell({ text: oneLine(message), isComplaint: false });
}

/** One line on stderr; another thread's waits to be taken, as only the first one knows whose turn it is. */
export function tell(line: Line): void {
  if (!isMainThread) {
    waiting.push(line);
    return;
  }
  const { text, isComplaint } = line;
  process.stderr.write(`${isComplaint ? 'itu-resolutions: ' : ''}${shown(text)}\n`);
  if (!isComplaint) return;
  process.exitCode = 2;
  told.push(text);
}

/** The lines of this thread that wait to be told by the first one. */
export function takeLines(): readonly Line[] {
  const lines = waiting;
  waiting = [];
  return lines;
}

/** All complaints, in the order in which they were told. */
export function complaints(): readonly string[] {
  return told;
}
