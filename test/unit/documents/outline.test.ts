/** The outline of a document's text: its headings, and below each the places of its paragraphs; and the headings in colour. */
import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import type { Analysis } from '../../../core/analyse.ts';
import { LEGEND, semanticTokens } from '../../../core/features/marking/semanticTokens.ts';
import type { Section } from '../../../core/features/outline/section.ts';
import { linesIn } from '../../../core/lines.ts';
import { readDocument } from '../../../documents/read.ts';
import { withHeadings } from '../../../server/documents/shown/headingTokens.ts';
import { placesOutline } from '../../../server/documents/shown/placesOutline.ts';
import { word } from '../../documents/archive.ts';
import { contribution } from '../../documents/contribution.ts';
import { analysed } from '../../fixture.ts';

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

describe('the headings of a document', () => {
  const heading = (text: string) =>
    `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>${text.replace('\n', '</w:t><w:br/><w:t>')}</w:t></w:r></w:p>`;
  const tokens = async (range?: Range) => {
    const body = [
      heading('Follow-up of Resolution 44 (Rev. Geneva, 2022)\nand of others'),
      '<w:p><w:r><w:t>Resolution 80</w:t></w:r></w:p>',
      heading('Resolution 80'),
    ];
    const read = await readDocument(word(body.join('')));
    assert.ok(read.kind === 'document');
    const analysis = analysed(read.text);
    const lines = read.text.split('\n');
    return withHeadings(analysis, read.places, semanticTokens(analysis, range), range).map(
      ({ line, character, length, type }) =>
        `${LEGEND.tokenTypes[type]}: ${lines[line]?.slice(character, character + length)}`,
    );
  };
  it('have their colour around references', async () => {
    assert.deepEqual(await tokens(), [
      'ituHeading: Follow-up of ',
      'ituResolution: Resolution 44 (Rev. Geneva, 2022)',
      'ituHeading: and of others',
      'ituResolution: Resolution 80',
      'ituResolution: Resolution 80',
    ]);
  });
  it('are those of the lines that are asked for', async () => {
    const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
    assert.deepEqual(await tokens(range), ['ituHeading: and of others']);
  });
});
