/** What stops the command line: told in one line on stderr, with exit status 2. */

export class Problem extends Error {}

/** One line of an unknown error. */
export function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const lines = message.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}
