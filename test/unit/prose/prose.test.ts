/** What of a document is prose, format by format. */
import { finds } from '../../fixture.ts';

function in_(format: string, rows: readonly string[]): void {
  describe(`prose: ${format}`, () => {
    for (const row of rows) it(row, () => finds(row, format));
  });
}

in_('markdown', [
  '---\ntitle: ⟦Resolution 44⟧ # Resolution 80\n---\n⟦Resolution 44⟧',
  '---\ntitle: "⟦Resolution 44 (Rev. New Delhi, 2024)⟧"\nabout:\n  - ⟦Resolution 101⟧\n...\n',
  '---\ntitle: ⟦Resolution 44⟧\nresolution: (Rev. New Delhi, 2024)\nslug: resolution-80\n---\n',
  '---\nsummary: >\n  on ⟦Resolution\n  44 (Rev. New Delhi, 2024)⟧\n---\n',
  '```\nResolution 44\n```\n⟦Resolution 44⟧',
  '~~~ text\nResolution 44\n~~~\n⟦Resolution 44⟧',
  '```\nResolution 44\n``\nResolution 44\n`````\n⟦Resolution 44⟧',
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
in_('markdown', [
  '| ⟦Resolution 44⟧ \\| ⟦Resolution 101⟧ | x |\n|---|---|\n| ⟦Resolution 44 (Rev. New Delhi, 2024)⟧ |',
  '> > as ⟦Resolution\n> > 44 (Rev. New\n> > Delhi, 2024)⟧',
  '⟦Resolution  \n44⟧ and ⟦Resolution\\\n44 (Rev. New Delhi,\\\n2024)⟧',
  '[⟦Resolution 44][r44] (Rev. New Delhi, 2024)⟧\n\n[r44]: https://example.org/Resolution-80',
  '[⟦Resolution 44] (Rev. New Delhi, 2024)⟧\n\n[resolution 44]: <https://example.org>',
  '[⟦Resolution 44][] (Rev. New Delhi, 2024)⟧\n\n[Resolution 44]: #r44',
  '[⟦Resolution 44⟧][x] (Rev. New Delhi, 2024)',
  'as in **⟦Resolution 44** (*Rev.* __New Delhi__, 2024)⟧, Résolution **902 (CMR-03)**'.replace(
    'Résolution **902 (CMR-03)',
    '⟦Résolution **902 (CMR-03)⟧',
  ),
  '~~⟦Resolution 44~~ (Rev. New Delhi, 2024)⟧',
  '## ⟦Resolution 44⟧\n\n- [x] ⟦Resolution 44⟧\n1. ⟦Resolution 44⟧',
  '⟦Resolution 44 \\(Rev. New Delhi, 2024\\)⟧',
  '<p align="left">⟦Resolution <b>44</b> (Rev. New Delhi, 2024)⟧</p>',
  '⟦R&eacute;solution&#160;44⟧, not &Resolution;',
  'text:\n\n    Resolution 80\n\n⟦Resolution 44⟧\n    ⟦Resolution 44⟧',
  '- item\n\n    ⟦Resolution 44⟧\n\n\t⟦Resolution 44⟧\n\n[^1]: note\n\n    ⟦Resolution 44⟧',
  '[^n]: ⟦Resolution 44⟧\n    (see ⟦Resolution 101⟧)',
]);
in_('markdown', [
  '[⟦Resolution 44⟧][x] (Rev. New Delhi, 2024)\n\n[y]: https://example.org',
  '---\ntitle: ⟦Resolution 44⟧\n\nnever closed, ⟦Resolution 44⟧',
  '⟦Resolution 44](https://example.org) (Rev. New Delhi, 2024)⟧',
  '[[1] ⟦Resolution 44](https://example.org) (Rev. New Delhi, 2024)⟧',
  '[another paragraph\n\n⟦Resolution 44](https://example.org) (Rev. New Delhi, 2024)⟧',
]);
in_('asciidoc', [
  '⟦Resolution 44<<res-44>> (Rev. New Delhi, 2024)⟧',
  '|===\n|⟦Resolution 44⟧ |(Rev. New Delhi, 2024)\na|⟦Resolution 44 (Rev. New Delhi, 2024)⟧\n|===',
  '⟦Resolution 44 +\n(Rev. New Delhi, 2024)⟧',
  '* ⟦Resolution 44⟧\n+\n(Rev. New Delhi, 2024)',
  '⟦Resolution 44footnote:[see Resolution 101] (Rev. New Delhi, 2024)⟧',
  '⟦Resolution 44⟧footnote:[see ⟦Resolution 101⟧], (Rev. New Delhi, 2024)',
  'xref:r.adoc#res-80[⟦Resolution 44] (Rev. New Delhi, 2024)⟧, <<res-44,⟦Resolution 44>> (Rev. New Delhi, 2024)⟧',
  'https://example.org/Resolution/80[⟦Resolution 44] (Rev. New Delhi, 2024)⟧',
  'pass:[Resolution 80] +++Resolution 80+++ `Resolution 80` ⟦Resolution 44⟧',
  ':res: Resolution 80\n\n⟦Resolution 44⟧',
  '[source,ruby]\n----\nResolution 80 <1>\n----\n<1> ⟦Resolution 44⟧',
  '```ruby\nResolution 80\n```\n⟦Resolution 44⟧',
  '*⟦Resolution 44* (_Rev._ New Delhi, 2024)⟧ R&#233;solution',
  '⟦Resolution{nbsp}44 (Rev.{nbsp}New Delhi, 2024)⟧ {unknown}',
]);
in_('restructuredtext', [
  '.. [1] ⟦Resolution 44⟧',
  '.. code-block:: text\n\n   Resolution 80\n\n⟦Resolution 44⟧',
  '+-----+---+\n| ⟦Resolution 44⟧ | b |\n| (Rev. New Delhi, 2024) |\n+-----+---+',
  '⟦Resolution 44 [1]_ (Rev. New Delhi, 2024)⟧, ⟦Resolution 44\\ [#n]_ (Rev. New Delhi, 2024)⟧',
  '⟦Resolution |nbsp| 44⟧',
  '.. |r44| replace:: ⟦Resolution 44⟧',
  '| ⟦Resolution 44⟧\n| (Rev. New Delhi, 2024)',
  ':ref:`⟦Resolution 44 <res-80>` (Rev. New Delhi, 2024)⟧',
  '`⟦Resolution 44 <https://example.org/Resolution 80>`_ (Rev. New Delhi, 2024)⟧',
  ':code:`Resolution 80` **⟦Resolution 44** (*Rev.* New Delhi, 2024)⟧',
  '.. _resolution 80: https://example.org\n.. image:: Resolution 80.png\n\n⟦Resolution 44⟧',
  '>>> print("Resolution 80")\n\n⟦Resolution 44⟧',
  '+-----+----------------+\n| a   | ⟦Resolution 20  |\n|     | (Rev. Geneva,  |\n|     | 2022)⟧          |\n+-----+----------------+',
  '+-----------------+-----+\n| Resolution 20   | see |\n| ⟦Resolution 44⟧   | x   |\n+-----------------+-----+'.replace(
    'Resolution 20 ',
    '⟦Resolution 20⟧ ',
  ),
  '+------------------+--------+\n| Resolution 20 (  | b (c   |\n| Rev. Geneva,     | d)     |\n| 2022)            | e      |\n+------------------+--------+',
  '+------+---+\n| ⟦Resolution 20⟧ | (Rev. Geneva, 2022) |\n+------+---+',
]);
in_('latex', [
  '\\emph{⟦Resolution~44} (\\textbf{Rev.}~New Delhi, 2024)⟧',
  '⟦Resolution 44\\footnote{See Resolution 101.} (Rev. New Delhi, 2024)⟧',
  '⟦Resolution 44⟧\\footnote{See ⟦Resolution 101⟧.}. (Rev. New Delhi, 2024)',
  '⟦Resolution 44\\footnotemark[1] (Rev. New Delhi, 2024)⟧ ⟦Resolution 44$^{1}$ (Rev. New Delhi, 2024)⟧',
  'Resolutions ⟦101--103⟧',
  '⟦Resolution\\\\44 (Rev. New\\\\[2pt] Delhi, 2024)⟧',
  '\\href{https://example.org/a%20Resolution 80}{⟦Resolution 44} (Rev. New Delhi, 2024)⟧',
  '\\verb|Resolution 80| \\verb+%+ ⟦Resolution 44⟧ $Resolution 80$ \\(Resolution 80\\)',
  '⟦Resolution 44⟧ \\% ⟦Resolution 44⟧ \\\\% Resolution 80',
  "⟦R\\'esolution~44 (R\\'ev. New Delhi, 2024)⟧, ⟦R{\\'e}solution 44⟧, ⟦R\\'{e}solution 44⟧",
  "\\og la ⟦R\\'esolution 20 (R\\'ev. Gen\\`eve, 2022)⟧\\fg{}",
  '⟦Resolution 44 (Rev. \\AA lesund, 2024)⟧, ⟦Resolution 44 (Rev. {\\AA}lesund, 2024)⟧',
  '{\\bf ⟦Resolution 44} (Rev. New Delhi, 2024)⟧ \\textcolor{red}{⟦Resolution 44} (Rev. New Delhi, 2024)⟧',
  '\\begin{equation}\nResolution 80\n\\end{equation}\n⟦Resolution 44⟧ for US\\$5 and US\\$6, ⟦Resolution 44⟧',
  '\\label{Resolution 80}⟦Resolution 44⟧ \\citep[p. 1]{Resolution 80} \\& ⟦Resolution 44⟧',
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
// Whatever an editor calls a language.
in_('constructor', ['`⟦Resolution 44⟧` in plain text']);
