/** What a server holds at the moment: all texts in its memory, after a full collection of garbage. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from './client.ts';

/** A place for snapshots of a server's memory, and the environment in which it takes one at a signal. */
export function snapshots(): {
  readonly env: Readonly<Record<string, string>>;
  /** The texts in its memory that hold a word. */
  textsWith(word: string, client: Client): Promise<string[]>;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'held-'));
  return {
    env: { NODE_OPTIONS: `--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${folder}` },
    async textsWith(word, client) {
      client.process.kill('SIGUSR2');
      while (readdirSync(folder).length === 0) await new Promise((done) => setTimeout(done, 20));
      // It is written in one go, before anything else is answered.
      await client.connection.sendRequest('ituResolutions/overview');
      const [file = ''] = readdirSync(folder);
      const { strings } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { strings: string[] };
      rmSync(join(folder, file));
      return strings.filter((text) => text.includes(word));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
