/** The rules about the resolution itself, in both directions: what each flags, and what looks alike and must stay quiet. */
import assert from 'node:assert/strict';
import { analysed, check, fixed, messages } from '../../fixture.ts';

describe('suppressed', () => {
  it('flags a suppressed resolution in any edition', () => {
    check('recalling ⟦Resolution 80 (Dubai, 2012)⟧{suppressed} of this assembly');
    check('recalling ⟦Resolution 80⟧{suppressed},');
  });
  it("leaves another body's resolution of the same number alone", () => {
    check('Resolution 80 (Rev. Marrakesh, 2002) of the Plenipotentiary Conference');
  });
  it('says by whom, and where the report says so, and is struck through', () => {
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
    check('⟦Resolution 118⟧{unknown-number} and WTDC Resolution 47');
  });
  it('leaves the last one, and other bodies, alone', () => {
    check('Resolution 108 and Resolution 191 (Rev. Bucharest, 2022) and Resolution 750 (Rev.WRC-19)');
  });
  it('is no more than a doubt where another body is named beside it', () => {
    check('⟦Resolution 559⟧{not-covered} addresses filing abuse. WRC-23 tightened the milestones.');
    check('WRC-23 met.\n\n⟦Resolution 559⟧{unknown-number} addresses filing abuse.');
  });
});

describe('temporary-number', () => {
  it('flags a number of the drafting stage', () => {
    check('see ⟦Resolution COM4/AI⟧{temporary-number} and ⟦Resolution 44 (ex COM4/AI)⟧{temporary-number}');
  });
  it('leaves one beside its own number, unknown ones and those on purpose alone', () => {
    check('Resolution 101 (ex COM4/AI) (New Delhi, 2024), Resolution COM5/4');
    check('it was drafted as ⟦Resolution COM4/AI⟧{temporary-number:hint},');
  });
  it('is fixed with its edition, whatever edition was there', () => {
    fixed('Resolution COM4/AI,', 'Resolution 101 (New Delhi, 2024),');
    fixed('new Resolution [COM4/AI] (New Delhi, 2024)', 'new Resolution 101 (New Delhi, 2024)');
    fixed('Resolution COM4/AI (Geneva, 2022)', 'Resolution 101 (New Delhi, 2024)');
  });
});

describe('range', () => {
  it('flags one that runs backwards, and one that takes in a suppressed resolution', () => {
    check('Resolutions ⟦108 to 101⟧{range}');
    check('Resolutions ⟦76 to 84⟧{range}');
    check('Resolutions ⟦84–76⟧{range range}');
    check('Resolutions ⟦80–84⟧{range}');
    assert.match(
      messages('Resolutions 76 to 84', 'range')[0] ?? '',
      /take in Resolution 80, which was suppressed by WTSA-24 \(/,
    );
  });
  it("leaves others, and other bodies', alone", () => {
    check('Resolutions 101 to 108, Resolutions 50 to 79, PP Resolutions 76 to 84');
    check('the former Resolutions ⟦76 to 84⟧{range:hint}');
  });
});
