/** What could not be done while the rest was: told as it happens, and kept for reports that are read later. */
import { oneLine } from './problem.ts';

const told: string[] = [];

/** One line on stderr; the exit status will be 2. */
export function complain(message: string): void {
  const line = oneLine(message);
  process.stderr.write(`itu-resolutions: ${line}\n`);
  process.exitCode = 2;
  told.push(line);
}

/** "draft.md: permission denied", in the order in which they were told. */
export function complaints(): readonly string[] {
  return told;
}
