/** Where one resolution in two editions is a history that is recalled, and where it is not; and what is a title. */
import assert from 'node:assert/strict';
import { analysed, check } from '../../fixture.ts';

describe('a history that is recalled', () => {
  it('goes over mentions without an edition, up to a later one', () => {
    check(
      'recalling\n\nResolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition:hint}, Resolution 44 and Resolution 44 (Rev. New Delhi, 2024)',
    );
  });
  it('does not lead back: an earlier edition beside it says nothing', () => {
    check(
      'recalling\n\nResolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition} and Resolution 44 ⟦(Rev. Dubai, 2012)⟧{outdated-edition:hint}',
    );
  });
  for (const indent of ['', '  ', '\t'])
    it(`ends with the item of a list that is indented by ${JSON.stringify(indent)}`, () => {
      check(
        `recalling\n\n${indent}a) Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition mixed-editions};\n${indent}b) Resolution 44 (Rev. New Delhi, 2024)`,
      );
    });
});

describe('a paragraph that recalls', () => {
  /** Before the later edition, and after it. */
  const [earlier, later] = ['Resolution 44 (Johannesburg, 2008)', 'Resolution 44 (Rev. New Delhi, 2024)'];
  const isRecalled = (text: string) =>
    analysed(text).findings.some(({ message }) => message.includes('the paragraph recalls'));

  for (const [what, boundary] of [
    ['a blank line', '\n\n'],
    ['a blank line of Windows', '\r\n\r\n'],
    ['a blank line with white space in it', '\n \t\n'],
    ['an item after a bullet', '\n- '],
    ['an indented item after a dot', '\n  • '],
    ['an item after a letter', '\na) '],
    ['an item after a number', '\n10. '],
    ['an item after a number, and a tab', '\n\t2)\t'],
  ] as const)
    it(`ends with ${what}, and begins there`, () => {
      assert.ok(!isRecalled(`recalling ${earlier};${boundary}as in ${later}`));
      assert.ok(!isRecalled(`recalling ${earlier}${boundary}as in ${later}`));
      assert.ok(!isRecalled(`recalling ${later};${boundary}as in ${earlier}`));
      assert.ok(!isRecalled(`recalling\n\na) ${later};${boundary}as in ${earlier}`));
    });
  for (const [what, boundary] of [
    ['a line break', '\n'],
    ['a year at the beginning of a line', '\n2024) '],
    ['a hyphen at the beginning of a line', '\n-'],
    ['a word with a point at the beginning of a line', '\nthere. '],
  ] as const)
    it(`goes on after ${what}`, () => {
      assert.ok(isRecalled(`recalling ${earlier},${boundary}as in ${later}`));
      assert.ok(isRecalled(`recalling ${later},${boundary}as in ${earlier}`));
    });
  it('is led by the nearest verb above, which may be some paragraphs away, but not by one below', () => {
    const filler = `${'The groups reported on their work. '.repeat(20)}\n\n`;
    assert.ok(isRecalled(`recalling\n\n${filler}${filler}${earlier} established a group`));
    assert.ok(!isRecalled(`recalling\n\n${filler}noting\n\n${filler}${earlier} established a group`));
    assert.ok(!isRecalled(`recalling\n\n${filler.repeat(5)}${earlier} established a group`));
    assert.ok(!isRecalled(`noting\n\n${earlier} established a group\n\nrecalling that`));
  });
});

describe('a title line', () => {
  /** Whether an edition is missed in the line: in a title it is not. */
  const isTitle = (text: string) => !analysed(text).findings.some(({ code }) => code === 'missing-edition');

  it('stands apart from what is before and after it', () => {
    assert.ok(isTitle('Some text.\n\nResolution 44\n\nMore text.'));
    assert.ok(isTitle('Some text.\n \nResolution 44\n\nMore text.'));
    assert.ok(isTitle('Some text.\r\n\r\nResolution 44\r\n\r\nMore text.'));
    assert.ok(isTitle('\nResolution 44\n\nMore text.'));
    assert.ok(isTitle(`Resolution 44\n\n${'More text. '.repeat(60)}`));
    assert.ok(!isTitle('Some text.\n\nResolution 44\n\n'));
    assert.ok(!isTitle('Some text.\n\nOn all of this\nResolution 44\n\nMore text.'));
    assert.ok(!isTitle('Resolution 44\nMore text.\n\nAnd more.'));
    assert.ok(!isTitle('Some text.\n\nResolution 44\nMore text.'));
    assert.ok(!isTitle('Some text.\nResolution 44\n\nMore text.'));
  });
  it('may have marks before and after it, and no words', () => {
    for (const title of ['# Resolution 44', '# Resolution 44 #', '**RESOLUTION 44**', '| RESOLUTION 44 |'])
      assert.ok(isTitle(`${title}\n\nMore text.`), title);
    for (const line of ['# On Resolution 44', '# Resolution 44 again'])
      assert.ok(!isTitle(`${line}\n\nMore text.`), line);
  });
  it('tells of an earlier edition below it, whatever titles without one stand above', () => {
    check(
      '# Resolution 44\n\n# Resolution 44 (Rev. New Delhi, 2024)\n\nIt was Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition:hint}.',
    );
  });
});
