/** Tables that reStructuredText draws: references over the lines of a cell, and fixes that leave the table whole. */
import { check, fixed } from '../../fixture.ts';

describe('references in drawn tables', () => {
  it('are seen without the bars between their lines', () => {
    const table = (first: string, second: string) =>
      `+---+---------+\n| a | ${first} |\n|   | ${second} |\n+---+---------+`;
    check(table('Resolution 44 (Rev. New', 'Delhi, 2024)'), 'restructuredtext');
    check(table('⟦Resolution 80 (Dubai,', '2012)⟧{suppressed}'), 'restructuredtext');
  });
});

describe('fixes in drawn tables', () => {
  const table = (cell: string) => `+------+\n| ${cell} |\n+------+\n`;
  it('are left out where they would change the width of a line', () => {
    const text = table('Resolution 44 (Rev. Geneva, 2022)');
    fixed(text, text, 'restructuredtext');
    const plain = '==== ====\na    Resolution 44 (Rev. Geneva, 2022)\n==== ====\n';
    fixed(plain, plain, 'restructuredtext');
    const below = (edition: string) => `${text}\nResolution 52 (Rev. ${edition})`;
    fixed(below('Geneva, 2022'), below('New Delhi, 2024'), 'restructuredtext');
  });
});
