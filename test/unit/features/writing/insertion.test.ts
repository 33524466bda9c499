/** What is written where citations are inserted: the style is the document's, and what is written is read as what was picked. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inserted } from '../../../cursor.ts';
import { analysed } from '../../../fixture.ts';
import { tried } from '../../../tried.ts';

describe('insertion of citations', () => {
  it('writes one, a list, or provisions', () => {
    assert.equal(inserted('see ‸.', 44), 'see Resolution 44 (Rev. New Delhi, 2024).');
    assert.equal(
      inserted('see ‸', 44, 52),
      'see Resolutions 44 (Rev. New Delhi, 2024) and 52 (Rev. New Delhi, 2024)',
    );
    assert.equal(
      inserted('see ‸', 44, 52, 101),
      'see Resolutions 44 (Rev. New Delhi, 2024), 52 (Rev. New Delhi, 2024) and 101 (New Delhi, 2024)',
    );
    assert.equal(
      inserted('see ‸', [44, 'resolves 2'], 52),
      'see resolves 2 of Resolution 44 (Rev. New Delhi, 2024) and Resolution 52 (Rev. New Delhi, 2024)',
    );
    assert.equal(inserted('see ‸', 80), 'see Resolution 80');
  });
  it('writes the edition that stood when the draft is to be checked, where it is known', () => {
    const then = '<!-- itu-resolutions: as-of 2018 -->\n\n';
    assert.equal(inserted(`${then}‸`, 52), `${then}Resolution 52 (Rev. Hammamet, 2016)`);
    assert.equal(inserted(`${then}‸`, 44), `${then}Resolution 44`);
    assert.equal(inserted(`${then}‸`, 101), `${then}Resolution 101 (New Delhi, 2024)`, 'there was none then');
  });
  it('goes on from what is written already', () => {
    assert.equal(inserted('see Resolution ‸', 44), 'see Resolution 44 (Rev. New Delhi, 2024)');
    assert.equal(inserted('see Resolution 5‸ and', 52), 'see Resolution 52 (Rev. New Delhi, 2024) and');
    assert.equal(inserted('see Resolutions 44, ‸', 52), 'see Resolutions 44, 52 (Rev. New Delhi, 2024)');
    assert.equal(
      inserted('see Resolutions 44 and ‸', 52),
      'see Resolutions 44 and 52 (Rev. New Delhi, 2024)',
    );
    assert.equal(
      inserted('see Resolution 44 and ‸', 52),
      'see Resolution 44 and Resolution 52 (Rev. New Delhi, 2024)',
    );
    assert.equal(
      inserted('see Resolutions 44, but ‸', 52),
      'see Resolutions 44, but Resolution 52 (Rev. New Delhi, 2024)',
    );
  });
  it('takes no-break spaces and the comma before "and" from the document', () => {
    assert.equal(
      inserted('Resolution\u00a010, then ‸', 44),
      'Resolution\u00a010, then Resolution\u00a044 (Rev. New Delhi, 2024)',
    );
    assert.match(inserted('Resolutions 1, 2, and 3; ‸', 44, 52, 101), /, and 101 \(New Delhi, 2024\)$/);
    assert.match(inserted('Resolutions 1, 2 and 3; ‸', 44, 52, 101), /\) and 101 \(New Delhi, 2024\)$/);
  });
  it('leaves the edition out where the document does so after the first mention', () => {
    const bare = 'Resolution 44 (Rev. New Delhi, 2024), Resolution 44, Resolution 44; ';
    assert.equal(inserted(`${bare}‸`, 44), `${bare}Resolution 44`);
    assert.equal(inserted(`${bare}‸`, 52), `${bare}Resolution 52 (Rev. New Delhi, 2024)`);
    assert.equal(
      inserted(`‸; ${bare}`, 44),
      `Resolution 44 (Rev. New Delhi, 2024); ${bare}`,
      'it is the first',
    );
    assert.equal(inserted(`${bare}‸`, [44, 'resolves 2']), `${bare}resolves 2 of Resolution 44`);
    const dated = 'Resolution 44 (Rev. New Delhi, 2024), Resolution 44 (Rev. New Delhi, 2024); ';
    assert.equal(inserted(`${dated}‸`, 44), `${dated}Resolution 44 (Rev. New Delhi, 2024)`);
  });
  it('is read as what was picked, whatever the picks', () => {
    const numbers = [44, 52, 80, 83, 88, 101];
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...numbers), { minLength: 1 }), (picks) => {
        const read = analysed(inserted('As in ‸, we', ...picks)).references.all();
        assert.deepEqual(
          read.map(({ reference }) => reference.number),
          picks,
        );
      }),
      tried(),
    );
  });
});
