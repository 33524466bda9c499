/** A contribution with a reference in every place that a Word document has for text, written by the library "docx". */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  NoBreakHyphen,
  Packer,
  Paragraph,
  SoftHyphen,
  Tab,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx';

/** Where each paragraph is, and its text, in the order in which they are read. */
export const EXPECTED: readonly (readonly [place: string, text: string])[] = [
  ['paragraph 1', 'Resolution 1 opens the document.'],
  ['heading "Introduction"', 'Introduction'],
  ['Introduction, paragraph 1', 'Recalling Resolution 2 (Rev. Geneva, 2022), split over five runs.'],
  ['Introduction, paragraph 2', 'Resolution 3 was put in, not taken out.'],
  ['Introduction, paragraph 3', 'Numbered: Resolution 4.'],
  ['Introduction, paragraph 4', 'The linked Resolution 5 and more.'],
  ['Introduction, paragraph 5', 'Resolution\u00a06,\tResolution\n7, COM4\u20118, resolution.'],
  ['Introduction, paragraph 6', 'Noted here and there.'],
  ['Introduction, paragraph 7', 'A comment on this.'],
  ['text box 1', 'Resolution 9 in a box.'],
  ['heading "Tables"', 'Tables'],
  ['table 1, row 1, cell 1', 'Resolution'],
  ['table 1, row 1, cell 2', '10'],
  ['table 1, row 2, cell 1, paragraph 1', 'Resolution 11'],
  ['table 1, row 2, cell 1, paragraph 2', 'Resolution 12'],
  ['table 1, row 2, cell 2, table 1, row 1, cell 1', 'Resolution 13'],
  ['Tables, paragraph 1', 'The end.'],
  ['footnote 1', 'Resolution 14 in a footnote.'],
  ['footnote 2', 'Resolution 15 in another.'],
  ['endnote 1', 'Resolution 16 in an endnote.'],
  ['header', 'Resolution 17 in the header'],
  ['footer', 'Resolution 18 in the footer'],
  ['comment 1', 'Resolution 19 in a comment.'],
];

const changed = { author: 'A. Delegate', date: '2024-10-15T12:00:00Z' };
const paragraph = (text: string) => new Paragraph(text);
const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

export function contribution(): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [{ reference: 'items', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
      },
      footnotes: {
        1: { children: [paragraph('Resolution 14 in a footnote.')] },
        2: { children: [paragraph('Resolution 15 in another.')] },
      },
      endnotes: { 1: { children: [paragraph('Resolution 16 in an endnote.')] } },
      comments: {
        children: [{ id: 0, author: changed.author, children: [paragraph('Resolution 19 in a comment.')] }],
      },
      sections: [
        {
          headers: { default: new Header({ children: [paragraph('Resolution 17 in the header')] }) },
          footers: { default: new Footer({ children: [paragraph('Resolution 18 in the footer')] }) },
          children: [
            paragraph('Resolution 1 opens the document.'),
            heading('Introduction'),
            ...introduction(),
            heading('Tables'),
            table(),
            paragraph('The end.'),
          ],
        },
      ],
    }),
  );
}

function introduction() {
  const split = ['Recalling Resol', 'ution ', '2 (Rev', '. Geneva, 20', '22), split over five runs.'];
  return [
    new Paragraph({ children: split.map((text, i) => new TextRun({ text, bold: i % 2 === 1 })) }),
    new Paragraph({
      children: [
        new InsertedTextRun({ ...changed, id: 1, text: 'Resolution 3 was put in' }),
        new DeletedTextRun({ ...changed, id: 2, text: 'Resolution 80 was taken out' }),
        new TextRun(', not taken out.'),
      ],
    }),
    new Paragraph({ text: 'Numbered: Resolution 4.', numbering: { reference: 'items', level: 0 } }),
    new Paragraph({
      children: [
        new TextRun('The linked '),
        new ExternalHyperlink({ link: 'https://www.itu.int/', children: [new TextRun('Resolution 5')] }),
        new TextRun(' and more.'),
      ],
    }),
    new Paragraph({
      children: [
        new TextRun('Resolution\u00a06,'),
        new TextRun({ children: [new Tab(), 'Resolution'] }),
        new TextRun({ text: '7, COM4', break: 1 }),
        new TextRun({ children: [new NoBreakHyphen(), '8, reso', new SoftHyphen(), 'lution.'] }),
      ],
    }),
    new Paragraph({
      children: [
        new TextRun('Noted here'),
        new FootnoteReferenceRun(1),
        new TextRun(' and there'),
        new FootnoteReferenceRun(2),
        new EndnoteReferenceRun(1),
        new TextRun('.'),
      ],
    }),
    new Paragraph({
      children: [
        new CommentRangeStart(0),
        new TextRun('A comment on this.'),
        new CommentRangeEnd(0),
        new TextRun({ children: [new CommentReference(0)] }),
      ],
    }),
    new Textbox({
      style: { width: '200pt', height: '50pt' },
      children: [paragraph('Resolution 9 in a box.')],
    }),
  ];
}

function table(): Table {
  const cell = (...children: (Paragraph | Table)[]) => new TableCell({ children });
  const inner = new Table({ rows: [new TableRow({ children: [cell(paragraph('Resolution 13'))] })] });
  return new Table({
    rows: [
      new TableRow({ tableHeader: true, children: [cell(paragraph('Resolution')), cell(paragraph('10'))] }),
      new TableRow({
        children: [cell(paragraph('Resolution 11'), paragraph('Resolution 12')), cell(inner, paragraph(''))],
      }),
    ],
  });
}
