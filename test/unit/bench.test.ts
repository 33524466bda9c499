/** The benchmark's texts hold what they say, so that it measures what it says. */
import assert from 'node:assert/strict';
import { analysed, draft, LANGUAGES, RARE, recognised } from '../bench/ours.ts';

const LENGTH = 100_000;

describe('the texts of the benchmark', () => {
  for (const languages of [['en'], LANGUAGES]) {
    for (const every of [500, 40]) {
      it(`have a reference per ${every} characters in ${languages.join(', ')}`, () => {
        const found = recognised(draft({ length: LENGTH, every, languages }));
        const share = found / (LENGTH / every);
        assert.ok(share > 0.8 && share < 1.1, `${found} references`);
      });
    }

    it(`have none where none are wanted, in ${languages.join(', ')}`, () => {
      assert.equal(recognised(draft({ length: LENGTH, every: null, languages })), 0);
    });
  }

  it('have about one wrong reference in twenty', () => {
    const { references, findings } = analysed(draft({ length: LENGTH, every: 500 }));
    const wrong = findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
    assert.ok(wrong > references.length / 40 && wrong < references.length / 10, `${wrong} wrong`);
  });

  it('are the same for the same seed, and never cite what a change brings in', () => {
    const text = draft({ length: LENGTH, every: 500 });
    assert.equal(draft({ length: LENGTH, every: 500 }), text);
    assert.notEqual(draft({ length: LENGTH, every: 500, seed: 8 }), text);
    assert.equal(recognised(RARE), 1);
    assert.ok(!text.includes(RARE));
  });
});
