/** Signs that an older text is cited on purpose: each with a near miss that is none. */
import assert from 'node:assert/strict';
import { analysed, check, messages } from '../../fixture.ts';

const SIGNS: readonly (readonly [sign: string, nearMiss: string])[] = [
  [
    '⟦Resolution 80 (Dubai, 2012)⟧{suppressed:hint}, suppressed by WTSA-24',
    '⟦Resolution 80 (Dubai, 2012)⟧{suppressed}, adopted by WTSA-12',
  ],
  [
    'as adopted in Resolution 44 ⟦(Johannesburg, 2008)⟧{outdated-edition:hint}',
    'as contained in Resolution 44 ⟦(Johannesburg, 2008)⟧{outdated-edition}',
  ],
  ['the former ⟦Resolution 80⟧{suppressed:hint}', 'the draft ⟦Resolution 80⟧{suppressed}'],
  [
    'suppression of WTSA ⟦Resolution 80⟧{suppressed:hint}',
    'implementation of WTSA ⟦Resolution 80⟧{suppressed}',
  ],
  [
    'One suppressed Resolution (⟦Resolution 80⟧{suppressed:hint})',
    'One important Resolution (⟦Resolution 80⟧{suppressed})',
  ],
  [
    'Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition:hint}, which has since been superseded',
    'Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition}, which has since been implemented',
  ],
  [
    'Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition:hint}, revised in New Delhi',
    'Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition}, revised Recommendation A.25',
  ],
  [
    'Resolutions 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition:hint} and ⟦80 (Dubai, 2012)⟧{suppressed:hint}, superseded in 2024',
    'Resolutions 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition} and ⟦80 (Dubai, 2012)⟧{suppressed}, applied in 2024',
  ],
  [
    '# Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition:hint}: proposed text (Rev. New Delhi, 2024)',
    '# Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition}: proposed text (Rev. Geneva, 2022)',
  ],
  [
    'MOD\tRCC/62A1/1\n\nRESOLUTION 44 ⟦(REV. GENEVA, 2022)⟧{outdated-edition:hint}\n\nBridging',
    'MOD is a mark\n\nRESOLUTION 44 ⟦(REV. GENEVA, 2022)⟧{outdated-edition}\n\nBridging',
  ],
  [
    'Draft revision of Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition:hint}',
    'Draft report on Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition}',
  ],
  [
    'RESOLUTION 44 (REV. NEW DELHI, 2024)\n\nResolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition:hint}',
    'RESOLUTION 52 (REV. NEW DELHI, 2024)\n\nResolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition}',
  ],
  [
    'recalling\n\na) that Resolution 44 ⟦(Johannesburg, 2008)⟧{outdated-edition:hint} established a group;',
    'noting\n\na) that Resolution 44 ⟦(Johannesburg, 2008)⟧{outdated-edition} established a group;',
  ],
  [
    'recalling Resolution 44 ⟦(Johannesburg, 2008)⟧{outdated-edition:hint} and Resolution 44 (Rev. New Delhi, 2024),',
    'recalling Resolution 44 ⟦(Johannesburg, 2008)⟧{outdated-edition mixed-editions}, Resolution 52 and Resolution 44 (Rev. New Delhi, 2024),',
  ],
  [
    'The Plenipotentiary Conference of the International Telecommunication Union\n(Bucharest, 2022),\nrecalling\na) Resolution 52 ⟦(Rev. Geneva, 2022)⟧{outdated-edition:hint} of WTSA',
    'The Plenipotentiary Conference adopted in (Bucharest, 2022)\na) Resolution 52 ⟦(Rev. Geneva, 2022)⟧{outdated-edition} of WTSA',
  ],
  [
    'WTSA-20 revised Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition:hint}.',
    'WTSA-20 Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition} and WTSA-16.',
  ],
  [
    'WTSA-20 adopted Resolutions 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition:hint} and 52 ⟦(Rev. Geneva, 2022)⟧{outdated-edition:hint}.',
    'Resolution 44 ⟦(WTSA-20)⟧{outdated-edition} and Resolution 52 ⟦(Rev. Geneva, 2022)⟧{outdated-edition}.',
  ],
  [
    '| ⟦Resolution 80 (Dubai, 2012)⟧{suppressed:hint} | Membership | SUP |',
    '| ⟦Resolution 80 (Dubai, 2012)⟧{suppressed} | Membership | NOC |',
  ],
  [
    'the evolution from Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition:hint} to today',
    'the contribution from Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition} to today',
  ],
  [
    'what changed from Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition:hint} to Resolution 44 (Rev. New Delhi, 2024)',
    'what came from Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition} to Resolution 52 (Rev. New Delhi, 2024)',
  ],
  ['SUP ⟦Resolution 80 (Dubai, 2012)⟧{suppressed:hint}', 'NOC ⟦Resolution 80 (Dubai, 2012)⟧{suppressed}'],
];

describe('cited on purpose', () => {
  for (const [sign, nearMiss] of SIGNS) {
    it(`${sign.replace(/⟦|⟧\{[^}]*\}/g, '')} – but not: ${nearMiss.replace(/⟦|⟧\{[^}]*\}/g, '')}`, () => {
      check(sign);
      check(nearMiss);
    });
  }
  it('says which sign was seen, offers no fix, and strikes nothing through', () => {
    const [finding] = analysed('as adopted in Resolution 80 (Dubai, 2012)').findings;
    assert.match(finding?.message ?? '', /; taken as cited on purpose, since "as adopted in" says so\.$/);
    assert.equal(finding?.fix, null);
    assert.equal(finding?.deprecated, false);
  });
  it('does not excuse what never was', () => {
    check(
      'the former ⟦Resolution 118⟧{unknown-number}, as adopted in Resolution 44 ⟦(Rev. Geneva, 2020)⟧{impossible-edition}',
    );
    assert.equal(messages('the former Resolution 118', 'unknown-number').length, 1);
  });
});
