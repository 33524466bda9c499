/** Runs as files draw them, put together into lines, and lines into text: scripts that the library for the tests cannot draw. */
import assert from 'node:assert/strict';
import { joinedLines } from '../../../documents/pdf/layout/joined.ts';
import { linesOf } from '../../../documents/pdf/layout/lines.ts';
import type { Run } from '../../../documents/pdf/layout/runs.ts';

const run = (text: string, left: number, right: number, more: Partial<Run> = {}): Run => ({
  text,
  left,
  right,
  base: 100,
  size: 11,
  isRightToLeft: /\p{sc=Arab}/u.test(text),
  ...more,
});
const lines = (...runs: Run[]) => linesOf({ runs }).map(({ text }) => text);
const joined = (...texts: string[]) =>
  joinedLines(
    texts.map((text) => ({ text })),
    (word) => word === 'sub-regional',
  );

describe('lines of a PDF', () => {
  it('from right to left: runs in any order, a sign in the gap of another run, letters of one sign', () => {
    const drawn = [
      run('(', 391.1, 394.8),
      run('وسينظر المؤتمر في مراجعة انظر القرار', 340.8, 523.2),
      run('146', 321.4, 337.9),
      run('لمؤتمر المندوبين', 173.9, 318.6),
    ];
    assert.deepEqual(lines(...drawn), ['وسينظر المؤتمر في مراجعة (انظر القرار 146 لمؤتمر المندوبين']);
    assert.deepEqual(lines(run('االتصاالت واألعضاء', 100, 200)), ['الاتصالات والأعضاء']);
  });

  it('with wide spaces between words, where the line above is as wide', () => {
    const above = run('text that is long enough', 45, 165, { base: 88 });
    const spread = [run('several', 45, 76), run('lines,', 105, 120), run('that', 148, 165)];
    assert.deepEqual(lines(above, ...spread), ['text that is long enough', 'several lines, that']);
    assert.deepEqual(lines(run('Title', 45, 76, { base: 88 }), ...spread), [
      'Title',
      'several',
      'lines,',
      'that',
    ]);
  });

  it('joined: in Chinese without a space, words cut by a hyphen whole', () => {
    assert.equal(
      joined('世界电信标准化全会第', '44号决议（2024年，', '新德里，修订版）'),
      '世界电信标准化全会第44号决议（2024年，新德里，修订版）',
    );
    assert.equal(joined('Resolution 44', '(New Delhi, 2024)'), 'Resolution 44 (New Delhi, 2024)');
    assert.equal(joined('Reso\u00ad', 'lution 44'), 'Resolution 44');
    assert.equal(joined('Reso-', 'lution 44'), 'Resolution 44');
    assert.equal(joined('sub-', 'regional'), 'sub-regional');
    assert.equal(joined('Nouvelle-', 'Delhi'), 'Nouvelle-Delhi');
    assert.equal(joined('WTSA-', '24'), 'WTSA-24');
    assert.equal(joined('2023 -', '2024'), '2023 - 2024');
  });
});
