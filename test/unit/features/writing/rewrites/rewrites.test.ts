/** The rewrites of references and lists: what each writes, where none is offered, and that the meaning stays. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalPlace } from '../../../../../core/conferences.ts';
import { rewrites } from '../../../../../core/features/writing/rewrites/rewrites.ts';
import { positionAt } from '../../../../../core/lines.ts';
import { edited } from '../../../../../core/rules/edits.ts';
import { offered } from '../../../../cursor.ts';
import { analysed } from '../../../../fixture.ts';
import { tried } from '../../../../tried.ts';

const EXPAND = 'Expand the range into a list';
const CONTRACT = 'Contract the list into ranges';
const SPLIT = 'Split the list into single references';
const JOIN = 'Join the references into a list';
const SORT = 'Sort the list by number';
const TITLE = 'Add the title';
const CLEAN = 'Clean the reference';

describe('conversion into another language', () => {
  const toFrench = (marked: string) => offered(marked)['Convert reference to French'];
  it('takes bodies and sectors along', () => {
    assert.equal(toFrench('Resolution 4‸4 of WTSA-24'), "Résolution 44 de l'AMNT-24");
    assert.equal(toFrench('Resolutions ITU-R 1-8‸ and ITU-R 2-9'), 'Résolutions UIT-R 1-8 et UIT-R 2-9');
  });
  it('is offered for nothing that would be lost in it', () => {
    for (const marked of [
      'Resolution 4‸4 of WTSA-23',
      'Resolutions 44‸ of WTSA and 52 of PP',
      'Resolution 101 (COM4/AI)‸',
    ])
      assert.equal(toFrench(marked), undefined, marked);
  });
});

describe('rewrites', () => {
  const rows: readonly (readonly [rewrite: string, before: string, after: string])[] = [
    [EXPAND, 'in Resolutions 101 ‸to 103, we', 'in Resolutions 101, 102 and 103, we'],
    [
      EXPAND,
      'in Resolutions 101–‸102 (New Delhi, 2024)',
      'in Resolutions 101 (New Delhi, 2024) and 102 (New Delhi, 2024)',
    ],
    [EXPAND, 'Resolutions 44 and 101‸ to 103', 'Resolutions 44, 101, 102 and 103'],
    [CONTRACT, 'Resolutions 101‸, 102 and 103', 'Resolutions 101 to 103'],
    [CONTRACT, 'Resolutions 44, 101‸, 102, 103 or 107', 'Resolutions 44, 101 to 103 or 107'],
    [
      CONTRACT,
      'Resolutions 101 (New Delhi, 2024), 102 (New Delhi, 2024) ‸and 103 (New Delhi, 2024)',
      'Resolutions 101 to 103 (New Delhi, 2024)',
    ],
    [
      SPLIT,
      'Resolutions 44 (Rev. New Delhi, 2024) and ‸52',
      'Resolution 44 (Rev. New Delhi, 2024) and Resolution 52',
    ],
    [SPLIT, 'RESOLUTIONS ‸44 AND 52', 'RESOLUTION 44 AND RESOLUTION 52'],
    [SPLIT, 'Res. ‸44 and 52', 'Res. 44 and Res. 52'],
    [SPLIT, 'Resolutions 44‸ and 101 to 103', 'Resolution 44 and Resolutions 101 to 103'],
    [SPLIT, 'Resolutions\u00a044‸,\n52', 'Resolution\u00a044,\nResolution\u00a052'],
    [
      JOIN,
      'Resolution 44 (Rev. New Delhi, 2024), Resolution 52‸ and Resolution 101',
      'Resolutions 44 (Rev. New Delhi, 2024), 52 and 101',
    ],
    [
      SORT,
      'Resolutions 52 ‸(Rev. New Delhi, 2024), 101 and 44',
      'Resolutions 44, 52 (Rev. New Delhi, 2024) and 101',
    ],
    [
      TITLE,
      'see Resol‸ution 52 (Rev. New Delhi, 2024).',
      'see Resolution 52 (Rev. New Delhi, 2024), on countering and combating spam.',
    ],
    [
      CLEAN,
      'in Resolution  44‸ (Rev. New Del\u00adhi, 2024)1, x  y',
      'in Resolution 44 (Rev. New Delhi, 2024), x  y',
    ],
    [
      CLEAN,
      'Resolutions 44‸\u2009(Rev. New Delhi, 2024)  and 52',
      'Resolutions 44 (Rev. New Delhi, 2024) and 52',
    ],
    [CLEAN, 'Reso\u00adlution‸ 44 (Rev. New Delhi, 2024)', 'Resolution 44 (Rev. New Delhi, 2024)'],
    [
      CLEAN,
      'in Resolution 44¹ (Rev. New‸ Delhi, 2024), x  y',
      'in Resolution 44 (Rev. New Delhi, 2024), x  y',
    ],
    [CLEAN, 'in Resolution 44 (Rev. New Del‸hi1, 2024)', 'in Resolution 44 (Rev. New Delhi, 2024)'],
    [
      CLEAN,
      'a  b\n\nin Reso-\nlution 44‸ (Rev. New Delhi1, 2024)\nc  d',
      'a  b\n\nin Resolution 44 (Rev. New Delhi, 2024)\nc  d',
    ],
    ['清理引用', '见第44号\u00ad决议‸（2024年，新德里，修订版）', '见第44号决议（2024年，新德里，修订版）'],
    [TITLE, 'see Resolution 52‸ and more', 'see Resolution 52, on countering and combating spam, and more'],
    [
      TITLE,
      'Resolution 52‸ of this assembly',
      'Resolution 52 of this assembly, on countering and combating spam',
    ],
  ];
  for (const [rewrite, before, after] of rows)
    it(`${rewrite}: ${before.replace(/\n/g, '⏎')}`, () => assert.equal(offered(before)[rewrite], after));

  const never: readonly (readonly [rewrite: string, text: string])[] = [
    [EXPAND, 'Resolutions 103 to 101‸'],
    [EXPAND, 'Resolutions 1 to 99‸'],
    [EXPAND, 'Resolutions 44‸ and 101 to 103'],
    [CONTRACT, 'Resolutions 101‸ and 102'],
    [CONTRACT, 'Resolutions 101‸, 103 and 104'],
    [CONTRACT, 'Resolutions 101‸ (New Delhi, 2024), 102 and 103'],
    [SPLIT, 'Resolution 44‸'],
    [SPLIT, 'Resolutions **44**‸ and 52'],
    [SPLIT, 'Resolutions 44‸ and 52 of the Plenipotentiary Conference'],
    [JOIN, 'Resolution 44‸, but Resolution 52'],
    [JOIN, 'Resolution 44‸\n\nResolution 52'],
    [JOIN, 'resolves 1 of Resolution 44‸ and Resolution 52'],
    [JOIN, 'Resolution 44‸ and PP Resolution 52'],
    [SORT, 'Resolutions 44‸ and 52'],
    [SORT, 'Resolutions 52‸, on spam, and 44 (Rev. New Delhi, 2024)'],
    [CLEAN, 'Resolution 44‸ (Rev. New Delhi, 2024)  1 item'],
    [CLEAN, 'Resolution 441‸ (Rev. New Delhi, 2024)'],
    [CLEAN, '```\nResolution 44¹ (Rev. New‸ Delhi, 2024)\n```'],
    [CLEAN, 'Resolution\n44‸ (Rev. New Delhi,\n2024)'],
    [CLEAN, 'Reso\u00adlution 44 (Rev. New Delhi, 2024) and  ‸ more'],
    [TITLE, 'Resolution 52‸, on countering and combating spam'],
    [TITLE, 'Resolution 52‸, on spam'],
    [TITLE, 'Resolution 52‸ "Countering spam"'],
    [TITLE, 'Resolution 52‸ countering and so on'],
    [TITLE, 'Resolution 52‸ (Rev. Geneva, 2022)'],
    [TITLE, 'Resolution 80‸'],
    [TITLE, '# Resolution 52‸ (Rev. New Delhi, 2024)'],
    [TITLE, 'Resolutions 44‸ and 52'],
    [TITLE, 'Resolution 123‸ (Rev. Bucharest, 2022)'],
  ];
  for (const [rewrite, text] of never)
    it(`${rewrite}, not: ${text.replace(/\n/g, '⏎')}`, () => assert.equal(offered(text)[rewrite], undefined));

  it('keep what is named, and the text around, whatever the list', () => {
    const member = fc.tuple(
      fc.integer({ min: 1, max: 108 }),
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom('', ' (Rev. New Delhi, 2024)', ' (New Delhi, 2024)', ' (Dubai, 2012)'),
    );
    const list = fc
      .tuple(
        fc.constantFrom('Resolutions', 'RESOLUTIONS', 'resolutions', 'Res.'),
        fc.array(member, { minLength: 2, maxLength: 6 }),
      )
      .map(([noun, members]) => {
        const texts = members.map(
          ([first, more, edition]) => `${first}${more > 1 ? ` to ${first + more}` : ''}${edition}`,
        );
        return `As in ${noun} ${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}, we`;
      });
    let count = 0;
    fc.assert(
      fc.property(list, (text) => {
        const before = analysed(text);
        for (const { reference } of before.references) {
          const position = positionAt(before.lines, reference.numberSpan.start);
          for (const { edits } of rewrites(before, { start: position, end: position })) {
            const after = edited(text, edits);
            assert.deepEqual(named(after), named(text), after);
            assert.ok(after.startsWith('As in ') && after.endsWith(', we'));
            count++;
          }
        }
      }),
      tried(),
    );
    assert.ok(count > 100, String(count));
  });

  /** Every number with its edition, ranges counted out, sorted. */
  function named(text: string): string[] {
    return analysed(text)
      .references.all()
      .flatMap(({ reference: { number, through, edition } }) => {
        const count = through === null ? 1 : Number(through) - Number(number) + 1;
        const written =
          edition && `${edition.revised} ${canonicalPlace(edition.place ?? '')} ${edition.year}`;
        return Array.from({ length: count }, (_, i) => `${Number(number) + i} ${written}`);
      })
      .sort();
  }
});
