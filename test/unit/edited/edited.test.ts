/** An analysis after edits is what it would be without the analyses before them, whatever is edited, in all languages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Analysis, analyse } from '../../../core/analyse.ts';
import { changedBetween } from '../../../core/changed.ts';
import {
  type DiagnosticStyle,
  diagnosticOf,
  diagnostics,
  diagnosticsAgain,
} from '../../../core/features/marking/diagnostics.ts';
import { library, sources } from '../../fixture.ts';
import { tried } from '../../tried.ts';

const sample = (name: string) => readFileSync(join(import.meta.dirname, '../../../samples', name), 'utf8');
const FILLER =
  'The regional groups reported on their work, and asked for a common view of what was decided. '.repeat(9);

/** Long enough for much to be out of reach of any edit. */
const BASES = [
  [
    sample('draft.md'),
    FILLER,
    sample('languages.md'),
    ...Array(24).fill(FILLER),
    sample('draft.md'),
    FILLER,
    FILLER,
  ].join('\n\n'),
  Array.from(
    { length: 60 },
    (_, i) =>
      `${FILLER.slice(0, 90 + ((i * 53) % 400))}\n\n${i % 7 === 0 ? '# ' : ''}${i % 3 === 0 ? 'recalling ' : ''}` +
      [
        'Resolution 44 (Rev. Geneva, 2022)',
        'Resolution 44',
        'WTDC Resolution 2',
        'Resolution 2',
        'Resolutions 52, 54 and 118',
      ][i % 5] +
      [' of this assembly', ', on bridging the gap', '', ' (Rev. New Delhi, 2024)'][i % 4],
  ).join('\n\n'),
  Array.from(
    { length: 50 },
    (_, i) =>
      `${
        [
          'в Резолюции 44 (Пересм. Женева, 2022 г.) и Резолюции 80',
          'la Résolution 44 (Rév. Genève, 2022) et les Résolutions 2, 7 et 11',
          'القرار ٤٤ (المراجَع في جنيف، ٢٠٢٢)',
          '第44和第76号决议（2022年，日内瓦，修订版）',
          'la Resolución 44 (Rev. Ginebra, 2022) de la AMNT',
        ][i % 5]
      }. ${FILLER.slice(0, 120 + ((i * 37) % 300))}\n${i % 2 ? '\n' : ''}`,
  ).join(''),
  Array.from(
    { length: 70 },
    (_, i) =>
      [
        'ITU-T SG9 and SG16 met, and then Study Group 17',
        'Study Groups 9, 16 and 17',
        'the former SG9 (Rev. Geneva, 2022)',
        'la Commission d’études 9 de l’UIT-T en 2021',
        'первое собрание 9-й Исследовательской комиссии',
        '第9和第16研究组, ITU-D SG1',
        'SG16 became SG21 in Resolution 44 (Rev. Geneva, 2022)',
      ][i % 7] +
      `. ${FILLER.slice(0, (i * 97) % 700)}${i % 9 ? '' : FILLER.repeat(6)}${i % 3 ? '\n\n' : '\n'}`,
  ).join(''),
] as const;

const SNIPPETS = [
  ...[
    'x',
    ' ',
    '\n',
    '\n\n',
    '(',
    ')',
    '4',
    '44',
    '2022',
    'Geneva',
    'New Delhi',
    'Rev. ',
    '# ',
    '*',
    '`',
    '```\n',
  ],
  ...[
    'Resolution ',
    'Resolution 44 (Rev. Geneva, 2022)',
    'Res. 44',
    'WTDC ',
    ' of WTDC',
    ' and ',
    'suppressed ',
    'recalling ',
  ],
  ...[
    'Resolution 2 of WTDC',
    'SG9',
    'ITU-D ',
    ' and SG16',
    '9, ',
    'Study Groups ',
    '第5和',
    '研究组',
    'RESOLUTION 44 (REV. NEW DELHI, 2024)\n\n',
    'MOD\n',
    '\u0301',
    'Ж',
    '第',
    '号决议',
    '<!-- itu-resolutions: ignore -->',
  ],
  ...['---\nbody: WTDC\n---\n', '| a | SUP |\n', '&eacute;', '"', '\u200f', '\ud83d', ' '.repeat(300)],
  ...[
    '----\n',
    '<b>',
    '</p>',
    '<!--',
    '-->',
    '%',
    '$',
    '\\footnote{',
    '}',
    '.. note\n',
    '`',
    '::\n\n    ',
    '| d | e |\n',
  ],
] as const;

/** Formats in which much else is masked: edits close and open it. */
const MARKED = ['asciidoc', 'restructuredtext', 'latex', 'html', 'xml'] as const;

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.noBias(fc.nat(9999)).map((n) => n / 10_000),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60), fc.constant(5000)),
  text: fc.oneof(fc.constant(''), fc.constantFrom(...SNIPPETS)),
});

function edited(text: string, { at, length, text: put }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + length);
}

const STYLE: DiagnosticStyle = { uri: 'file:///draft.md', sources, docs: null, markdown: true };

/** All that is seen of an analysis. */
function seen({ text, prose, references, lines, findings, context, groups }: Analysis) {
  return { text, prose, references: references.all(), lines, findings, context, groups };
}

describe('an analysis of an edited text', () => {
  for (const [i, base] of BASES.entries()) {
    for (const format of ['markdown', 'plaintext', ...(i === 0 ? MARKED : [])]) {
      it(`is that of the text alone (${i}, ${format})`, () => {
        const settings = { format, rules: {} };
        const first = analyse(base, library, settings);
        fc.assert(
          fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
            let before = first;
            let made = diagnosticsAgain(first, undefined, (finding) => diagnosticOf(first, finding, STYLE));
            for (const each of edits) {
              const text = edited(before.text, each);
              before = analyse(text, library, settings, before);
              const now = before;
              assert.deepEqual(seen(now), seen(analyse(text, library, settings)));
              made = diagnosticsAgain(now, made, (finding) => diagnosticOf(now, finding, STYLE));
              assert.deepEqual(made.items, diagnostics(now, STYLE));
            }
          }),
          tried(format === 'markdown' || format === 'plaintext' ? 15 : 6),
        );
      });
    }
  }

  it('is that of the text alone wherever something is put near a study group that tells of it', () => {
    const beyond = `\n\n${FILLER.repeat(8)}\n\n`;
    const group =
      'The groups met for a while and asked much of ITU-T SG9 and SG16, which told of their work, and so on and on';
    const base = `SG16${beyond}${group.padStart(260, 'and so on ')}; ${group}${beyond}SG9, SG17 and Study Groups 9, 16${beyond}`;
    const first = analyse(base, library, { format: 'markdown', rules: {} });
    const from = base.indexOf('and so on') - 60;
    for (let at = from; at < from + 640; at += 7)
      for (const put of [
        ' in 2019 ',
        ' merged ',
        ' SG21 ',
        ' ITU-D ',
        '. ',
        '\n\n',
        ' former ',
        'Resolution 44 (Rev. ',
      ]) {
        const text = base.slice(0, at) + put + base.slice(at);
        const settings = { format: 'markdown', rules: {} };
        assert.deepEqual(
          seen(analyse(text, library, settings, first)),
          seen(analyse(text, library, settings)),
        );
      }
  });

  // The first reference behind an edit is told of anew wherever it stands.
  const FAR = `\n\n${FILLER.repeat(4)}This is told by Resolution 83. ${FILLER.repeat(4)}\n\n`;
  const settings = { format: 'markdown', rules: {} };
  /** Further down than what words lead to, but for histories. */
  const BELOW = `${FILLER}\n\n${FILLER}\n\nResolution 44, Resolution 83 and PP Resolution 9; Resolution 52 (Dubai, 2012) established a group`;
  const rows: readonly (readonly [what: string, text: string, old: string, now: string, codes: string])[] = [
    [
      'the first mention goes',
      `A Resolution 52${FAR}B Resolution 52${FAR}C`,
      'Resolution 52',
      'x',
      'missing-edition',
    ],
    [
      'a title is of as many letters, but about an older edition',
      `# Resolution 52 (Rev. New Delhi, 2024)${FAR}recalling Resolution 52 (Rev. Hammamet, 2016)${FAR}C`,
      'New Delhi, 2024',
      'Dubai,     2012',
      'outdated-edition',
    ],
    [
      'the first mention gets another edition',
      `A Resolution 52 (Rev. Hammamet, 2016)${FAR}B Resolution 52 (Rev. Dubai, 2012)${FAR}C`,
      'Hammamet, 2016',
      'Dubai, 2012',
      'mixed-editions',
    ],
    [
      'what two editions are compared with is written otherwise',
      `A Resolution 52 (Rev. New Delhi, 2024)${FAR}B Resolution 52 (Rev. Dubai, 2012)${FAR}C`,
      'New Delhi,',
      'New Delhi',
      'mixed-editions',
    ],
    [
      'in another language an edition is none that ever was',
      `A Resolution 52 (Modified New Delhi, 2024)${FAR}B Resolution 52 (Rev. Dubai, 2012)${FAR}C`,
      'Resolution',
      'Resolución',
      'mixed-editions',
    ],
    [
      'of two editions one is said to be cited on purpose',
      `A Resolution 52 (Rev. Hammamet, 2016)${FAR}B Resolution 52 (Rev. Dubai, 2012)${FAR}C`,
      'A ',
      'the former ',
      'mixed-editions',
    ],
    [
      'what was text becomes a title, above an older edition',
      `Resolution 52 (Rev. New Delhi, 2024) applies${FAR}B Resolution 52 (Rev. Dubai, 2012)${FAR}C`,
      ' applies',
      '',
      'outdated-edition mixed-editions',
    ],
    [
      'the first mention is one of a list that has editions now, so that it ought to have one',
      `A Resolutions 52 and 44.${FAR}B Resolution 52${FAR}C`,
      '44.',
      '44 (Rev. New Delhi, 2024).',
      'missing-edition',
    ],
    [
      'the first mention names the assembly, which says which edition is meant',
      `A WTSA Resolution 52${FAR}B Resolution 52${FAR}C`,
      'WTSA',
      'WTSA-24',
      'missing-edition',
    ],
    [
      'the first mention gives the number of the drafting stage, and needs no edition',
      `A Resolution 101${FAR}B Resolution 101${FAR}C`,
      ' 101',
      ' 101 (ex COM4/AI)',
      'missing-edition',
    ],
    [
      'a line is put before two editions',
      `A${FAR}B Resolution 52 (Rev. New Delhi, 2024)${FAR}C Resolution 52 (Rev. Dubai, 2012)${FAR}D`,
      'A',
      'A\n',
      'mixed-editions',
    ],
    [
      'a title says that the text is about a later edition',
      `# x${FAR}recalling Resolution 52 (Rev. Dubai, 2012)${FAR}C`,
      '# x',
      '# Resolution 52 (Rev. New Delhi, 2024)',
      'outdated-edition',
    ],
    ['a paragraph recalls now', `A${FAR}noting\n\n${BELOW}`, 'noting', 'recalling', 'outdated-edition'],
    [
      'a paragraph recalls no more',
      `A${FAR}Recalling\n\n${BELOW}`,
      'Recalling',
      'The same',
      'outdated-edition',
    ],
    [
      'a line that recalls is put among others',
      `A${FAR}one\ntwo\n\n${BELOW}`,
      'one\ntwo',
      'three\nrecalling\nfour',
      'outdated-edition',
    ],
    [
      'what recalls is put on a line of its own',
      `A${FAR}They went on recalling\n\n${BELOW}`,
      'on recalling',
      'on\nrecalling',
      'outdated-edition',
    ],
    [
      'a number is told to be of another body',
      `A Resolution 80${FAR}B Resolution 80`,
      'A ',
      'A WTDC ',
      'not-covered suppressed',
    ],
    [
      'the words of a body go, which all that are joined to them share',
      `A Resolution 80 of WTDC${' and Resolution 44 and Resolution 52'.repeat(250)}`,
      ' of WTDC',
      '',
      'not-covered',
    ],
    [
      'the words of a body go, so that one that is joined to them is the first mention of another resolution',
      `A Resolution 80 of WTDC${' and Resolution 44'.repeat(500)} and Resolution 52${FAR}C Resolution 52`,
      ' of WTDC',
      '',
      'missing-edition',
    ],
    [
      'the words of a body go, by which others are told that stand near the end of its list',
      `A WTDC Resolutions ${'44, 52, '.repeat(900)}54. As in Resolution 200. As in Resolution 7. As in Resolution 201.`,
      'WTDC ',
      '',
      'not-covered unknown-number',
    ],
  ];
  for (const [what, text, old, now, codes] of rows) {
    it(`tells far from an edit what it changes there: ${what}`, () => {
      const before = analyse(text, library, settings);
      const after = analyse(text.replace(old, now), library, settings, before);
      const alone = analyse(text.replace(old, now), library, settings);
      assert.deepEqual(seen(after), seen(alone));
      const far = ({ findings }: Analysis) =>
        findings
          .filter(({ span }) => span.start > FAR.length)
          .map(({ code, message }) => `${code} ${message}`);
      assert.notDeepEqual(far(after), far(before));
      const told = [...new Set([...far(after), ...far(before)].map((each) => each.split(' ')[0]))];
      assert.ok(
        codes.split(' ').every((code) => told.includes(code)),
        `${told}`,
      );
    });
  }

  it('keeps what is out of reach: it is the same object', () => {
    const text = BASES[1];
    const before = analyse(text, library, settings);
    const at = text.length - 20;
    const after = analyse(`${text.slice(0, at)}x${text.slice(at)}`, library, settings, before);
    assert.equal(after.references.at(0), before.references.at(0));
    assert.ok(after.references.all().filter((each, i) => each === before.references.at(i)).length > 20);
  });

  it('keeps what is further down than words are looked at, where none of what was edited leads a paragraph', () => {
    const below = `${FILLER}\n\n${FILLER}\n\nResolution 52, Resolution 44, Resolution 2 and WTDC Resolution 9`;
    for (const [text, old, now] of [
      [`noting\n\nA\n\n${below}`, 'A', 'B'],
      [`A\nnoting\n\n${below}`, 'A', 'B'],
      [`noting\nA`.padEnd(10) + below, 'A', 'B'],
    ] as const) {
      const before = analyse(text, library, settings);
      const after = analyse(text.replace(old, now), library, settings, before);
      assert.ok(after.references.at(3));
      assert.equal(after.references.at(3), before.references.at(3), text.slice(0, 20));
    }
  });

  it('is made anew where the settings are others', () => {
    const before = analyse(BASES[1], library, { format: 'markdown', rules: {} });
    const settings = { format: 'markdown', rules: { 'outdated-edition': 'off' } } as const;
    const after = analyse(BASES[1], library, settings, before);
    assert.ok(after.findings.every(({ code }) => code !== 'outdated-edition'));
  });
});

describe('what differs between two texts', () => {
  it('is the least that does', () => {
    assert.deepEqual(changedBetween('hello world', 'hello brave world'), { start: 6, before: 6, now: 12 });
    assert.deepEqual(changedBetween('aaa', 'aa'), { start: 2, before: 3, now: 2 });
    assert.deepEqual(changedBetween('abc', 'abc'), { start: 3, before: 3, now: 3 });
    assert.deepEqual(changedBetween('abXcd', 'abYcd'), { start: 2, before: 3, now: 3 });
  });

  it('leads from one to the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, a, b, tail) => {
        const [before, now] = [head + a + tail, head + b + tail];
        const changed = changedBetween(before, now);
        assert.equal(
          before.slice(0, changed.start) +
            now.slice(changed.start, changed.now) +
            before.slice(changed.before),
          now,
        );
        assert.ok(changed.before - changed.start <= a.length);
      }),
      tried(),
    );
  });
});
