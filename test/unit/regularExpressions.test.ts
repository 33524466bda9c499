/** No regular expression of the program takes long for any text: each is checked, those that it makes when it runs too. */
import assert from 'node:assert/strict';
import { slowAmong, slowOnes, worthChecking } from '../regularExpressions/verdicts.ts';
import { literals, madeWhenRunning, ofGrammar } from '../regularExpressions/written.ts';

/** Those that would take long for a long text, and why none is long where they are used. */
const ON_SHORT_TEXTS: Readonly<Record<string, string>> = {
  '[,\\s«»“”„"‘’「」『』]+$':
    'the words of one addressee: around/provision.ts ends them 180 characters after their verb, but for the last word',
  '^[\\s*_]+|[\\s*_.]+$': 'a cell of one row: history/line.ts reads at most so much of a line',
};

describe('regular expressions', () => {
  it('those that are made when the program runs are all seen, and those of the grammar', () => {
    const { written, calls } = literals();
    const made = madeWhenRunning();
    assert.ok(written.length > 300);
    for (const [file, times] of calls)
      assert.ok(
        made.filter((each) => each.file === file).length >= times,
        `${file} makes more than were seen`,
      );
    assert.ok(ofGrammar().length > 30);
  });

  it('none takes long, but for those that are used on short texts', async function () {
    this.timeout(600_000);
    const checked = worthChecking();
    assert.ok(checked.length > 100);
    const slow = await slowAmong(checked);
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
    assert.deepEqual(slow.map(({ source }) => source).sort(), ['\\s+$', '^(a+)+$']);
  });
});
