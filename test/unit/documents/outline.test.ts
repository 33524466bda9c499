/** The outline of a document's text: its headings, and below each the places of its paragraphs. */
import assert from 'node:assert/strict';
import type { Analysis } from '../../../core/analyse.ts';
import type { Section } from '../../../core/features/outline/section.ts';
import { linesIn } from '../../../core/lines.ts';
import { readDocument } from '../../../documents/read.ts';
import { placesOutline } from '../../../server/documents/placesOutline.ts';
import { contribution } from '../../documents/contribution.ts';

/** "name (detail) first-last", indented. */
const drawn = (sections: readonly Section[], indent = ''): string[] =>
  sections.flatMap(({ name, detail, first, last, sections: inner }) => [
    `${indent}${name}${detail ? ` (${detail})` : ''} ${first}-${last}`,
    ...drawn(inner, `${indent}  `),
  ]);

describe('the outline of a document', () => {
  it('has its places in its headings, tables and cells', async () => {
    const read = await readDocument(await contribution());
    assert.ok(read.kind === 'document');
    const { text, places } = read;
    const outline = drawn(placesOutline({ text, lines: linesIn(text) } as Analysis, places));
    assert.deepEqual(outline, [
      'paragraph 1 (Resolution 1 opens the document.) 0-0',
      'Introduction 2-19',
      '  paragraph 1 (Recalling Resolution 2 (Rev. Geneva, 2022), split over five…) 4-4',
      '  paragraph 2 (Resolution 3 was put in, not taken out.) 6-6',
      '  paragraph 3 (Numbered: Resolution 4.) 8-8',
      '  paragraph 4 (The linked Resolution 5 and more.) 10-10',
      '  paragraph 5 (Resolution 6, Resolution 7, COM4‑8, resolution.) 12-13',
      '  paragraph 6 (Noted here and there.) 15-15',
      '  paragraph 7 (A comment on this.) 17-17',
      '  text box 1 (Resolution 9 in a box.) 19-19',
      'Tables 21-33',
      '  table 1 23-31',
      '    row 1, cell 1 (Resolution) 23-23',
      '    row 1, cell 2 (10) 25-25',
      '    row 2, cell 1 27-29',
      '      paragraph 1 (Resolution 11) 27-27',
      '      paragraph 2 (Resolution 12) 29-29',
      '    row 2, cell 2 31-31',
      '      table 1 31-31',
      '        row 1, cell 1 (Resolution 13) 31-31',
      '  paragraph 1 (The end.) 33-33',
      'footnote 1 (Resolution 14 in a footnote.) 35-35',
      'footnote 2 (Resolution 15 in another.) 37-37',
      'endnote 1 (Resolution 16 in an endnote.) 39-39',
      'header (Resolution 17 in the header) 41-41',
      'footer (Resolution 18 in the footer) 43-43',
      'comment 1 (Resolution 19 in a comment.) 45-45',
    ]);
  });
});
