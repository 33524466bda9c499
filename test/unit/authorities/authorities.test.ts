/** The table of authorities: its rows, and what each format makes of them. */
import assert from 'node:assert/strict';
import { authorities } from '../../../core/authorities/authorities.ts';
import { asCsv } from '../../../core/authorities/csv.ts';
import { asHtml } from '../../../core/authorities/html.ts';
import { asMarkdown } from '../../../core/authorities/markdown.ts';
import { citationsIn } from '../../../core/citations/citations.ts';
import { analysed, library } from '../../fixture.ts';

const DRAFTS = {
  'file:///drafts/a%20b.md': [
    'Resolution 44 (Rev. Geneva, 2022), Resolution 44 (Rev. Geneva, 2022), Resolution 44 (Rev. New Delhi, 2024)',
    'Resolution 123 (Rev. Bucharest, 2022) and Resolution 44',
  ].join('\n'),
  'file:///drafts/c.md':
    'Resolution 80, Resolutions 101 to 108, Resolution 109, Resolution 10, Resolution 44',
};
const rows = authorities(
  Object.entries(DRAFTS).map(([uri, text]) => ({ uri, citations: citationsIn(analysed(text)) })),
  library,
);

describe('table of authorities', () => {
  it('has a row for each resolution, by body and number', () => {
    assert.deepEqual(
      rows.map(({ body, number, through }) => `${body} ${number}${through === null ? '' : `–${through}`}`),
      ['WTSA 10', 'WTSA 44', 'WTSA 80', 'WTSA 101–108', 'WTSA 109', 'PP 123'],
    );
  });
  it('gives editions by how often they are cited, places, and the worst of all citations', () => {
    const row = rows.find(({ number }) => number === 44);
    assert.deepEqual(row?.editions, [
      { edition: '(Rev. Geneva, 2022)', count: 2 },
      { edition: null, count: 2 },
      { edition: '(Rev. New Delhi, 2024)', count: 1 },
    ]);
    assert.deepEqual(
      row?.places.map(({ uri, line }) => `${uri}:${line}`),
      [0, 0, 0, 1].map((line) => `file:///drafts/a%20b.md:${line}`).concat('file:///drafts/c.md:0'),
    );
    assert.equal(row?.standing, 'outdated');
    assert.equal(row?.worst?.code, 'outdated-edition');
    assert.equal(rows.find(({ number }) => number === 123)?.worst?.code, 'not-covered');
  });
  it('is Markdown with links', () => {
    const text = asMarkdown('Cited in a|b', rows, library, ({ number }) =>
      number === 44 ? 'annex.md#L9' : null,
    );
    assert.match(
      text,
      /^# Cited in a\\\|b\n\n6 resolutions, cited 10 times in 2 documents; checked against the A made-up report\.\n/,
    );
    assert.match(text, /\n## World Telecommunication Standardization Assembly\n/);
    assert.match(
      text,
      /\n\| \[44\]\(annex\.md#L9\) \| Bridging the standardization gap \| revised at WTSA-24 \|/,
    );
    assert.match(text, /\[a b\.md:2\]\(file:\/\/\/drafts\/a%20b\.md#L2\)/);
    assert.match(
      text,
      /\n\| 80 \| {2}\| suppressed at WTSA-24 \| without edition \| 1 \|.*\| error: suppressed \|/,
    );
    assert.match(text, /\n\| 101 to 108 \| {2}\| a range \|/);
    assert.match(text, /\n\| 109 \| {2}\| no such resolution \|/);
    const past = authorities(
      [{ uri: 'a.md', citations: citationsIn(analysed('Resolutions 105 to 120')) }],
      library,
    );
    assert.match(
      asMarkdown('Past', past, library, () => null),
      /\n\| 105 to 120 \| {2}\| goes past the last number \|.*\n/,
    );
    assert.match(
      asMarkdown('None', [], library, () => null),
      /^# None\n\nNo resolution is cited\.\n$/,
    );
  });
  it('is CSV with a row for each resolution', () => {
    const lines = asCsv(rows, library).split('\r\n');
    assert.equal(lines[0], 'Resolution,Body,Title,Status,Cited as,Times,Where,Worst finding');
    assert.equal(
      lines[2],
      '44,World Telecommunication Standardization Assembly,Bridging the standardization gap,revised at WTSA-24,"(Rev. Geneva, 2022) ×2, without edition ×2, (Rev. New Delhi, 2024)",5,a b.md:1; a b.md:1; a b.md:1; a b.md:2; c.md:1,warning: outdated-edition',
    );
    assert.equal(lines.length, 8);
  });
  it('is HTML in which nothing of the drafts is markup', () => {
    const html = asHtml('a <b> & "c"', rows, library);
    assert.match(html, /<h1>a &lt;b&gt; &amp; &quot;c&quot;<\/h1>/);
    assert.equal(html.match(/<tr>/g)?.length, 7);
  });
});
