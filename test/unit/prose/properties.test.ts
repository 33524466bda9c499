/** What holds of every format and text: masks keep the length and the line breaks, marks lie in the text, the work is linear. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rewrites } from '../../../core/features/writing/rewrites/rewrites.ts';
import { prose } from '../../../core/prose/prose.ts';
import { edited } from '../../../core/rules/edits.ts';
import { analysed } from '../../fixture.ts';
import { tried } from '../../tried.ts';

const FORMATS = ['markdown', 'asciidoc', 'restructuredtext', 'latex', 'plaintext', 'html', 'xml'];
const format = fc.constantFrom(...FORMATS);

const PIECES = [
  'Resolution 44',
  ' (Rev. Geneva 2022)',
  'R&eacute;solution',
  "R\\'esolution",
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '    ',
  ...[
    '<b>',
    '</b>',
    '<p x="',
    '">',
    '<br>',
    '<sup>1</sup>',
    '<!--',
    '-->',
    '<pre>',
    '</pre>',
    '<![CDATA[',
    '<?',
    '<',
  ],
  ...['&', '&nbsp;', '&#52;', '&#xe9;', '&#10;', '&#x1F600;', '&#xd800;', '&shy;', ';'],
  ...['\\', '\\\\', '\\footnote{', '{', '}', '%', '$', '\\verb|', '--', '\\c c', '\\"{', "''"],
  ...['`', '``', '```\n', '[', '](', '][', ']: /x', '[^1]', '|', '> ', '~~', '::\n', '.. ', ']_', ':ref:`'],
  ...['+--+\n', '| a (|\n', '| (|b|\n', '| |b|\n', '|a| |\n', '== ==\n', '== ==\n\n'],
  ...['footnote:[', 'pass:[', '<<', '>>', '+', '+++', '----\n', 'http://', '\ud800', '\u2060', '\u034f'],
];
const drafts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 50 })
  .map((parts) => parts.join(''));

const breaksIn = (text: string) => Array.from(text.matchAll(/\n/g), ({ index }) => index);

describe('prose: properties', () => {
  it('the length and the line breaks stay, and what it tells of lies in the text, in order and apart', () => {
    fc.assert(
      fc.property(drafts, format, (text, name) => {
        const read = prose(text, name);
        for (const each of [read.text, read.written]) {
          assert.equal(each.length, text.length);
          assert.deepEqual(breaksIn(each), breaksIn(text));
        }
        for (const spans of [read.marks, read.comments]) {
          let end = 0;
          for (const span of spans) {
            assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
            end = span.end;
          }
        }
      }),
      tried(1500),
    );
  });

  it('fixes and rewrites keep the tags, in their order but for empty ones, and cut no escape', () => {
    const tagsIn = (text: string) =>
      (text.match(/<\/?[a-z][^<>]*>/g) ?? []).filter((tag) => tag !== '<br>').join('');
    const parts = fc.constantFrom(
      ...[
        'Resolution',
        'Res.',
        ' ',
        '&nbsp;',
        '44',
        '(',
        'Rev.',
        'Geneva',
        'Gen&egrave;ve',
        ', ',
        '2022',
        ')',
        '<b>',
        '</b>',
      ],
      ...[
        '<i>',
        '</i>',
        '<br>',
        '<sup>1</sup>',
        'R&eacute;solution 44 (R&eacute;v. ',
        'Resolution 44 (Rev. ',
      ],
    );
    const markup = fc.array(parts, { maxLength: 30 }).map((each) => each.join(''));
    const withoutEmpty = (tags: string): string => {
      const less = tags.replace(/<(\w+)><\/\1>/g, '');
      return less === tags ? tags : withoutEmpty(less);
    };
    fc.assert(
      fc.property(markup, fc.constantFrom('html', 'xml'), (text, name) => {
        const analysis = analysed(text, name);
        const lines = { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } };
        const fixes = [...analysis.findings.map(({ fix }) => fix), ...rewrites(analysis, lines)];
        for (const fix of fixes) {
          const after = edited(text, fix?.edits ?? []);
          assert.equal(withoutEmpty(tagsIn(after)), withoutEmpty(tagsIn(text)));
          assert.equal(after.replace(/&\w+;/g, '').includes('&'), false);
        }
      }),
      tried(1500),
    );
  });

  for (const name of FORMATS) {
    it(`hostile repetition is read to its end: ${name}`, () => {
      const pieces = [
        ...[
          '<',
          '&',
          '[',
          '`',
          '\\',
          '{',
          '$',
          ':',
          '|',
          '"',
          '*',
          '_',
          '~',
          '+',
          '-',
          '>',
          '\n',
          ' ',
          '    \n',
          '\t',
          '%',
        ],
        ...[
          '<a ',
          '<a b="',
          '<a b=\'"',
          '</',
          '<!--',
          '<!',
          '<?',
          '<![CDATA[',
          '<pre>',
          '<sup>',
          '&#1',
          '&a;',
          'a&',
          '<sup><a ',
        ],
        ...[
          '](',
          '[a](',
          '[a][',
          '[^',
          '[a]: /\n',
          '`a``',
          '\\verb|',
          '\\footnote{',
          "\\'",
          '\\href{',
          '{\\c',
          '\\\\',
          '--',
        ],
        ...[
          ':a:`',
          '`a <',
          ' |',
          '.. ',
          '::\n',
          ']_',
          'xref:a[',
          'footnote:[',
          '<<a',
          'http://[',
          'pass:[',
          '+++a',
          '{a}',
          '+--+\n',
          '+--+\n|a|\n',
          '== ==\n',
          '== ==\n\n',
          '---\na: b\n',
        ],
      ];
      // A square of these lengths would run into the time limit of tests.
      for (const piece of pieces) prose(`Resolution 44 ${piece.repeat(100_000 / piece.length)}`, name);
    });
  }
});
