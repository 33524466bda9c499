/** The chain of a resolution's editions: facts of sources and reports, each with where it is from. */
import assert from 'node:assert/strict';
import { type Catalogue, catalogueOf } from '../../../core/catalogue/catalogue.ts';
import { chainOf, editionIn, factAgainst, stoodUntil } from '../../../core/catalogue/history.ts';
import type { CatalogueData, Entry } from '../../../core/catalogue/types.ts';
import { catalogue } from '../../fixture.ts';

const { latest } = catalogue;
const any = latest.resolutions[0] as Entry;
const geneva: CatalogueData = {
  ...latest,
  id: 'wtsa-20',
  place: 'Geneva',
  year: 2022,
  resolutions: [
    { ...any, number: 44, edition: { revised: true, place: 'Geneva', year: 2022 } },
    { ...any, number: 69, status: 'unchanged', edition: null },
  ],
};

/** "2004 text, 2016 cited, 2024 wtsa-24" */
const chain = (of: Catalogue, number: number) =>
  chainOf(of, number)
    .map(({ year, from }) => `${year} ${'report' in from ? from.report.id : from.fact.evidence}`)
    .join(', ');

describe('the chain of editions', () => {
  it('holds what sources tell and what each report says, in order', () => {
    assert.equal(chain(catalogue, 44), '2004 text, 2008 text, 2012 text, 2016 cited, 2024 wtsa-24');
    assert.equal(
      chain(catalogueOf(latest, geneva), 44),
      '2004 text, 2008 text, 2012 text, 2016 cited, 2022 wtsa-20, 2024 wtsa-24',
    );
    // The best source of an edition is kept: a list names it, another text cites it.
    assert.equal(chain(catalogue, 52).split(', ')[3], '2016 list');
    assert.equal(chain(catalogueOf(geneva), 69), '2008 text, 2012 text, 2016 list');
    assert.equal(chain(catalogue, 9), '');
  });
  it('has no facts of another body', () => {
    const other = catalogueOf({ ...latest, id: 'pp-22', body: 'PP', year: 2022, resolutions: [] });
    assert.equal(chain(other, 44), '');
    assert.equal(factAgainst(other, 44, 2000), undefined);
  });
  it('tells which certain edition there was in a year, and whether it stood', () => {
    const in2018 = editionIn(chainOf(catalogue, 44), 2018);
    assert.equal(in2018?.year, 2012);
    assert.equal(editionIn(chainOf(catalogue, 44), 2003), undefined);
    assert.ok(in2018 && stoodUntil(catalogue, 44, in2018, 2015));
    assert.ok(!stoodUntil(catalogue, 44, in2018, 2018));
    // In force in 2017, so that Hammamet, 2016 left it as it was.
    const [, , at2012] = chainOf(catalogue, 48);
    assert.ok(at2012 && stoodUntil(catalogue, 48, at2012, 2018));
    assert.ok(!stoodUntil(catalogue, 48, at2012, 2022));
  });
  it('speaks against an edition where all are known, never where one may be missing', () => {
    assert.ok(factAgainst(catalogue, 44, 2000));
    assert.ok(factAgainst(catalogue, 48, 2016));
    for (const year of [2004, 2012, 2016, 2022, 2024]) {
      assert.equal(factAgainst(catalogue, 44, year), undefined, String(year));
    }
  });
});
