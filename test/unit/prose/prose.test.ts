/** What of a document is prose, format by format. */
import { finds } from '../../fixture.ts';

function in_(format: string, rows: readonly string[]): void {
  describe(`prose: ${format}`, () => {
    for (const row of rows) it(row, () => finds(row, format));
  });
}

in_('markdown', [
  '---\ntitle: Resolution 44\n---\n⟦Resolution 44⟧',
  '```\nResolution 44\n```\n⟦Resolution 44⟧',
  '~~~ text\nResolution 44\n~~~\n⟦Resolution 44⟧',
  'as `Resolution 44` in code, ⟦Resolution 44⟧',
  '⟦**Resolution 44** (Rev. New Delhi, 2024)⟧'.replace('⟦**', '**⟦'),
  '[⟦Resolution 44](https://example.org/Resolution%2080) (Rev. New Delhi, 2024)⟧',
  'see <https://example.org/?q=Resolution 44> and https://example.org/Resolution/Resolution-44',
  '<!-- Resolution 80 -->⟦Resolution 44⟧',
  '⟦Resolution 44[^1] (Rev. New Delhi, 2024)⟧',
  '[44]: https://example.org "Resolution 44"',
  '[^1]: ⟦Resolution 44⟧ was adopted',
  'use `<!--` here.\n\n⟦Resolution 44⟧',
  '```html\n<!--\n```\n\n⟦Resolution 44⟧',
  'it is 5` long\r\n\r\n⟦Resolution 44⟧\r\n\r\nand 6` more',
  '<!-- never closed\n\n⟦Resolution 44⟧',
  '⟦Resolution&nbsp;44 (Rev.&nbsp;Geneva, 2022)⟧',
  '| ⟦Resolution 44⟧ | (Rev. New Delhi, 2024) |',
  '> ⟦Resolution 44⟧ of',
]);
in_('latex', [
  'Resolution~44 % Resolution 80'.replace('Resolution~44', '⟦Resolution~44⟧'),
  '\\textbf{⟦Resolution 44} (Rev. New Delhi, 2024)⟧',
  '\\begin{verbatim}\nResolution 80\n\\end{verbatim}\n⟦Resolution 44⟧',
]);
in_('rst', ['Code::\n\n  Resolution 80\n\n⟦Resolution 44⟧']);
in_('asciidoc', ['----\nResolution 80\n----\n⟦Resolution 44⟧', '// Resolution 80\n⟦Resolution{nbsp}44⟧']);
in_('restructuredtext', [
  'text::\n\n   Resolution 80\n\n⟦Resolution 44⟧',
  '.. Resolution 80\n\n⟦Resolution 44⟧',
  '``Resolution 80`` ⟦Resolution 44⟧',
]);
in_('plaintext', ['`⟦Resolution 44⟧` in plain text', 'https://example.org/a(Resolution 44']);
