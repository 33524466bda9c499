/** Whose a document is, and as of when it is checked: what tells so, and in which order. */
import assert from 'node:assert/strict';
import { analysed, check, messages } from '../../fixture.ts';

const contextOf = (text: string, format = 'markdown', settings = {}) =>
  analysed(text, format, settings).context;

describe('the body of a document', () => {
  const rows: readonly (readonly [text: string, format: string, body: string])[] = [
    ['---\nbody: WTDC\n---\n', 'markdown', 'WTDC'],
    ['---\ntitle: x\nbody: "wtdc"  # whose\n---\n', 'markdown', 'WTDC'],
    ['text\n\n---\nbody: WTDC\n---\n', 'markdown', 'WTSA'],
    ['= Title\n:body: PP\n', 'asciidoc', 'PP'],
    [':body: PP\n\nTitle\n', 'restructuredtext', 'PP'],
    ['% itu-resolutions: body WRC\n', 'latex', 'WRC'],
    ['<!-- itu-resolutions: body PP-22 -->\n', 'markdown', 'PP'],
    ['WORLD TELECOMMUNICATION DEVELOPMENT CONFERENCE', 'plaintext', 'WTDC'],
    ['# World Telecommunication Development Conference (WTDC-25)\n', 'markdown', 'WTDC'],
    ['| WORLD TELECOMMUNICATION DEVELOPMENT CONFERENCE |\n', 'markdown', 'WTDC'],
    [
      'World Telecommunication Development Conference (WTDC)\nBaku, 17-28 November 2025\n',
      'plaintext',
      'WTDC',
    ],
    [
      'The Plenipotentiary Conference of the International Telecommunication Union (Bucharest, 2022),',
      'plaintext',
      'PP',
    ],
    ['WTDC-25\n\nContribution', 'plaintext', 'WTDC'],
    ['The World Telecommunication Development Conference adopted it.', 'plaintext', 'WTSA'],
    ['Resolution 1 of the\nPlenipotentiary Conference decided more.', 'plaintext', 'WTSA'],
    ['', 'plaintext', 'WTSA'],
  ];
  for (const [text, format, body] of rows) {
    it(`${JSON.stringify(text)}: ${body}`, () => assert.equal(contextOf(text, format).body, body));
  }
  it('front matter counts before the title block, that before the setting', () => {
    const title = 'PLENIPOTENTIARY CONFERENCE\n';
    assert.equal(contextOf(`---\nbody: WTDC\n---\n${title}`, 'markdown', { body: 'WRC' }).body, 'WTDC');
    assert.equal(contextOf(title, 'markdown', { body: 'WRC' }).body, 'PP');
    assert.equal(contextOf('', 'markdown', { body: 'WRC' }).body, 'WRC');
  });
  it('is what "this conference" means, and a bare number', () => {
    check(
      '---\nbody: WTDC\n---\n⟦Resolution 118⟧{not-covered} and ⟦Resolution 80⟧{not-covered} of this conference',
      'markdown',
    );
  });
});

describe('as of a year', () => {
  const asOf2022 = (text: string) => `---\nasOf: 2022\n---\n${text}`;
  it('what the assembly decided later does not count', () => {
    check(asOf2022('⟦Resolution 44 (Rev. Geneva, 2022)⟧{not-covered}'), 'markdown');
    check(asOf2022('Resolution 44 ⟦(Rev. New Delhi, 2024)⟧{impossible-edition}'), 'markdown');
    check(asOf2022('⟦Resolution 101⟧{unknown-number}'), 'markdown');
    check('PP Resolution 25 ⟦(Rev. Bucharest, 2022)⟧{impossible-edition}', 'plaintext', { asOf: '2020' });
  });
  it('what sources tell of earlier editions does', () => {
    const asOf = (year: number, text: string) => `---\nasOf: ${year}\n---\n${text}`;
    // Resolution 80 was new at Dubai, 2012; no source tells whether it was revised before 2024.
    check(asOf2022('Resolution 80 (Dubai, 2012)'), 'markdown');
    check(asOf(2014, 'Resolution 44 (Rev. Dubai, 2012)'), 'markdown');
    check(asOf(2014, 'Resolution 44 ⟦(Rev. Johannesburg, 2008)⟧{outdated-edition}'), 'markdown');
    check(asOf(2014, 'Resolution 44 ⟦(Rev. Hammamet, 2016)⟧{impossible-edition}'), 'markdown');
    // Its edition of 2016 is only cited: that is good enough to be cited, and tells against none before it.
    check(asOf(2018, 'Resolution 44 (Rev. Hammamet, 2016), Resolution 52 (Rev. Hammamet, 2016)'), 'markdown');
    check(asOf(2018, 'Resolution 52 ⟦(Rev. Geneva, 2022)⟧{impossible-edition}'), 'markdown');
    check(asOf(2018, 'Resolution 44 (Rev. Dubai, 2012)'), 'markdown');
    check(asOf(2014, 'under ⟦Resolution 44⟧{missing-edition}'), 'markdown');
  });
  it('says that it does not know what was in force', () => {
    assert.match(
      messages(asOf2022('Resolution 80'), 'not-covered', 'markdown')[0] ?? '',
      /at the end of 2022 is not known/,
    );
  });
  it('a year from the assembly on changes nothing', () => {
    check('---\nasOf: WTSA-24\n---\n⟦Resolution 80⟧{suppressed}', 'markdown');
    check('---\nas-of: 2025\n---\n⟦Resolution 80⟧{suppressed}', 'markdown');
  });
  it('front matter counts before the setting', () => {
    assert.equal(contextOf(asOf2022(''), 'markdown', { asOf: '2019' }).asOf, 2022);
    assert.equal(contextOf('', 'markdown', { asOf: 'WTSA-20' }).asOf, 2022);
  });
  it('tells of what it cannot understand', () => {
    check(
      '---\nasOf: ⟦soon⟧{unknown-setting}\nbody: ⟦WTSS⟧{unknown-setting}\n---\n⟦Resolution 80⟧{suppressed}',
      'markdown',
    );
    check('---\nbody: some text of another tool\n---\n', 'markdown');
  });
});
