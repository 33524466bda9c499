/** Completion of clauses and items: where, with what, and that what it writes is understood. */
import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-types';
import { embeddedLibrary } from '../../../../catalogues/embedded.ts';
import { analyse } from '../../../../core/analyse.ts';
import { nameableProvisions } from '../../../../core/catalogue/provisions.ts';
import { partOf } from '../../../../core/citations/target.ts';
import { completion } from '../../../../core/features/writing/completion.ts';
import { textAt, withCursor } from '../../../fixture.ts';

/** What is offered at `‸`, as the text that it would replace and the texts that it would write. */
function offered(marked: string): readonly [replaced: string, texts: readonly string[]] | undefined {
  const { analysis, position } = withCursor(marked);
  const edits = completion(analysis, position).items.map((item) => item.textEdit as TextEdit);
  const [first] = edits;
  return first && [textAt(analysis, first.range), edits.map((edit) => edit.newText)];
}

describe('completion of provisions', () => {
  const items = ['resolves 1', 'resolves 2', 'resolves 2 i)', 'instructs 5'];
  const rows: readonly (readonly [string, ReturnType<typeof offered>])[] = [
    ['under instructs ‸ of Resolution 44', ['instructs ', ['instructs 5']]],
    [
      'under resolves‸ of Resolution 44',
      ['resolves', ['resolves', 'resolves 1', 'resolves 2', 'resolves 2 i)']],
    ],
    [
      'under res‸ of the WTSA Resolution 44',
      ['res', ['resolves', 'resolves 1', 'resolves 2', 'resolves 2 i)']],
    ],
    ['under i‸ of Resolution 44 (Rev. New Delhi, 2024)', ['i', ['instructs', 'instructs 5']]],
    ['under ‸ of Resolution 44 (Rev. New Delhi, 2024)', undefined],
    ['see Resolutions 52 and 44, ‸', undefined],
    [
      'under instructs the Dir‸ of Resolution 44',
      ['instructs the Dir', ['instructs the Director of the Telecommunication Standardization Bureau 5']],
    ],
    ['under resolves ‸1 of Resolution 44', ['resolves 1', ['resolves 1', 'resolves 2', 'resolves 2 i)']]],
    ['see Resolution 44 (Rev. New Delhi, 2024), ‸', ['', items]],
    ['see Resolution 44, ins‸', ['ins', ['instructs 5']]],
    ['see Resolution 44 of this assembly, resolves 2‸', ['resolves 2', ['resolves 2', 'resolves 2 i)']]],
    ['see Resolution 44,‸', undefined],
    ['see Resolution 44, and‸', undefined],
    ['see Resolution 44, res‸idents', undefined],
    ['see Resolution 44 (Rev. Geneva, 2022), ‸', undefined],
    ['see Resolution 80, ‸', undefined],
    ['under *instructs* ‸ of Resolution 44', ['instructs* ', ['instructs* 5']]],
    ['under **ins‸** of Resolution 44', ['ins', ['instructs', 'instructs 5']]],
    [
      'under _resolves_ ‸1 of Resolution 44',
      ['resolves_ 1', ['resolves_ 1', 'resolves_ 2', 'resolves_ 2 i)']],
    ],
    ['see Resolution 44, *instructs* ‸', ['instructs* ', ['instructs* 5']]],
    [
      'under *instructs* the Dir‸ of Resolution 44',
      ['instructs* the Dir', ['instructs* the Director of the Telecommunication Standardization Bureau 5']],
    ],
    [
      'under instructs the Director of TSB ‸ of Resolution 44',
      ['instructs the Director of TSB ', ['instructs the Director of TSB 5']],
    ],
    [
      'see Resolution 44, *instructs* the Director of TSB ‸',
      ['instructs* the Director of TSB ', ['instructs* the Director of TSB 5']],
    ],
    ['see Resolution 44, instructs TSB 5‸', ['instructs TSB 5', ['instructs TSB 5']]],
    ['see Resolution 44, instructs the Director of TSB 6‸', undefined],
    ['see Resolution 44, instructs the Director of BDT ‸', undefined],
    ['see Resolution 44, instructs the Secretary-General ‸', undefined],
    ['instructs ‸ the director of Resolution 44', undefined],
    ['instructs ‸ of Recommendation 44', undefined],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(offered(text), expected));

  it('gives the text of the item', () => {
    const { analysis, position } = withCursor('see Resolution 44, ins‸');
    const [item] = completion(analysis, position).items;
    assert.equal(item?.documentation, 'to continue the activities;');
  });

  it('writes for every part of the annex what is read as that part', () => {
    const library = embeddedLibrary();
    const catalogue = library.main;
    let count = 0;
    for (const entry of catalogue.entries) {
      for (const { name, longName, found } of nameableProvisions(catalogue, entry)) {
        for (const written of new Set([
          name,
          longName,
          `*${found.clause.verb}*${longName.slice(found.clause.verb.length)}`,
        ])) {
          const before = `under ${written} of Resolution ${entry.number}, we`;
          const after = `see Resolution ${entry.number}, ${written}, we`;
          for (const text of found.item ? [before, after] : [before]) {
            const [resolved] = analyse(text, library, { format: 'plaintext', rules: {} }).references;
            assert.equal(resolved && partOf(resolved), found.item ?? found.clause, text);
            count++;
          }
        }
      }
    }
    assert.ok(count > 500, String(count));
  });
});
