/** What is said of a catalogue that cannot be used: where, whose entry it is, and why. */
import assert from 'node:assert/strict';
import { readCatalogue } from '../../../catalogues/read.ts';
import { importReport } from '../../../reports/report.ts';
import { ABOUT } from '../reports/about.ts';

const { catalogue } = importReport('Revised: Resolutions 5 and 44', 'text', ABOUT);
const faults = (change: object) => {
  const [first, second] = catalogue.resolutions;
  const read = readCatalogue(
    JSON.stringify({ ...catalogue, resolutions: [first, { ...second, ...change }] }),
  );
  return read.kind === 'faults' ? read.faults : [];
};

describe('a fault of a corrected catalogue', () => {
  it('names the resolution', () => {
    assert.deepEqual(faults({}), []);
    assert.match(faults({ status: 'gone' })[0] ?? '', /^\/resolutions\/1\/status: Resolution 44: /);
    assert.deepEqual(faults({ number: 45 }), [
      '/resolutions/1/number: Resolution 45: it is past lastNumber, 44',
    ]);
    assert.deepEqual(faults({ number: 4 }), [
      '/resolutions/1/number: Resolution 4: it does not come after 5',
    ]);
  });
  it('names none where its number is what is wrong', () =>
    assert.match(faults({ number: 'x' })[0] ?? '', /^\/resolutions\/1\/number: (?!Resolution)/));
});
