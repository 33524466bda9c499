/** Which citations belong together: of a resolution, of a provision, from a draft, from the annex, from the report. */
import assert from 'node:assert/strict';
import { citationsIn } from '../../../../core/citations/citations.ts';
import { annexDocument } from '../../../../core/features/annex.ts';
import { declarationOf, highlights, references } from '../../../../core/features/reading/references.ts';
import { targetAt } from '../../../../core/features/reading/targetAt.ts';
import { analysed, catalogue, library, sources, textAt, withCursor } from '../../../fixture.ts';

/** `‸` is where they are asked for; the texts of all that belong to it. */
function cited(marked: string): string[] {
  const { analysis, position } = withCursor(marked);
  const target = targetAt(analysis, position, 'file:///draft.txt', sources);
  return target ? highlights(target, citationsIn(analysis)).map(({ range }) => textAt(analysis, range)) : [];
}

describe('references and highlights', () => {
  const rows: readonly (readonly [text: string, expected: readonly string[]])[] = [
    [
      'Resolution 4‸4 (Rev. Geneva, 2022); Resolution 44; Resolution 52',
      ['Resolution 44 (Rev. Geneva, 2022)', 'Resolution 44'],
    ],
    ['Resolutions 52 and 4‸4, then Resolutions 40 to 48', ['44', '40 to 48']],
    ['Resolutions 40 ‸to 48, then Resolution 44', ['40 to 48', 'Resolution 44']],
    ['Resolution 40 and Resolutions 40‸ to 48 and Resolution 48', ['Resolution 40', '40 to 48']],
    ['Resolutions 40 to ‸48, Resolution 48 and Resolution 40', ['40 to 48', 'Resolution 48']],
    ['Resolutions 40–48‸, Resolutions 48 to 50, Resolution 49', ['40–48', '48 to 50']],
    ['Reso‸lutions 40 to 48, Resolutions 48 to 50, Resolution 49', ['40 to 48', '48 to 50']],
    ['Resolutions 48 ‸to 40 and Resolution 44', ['48 to 40', 'Resolution 44']],
    [
      'Resolutions 40 ‸to 48 and Resolution 44 (Rev. Bucharest, 2022) of the Plenipotentiary Conference',
      ['40 to 48'],
    ],
    [
      'Resolution 4‸4 and Resolution 44 (Rev. Bucharest, 2022) of the Plenipotentiary Conference',
      ['Resolution 44'],
    ],
    ['Resolution 101‸ and Resolution [COM4/AI]', ['Resolution 101', 'Resolution [COM4/AI]']],
    ['res‸olves 2 of Resolution 44, resolves 1 of Resolution 44 and Resolution 44', ['resolves 2']],
    ['res‸olves 2 of Resolution 44 and resolves 2 i) of Resolution 44', ['resolves 2', 'resolves 2 i)']],
    ['resolves 2 of Res‸olution 44 and Resolution 44', ['Resolution 44', 'Resolution 44']],
    ['Resolution 44 of ‸ this', []],
    ['Resolution 1‸0 of this conference', []],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(cited(text), expected));

  const draft = 'see Resolution 52, resolves 1 of Resolution 44 and resolves 2 i) of Resolution 44';
  const documents = [{ uri: 'file:///a.md', citations: citationsIn(analysed(draft)) }];
  const lineOf = (text: string) =>
    annexDocument(catalogue.latest)
      .text.split('\n')
      .findIndex((line) => line.includes(text));
  const from = (uri: string, line: number) => {
    const analysis = analysed('\n'.repeat(400));
    const target = targetAt(analysis, { line, character: 0 }, uri, sources);
    return target ? references(target, documents).map(({ range }) => textAt(analysed(draft), range)) : [];
  };

  it('are asked for from the annex: an entry, a clause, an item', () => {
    const annex = 'file:///annex.md';
    assert.deepEqual(from(annex, lineOf('Resolution 44')), ['Resolution 44', 'Resolution 44']);
    assert.deepEqual(from(annex, lineOf('Resolution 44') + 2), ['Resolution 44', 'Resolution 44']);
    assert.deepEqual(from(annex, lineOf('*resolves*')), ['resolves 1', 'resolves 2 i)']);
    assert.deepEqual(from(annex, lineOf('assist developing')), ['resolves 2 i)']);
    assert.deepEqual(from(annex, 0), []);
    assert.deepEqual(from('file:///draft.md', lineOf('*resolves*')), []);
  });
  it('are asked for from the report: a statement, a clause of the annex', () => {
    const report = 'file:///report.txt';
    assert.deepEqual(from(report, 255 - 1), ['Resolution 44', 'Resolution 44']);
    assert.deepEqual(from(report, 258 - 1), ['resolves 1']);
    assert.deepEqual(from(report, 331 - 1), []);
    assert.deepEqual(from(report, 31 - 1), [], 'a line that speaks of several says nothing by itself');
  });
  it('have the entry of the annex, or its part, as declaration', () => {
    const entry = catalogue.byNumber.get(44);
    const part = entry?.annex?.clauses[0] ?? null;
    const lines = [null, part].map(
      (at) =>
        declarationOf({ body: 'WTSA', number: 44, through: null, part: at }, library, sources)[0]?.range.start
          .line,
    );
    assert.deepEqual(lines, [lineOf('## Resolution 44'), lineOf('*resolves*')]);
    assert.deepEqual(
      declarationOf({ body: 'WTSA', number: 80, through: null, part: null }, library, sources),
      [],
    );
    const range = { body: 'WTSA', number: 40, through: 60, part: null };
    assert.deepEqual(
      declarationOf(range, library, sources).map((at) => at.range.start.line),
      [lineOf('## Resolution 44'), lineOf('## Resolution 52')],
    );
    assert.deepEqual(
      declarationOf({ body: 'PP', number: 44, through: null, part: null }, library, sources),
      [],
    );
  });
});
