/** A contribution of several small pages, of which LibreOffice makes a PDF: what runs over a page, notes, columns, a table. */
import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** It is cut by the end of the first page, in the middle of an edition. */
const OVER_PAGES =
  'recalling that the work on bridging the gap began with Resolution 17, went on with Resolution 44 (Rev. New Delhi, 2024), and has since been taken up by the regional groups, by the advisory group and by the study groups that are responsible for it,';
const COLUMNS = [
  'In the left column stands a text that is long enough for several lines, and that recalls Resolution 76 (Rev. New Delhi, 2024) and Resolution 78 (Rev. New Delhi, 2024) in the middle of them, so that the column is filled. It goes on for some lines more: study groups, their working parties and the advisory group meet, report and propose, year after year, and the end of what they do is here, at the foot of it, with Resolution 79 (Rev. New Delhi, 2024) over both columns.',
  'On the last page, a paragraph cites Resolution 84 (Rev. New Delhi, 2024) and nothing else that matters.',
];
const FILLER =
  'The second paragraph only fills the page: it says that study groups meet, that they report, and that they propose what is then decided by the assembly, which meets every four years, in October or in November, in one of the regions, whose turn it is, by an invitation of one of its members, or in Geneva.';
const NOTE =
  'To be read with Resolution 2 (Rev. Geneva, 2022), in a note that runs over two lines at the foot of the page.';

/** Where each paragraph is, and its text, in the order in which they are read. */
export const EXPECTED_PAGES: readonly (readonly [place: string, text: string])[] = [
  ['page 1, paragraph 1', 'Contribution to Resolution 1'],
  ['page 1, paragraph 2', 'The first paragraph has a note and another, and cites Resolution 11.'],
  ['page 1, paragraph 3', '1. to keep Resolution 12;'],
  ['page 1, paragraph 4', '2. to revise Resolution 13, of which more is said in a second line.'],
  ['page 1, paragraph 5', FILLER],
  ['page 1, paragraph 6', OVER_PAGES],
  ['page 2, paragraph 1', 'Table of resolutions'],
  ['page 2, paragraph 2', 'Resolution'],
  ['page 2, paragraph 3', 'Title'],
  ['page 2, paragraph 4', '40'],
  ['page 2, paragraph 5', 'Regulatory aspects, with Resolution 44 (Rev. New Delhi, 2024) in one cell'],
  ['page 2, paragraph 6', COLUMNS[0] ?? ''],
  ['page 3, paragraph 1', COLUMNS[1] ?? ''],
  ['page 1, footnote 1', NOTE],
  ['page 1, footnote 2', 'See Resolution 15.'],
  ['page 1, header', 'WTSA-24/12 – on Resolution 16'],
];

const paragraph = (text: string) => new Paragraph(text);
const numbered = (text: string) => new Paragraph({ text, numbering: { reference: 'items', level: 0 } });
const page = {
  size: { width: 7000, height: 6800 },
  margin: { top: 1100, bottom: 1000, left: 900, right: 900 },
};

/** The Word document that it is made of. */
export function paged(): Promise<Buffer> {
  const margins = {
    headers: { default: new Header({ children: [paragraph('WTSA-24/12 – on Resolution 16')] }) },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
          }),
        ],
      }),
    },
  };
  return Packer.toBuffer(
    new Document({
      styles: { default: { document: { run: { font: 'Liberation Serif', size: 22 } } } },
      numbering: {
        config: [{ reference: 'items', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
      },
      footnotes: { 1: { children: [paragraph(NOTE)] }, 2: { children: [paragraph('See Resolution 15.')] } },
      sections: [
        { ...margins, properties: { page }, children: opening() },
        {
          ...margins,
          properties: { page, type: SectionType.CONTINUOUS, column: { count: 2, space: 400 } },
          children: COLUMNS.map((text) => new Paragraph({ text, alignment: AlignmentType.BOTH })),
        },
      ],
    }),
  );
}

function opening() {
  return [
    new Paragraph({ text: 'Contribution to Resolution 1', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({
      children: [
        new TextRun('The first paragraph has a note'),
        new FootnoteReferenceRun(1),
        new TextRun(' and another'),
        new FootnoteReferenceRun(2),
        new TextRun(', and cites Resolution 11.'),
      ],
    }),
    numbered('to keep Resolution 12;'),
    numbered('to revise Resolution 13, of which more is said in a second line.'),
    paragraph(FILLER),
    paragraph(OVER_PAGES),
    new Paragraph({ text: 'Table of resolutions', heading: HeadingLevel.HEADING_2 }),
    table([
      ['Resolution', 'Title'],
      ['40', 'Regulatory aspects, with Resolution 44 (Rev. New Delhi, 2024) in one cell'],
    ]),
  ];
}

function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    columnWidths: [2000, 3200],
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((cell) => new TableCell({ children: [paragraph(cell)] })) }),
    ),
  });
}
