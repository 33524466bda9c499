/** The rules together: of what is wrong with what a reference names, one finding. */
import assert from 'node:assert/strict';
import { rules } from '../../../core/rules/rules.ts';
import { analysed, check } from '../../fixture.ts';

describe('rules', () => {
  const beside = ['mixed-editions', 'title-mismatch', 'range', 'unknown-provision', 'missing-edition'];
  const naming = new Set(
    rules
      .map(({ code }) => code)
      .filter((code) => ![...beside, 'nonstandard-form', 'contradictory-report'].includes(code)),
  );
  for (const [text, code] of [
    ['Resolution 80 (Rev. Geneva, 2020)', 'suppressed'],
    ['WTSA Resolution 80 (Rev. Bucharest, 2022)', 'body-mismatch'],
    ['WTSA Resolution 118 (Rev. Bucharest, 2022)', 'body-mismatch'],
    ['Resolution COM4/AI (Rev. Geneva, 2022)', 'temporary-number'],
    ['Resolution COM4/AI (Rev. Geneva, 2020)', 'temporary-number'],
    ['Resolution 25 (Rev. Geneva, 2020)', 'impossible-edition'],
  ] as const)
    it(`of several that have something to say, one does: ${text}`, () => {
      const analysis = analysed(text);
      const resolved = analysis.references.at(0);
      assert.ok(resolved);
      const asked = rules.filter(
        (rule) => naming.has(rule.code) && rule.check(resolved, analysis).length > 0,
      );
      assert.ok(asked.length > 1, 'only one has something to say');
      assert.deepEqual(
        analysis.findings.map((finding) => finding.code).filter((each) => naming.has(each)),
        [code],
      );
    });

  it('what is said of a title, a form or a mention stands beside it', () =>
    check('⟦⟦Res. 80⟧{nonstandard-form} (Dubai, 2012)⟧{suppressed}'));
});
