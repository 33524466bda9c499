/** What is shown in a draft by itself: tokens, inlay hints, lenses in the annex. */
import assert from 'node:assert/strict';
import { citationsIn } from '../../../../core/citations/citations.ts';
import { annexDocument } from '../../../../core/features/annex.ts';
import { codeLenses } from '../../../../core/features/marking/codeLenses.ts';
import { inlayHints, type Mentions } from '../../../../core/features/marking/inlayHints.ts';
import { LEGEND, semanticTokens } from '../../../../core/features/marking/semanticTokens.ts';
import { offsetAt } from '../../../../core/lines.ts';
import { edited } from '../../../../core/rules/edits.ts';
import { analysed, catalogue, sources, textAt } from '../../../fixture.ts';

const ALL = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('semantic tokens', () => {
  function tokens(text: string, range?: typeof ALL): string[] {
    const analysis = analysed(text);
    return semanticTokens(analysis, range).map(({ line, character, length, modifiers }) => {
      const names = LEGEND.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
      const words = analysis.text.split('\n')[line]?.slice(character, character + length);
      return `${words}: ${names.join(' ')}`;
    });
  }
  const rows: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Resolution 44 (Rev. New Delhi, 2024)', ['Resolution 44 (Rev. New Delhi, 2024): current']],
    ['Resolution 44', ['Resolution 44: current']],
    ['Resolution 44 (New Delhi, 2024)', ['Resolution 44 (New Delhi, 2024): current']],
    ['Resolution 44 (Rev. Geneva, 2022)', ['Resolution 44 (Rev. Geneva, 2022): outdated']],
    ['Resolution 80', ['Resolution 80: suppressed deprecated']],
    ['Resolution 109', ['Resolution 109: unknown']],
    ['Resolutions 101 to 109', ['Resolutions: ', '101 to 109: unknown']],
    ['Resolution 10', ['Resolution 10: uncovered']],
    ['Resolution 123 (Rev. Bucharest, 2022)', ['Resolution 123 (Rev. Bucharest, 2022): uncovered']],
    ['a screen resolution of 44', []],
    [
      'Resolution\n 44 (Rev. Geneva,\n2022)',
      ['Resolution: outdated', '44 (Rev. Geneva,: outdated', '2022): outdated'],
    ],
  ];
  for (const [text, expected] of rows)
    it(text.replace(/\n/g, '⏎'), () => assert.deepEqual(tokens(text), expected));
  it('of a range are those of the references that touch it', () => {
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 12 } };
    assert.deepEqual(tokens('Resolution 44\nResolution 80\nResolution 10', range), [
      'Resolution 80: suppressed deprecated',
    ]);
  });
});

describe('inlay hints', () => {
  /** The text as it looks with its hints in it. */
  function shown(text: string, titles: Mentions, editions: Mentions, range = ALL): string {
    const analysis = analysed(text, 'markdown');
    const hints = inlayHints(analysis, range, { titles, editions, sources, tooltip: 'markdown' });
    const edits = hints.map(({ position, label }) => {
      const at = offsetAt(analysis.lines, position) ?? 0;
      const words = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
      return { start: at, end: at, newText: `‹${words}›` };
    });
    return edited(text, edits);
  }
  it('show the title after the first mention, or after all', () => {
    const text = 'Resolution 52 (Rev. New Delhi, 2024) of this assembly, then Resolution 52';
    assert.equal(
      shown(text, 'first', 'off'),
      'Resolution 52 (Rev. New Delhi, 2024) of this assembly‹Countering and combating spam›, then Resolution 52',
    );
    assert.equal(
      shown(text, 'all', 'off'),
      'Resolution 52 (Rev. New Delhi, 2024) of this assembly‹Countering and combating spam›, then Resolution 52‹Countering and combating spam›',
    );
    assert.equal(shown(text, 'off', 'off'), text);
  });
  it('stand after each member of a list, and after the words of the body for the last', () => {
    assert.equal(
      shown('Resolutions 52 and 101 of this assembly,', 'first', 'off'),
      'Resolutions 52‹Countering and combating spam› and 101 of this assembly‹Standardization activities on artificial …›,',
    );
  });
  it('stand at the first mention of the text in force', () => {
    assert.equal(
      shown('Resolution 52 (Rev. Geneva, 2022), Resolution 52 (Rev. New Delhi, 2024)', 'first', 'off'),
      'Resolution 52 (Rev. Geneva, 2022), Resolution 52 (Rev. New Delhi, 2024)‹Countering and combating spam›',
    );
  });
  it('cut a long title at a word', () => {
    assert.match(
      shown('Resolution 101 (New Delhi, 2024)', 'first', 'off'),
      /‹Standardization activities on artificial …›$/,
    );
  });
  it('leave out a title that stands there already, or that the report does not give', () => {
    for (const text of [
      'Resolution 52 (Rev. New Delhi, 2024), on countering and combating spam,',
      'Resolution 52 (Rev. New Delhi, 2024): "Countering and combating spam"',
      'Resolution 80 (Dubai, 2012)',
      '- Resolution 52 (Rev. New Delhi, 2024) Countering and combating spam',
      '| Resolution 52 (Rev. New Delhi, 2024) | Countering and combating spam |',
      'former Resolution 52 (Geneva, 2022)',
      'Resolutions 52 to 54',
    ])
      assert.equal(shown(text, 'first', 'off'), text);
  });
  it('show the edition that is missing, which the hint writes when accepted', () => {
    const text = 'Resolution 44 and again Resolution 44';
    assert.equal(
      shown(text, 'off', 'first'),
      'Resolution 44‹(Rev. New Delhi, 2024)› and again Resolution 44',
    );
    assert.equal(
      shown(text, 'off', 'all'),
      'Resolution 44‹(Rev. New Delhi, 2024)› and again Resolution 44‹(Rev. New Delhi, 2024)›',
    );
    const analysis = analysed(text);
    const [hint] = inlayHints(analysis, ALL, {
      titles: 'off',
      editions: 'first',
      sources,
      tooltip: 'markdown',
    });
    assert.equal(hint?.textEdits?.[0]?.newText, ' (Rev. New Delhi, 2024)');
    assert.equal(hint?.textEdits?.[0] && textAt(analysis, hint.textEdits[0].range), '');
  });
  it('leave enumerations, titles and resolutions without an edition alone', () => {
    for (const text of [
      'Resolutions 44, 52 and 101',
      '# RESOLUTION 44\n\ntext',
      'Resolution 80',
      'Resolution 10',
    ])
      assert.equal(shown(text, 'off', 'all'), text);
  });
  it('stay within the range asked for', () => {
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 99 } };
    assert.equal(
      shown('Resolution 44\nResolution 52\nResolution 101', 'off', 'first', range),
      'Resolution 44\nResolution 52‹(Rev. New Delhi, 2024)›\nResolution 101',
    );
  });
});

describe('code lenses in the annex', () => {
  const documents = ['Resolution 44, Resolutions 40 to 48 and Resolution 52', 'Resolution 44'].map(
    (text, i) => ({
      uri: `file:///${i}.md`,
      citations: citationsIn(analysed(text)),
    }),
  );
  it('count the citations of each resolution in all drafts', () => {
    const lenses = codeLenses(catalogue.latest, documents, 'show.citations');
    const lines = annexDocument(catalogue.latest).text.split('\n');
    assert.deepEqual(
      lenses.map(({ range, command }) => [lines[range.start.line], command?.title, command?.command]),
      [
        ['## Resolution 44 (Rev. New Delhi, 2024)', 'cited 3 times in this workspace', 'show.citations'],
        ['## Resolution 52 (Rev. New Delhi, 2024)', 'cited once in this workspace', 'show.citations'],
      ],
    );
    assert.deepEqual(lenses[0]?.command?.arguments, [44, 'WTSA']);
  });
  it('name no command that the client does not have', () => {
    const titles = codeLenses(catalogue.latest, [], null).map(({ command }) => command);
    assert.deepEqual(titles[0], { title: 'cited nowhere in this workspace', command: '' });
  });
});
