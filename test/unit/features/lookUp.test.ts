/** Looking up what a person types: every way to write a resolution finds it, and a near miss does not. */
import assert from 'node:assert/strict';
import { lookUp } from '../../../core/features/lookUp.ts';
import { catalogue } from '../../fixture.ts';

describe('looking up', () => {
  const rows: readonly (readonly [typed: string, numbers: readonly number[]])[] = [
    ['44', [44]],
    ['Resolution 44', [44]],
    ['resolution 44', [44]],
    ['Res. 44', [44]],
    ['WTSA Resolution 44 (Rev. New Delhi, 2024)', [44]],
    ['Resolution 44 (Rev', [44]],
    ['44 (Rev', [44]],
    ['44 (', [44]],
    ['WTSA 44', [44]],
    ['wtsa-24 44 (Rev', [44]],
    ['AMNT 44', [44]],
    ['Resolution 8', [83, 88, 80]],
    ['Resolutions 44 and 52', [44, 52]],
    ['Resolution COM4/AI', [101]],
    ['Resolution spam', [52]],
    ['Resolution 45', []],
    ['PP 44', []],
    ['PP Resolution 44', []],
    ['ISO 44', []],
    ['NOC', [83]],
    ['noc', [83]],
    ['unch', [83]],
    ['no', []],
    ['suppressed', [80]],
    ['spam', [52]],
  ];
  for (const [typed, numbers] of rows)
    it(typed, () =>
      assert.deepEqual(
        lookUp(catalogue, typed).map(({ number }) => number),
        numbers,
      ),
    );
  it('nothing finds everything', () => assert.equal(lookUp(catalogue, ' ').length, catalogue.entries.length));
});
