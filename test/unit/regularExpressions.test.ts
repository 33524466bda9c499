/** No regular expression of the program takes long for any text: each is checked, those that it makes when it runs too. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { literals, madeWhenRunning, type Written } from '../regularExpressions/written.ts';

/** Those that would take long for a long text, and why none is long where they are used. */
const ON_SHORT_TEXTS: Readonly<Record<string, string>> = {
  '[,\\s«»“”„"‘’「」『』]+$':
    'the words of one addressee: around/provision.ts ends them 180 characters after their verb, but for the last word',
  '^[\\s*_]+|[\\s*_.]+$': 'a cell of one row: history/line.ts reads at most so much of a line',
};
/** From so many steps at one place on, an expression without endless repetitions is checked like the others. */
const MANY = 1_000_000;

describe('regular expressions', () => {
  const { written, calls } = literals();
  const made = madeWhenRunning();

  it('those that are made when the program runs are all seen', () => {
    assert.ok(written.length > 300);
    for (const [file, times] of calls)
      assert.ok(
        made.filter((each) => each.file === file).length >= times,
        `${file} makes more than were seen`,
      );
  });

  it('none takes long, but for those that are used on short texts', async function () {
    this.timeout(120_000);
    const checked = [...written, ...made].filter(isWorthChecking);
    assert.ok(checked.length > 100);
    const halves = [checked.filter((_, i) => i % 2 === 0), checked.filter((_, i) => i % 2 === 1)];
    const slow = (await Promise.all(halves.map(slowOnes))).flat();
    assert.deepEqual(
      slow.filter(({ source }) => !(source in ON_SHORT_TEXTS)),
      [],
    );
    const stale = Object.keys(ON_SHORT_TEXTS).filter(
      (source) => !slow.some((each) => each.source === source),
    );
    assert.deepEqual(stale, [], 'these are not slow, or not there');
  });

  it('one that takes long is found', async () => {
    const slow = await slowOnes([
      { source: '^(a+)+$', flags: '', file: '' },
      { source: '\\s+$', flags: '', file: '' },
      { source: 'a+b', flags: 'y', file: '' },
    ]);
    assert.deepEqual(
      slow.map(({ source }) => source),
      ['^(a+)+$', '\\s+$'],
    );
  });
});

/** Whether it may repeat without end, or so often at one place that it has to be looked at. */
function isWorthChecking({ source }: Written): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (/[*+]|\{\d+,\}/.test(bare)) return true;
  const most = [...bare.matchAll(/\{(?:\d+,)?(\d+)\}/g)].map(([, times]) => Number(times));
  return most.reduce((product, times) => product * times, 1) > MANY;
}

async function slowOnes(
  expressions: readonly Written[],
): Promise<{ source: string; file: string; why: string }[]> {
  const file = join(import.meta.dirname, '../regularExpressions/checked.mjs');
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(expressions));
  return JSON.parse(await text(child.stdout));
}
