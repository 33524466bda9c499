/** What others wrote (titles, places, names of files) stays text wherever it is shown: in Markdown, HTML, tables and messages. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { globSync } from 'tinyglobby';
import { FORMATS, type Format } from '../../cli/formats/formats.ts';
import { type Analysis, analyse } from '../../core/analyse.ts';
import { authorities } from '../../core/authorities/authorities.ts';
import { asCsv } from '../../core/authorities/csv.ts';
import { asHtml } from '../../core/authorities/html.ts';
import { asMarkdown } from '../../core/authorities/markdown.ts';
import { type Library, libraryOf } from '../../core/catalogue/library.ts';
import type { CatalogueData } from '../../core/catalogue/types.ts';
import { citationsIn } from '../../core/citations/citations.ts';
import { csvRow } from '../../core/csv.ts';
import { annexDocument } from '../../core/features/annex.ts';
import { describeFully } from '../../core/features/describe.ts';
import { diagnostics } from '../../core/features/marking/diagnostics.ts';
import { inlayHints } from '../../core/features/marking/inlayHints.ts';
import { hover } from '../../core/features/reading/hover.ts';
import { completionDetails } from '../../core/features/writing/completion.ts';
import { answerOf } from '../../core/lookups/lookups.ts';
import { code, escaped, plainText, unlinked } from '../../core/markdown.ts';
import history from '../../data/wtsa-history.json' with { type: 'json' };
import { catalogue as madeUp, REPORT, sourcesAt } from '../fixture.ts';
import { tried } from '../tried.ts';

const HOSTILE = [
  '**bold** _it_ ~~gone~~',
  '<img src=x onerror=alert(1)>',
  '</td></table><script>alert(1)</script>',
  '[x](command:workbench.action.quit)',
  '[x][y] ![i](https://evil.example/i.png)',
  '](command:workbench.action.quit) [',
  'a\n# b\n\n- c\r\n---\n    d',
  '```\ncode\n```',
  '`a` | ``b``',
  '`words',
  'https://evil.example/ http://evil.example www.evil.example',
  'someone@evil.example <someone@evil.example>',
  '&lt;b&gt; &#60; &amp;',
  '- item',
  '+ item',
  '1. item',
  '1) item',
  '=== words',
  '--- words',
  '    indented',
  '$(trash) $(zap~spin)',
  '\u001b[31mred\u001b[0m \u009b31m \u0007',
  '\u202edrawkcab\u2066',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '"quoted", \'quoted\'',
  '\\words',
  '\\[x\\](y)',
  '::error file=x::y',
  '%0A::error::y',
];
const HARMLESS = 'harmless words';

/** A catalogue in which everything that a report says is one text. */
function saying(text: string): Library {
  const said = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => said(each));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, said(each, name)]));
    }
    return typeof value === 'string' && OTHERS.has(key) ? text : value;
  };
  return libraryOf([said(madeUp.latest) as CatalogueData]);
}
const OTHERS = new Set(['title', 'place', 'where', 'verb', 'heading', 'addressee', 'text', 'label', 'file']);

const DRAFT =
  'Resolution 44 (Rev. Geneva, 2022), instructs 5 of Resolution 44, Resolutions 80 to 88, Resolution 500, Resolution 10, PP Resolution 123';
const analysisWith = (library: Library): Analysis =>
  analyse(DRAFT, library, { format: 'markdown', rules: {} });
const NAMED = (text: string) => `file:///drafts/${encodeURIComponent(text)}.md`;

/** All that is shown as Markdown, in order. */
function shownAsMarkdown(text: string): string[] {
  const library = saying(text);
  const analysis = analysisWith(library);
  const uri = NAMED(text);
  const everywhere = sourcesAt(`file:///${encodeURI(text)}(a)/annex.md`, REPORT);
  const hovers = [...DRAFT].flatMap((_, character) => {
    const found = hover(analysis, { line: 0, character }, everywhere, 'markdown');
    return found ? [(found.contents as { value: string }).value] : [];
  });
  const details = completionDetails(
    { label: '44', data: { body: 'WTSA', number: 44, language: 'en' } },
    library,
    everywhere,
    'markdown',
  );
  const all = { start: { line: 0, character: 0 }, end: { line: 0, character: DRAFT.length } };
  const hints = inlayHints(analysis, all, {
    titles: 'all',
    editions: 'all',
    sources: everywhere,
    tooltip: 'markdown',
  });
  const found = diagnostics(analysis, { uri, sources: everywhere, docs: null, markdown: true });
  const rows = authorities([{ uri, citations: citationsIn(analysis) }], library);
  return [
    ...new Set(hovers),
    (details.documentation as { value: string }).value,
    ...hints.flatMap(({ tooltip }) => (typeof tooltip === 'object' ? [tooltip.value] : [])),
    ...found.map(({ message }) => (message as unknown as { value: string }).value),
    asMarkdown(text, rows, library, () => uri),
    describeFully(library.main, library.main.entries[0] as never),
    ...ASKED.map(([name, input]) => {
      const answer = answerOf(name, input, library, { rules: {} });
      return answer.kind === 'answer' ? answer.text : answer.why;
    }),
  ];
}

/** What a language model may ask. */
const ASKED = [
  ['lookUpResolution', { number: '44', edition: 'Rev. Geneva, 2022' }],
  ['lookUpResolution', { number: '88' }],
  ['lookUpResolution', { number: '500' }],
  ['checkPassage', { text: DRAFT }],
  ['findByTopic', { words: '44' }],
] as const;

const reader = new MarkdownIt({ html: true, linkify: true });
// It would leave out links to files, and take them for text.
reader.validateLink = () => true;
/** What a reader of Markdown makes of a text: the kinds of its parts, and where its links lead. */
function structure(markdown: string): { kinds: string[]; links: string[]; text: string } {
  const tokens = reader.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const kinds = tokens.map(({ type }) => type).filter((type) => !/^text|^inline$/.test(type));
  const links = tokens.flatMap((token) =>
    token.type === 'link_open' ? [String(token.attrGet('href'))] : [],
  );
  const text = tokens.map(({ type, content }) => (/^text|code_inline/.test(type) ? content : ' ')).join('');
  return { kinds, links, text };
}

/** Whether a link leads to the report, or to where something of the history was read. */
function isOurs(link: string): boolean {
  return link.startsWith('file://') || history.facts.some(({ source }) => source.address === link);
}

describe('what others wrote', () => {
  const expected = shownAsMarkdown(HARMLESS).map(structure);
  for (const text of HOSTILE)
    it(`${JSON.stringify(text)} stays text in Markdown`, () => {
      const shown = shownAsMarkdown(text).map(structure);
      assert.deepEqual(
        shown.map(({ kinds }) => kinds),
        expected.map(({ kinds }) => kinds),
      );
      for (const link of shown.flatMap(({ links }) => links)) assert.ok(isOurs(link), link);
    });
  it('is still said in Markdown, and in plain text', () => {
    for (const text of HOSTILE) {
      const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
      const markdown = `**${escaped(text)}** – ${escaped(text)} ${code(text)}`;
      assert.ok(structure(markdown).text.includes(line), markdown);
      assert.ok(plainText(escaped(text)).includes(line), `${text}: ${plainText(escaped(text))}`);
    }
  });
  it('stays text in Markdown whatever it is', () => {
    const marks = fc.constantFrom(
      ...'\\`*_[]()<>|~#&;:./@-+=!"\'$ \n\t1a',
      'www.',
      'http://',
      'a@b.cd',
      '&lt;',
    );
    const text = fc.array(marks, { maxLength: 14 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (some) => {
        const { kinds } = structure(`– ${escaped(some)}`);
        assert.deepEqual(kinds, ['paragraph_open', 'paragraph_close']);
        const alone = structure(escaped(`${some}x`)).kinds;
        assert.deepEqual(alone, ['paragraph_open', 'paragraph_close']);
        assert.equal(plainText(escaped(some)), some.replace(/[\s\p{Cc}]+/gu, ' ').trim());
      }),
      tried(500),
    );
  });
  it('keeps the lines of the annex, and is no HTML and no command in it', () => {
    const lines = [...annexDocument(saying(HARMLESS).main.latest).lines.values()];
    for (const text of HOSTILE) {
      const annex = annexDocument(saying(text).main.latest);
      assert.deepEqual([...annex.lines.values()], lines, text);
      const { kinds, links } = structure(annex.text);
      assert.deepEqual(
        kinds.filter((kind) => /^html_inline|^image/.test(kind)),
        [],
        text,
      );
      assert.deepEqual(
        links.filter((link) => /^command:/.test(link)),
        [],
        text,
      );
    }
  });
  it('stays text in HTML, which lets nothing run', () => {
    const tags = (html: string) => html.match(/<[a-z!/][^>]*>/gi);
    const pageOf = (text: string) => {
      const library = saying(text);
      const rows = authorities(
        [{ uri: NAMED(text), citations: citationsIn(analysisWith(library)) }],
        library,
      );
      return asHtml(text, rows, library);
    };
    for (const text of HOSTILE) assert.deepEqual(tags(pageOf(text)), tags(pageOf(HARMLESS)), text);
    const page = pageOf(HARMLESS);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    assert.equal(
      policy,
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });
  it('is no formula in tables, and stays in its cell', () => {
    const tableOf = (text: string) => {
      const library = saying(text);
      const rows = authorities(
        [{ uri: NAMED(text), citations: citationsIn(analysisWith(library)) }],
        library,
      );
      return cellsOf(asCsv(rows, library));
    };
    const shape = tableOf(HARMLESS).map((row) => row.length);
    for (const text of HOSTILE) {
      const table = tableOf(text);
      assert.deepEqual(
        table.map((row) => row.length),
        shape,
        text,
      );
      for (const cell of table.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]|[^\P{Cc}\t\n\r]/u, text);
    }
    assert.equal(csvRow(['=1+1', 'a=1', -1, null, '＝1']), "'=1+1,a=1,-1,,'＝1\r\n");
  });
  for (const [name, format] of Object.entries(FORMATS))
    it(`stays what it is in findings as ${name}`, async () => {
      const print = async (text: string) => {
        const library = saying(text);
        const analysis = analysisWith(library);
        const checked = { path: `${text}.md`, places: null, analysis, findings: analysis.findings, fixed: 0 };
        const part = format.partOf(checked) as never;
        let out = '';
        await (format as Format<never>).print(
          (async function* () {
            yield part;
          })(),
          async (more) => {
            out += more;
          },
          library,
        );
        return out;
      };
      const harmless = shapeOf(name, await print(HARMLESS));
      for (const text of HOSTILE) {
        const out = await print(text);
        assert.deepEqual(shapeOf(name, out), harmless, text);
        const allowed = name === 'csv' || name === 'html' ? /[\t\n\r]/g : /\n/g;
        assert.doesNotMatch(out.replace(allowed, ''), /\p{Cc}/u, text);
        if (name === 'sarif')
          for (const message of messagesIn(JSON.parse(out))) assert.doesNotMatch(message, /\]\(/);
      }
    });
  it('makes no link and no icon in messages of VS Code', () => {
    assert.equal(unlinked('[x](command:y) [z](https://a)'), '[x] (command:y) [z] (https://a)');
    const all = globSync('{client,server}/**/*.ts');
    const telling = all.filter((file) =>
      /window\.show(?:Error|Warning|Information)Message|ShowMessageNotification\.type,/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    assert.deepEqual(telling.sort(), [
      'client/told.ts',
      'server/connection.ts',
      'server/documents/shown/following.ts',
    ]);
    for (const file of telling) assert.match(readFileSync(file, 'utf8'), /unlinked\(message\)/);
  });
  it('is shown in no web view: there is none', () => {
    for (const file of globSync('client/**/*.ts'))
      assert.doesNotMatch(
        readFileSync(file, 'utf8'),
        /createWebviewPanel|registerWebview|supportHtml|isTrusted = true/,
      );
  });
});

function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

/** What has to be the same whatever the texts are. */
function shapeOf(format: string, out: string): unknown {
  if (format === 'html') return out.match(/<[a-z!/][^>]*>/gi);
  if (format === 'csv') return cellsOf(out).map((row) => row.length);
  if (format === 'json' || format === 'sarif') return keysOf(JSON.parse(out));
  return out.split('\n').map((line) => (format === 'github' ? line.slice(0, line.indexOf(' ')) : ''));
}

function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value).map(([key, each]) => [key, keysOf(each)]);
}

/** Those that readers of SARIF show; what a fix writes is no message. */
function messagesIn(value: unknown, name = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'text' && /^(?:message|description)$/.test(name) ? [String(each)] : messagesIn(each, key),
  );
}
