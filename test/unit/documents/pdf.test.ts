/** Pages as they are drawn, and the paragraphs that are read of them. */
import assert from 'node:assert/strict';
import { column, type Drawn, type DrawnPage, pdfOf } from '../../documents/pages.ts';
import { paragraphs } from './read.ts';

const LONG = 'The assembly notes that the work of the study groups goes on in all regions of the';
const LEFT = [
  'The left column cites Resolution 44 (Rev.',
  'New Delhi, 2024) and other things that are',
  'said of it.',
];
const RIGHT = [
  'The right column cites Resolution 76 (Rev.',
  'New Delhi, 2024) and still more that there',
  'is to say.',
];
const besides = (lines: readonly string[], x: number) => column(lines, x);
const head = (page: number): Drawn[] => [
  { text: 'WTSA-24/12, Resolution 95', x: 72, y: 40 },
  { text: `- ${page} -`, x: 290, y: 800 },
];

const cases: readonly (readonly [what: string, pages: readonly DrawnPage[], read: readonly string[]])[] = [
  [
    'a line that ends inside of a reference',
    [column([LONG, 'world, and recalls Resolution 44 (Rev. New', 'Delhi, 2024) too.'])],
    [`page 1, paragraph 1: ${LONG} world, and recalls Resolution 44 (Rev. New Delhi, 2024) too.`],
  ],
  [
    'a page that ends inside of one, with a head, a foot and a footnote between',
    [
      [
        ...head(1),
        ...column([LONG, 'world, and recalls Resolution 44 (Rev. New'], 72, 700),
        ...column(['1 See Resolution 76 in a note that is long', 'enough for two lines.'], 72, 745, 8, 10),
      ],
      [...head(2), ...column([`Delhi, 2024) too. ${LONG}`, 'world.'], 72, 80)],
      [...head(3), ...column(['The end.'], 72, 80)],
    ],
    [
      `page 1, paragraph 1: ${LONG} world, and recalls Resolution 44 (Rev. New Delhi, 2024) too. ${LONG} world.`,
      'page 3, paragraph 1: The end.',
      'page 1, footnote 1: See Resolution 76 in a note that is long enough for two lines.',
      'page 1, header: WTSA-24/12, Resolution 95',
    ],
  ],
  [
    'a sentence that ends with the page',
    [column([LONG, 'world.'], 72, 700), column(['Resolution 44 is another matter.'], 72, 80)],
    [`page 1, paragraph 1: ${LONG} world.`, 'page 2, paragraph 1: Resolution 44 is another matter.'],
  ],
  [
    'two columns, drawn one after the other',
    [[...besides(LEFT, 72), ...besides(RIGHT, 310)]],
    [`page 1, paragraph 1: ${LEFT.join(' ')}`, `page 1, paragraph 2: ${RIGHT.join(' ')}`],
  ],
  [
    'two columns, drawn line by line',
    [
      LEFT.flatMap((text, i) => [
        { text, x: 72, y: 100 + 12 * i },
        { text: RIGHT[i] ?? '', x: 310, y: 100 + 12 * i },
      ]),
    ],
    [`page 1, paragraph 1: ${LEFT.join(' ')}`, `page 1, paragraph 2: ${RIGHT.join(' ')}`],
  ],
  [
    'a table: its cells are no lines of one text, and no references',
    [
      ['Resolution', 'Title', '44', 'Bridging', '76', 'Conformance'].map((text, i) => ({
        text,
        x: i % 2 === 0 ? 72 : 150,
        y: 100 + 12 * Math.floor(i / 2),
      })),
    ],
    ['Resolution', 'Title', '44', 'Bridging', '76', 'Conformance'].map(
      (text, i) => `page 1, paragraph ${i + 1}: ${text}`,
    ),
  ],
  [
    'paragraphs with room between, and without',
    [
      [
        ...column([LONG, 'world, without an end'], 72, 100),
        ...column([LONG, 'world.'], 72, 130),
        ...column([LONG], 72, 154),
      ],
    ],
    [
      `page 1, paragraph 1: ${LONG} world, without an end`,
      `page 1, paragraph 2: ${LONG} world.`,
      `page 1, paragraph 3: ${LONG}`,
    ],
  ],
  [
    'numbered paragraphs, and a number that is a reference',
    [
      [
        { text: 'a)', x: 72, y: 100 },
        { text: 'that Resolution 44 is to be revised;', x: 100, y: 100 },
        { text: 'b)', x: 72, y: 112 },
        ...column([`${LONG} and in Resolution`, '76. All of it.'], 100, 112),
      ],
    ],
    [
      'page 1, paragraph 1: a) that Resolution 44 is to be revised;',
      `page 1, paragraph 2: b) ${LONG} and in Resolution 76. All of it.`,
    ],
  ],
  [
    'raised marks of footnotes are no digits of a number',
    [
      [
        { text: 'Resolution 44', x: 72, y: 100 },
        { text: '1', x: 134.5, y: 98, size: 6 },
        { text: 'says more.', x: 140, y: 100 },
      ],
    ],
    ['page 1, paragraph 1: Resolution 44 says more.'],
  ],
  [
    'words cut at the end of a line, and words with a hyphen',
    [
      column([
        `${LONG} world: Reso-`,
        'lution 44 (Rev. New-',
        'Delhi, 2024), COM4-',
        '8, and what is sub-',
        'regional, as the sub-regional offices are, ends here.',
      ]),
    ],
    [
      `page 1, paragraph 1: ${LONG} world: Resolution 44 (Rev. New-Delhi, 2024), COM4-8, and what is sub-regional, as the sub-regional offices are, ends here.`,
    ],
  ],
  [
    'what is written across or along a page',
    [[...column([LONG]), { text: 'Resolution 80', x: 300, y: 500, size: 40, turn: -45 }]],
    [`page 1, paragraph 1: ${LONG}`, 'page 1, turned text: Resolution 80'],
  ],
  [
    'a page that is read from its side',
    [
      ['See Resolution 44 (Rev. New', 'Delhi, 2024) there.'].map((text, i) => ({
        text,
        x: 100 + 12 * i,
        y: 700,
        turn: -90,
      })),
    ],
    ['page 1, paragraph 1: See Resolution 44 (Rev. New Delhi, 2024) there.'],
  ],
  [
    'a page that begins with a number, which is not its own',
    [
      column([LONG, `${LONG.replace('in all regions', 'as asked')} as in Resolution`], 72, 700),
      column(['44', LONG], 72, 60),
    ],
    [
      `page 1, paragraph 1: ${LONG} ${LONG.replace('in all regions', 'as asked')} as in Resolution 44`,
      `page 2, paragraph 1: ${LONG}`,
    ],
  ],
  [
    'a page that begins with its own',
    [column([LONG, 'world.'], 72, 700), [{ text: '2', x: 290, y: 60 }, ...column([LONG], 72, 90)]],
    [`page 1, paragraph 1: ${LONG} world.`, `page 2, paragraph 1: ${LONG}`],
  ],
  ['a page with nothing on it', [[]], []],
];

describe('PDF', () => {
  for (const [what, pages, read] of cases) {
    it(what, async () => assert.deepEqual(await paragraphs(await pdfOf(pages)), read));
  }

  it('names a line of the body that two pages have at one height, once', async () => {
    const pages = [1, 2].map(() => column(['Resolution 44', LONG], 72, 60));
    const read = await paragraphs(await pdfOf(pages));
    assert.deepEqual(
      read.filter((line) => /Resolution 44/.test(line)),
      ['page 1, header: Resolution 44'],
    );
  });

  it('is read where only copying and printing need a password', async () => {
    const document = await pdfOf([column([LONG])], {
      ownerPassword: 'secret',
      permissions: { copying: false },
    });
    assert.deepEqual(await paragraphs(document), [`page 1, paragraph 1: ${LONG}`]);
  });
});
