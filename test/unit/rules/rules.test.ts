/** Each rule in both directions: what it flags, and what looks alike and must stay quiet. */
import assert from 'node:assert/strict';
import { analysed, check, fixed } from '../../fixture.ts';

describe('suppressed', () => {
  it('flags a suppressed resolution in any edition', () => {
    check('recalling ⟦Resolution 80 (Dubai, 2012)⟧{suppressed} of this assembly');
    check('recalling ⟦Resolution 80⟧{suppressed},');
  });
  it("leaves another body's resolution of the same number alone", () => {
    check('Resolution 80 (Rev. Marrakesh, 2002) of the Plenipotentiary Conference');
  });
  it('says by whom, and where the report says so', () => {
    const [finding] = analysed('Resolution 80').findings;
    assert.equal(finding?.message, 'Resolution 80 was suppressed by WTSA-24 (report, section 2, line 31).');
    assert.equal(finding?.deprecated, true);
  });
});

describe('unknown-number', () => {
  it('flags a number past the last one', () => {
    check('⟦Resolution 118⟧{unknown-number} and WTSA ⟦Resolution 109⟧{unknown-number}');
    check('Resolutions ⟦101 to 118⟧{unknown-number}');
    check('⟦Resolution 0⟧{unknown-number}');
  });
  it('leaves the last one, and other bodies, alone', () => {
    check('Resolution 108 and Resolution 191 (Rev. Bucharest, 2022) and Resolution 750 (Rev.WRC-19)');
  });
});

describe('outdated-edition', () => {
  it('flags an earlier edition', () => {
    check('Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition}');
    check('Resolution 44 ⟦(Johannesburg, 2008)⟧{outdated-edition}');
    check('Resolution 101 ⟦(Geneva, 2022)⟧{outdated-edition}');
    check('Resolution 44 ⟦(Rev. WTSA-20)⟧{outdated-edition}, Resolution 44 (Rev. WTSA-24)');
  });
  it('leaves the one in force alone', () => {
    check('Resolution 44 (Rev. New Delhi, 2024), RESOLUTION 44 (REV. NEW DELHI, 2024), Resolution 44');
  });
  it('is fixed in the same case and form', () => {
    fixed('Resolution 44 (Rev. Geneva, 2022),', 'Resolution 44 (Rev. New Delhi, 2024),');
    fixed('RESOLUTION 44 (REV. GENEVA, 2022)', 'RESOLUTION 44 (REV. NEW DELHI, 2024)');
    fixed('Resolution 44 (Rev. [Geneva, 2022])', 'Resolution 44 (Rev. New Delhi, 2024)');
    fixed('Resolution 44 (*Rev. Geneva*, 2022)', 'Resolution 44 (Rev. New Delhi, 2024)');
    fixed('Resolution 44 Rev. Geneva, 2022.', 'Resolution 44 Rev. New Delhi, 2024.');
  });
});

describe('impossible-edition', () => {
  it('flags a place and a year that never met', () => {
    check('Resolution 44 ⟦(Rev. Geneva, 2020)⟧{impossible-edition}');
    check('Resolution 44 ⟦(Rev. New Dehli, 2024)⟧{impossible-edition}');
    check('PP Resolution 77 ⟦(Rev. Bucharest, 2021)⟧{impossible-edition}');
    check('Resolution 750 ⟦(Rev.WRC-21)⟧{impossible-edition}');
  });
  it('leaves those that did, and those of which no list is complete, alone', () => {
    check(
      'PP Resolution 77 (Rev. Bucharest, 2022), Resolution 750 (Rev.WRC-19), Council Resolution 1305 (Modified 2019)',
    );
  });
  it('is fixed to the edition in force, else to the nearest', () => {
    fixed('Resolution 44 (Rev. Geneva, 2020)', 'Resolution 44 (Rev. New Delhi, 2024)');
    fixed('PP Resolution 77 (Rev. Bucharest, 2021)', 'PP Resolution 77 (Rev. Bucharest, 2022)');
  });
});

describe('revision-marker', () => {
  it('flags a marker too many and one too few', () => {
    check('Resolution 101 ⟦(Rev. New Delhi, 2024)⟧{revision-marker}');
    check('Resolution 44 ⟦(New Delhi, 2024)⟧{revision-marker}');
  });
  it('leaves right ones alone', () =>
    check('Resolution 101 (New Delhi, 2024), Resolution 44 (Rev. New Delhi, 2024)'));
  it('is fixed', () => {
    fixed('Resolution 101 (Rev. New Delhi, 2024)', 'Resolution 101 (New Delhi, 2024)');
    fixed('Resolution 44 (New Delhi, 2024)', 'Resolution 44 (Rev. New Delhi, 2024)');
  });
});

describe('unchanged-cited-as-revised', () => {
  it('flags an edition that does not exist', () => {
    check('Resolution 83 ⟦(Rev. New Delhi, 2024)⟧{unchanged-cited-as-revised}');
  });
  it('leaves earlier editions alone, which the report does not give', () => {
    check('Resolution 83 (Hammamet, 2016), Resolution 83');
  });
});

describe('body-mismatch', () => {
  it('flags words and an edition that name two bodies', () => {
    check('⟦Resolution 54 (Rev. Bucharest, 2022)⟧{body-mismatch} of this assembly');
    check('WTDC ⟦Resolution 44 (Rev. New Delhi, 2024)⟧{body-mismatch}');
    check('⟦Resolution 77 (Rev. Dubai, 2012)⟧{body-mismatch} of WTDC');
  });
  it('leaves those that agree alone', () => {
    check('Resolution 77 (Rev. Bucharest, 2022) of this conference, WTDC Resolution 63 (Rev. Kigali, 2022)');
    check('Resolution 1 (Dubai, 2012) of the World Conference on International Telecommunications');
  });
});

describe('not-covered', () => {
  it('says that nothing was checked', () => {
    check(
      '⟦Resolution 177 (Rev. Bucharest, 2022)⟧{not-covered} of the Plenipotentiary Conference, ⟦Resolution 1⟧{not-covered}',
    );
  });
  it('is silent where the report speaks', () => assert.deepEqual(analysed('Resolution 44').findings, []));
});
