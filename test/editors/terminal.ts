/** A program in a terminal that a test types into and reads: tmux has the screen. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

export interface Terminal {
  /** Presses keys by their names for tmux: "Space", "Escape", "C-n", "g". */
  press(...keys: string[]): void;
  type(text: string): void;
  /** Waits until the screen shows something; gives the screen. */
  shows(what: RegExp): Promise<string>;
  close(): void;
}

export function terminal(command: string, cwd: string, env: Readonly<Record<string, string>>): Terminal {
  const socket = `itu-${randomUUID()}`;
  const tmux = (...args: string[]) => {
    const run = spawnSync('tmux', ['-f', '/dev/null', '-L', socket, ...args], {
      cwd,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, run.stderr);
    return run.stdout;
  };
  tmux('new-session', '-d', '-x', '120', '-y', '40', command);
  return {
    press: (...keys) => void tmux('send-keys', ...keys),
    type: (text) => void tmux('send-keys', '-l', text),
    async shows(what) {
      const deadline = Date.now() + 15_000;
      for (;;) {
        const screen = tmux('capture-pane', '-p');
        if (what.test(screen)) return screen;
        assert.ok(Date.now() < deadline, `no ${what} on the screen:\n${screen}`);
        await setTimeout(50);
      }
    },
    close: () => void tmux('kill-server'),
  };
}
