/** Corrections of an imported catalogue: kept when its report is imported again, and told. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CatalogueData, Entry } from '../../../core/catalogue/types.ts';
import { withCorrections } from '../../../reports/corrections.ts';
import { importReport } from '../../../reports/report.ts';
import { tried } from '../../tried.ts';
import { ABOUT } from './about.ts';

const imported = (report: string) => importReport(report, 'text', ABOUT).catalogue;
const REPORT = 'Revised: Resolutions 5, 6\nResolution 9 (Baku, 2025): A title\nSuppressed: Resolution 7';
const before = imported(REPORT);

function edited(catalogue: CatalogueData, number: number, change: Partial<Entry> | null): CatalogueData {
  const resolutions = catalogue.resolutions.flatMap((entry) =>
    entry.number !== number ? [entry] : change ? [{ ...entry, ...change }] : [],
  );
  return { ...catalogue, resolutions };
}

describe('corrections of an imported catalogue', () => {
  const title = (catalogue: CatalogueData, number: number) =>
    catalogue.resolutions.find((entry) => entry.number === number)?.title;

  it('stay when the report is imported again', () => {
    const corrected = edited(before, 9, { title: 'The right title' });
    const { catalogue, corrections } = withCorrections(before, { ...corrected, lastNumber: 95 }, before);
    assert.equal(title(catalogue, 9), 'The right title');
    assert.equal(catalogue.lastNumber, 95);
    assert.deepEqual(corrections, [
      { number: null, field: 'lastNumber', how: 'kept' },
      { number: 9, field: 'title', how: 'kept' },
    ]);
  });
  it('stay beside what a newer report says of other things', () => {
    const corrected = edited(before, 9, { title: 'The right title' });
    const now = imported(`${REPORT}\nSuppressed: Resolution 8`);
    const { catalogue } = withCorrections(before, corrected, now);
    assert.equal(title(catalogue, 9), 'The right title');
    assert.ok(catalogue.resolutions.some(({ number, status }) => number === 8 && status === 'suppressed'));
  });
  it('stay where the report now says another thing of the same, and that is told', () => {
    const corrected = edited(before, 9, { title: 'The right title' });
    const now = imported(REPORT.replace('A title', 'Another title'));
    const { catalogue, corrections } = withCorrections(before, corrected, now);
    assert.equal(title(catalogue, 9), 'The right title');
    assert.deepEqual(
      corrections.filter(({ field }) => field === 'title'),
      [{ number: 9, field: 'title', how: 'conflict' }],
    );
  });
  it('are none where the report now says the same', () => {
    const corrected = edited(before, 9, { title: 'Another title' });
    const now = imported(REPORT.replace('A title', 'Another title'));
    const { corrections } = withCorrections(before, corrected, now);
    assert.ok(corrections.every(({ field }) => field !== 'title'));
  });
  it('are entries that were added and taken away', () => {
    const [first] = before.resolutions;
    assert.ok(first);
    const corrected = edited(before, 7, null);
    const added = { ...corrected, resolutions: [...corrected.resolutions, { ...first, number: 10 }] };
    const { catalogue, corrections } = withCorrections(before, added, before);
    assert.deepEqual(
      catalogue.resolutions.map(({ number }) => number),
      [5, 6, 9, 10],
    );
    assert.deepEqual(
      corrections,
      [
        { number: 10, field: 'entry', how: 'added' },
        { number: 7, field: 'entry', how: 'removed' },
      ]
        .toSorted((a, b) => b.number - a.number)
        .reverse(),
    );
  });
  it('leaves out what the report no longer says, unless it was corrected', () => {
    const now = imported('Revised: Resolutions 5, 6');
    assert.deepEqual(withCorrections(before, before, now).catalogue, now);
    const corrected = edited(before, 9, { title: 'The right title' });
    const { catalogue, corrections } = withCorrections(before, corrected, now);
    assert.equal(title(catalogue, 9), 'The right title');
    assert.ok(corrections.some(({ number, how }) => number === 9 && how === 'conflict'));
  });
  it('change nothing where there are none, and nothing is lost where the report stays', () => {
    const change = fc.record({ title: fc.string(), temporary: fc.option(fc.string()) }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.constantFrom(5, 6, 7, 9), fc.option(change), (number, made) => {
        assert.deepEqual(withCorrections(before, before, before), { catalogue: before, corrections: [] });
        const corrected = edited(before, number, made);
        assert.deepEqual(withCorrections(before, corrected, before).catalogue, corrected);
      }),
      tried(),
    );
  });
});
