/** The bar of long runs: on a terminal and nowhere else, and taken away at the end. */
import assert from 'node:assert/strict';
import { WriteStream } from 'node:tty';
import { progressOf } from '../../../cli/progress.ts';

/** What is written to a stream while a run goes over so many files. */
function written(files: number, isTTY: boolean): string {
  let all = '';
  // A terminal's stream, without a terminal.
  const stream: WriteStream = Object.assign(Object.create(WriteStream.prototype), {
    isTTY,
    columns: 80,
    write: (text: string) => {
      all += text;
      return true;
    },
  });
  const progress = progressOf(
    Array.from({ length: files }, (_, i) => `${i}.md`),
    stream,
  );
  progress.at(files / 2);
  progress.stop();
  return all;
}

describe('the progress of a long run', () => {
  // What these tests speak of is not the terminal that they run on.
  const before = { CI: process.env.CI, TERM: process.env.TERM };
  beforeEach(() => {
    delete process.env.CI;
    process.env.TERM = 'xterm';
  });
  afterEach(() => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });

  it('is a bar with the file that is read', () => {
    const shown = written(100, true);
    assert.match(shown, /━{10}┄{10} 51 of 100: 50\.md/);
    assert.ok(shown.includes('[?25h'), 'the cursor is there again');
  });

  it('is nowhere but on a terminal, and not for a few files', () => {
    assert.equal(written(100, false), '');
    assert.equal(written(20, true), '');
  });

  for (const [where, name, value] of [
    ['a log of continuous integration', 'CI', 'true'],
    ['a terminal that cannot go back', 'TERM', 'dumb'],
  ] as const)
    it(`does not fill ${where}`, () => {
      process.env[name] = value;
      assert.equal(written(100, true), '');
    });
});
