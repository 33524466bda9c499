/** What a schema cannot say of a catalogue: it is refused, with the path and the reason. */
import assert from 'node:assert/strict';
import { readCatalogue } from '../../../catalogues/read.ts';
import data from '../../../data/wtsa-24/catalogue.json' with { type: 'json' };

describe('a catalogue that fits its schema', () => {
  const [first, second, ...more] = data.resolutions;
  assert.ok(first && second);
  const faults = (...resolutions: readonly object[]) => {
    const read = readCatalogue(JSON.stringify({ ...data, resolutions }));
    return read.kind === 'faults' ? read.faults : [];
  };

  it('is taken with its numbers in order', () => assert.deepEqual(faults(first, second, ...more), []));
  it('is refused with a number twice, or out of order', () => {
    assert.deepEqual(faults(first, { ...second, number: first.number }, ...more), [
      `/resolutions/1/number: Resolution ${first.number}: it does not come after ${first.number}`,
    ]);
    assert.deepEqual(faults(second, first, ...more), [
      `/resolutions/1/number: Resolution ${first.number}: it does not come after ${second.number}`,
    ]);
  });
  it('is refused with a number past the last one', () =>
    assert.deepEqual(faults(first, second, ...more, { ...second, number: 109 }), [
      `/resolutions/${2 + more.length}/number: Resolution 109: it is past lastNumber, 108`,
    ]));
});
