/** A bar on a terminal, for runs over many files. */
import type { WriteStream } from 'node:tty';
import spinner from 'yocto-spinner';
import { shown as plain } from './formats/shown.ts';

export interface Progress {
  /** How many files are done. */
  at(done: number): void;
  stop(): void;
}

const MANY = 50;
const WIDTH = 20;

export function progressOf(paths: readonly string[], stream: WriteStream = process.stderr): Progress {
  const shown = paths.length > MANY && canRedraw(stream) ? spinner({ stream }).start() : undefined;
  return {
    at(done) {
      if (shown)
        shown.text = `${bar(done / paths.length)} ${done + 1} of ${paths.length}: ${plain(paths[done] ?? '')}`;
    },
    stop: () => void shown?.stop(),
  };
}

/** Whether a line written there can be taken back: elsewhere each step of the bar would stay, a line of its own. */
function canRedraw(stream: WriteStream): boolean {
  return stream.isTTY && process.env.TERM !== 'dumb' && !('CI' in process.env);
}

/** How much of 1 is done. */
function bar(done: number): string {
  const full = Math.round(done * WIDTH);
  return `${'━'.repeat(full)}${'┄'.repeat(WIDTH - full)}`;
}
