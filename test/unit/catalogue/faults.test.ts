/** What a schema cannot say of a catalogue. */
import assert from 'node:assert/strict';
import { faultsOf } from '../../../core/catalogue/faults.ts';
import { catalogue } from '../../fixture.ts';

const { latest: data } = catalogue;
const numbered = (...numbers: number[]) => ({
  ...data,
  resolutions: numbers.map(
    (number) => ({ ...data.resolutions[0], number }) as (typeof data.resolutions)[number],
  ),
});

describe('the faults of a catalogue', () => {
  it('are none where its numbers follow each other up to the last one', () => {
    assert.deepEqual(faultsOf(data), []);
    assert.deepEqual(faultsOf(numbered(1, data.lastNumber)), []);
  });
  it('are numbers past the last one, repeated, or out of order, each with its path', () => {
    assert.deepEqual(faultsOf(numbered(44, 109)), ['/resolutions/1/number: it is past lastNumber, 108']);
    assert.deepEqual(faultsOf(numbered(44, 44, 3)), [
      '/resolutions/1/number: it does not come after 44',
      '/resolutions/2/number: it does not come after 44',
    ]);
  });
});
