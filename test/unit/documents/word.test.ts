/** What Word writes and libraries do not: moved and joined paragraphs, fields, content controls, alternatives, other namespaces. */
import assert from 'node:assert/strict';
import { numberIn } from '../../../documents/word/numerals.ts';
import { relationships, word, wordPart } from '../../documents/archive.ts';
import { labelled, paragraphs } from './read.ts';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...content: string[]) => `<w:p>${content.join('')}</w:p>`;
const raised = (how: string, text: string) => `<w:r><w:rPr>${how}</w:rPr><w:t>${text}</w:t></w:r>`;
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const deletedEnd = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';

const cases: readonly (readonly [what: string, body: string, read: readonly string[]])[] = [
  [
    'an empty paragraph is not counted',
    p(run('a')) + p() + p(run(' ')) + p(run('b')),
    ['paragraph 1: a', 'paragraph 2: b'],
  ],
  [
    'text that moved is where it moved to',
    p(`<w:moveFrom>${run('a')}</w:moveFrom>`) + p(`<w:moveTo>${run('a')}</w:moveTo>`),
    ['paragraph 1: a'],
  ],
  [
    'paragraphs whose end was deleted are one',
    p(deletedEnd, run('Resolution ')) + p(deletedEnd, run('4')) + p(run('4')) + p(run('b')),
    ['paragraph 1: Resolution 44', 'paragraph 2: b'],
  ],
  ['the last one too', p(run('a')) + p(deletedEnd, run('b')), ['paragraph 1: a', 'paragraph 2: b']],
  [
    'a field is its result',
    p(
      run('Resolution '),
      field('begin'),
      code('REF x'),
      field('separate'),
      run('44'),
      field('end'),
      run('.'),
    ),
    ['paragraph 1: Resolution 44.'],
  ],
  [
    'a field inside the code of another is not text',
    p(
      field('begin'),
      code('IF '),
      field('begin'),
      code('PAGE'),
      field('separate'),
      run('7'),
      field('end'),
      field('separate'),
      run('44'),
      field('end'),
    ),
    ['paragraph 1: 44'],
  ],
  [
    'a simple field is its result',
    p(`<w:fldSimple w:instr="REF x">${run('44')}</w:fldSimple>`),
    ['paragraph 1: 44'],
  ],
  [
    'content controls are read, outside and inside',
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(run('a '), `<w:sdt><w:sdtContent>${run('b')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
    ['paragraph 1: a b'],
  ],
  [
    'of alternatives one is read',
    p(
      run('a'),
      `<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:txbxContent>${p(run('box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(run('box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    ['paragraph 1: a', 'text box 1: box'],
  ],
  [
    'deleted rows are not there, inserted ones are',
    `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p(run('a'))}</w:tc></w:tr><w:tr><w:trPr><w:ins w:id="2"/></w:trPr><w:tc>${p(run('b'))}</w:tc><w:sdt><w:sdtContent><w:tc>${p(run('c'))}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>`,
    ['table 1, row 1, cell 1: b', 'table 1, row 1, cell 2: c'],
  ],
  [
    'a heading by its own outline level; body text is none',
    p('<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', run('H')) +
      p('<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', run('a')),
    ['heading "H": H', 'H, paragraph 1: a'],
  ],
  [
    'raised numbers that refer to notes are no part of the number before them',
    p(
      run('Resolution 44'),
      raised('<w:vertAlign w:val="superscript"/>', '1'),
      run(' (Rev. Geneva, 2022) and '),
      raised('<w:vertAlign w:val="superscript"/>', 'Resolution 2'),
      raised('<w:position w:val="8"/>', '(3)'),
      raised('<w:vertAlign w:val="subscript"/>', '4'),
      '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>5</w:t></w:r>',
    ),
    ['paragraph 1: Resolution 44 (Rev. Geneva, 2022) and Resolution 24'],
  ],
  ['entities of XML are characters', p(run('A &amp; B &#x2116;')), ['paragraph 1: A & B №']],
];

describe('Word', () => {
  for (const [what, body, read] of cases) {
    it(what, async () => assert.deepEqual(await paragraphs(word(body)), read));
  }

  it('reads what is written strictly, too', async () => {
    const strict = word(p(run('Resolution 44')), {}, 'http://purl.oclc.org/ooxml/wordprocessingml/main');
    assert.deepEqual(await paragraphs(strict), ['paragraph 1: Resolution 44']);
  });

  it('knows headings by their style and those that it is based on, also in a circle', async () => {
    const style = (id: string, inside: string) => `<w:style w:styleId="${id}">${inside}</w:style>`;
    const styles = [
      style('Berschrift1', '<w:name w:val="heading 1"/>'),
      style('Annex', '<w:name w:val="Annex_No"/><w:basedOn w:val="Berschrift1"/>'),
      style('Call', '<w:name w:val="Call"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      style('A', '<w:basedOn w:val="B"/>'),
      style('B', '<w:basedOn w:val="A"/>'),
    ];
    const styled = (id: string) => p(`<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`, run(id));
    const document = word(['Annex', 'A', 'Call', 'None', 'Berschrift1'].map(styled).join(''), {
      'word/_rels/document.xml.rels': relationships([['styles', 'styles.xml']]),
      'word/styles.xml': wordPart('styles', styles.join('')),
    });
    assert.deepEqual(
      (await paragraphs(document)).map((line) => line.replace(/: .*/, '')),
      [
        'heading "Annex"',
        'Annex, paragraph 1',
        'heading "Call"',
        'Call, paragraph 1',
        'heading "Berschrift1"',
      ],
    );
  });

  it('numbers notes as the text refers to them, and leaves out those of deleted text', async () => {
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const notes = [1, 2, 3].map((id) => `<w:footnote w:id="${id}">${p(run(`note ${id}`))}</w:footnote>`);
    const document = word(p(run('a'), reference(3), `<w:del>${reference(2)}</w:del>`, reference(1)), {
      'word/_rels/document.xml.rels': relationships([['footnotes', '/word/footnotes.xml']]),
      'word/footnotes.xml': wordPart('footnotes', notes.join('')),
    });
    assert.deepEqual(await paragraphs(document), [
      'paragraph 1: a',
      'footnote 1: note 3',
      'footnote 2: note 1',
    ]);
  });

  it('numbers headers where several have text', async () => {
    const header = (text: string) => wordPart('hdr', p(run(text)));
    const document = word(p(run('a')), {
      'word/_rels/document.xml.rels': relationships([1, 2, 3].map((n) => ['header', `header${n}.xml`])),
      'word/header1.xml': header('first'),
      'word/header2.xml': header(''),
      'word/header3.xml': header('other'),
    });
    assert.deepEqual(await paragraphs(document), ['paragraph 1: a', 'header 1: first', 'header 2: other']);
  });
});

describe('labels that Word gives by itself', () => {
  const level = (ilvl: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const kind = (id: number, ...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
  const list = (id: number, of: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const item = (text: string, numId: number, ilvl = 0) =>
    p(`<w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr>`, run(text));
  const read = (body: string, numbering: string, styles = '') =>
    labelled(
      word(body, {
        'word/_rels/document.xml.rels': relationships([
          ['numbering', 'numbering.xml'],
          ['styles', 'styles.xml'],
        ]),
        'word/numbering.xml': wordPart('numbering', numbering),
        'word/styles.xml': wordPart('styles', styles),
      }),
    );
  const ITU = kind(
    0,
    level(0, 'decimal', '%1'),
    level(1, 'lowerLetter', '%2)'),
    level(2, 'lowerRoman', '%3)'),
  );

  it('count on, each level for itself, and begin again below another', async () => {
    const body = [
      item('one', 1),
      item('a', 1, 1),
      item('b', 1, 1),
      item('i', 1, 2),
      item('two', 1),
      item('a again', 1, 1),
      p(run('none')),
    ];
    assert.deepEqual(await read(body.join(''), ITU + list(1, 0)), [
      '1 one',
      'a) a',
      'b) b',
      'i) i',
      '2 two',
      'a) a again',
      ' none',
    ]);
  });
  it('are of several levels, of bullets, and of lists that go on or begin for themselves', async () => {
    const deep = kind(
      1,
      level(0, 'upperRoman', '%1.'),
      level(1, 'decimal', '%1.%2'),
      level(2, 'bullet', 'x'),
    );
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>';
    const numbering = deep + list(1, 1) + list(2, 1) + list(3, 1, override);
    const body = [item('a', 1), item('b', 1, 1), item('c', 1, 2), item('d', 2), item('e', 3)];
    assert.deepEqual(await read(body.join(''), numbering), ['I. a', 'I.1 b', '· c', 'II. d', 'IV. e']);
  });
  it('are of styles, and of none where a paragraph takes the style’s number away', async () => {
    const styles =
      '<w:style w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="mine"><w:basedOn w:val="base"/></w:style>';
    const styled = (text: string, more = '') =>
      p(`<w:pPr><w:pStyle w:val="mine"/>${more}</w:pPr>`, run(text));
    const body = styled('a') + styled('b', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('c');
    assert.deepEqual(await read(body, ITU + list(1, 0), styles), ['1 a', ' b', '2 c']);
  });
  it('are not in the text, and are read only where they are asked for', async () => {
    const body = word(item('one', 1), {
      'word/_rels/document.xml.rels': relationships([['numbering', 'numbering.xml']]),
      'word/numbering.xml': wordPart('numbering', ITU + list(1, 0)),
    });
    assert.deepEqual(await paragraphs(body), ['paragraph 1: one']);
  });
});

describe('numbers in the formats of lists', () => {
  it('are letters, Roman, or digits where a format has none', () => {
    const rows: readonly (readonly [string, number, string])[] = [
      ['lowerLetter', 26, 'z'],
      ['upperLetter', 27, 'AA'],
      ['lowerLetter', 0, '0'],
      ['lowerRoman', 44, 'xliv'],
      ['upperRoman', 1999, 'MCMXCIX'],
      ['upperRoman', 4000, '4000'],
      ['decimalZero', 7, '07'],
      ['chineseCounting', 7, '7'],
    ];
    for (const [format, number, expected] of rows) assert.equal(numberIn(format, number), expected);
  });
});
