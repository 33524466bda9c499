/** What is shown of Recommendations, Questions, Decisions, Opinions and study groups, and where they lead. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { otherAt } from '../../../../core/features/at.ts';
import { declaration, definition } from '../../../../core/features/reading/definition.ts';
import { hover } from '../../../../core/features/reading/hover.ts';
import { positionAt } from '../../../../core/lines.ts';
import { othersIn } from '../../../../core/recognise/others/others.ts';
import { analysed, REPORT, sources, textAt, withCursor } from '../../../fixture.ts';

function at(marked: string): string | null {
  const { analysis, position } = withCursor(marked);
  const found = hover(analysis, position, sources, 'markdown');
  return found && (found.contents as { value: string }).value;
}

describe('hover: what is no resolution', () => {
  it('tells of a study group what became of it, with the line of the report', () => {
    assert.equal(
      at('The work of ITU-T S‸G9 goes on'),
      [
        '**Study Group 9** (ITU-T) – Cable',
        'Became part of Study Group 21 at WTSA-24 (New Delhi, 2024).',
        '---',
        'The report speaks of it:\n- “SG9 (Cable) and SG16 were consolidated into SG21” ([section 2, line 23](file:///report.txt#L23))',
      ].join('\n\n'),
    );
    assert.match(at('the new SG‸21') ?? '', /^\*\*Study Group 21\*\* \(ITU-T\)\n\nNew at WTSA-24/);
    assert.match(
      at('instructs Study Group ‸17') ?? '',
      /^\*\*Study Group 17\*\* \(ITU-T\)\n\n---\n\nThe report speaks/,
    );
  });
  it('tells of a Recommendation that it was revised, and of a Question what the report calls it', () => {
    assert.match(
      at('Recom‸mendation ITU-T A.25') ?? '',
      /^\*\*Recommendation A\.25\*\* \(ITU-T\)\n\nRevised at WTSA-24/,
    );
    assert.match(
      at('ITU-D Question ‸3/2') ?? '',
      /^\*\*Question 3\/2\*\* \(ITU-D\) – Securing networks\n\n---/,
    );
  });
  it('tells of a Question of a study group that is no more what became of that', () => {
    assert.match(
      at('Q5/‸16') ?? '',
      /^\*\*Question 5\/16\*\* \(ITU-T\)\n\nStudy Group 16 became part of Study Group 21 at/,
    );
  });
  it('says where the report is silent, in one line', () => {
    for (const [marked, head] of [
      ['Recommendation ITU-T X.‸509', '**Recommendation X.509** (ITU-T)'],
      ['ITU-R Study Group ‸9', '**Study Group 9** (ITU-R)'],
      ['Decision ‸5 (Rev. Bucharest, 2022)', '**Decision 5** (PP)'],
      ['Opinion ‸1 (WTPF)', '**Opinion 1**'],
    ] as const)
      assert.equal(at(marked), `${head}\n\nThe WTSA-24 report does not speak of it.`);
  });
  it('speaks the language of the reference', () => {
    assert.match(
      at("la Commission d'é‸tudes 9 de l'UIT-T") ?? '',
      /^\*\*Commission d’études 9\*\* \(UIT-T\) – Cable\n\nFait partie/,
    );
    assert.match(
      at('9-я Исследовательская ко‸миссия МСЭ-T') ?? '',
      /^\*\*9-я Исследовательская комиссия\*\* \(МСЭ-T\)/,
    );
    assert.match(at('ITU-T第9‸研究组') ?? '', /^\*\*第9研究组\*\* \(ITU-T\)/);
  });
  it('is shown on the whole reference, on the noun of a list, and nowhere else', () => {
    const { analysis, position } = withCursor('see Study Gr‸oups 9 and 16');
    const range = hover(analysis, position, sources, 'plaintext')?.range;
    assert.equal(range && textAt(analysis, range), '9');
    assert.equal(at('The work of IT‸U-T goes on'), null);
    assert.match(at('Resolution 4‸4, SG9') ?? '', /Resolution 44/);
  });
  it('is the same wherever the reference stands in a long text', () => {
    const draft = readFileSync(join(import.meta.dirname, '../../../../data/wtsa-24/report.txt'), 'utf8');
    const analysis = analysed(draft);
    const all = othersIn(analysis.prose);
    assert.ok(all.length > 15);
    for (const other of all) {
      const position = positionAt(analysis.lines, other.nameSpan.start);
      assert.deepEqual(otherAt(analysis, position), other);
    }
  });
});

describe('definition: what is no resolution', () => {
  const to = (marked: string, ask = definition) => {
    const { analysis, position } = withCursor(marked);
    return ask(analysis, position, sources);
  };
  it('leads to the first line of the report that speaks of it', () => {
    for (const ask of [definition, declaration]) {
      const [link, ...more] = to('see S‸G9', ask);
      assert.deepEqual([link?.targetUri, link?.targetRange.start.line, more], [REPORT, 22, []]);
      assert.deepEqual(link?.originSelectionRange, {
        start: { line: 0, character: 4 },
        end: { line: 0, character: 7 },
      });
    }
  });
  it('leads nowhere where the report is silent', () => {
    assert.deepEqual(to('ITU-T X.‸509'), []);
    assert.deepEqual(to('no refer‸ence'), []);
  });
});
