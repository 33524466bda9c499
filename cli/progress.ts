/** A bar on a terminal, for runs over many files. */
import spinner from 'yocto-spinner';

export interface Progress {
  /** How many files are done. */
  at(done: number): void;
  stop(): void;
}

const MANY = 50;
const WIDTH = 20;

export function progressOf(paths: readonly string[]): Progress {
  const shown =
    paths.length > MANY && process.stderr.isTTY ? spinner({ stream: process.stderr }).start() : undefined;
  return {
    at(done) {
      if (shown) shown.text = `${bar(done / paths.length)} ${done + 1} of ${paths.length}: ${paths[done]}`;
    },
    stop: () => void shown?.stop(),
  };
}

/** How much of 1 is done. */
function bar(done: number): string {
  const full = Math.round(done * WIDTH);
  return `${'━'.repeat(full)}${'┄'.repeat(WIDTH - full)}`;
}
