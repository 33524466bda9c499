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

describe('a title line', () => {
  /** Whether an edition is missed in the line: in a title it is not. */
  const isTitle = (text: string) => !analysed(text).findings.some(({ code }) => code === 'missing-edition');

  it('stands apart from what is before and after it', () => {
    assert.ok(isTitle('Some text.\n\nResolution 44\n\nMore text.'));
    assert.ok(isTitle('Some text.\n \nResolution 44\n\nMore text.'));
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
