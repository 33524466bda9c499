/** `npm run soak` works: a short day of typing, of which it tells tenth by tenth. What a long one gives is in docs/quality.md. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

describe('a soak', () => {
  it('runs to its end, and tells what was held and how long answers took', () => {
    const soak = [resolve(ROOT, 'scripts/soak.mjs'), '--edits', '2000'];
    const { stdout, stderr } = spawnSync(process.execPath, soak, { cwd: ROOT, encoding: 'utf8' });
    const rows = stdout.split('\n').filter((line) => /^ *\d+ +\d+ +20 /.test(line));
    assert.equal(rows.length, 10, stderr);
    assert.match(stdout, /^the last tenth beside the second: heap × \d\.\d\d, p99 × \d+\.\d\d$/m);
  });
});
