/** What threads could not check is checked by the first one, in its turn. */
import assert from 'node:assert/strict';
import { type Batch, outcomesOf, type Worked } from '../../../cli/checking/workers.ts';
import type { Threads } from '../../../server/host/host.ts';

const PATHS = Array.from({ length: 100 }, (_, i) => `${i}.md`);
const FILES = { paths: PATHS, named: (path: string) => path };

/** Threads that fail at one document. */
function threads(failing: string, code: string): Threads<Batch, Worked[]> & { readonly stops: number } {
  let stops = 0;
  return {
    count: 2,
    batches: 4,
    async give(batch) {
      if (batch.includes(failing)) throw Object.assign(new Error('a thread failed'), { code });
      return worked(batch);
    },
    async stop() {
      stops++;
    },
    get stops() {
      return stops;
    },
  };
}

const worked = (batch: Batch): Worked[] =>
  batch.map((path) => ({ outcome: { part: path, isFailing: false, isPrinted: false }, lines: [] }));

describe('threads that check', () => {
  it('leave to the first one what takes more memory than they have', async () => {
    const team = threads('37.md', 'ERR_WORKER_OUT_OF_MEMORY');
    const here: string[] = [];
    const parts: unknown[] = [];
    const checkHere = async (batch: Batch) => {
      here.push(...batch);
      return worked(batch);
    };
    for await (const { part } of outcomesOf(FILES, team, checkHere)) parts.push(part);
    assert.deepEqual(parts, PATHS);
    assert.ok(here.includes('37.md') && here.length < 50);
    assert.equal(team.stops, 1);
  });

  it('end the run where they fail otherwise', async () => {
    const team = threads('37.md', 'ERR_ELSE');
    await assert.rejects(async () => {
      for await (const _ of outcomesOf(FILES, team, async () => []));
    }, /a thread failed/);
    assert.equal(team.stops, 1);
  });
});
