/** Which text of the report a selection is compared with. */
import assert from 'node:assert/strict';
import { comparison } from '../../../../core/features/reading/comparison.ts';
import { positionAt } from '../../../../core/lines.ts';
import { analysed } from '../../../fixture.ts';

/** `⟦…⟧` is the selection; the title of what it is compared with. */
function compared(marked: string) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const analysis = analysed(marked.replace(/[⟦⟧]/g, ''));
  return comparison(analysis, {
    start: positionAt(analysis.lines, start),
    end: positionAt(analysis.lines, end),
  });
}

describe('comparison with the report', () => {
  const rows: readonly (readonly [marked: string, title: string | undefined])[] = [
    ['⟦as resolves 2 of Resolution 44 says⟧', 'Resolution 44, resolves 2'],
    ['⟦as resolves 2 i) of Resolution 44 says⟧', 'Resolution 44, resolves 2 i)'],
    ['⟦as resolves of Resolution 44 says⟧', 'Resolution 44, resolves'],
    ['⟦to continue all the activities⟧', 'Resolution 44, instructs 5'],
    ['⟦that the plan be continued for ever;⟧', 'Resolution 44, resolves 1'],
    ['⟦to follow Resolution 44 (Rev. New Delhi, 2024) and Resolution 123⟧', 'Resolution 44'],
    ['# RESOLUTION 44\n\nresolves\n\n1 ⟦whatever it may be⟧', 'Resolution 44'],
    ['# RESOLUTION 44\n\nresolves\n\n1 ⟦that the plan be ended;⟧', 'Resolution 44, resolves 1'],
    ['⟦something else altogether⟧ and Resolution 44', undefined],
    ['⟦that the plan of those who met here is something else altogether⟧', undefined],
    ['⟦as Resolution 80 says⟧', undefined],
    ['⟦⟧', undefined],
  ];
  for (const [marked, title] of rows)
    it(marked.replace(/\n/g, '⏎'), () => assert.equal(compared(marked)?.title, title));

  it('gives both texts', () => {
    assert.deepEqual(compared('see: ⟦resolves 2 of Resolution 44⟧'), {
      title: 'Resolution 44, resolves 2',
      report: '2 to develop a programme to:\ni) assist developing countries;\n',
      selection: 'resolves 2 of Resolution 44',
    });
  });
});
