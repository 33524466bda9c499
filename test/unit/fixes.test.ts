/** What holds of all fixes, on generated drafts: they never overlap, together they leave nothing to fix, and the rest of the text stays. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../core/analyse.ts';
import { fixAll } from '../../core/fixAll.ts';
import { editsOf, withFixesApart } from '../../core/fixes.ts';
import { edited } from '../../core/rules/edits.ts';
import type { Edit, Finding } from '../../core/rules/rule.ts';
import { analysed } from '../fixture.ts';
import { tried } from '../tried.ts';

const NOUNS = [
  'Resolution',
  'Resolutions',
  'RESOLUTION',
  'Res',
  'Res.',
  'Resolution No.',
  '**Resolution',
  'WTSA Resolution',
  'PP Resolution',
  'former Resolution',
];
const NUMBERS = ['44', '52', '80', '83', '88', '101', '118', 'COM4/AI', '[COM4/AI]', '25', '44 to 88'];
const EDITIONS = [
  '',
  ' (Rev. New Delhi, 2024)',
  ' (New Delhi, 2024)',
  ' (Rev. Geneva, 2022)',
  ' (REV. GENEVA, 2022)',
  '(Rev. Kigali 2022)',
  ' (Rev. [Geneva, 2022])',
  ' (Rev.\u00a0Geneva,\n2022)',
  ' (*Rev. Geneva*, 2022)',
  ' (Rev. New Dehli, 2024)',
  ' (Rev. Geneva, 2020)',
  ' Rev. Geneva, 2022',
  ', Rev Geneva 2022',
  ' (Rev. WTSA-20)',
  ' [Rev. Geneva, 2022]',
  ' (ex COM4/AI) (Geneva, 2022)',
  ' (Johannesburg, 2008; Rev. Dubai, 2012)',
  ' (Geneva, October 2022)',
  ' ([Rev. Geneva, 2022])',
  ' ([Rev. Geneva, 2022]; see below)',
  ' (*Rev Geneva* 2022; see below)',
];
const BETWEEN = [
  ' and ',
  ', ',
  '. ',
  '\n\n',
  ' of this assembly, ',
  ', on bridging the standardisation gap; ',
  ': Countering spam\n',
  ', "Countering and combating spam", ',
  ', which was suppressed; ',
  ' <!-- itu-resolutions: ignore suppressed -->\n',
  '\n<!-- itu-resolutions: ignore-next-line range rnage -->\n',
  '\n# ',
];

const reference = fc
  .tuple(
    fc.constantFrom(...NOUNS),
    fc.constantFrom(' ', ' ', '', '\n', '\u00a0'),
    fc.constantFrom(...NUMBERS),
    fc.constantFrom(...EDITIONS),
  )
  .map((parts) => parts.join(''));
const member = fc
  .tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...EDITIONS))
  .map((parts) => parts.join(''));
const drafts = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: reference }, { weight: 1, arbitrary: member }),
      fc.constantFrom(...BETWEEN),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.flat().join(''));
const format = fc.constantFrom('markdown', 'plaintext');

describe('fixes', () => {
  it('never overlap, and lie in the text', () => {
    fc.assert(
      fc.property(drafts, format, (text, kind) => {
        let end = 0;
        for (const edit of editsOf(analysed(text, kind).findings)) {
          assert.ok(edit.start >= end && edit.end >= edit.start && edit.end <= text.length);
          end = edit.end;
        }
      }),
      tried(1000),
    );
  });

  it('are one where two put something in at one place, that of the more severe finding', () => {
    const finding = (severity: Finding['severity'], ...edits: readonly Edit[]) =>
      ({ severity, fix: { title: '', edits } }) as unknown as Finding;
    const put = (at: number, newText: string): Edit => ({ start: at, end: at, newText });
    const [one, other] = [put(5, 'a'), put(5, 'b')];
    const kept = (...findings: readonly Finding[]) => editsOf(withFixesApart(findings));
    assert.deepEqual(kept(finding('hint', one), finding('error', other)), [other]);
    assert.deepEqual(kept(finding('hint', one), finding('hint', other)), [one]);
    assert.deepEqual(kept(finding('hint', one), finding('error', put(2, ''), other)), [put(2, ''), other]);
    assert.deepEqual(kept(finding('hint', one), finding('error', put(6, 'b'))), [one, put(6, 'b')]);
  });

  it('leave nothing to fix when all are made, so that fixing twice changes nothing', () => {
    fc.assert(
      fc.property(drafts, format, (text, kind) => {
        const { edits, analysis } = fixAll(analysed(text, kind));
        const once = edited(text, edits);
        assert.equal(once, analysis.text);
        const left = analysed(once, kind).findings.filter(({ fix }) => fix !== null);
        assert.deepEqual(
          left.map(({ code, message }) => `${code}: ${message}`),
          [],
          once,
        );
      }),
      tried(1000),
    );
  });

  it('keep the text around the references, and lose none of them', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const before = analysed(text);
        const after = fixAll(before).analysis;
        // A member that an edition makes plain to be one may be found only then.
        assert.ok(after.references.length >= before.references.length, after.text);
        assert.deepEqual(wordsAround(after), wordsAround(before), after.text);
      }),
      tried(500),
    );
  });
});

/** The separators of the generated drafts that no rule is about, in order. */
function wordsAround({ text }: Analysis): string[] {
  return text.match(/of this assembly|which was suppressed|\n\n|\n# /g) ?? [];
}
