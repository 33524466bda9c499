/** What is prose of an edited text is that of the text alone, whatever is edited, in each format. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedBetween } from '../../../core/changed.ts';
import { type Prose, prose } from '../../../core/prose/prose.ts';
import { proseAgain } from '../../../core/prose/proseAgain.ts';
import { tried } from '../../tried.ts';

const FILLER =
  'The regional groups reported on their work, and asked for a common view of what was decided. ';

interface Parts {
  /** What is whole in itself. */
  readonly whole: readonly string[];
  /** What opens, closes or escapes something, or is looked at from elsewhere. */
  readonly loose: readonly string[];
}

const MARKUP: Parts = {
  whole: [
    ...[
      '<p>a</p>',
      '<b>Resolution</b>',
      '<!-- note -->',
      '<script>a < b</script>',
      '<pre>a\n\nb</pre>',
      '<a title="b">44</a>',
    ],
    ...[
      '&eacute;',
      '<sup>1</sup>',
      '<br>',
      '<![CDATA[a]]>',
      '<?php a ?>',
      '<!DOCTYPE x [ <!ENTITY b "c"> ]>',
      'a < b',
      'n<sup>o</sup>',
    ],
  ],
  loose: [
    ...[
      '<p',
      '<b>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<pre>',
      '</pre>',
      '<a title="',
      '">',
      '<',
      '>',
      '"',
      '<![CDATA[',
    ],
    ...[']]>', '<?', '?>', '<!DOCTYPE x [', ']>', "='"],
  ],
};

const FORMATS: Readonly<Record<string, Parts>> = {
  plaintext: { whole: ['https://example.org/44', 'Resolution ٤٤'], loose: ['https:', '//'] },
  markdown: {
    whole: [
      ...[
        '```\ncode\n```',
        '~~~ js\na\n\nb\n~~~',
        '`code`',
        '[Resolution 44](https://example.org)',
        '<!-- note -->',
        '<b>a</b>',
      ],
      ...[
        '&eacute;',
        '\\*',
        '    indented',
        '- item\n\n    more',
        '[^1]',
        'Resolution ٤٤',
        '\n---\n\n',
        '\r\n\r\n',
        '\n  \nword',
      ],
    ],
    loose: [
      ...[
        '```',
        '~~~',
        '`',
        '](',
        '[',
        '<!--',
        '-->',
        '<',
        '&',
        '> ```',
        '---',
        '---\n',
        '\n...\n',
        '[a]: https://example.org',
        '[',
      ],
      ...['[a]', '\n    ', '- '],
    ],
  },
  asciidoc: {
    whole: [
      ...[
        '----\ncode\n----',
        '....\na\n\nb\n....',
        '////\nnote\n////',
        '// note',
        '`code`',
        '+++a+++',
        '```ruby\na\n```',
      ],
      ...[
        'xref:a[Resolution 44]',
        '<<r44,Resolution\n44>>',
        'footnote:[a note]',
        'pass:[a\n\nb]',
        '{nbsp}',
        '&nbsp;',
        ' +',
      ],
    ],
    loose: [
      '----',
      '....',
      '////',
      '++++',
      '```',
      '`',
      '+++',
      'footnote:[',
      'pass:[',
      'xref:a[',
      '[',
      ']',
      '<<',
      '>>',
      ':a: b',
      '\\',
    ],
  },
  restructuredtext: {
    whole: [
      ...[
        '::\n\n    code',
        '.. note',
        '.. a comment\n   goes on',
        '``code``',
        '`a`',
        ':code:`a`',
        '`b <https://example.org>`_',
        '>>> 1',
      ],
      ...[
        '+----+----+\n| Resolution | b |\n| 44 | c |\n+----+----+',
        '\n\n==== ====\na    b\n==== ====\n\n',
        '\\ ',
        '[1]_',
      ],
    ],
    loose: [
      ...[
        '::',
        '.. ',
        '``',
        '`',
        '`_',
        '<',
        '>`_',
        ':code:`',
        '| d | e |',
        '+----+----+',
        '==== ====',
        '.. _r44:',
        '|nbsp|',
        '   ',
      ],
      ...['\n  \nword', '\n   a', '\\'],
    ],
  },
  latex: {
    whole: [
      ...[
        '\\begin{verbatim}\ncode\n\n\\end{verbatim}',
        '\n\\begin{comment}\na\n\\end{comment}\n',
        '% note',
        '$44$',
        '$$a\n\nb$$',
      ],
      ...[
        '\\verb|a|',
        '\\footnote{a\n\nb}',
        '\\textbf{Resolution}',
        '\\href{https://example.org}{b}',
        "\\'e",
        '--',
        '\\\\',
        '$^{1}$',
      ],
    ],
    loose: [
      ...[
        '\\begin{verbatim}',
        '\\end{verbatim}',
        '\\begin{comment}',
        '\\end{comment}',
        '%',
        '$',
        '$$',
        '\\verb|',
        '\\footnote{',
      ],
      ...['{', '}', '\\', '\\(', '\\)', '-', '\\href{'],
    ],
  },
  html: MARKUP,
  xml: MARKUP,
};

/** Long enough for much to be out of reach of any edit; every part stands in it. */
function base(parts: readonly string[]): string {
  return Array.from({ length: 420 }, (_, i) => {
    const part = i % 5 === 0 ? (parts[(i / 5) % parts.length] ?? '') : '';
    const words = FILLER.repeat(1 + (i % 3)).slice(0, 90 + ((i * 37) % 160));
    return i % 10 === 0 ? `${part}\n\n${words}` : `${words}${part}${i % 4 === 0 ? '\n' : '\n\n'}`;
  }).join('');
}

/** What a text may begin with that is read otherwise than the rest. */
const FRONT_MATTER = '---\nbody: WTDC\n\ntitle: Resolution 44\n---\n\n';

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

function editOf(parts: readonly string[]): fc.Arbitrary<Edit> {
  return fc.record({
    at: fc.noBias(fc.nat(9999)).map((n) => n / 10_000),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60), fc.nat(9000)),
    text: fc.oneof(
      fc.constantFrom('', 'x', '\n', '\n\n', ' '),
      fc.constantFrom(...parts),
      fc.constantFrom(...parts).map((part) => `\n\n${part}\n\n`),
    ),
  });
}

function edited(text: string, { at, length, text: put }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + length);
}

/** Where two texts differ, all of it lies in the change. */
function holds({ start, before, now }: ReturnType<typeof changedBetween>, a: string, b: string): boolean {
  return a.slice(0, start) === b.slice(0, start) && a.slice(before) === b.slice(now);
}

describe('what is prose of an edited text', () => {
  for (const [format, { whole, loose }] of Object.entries(FORMATS)) {
    const all = [...whole, ...loose];
    const bases = [base(whole), base(all), ...(format === 'markdown' ? [FRONT_MATTER + base(whole)] : [])];
    for (const [i, text] of bases.entries()) {
      it(`is that of the text alone (${format}, ${i})`, () => {
        const first = prose(text, format);
        let told = 0;
        fc.assert(
          fc.property(fc.array(editOf(all), { minLength: 1, maxLength: 4 }), (edits) => {
            let before: Prose = first;
            for (const each of edits) {
              const text = edited(before.source, each);
              const again = proseAgain(text, format, before, changedBetween(before.source, text));
              const alone = prose(text, format);
              if (again) {
                told++;
                assert.deepEqual(again.prose, alone);
                assert.ok(holds(again.changed, before.text, alone.text));
                assert.ok(holds(again.changed, before.written, alone.written));
              }
              before = again?.prose ?? alone;
            }
          }),
          tried(20),
        );
        // Where something is open from the beginning, all is read.
        assert.ok(first.reachesFar ? i === 1 : told > 10, `${told} told`);
      });
    }
  }

  const LINE = `${FILLER}\n`;
  const LONG = `${FILLER.repeat(75)}\n\n`;
  const edges: readonly (readonly [what: string, format: string, text: string, old: string, now: string])[] =
    [
      [
        'the end of a long footnote',
        'latex',
        `${LONG}44\\footnote{${LINE.repeat(50)}@ (Rev. Geneva, 2022)${LONG.repeat(3)}`,
        '@',
        '}',
      ],
      [
        'the end of front matter, and a line further down',
        'markdown',
        `${FRONT_MATTER}${FILLER.repeat(70)}\n\n${FILLER.repeat(20)}\n\n---\n\n${LONG.repeat(3)}`,
        '---\n\n',
        '',
      ],
      [
        'what stands below long front matter',
        'markdown',
        `---\n${'title: Resolution 44\n\n'.repeat(999)}---\n\n${LONG.repeat(4)}`,
        'reported',
        'x',
      ],
      [
        'items of a list',
        'markdown',
        `${LONG}${`- item\n\n${`    ${LINE}\n`.repeat(90)}`.repeat(9)}${LONG}`,
        'reported',
        'x',
      ],
      [
        'a text with rules between',
        'markdown',
        `${LONG}${`---\n${`${FILLER}\`code\`\n\n`.repeat(79)}`.repeat(8)}`,
        'reported',
        'x',
      ],
      [
        'what is indented below a comment',
        'restructuredtext',
        `${LONG}${`.. note\n\n${`   ${LINE}\n`.repeat(90)}`.repeat(4)}${LONG}`,
        'reported',
        'x',
      ],
      [
        'links over lines',
        'restructuredtext',
        `${LONG}${`\`${LINE}${FILLER}\` \`b\` \n`.repeat(60)}\n${`\`a\n\nb\` ${LINE}`.repeat(200)}${LONG}`,
        'reported',
        'x',
      ],
    ];
  for (const [what, format, text, old, put] of edges) {
    it(`is that of the text alone at the edges: ${what} (${format})`, () => {
      const before = prose(text, format);
      const step = Math.ceil(text.split(old).length / 200);
      let count = 0;
      for (let at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + old.length)) {
        if (count++ % step > 0) continue;
        const now = text.slice(0, at) + put + text.slice(at + old.length);
        const again = proseAgain(now, format, before, changedBetween(text, now));
        if (again) assert.deepEqual(again.prose, prose(now, format));
      }
      assert.ok(count > 0);
    });
  }

  it('is told from what is around the edit, not from the whole', () => {
    const before = prose(base(MARKUP.whole), 'html');
    const at = before.source.length >> 1;
    const text = `${before.source.slice(0, at)}x${before.source.slice(at)}`;
    const again = proseAgain(text, 'html', before, changedBetween(before.source, text));
    assert.ok(again);
    assert.equal(again.prose.masks[0], before.masks[0]);
  });
});
