// Writes samples/contribution.docx, a made-up contribution to try *Check a Word Document* on.
import fs from 'node:fs';
import path from 'node:path';
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const paragraph = (text) => new Paragraph({ text, spacing: { after: 160 } });
const heading = (text) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const row = (...cells) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });

const children = [
  new Paragraph({
    text: 'Bridging the standardization gap: progress and proposals',
    heading: HeadingLevel.TITLE,
  }),
  heading('Introduction'),
  paragraph(
    'Since the last assembly the regional groups have asked for a common view of what was decided. This contribution, which is made up, collects the decisions, beginning with the action plan of Resolution 44 (Rev. Geneva, 2022), and proposes the next steps.',
  ),
  new Paragraph({
    spacing: { after: 160 },
    children: [
      new TextRun(
        'The starting point is Resolution 44 (Rev. New Delhi, 2024), together with Resolutions 54 (Rev. New Delhi, 2024) and 76 (Rev. New Delhi, 2024)',
      ),
      new FootnoteReferenceRun(1),
      new TextRun(
        '. Under instructs the Director of TSB 5 of Resolution 44 (Rev. New Delhi, 2024), the implementation group goes on.',
      ),
    ],
  }),
  heading('What was decided'),
  paragraph('The mandates that concern developing countries are these.'),
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row('Resolution', 'Follow-up'),
      row('Resolution 101 (Rev. New Delhi, 2024)', 'Technical guidance on artificial intelligence'),
      row('Resolution 83 (Rev. New Delhi, 2024)', 'None'),
    ],
  }),
  heading('Proposal'),
  paragraph(
    'The regional groups are invited to report on what they do under Resolution 118, and to take account of Resolution 177 (Rev. Bucharest, 2022) of the Plenipotentiary Conference.',
  ),
];

const bytes = await Packer.toBuffer(
  new Document({
    title: 'Bridging the standardization gap',
    creator: 'ITU Resolutions',
    footnotes: {
      1: {
        children: [
          new Paragraph('The membership was acknowledged by Resolution 80 (Dubai, 2012) in the same terms.'),
        ],
      },
    },
    sections: [
      { footers: { default: new Footer({ children: [new Paragraph('Document 12-E')] }) }, children },
    ],
  }),
);
fs.writeFileSync(path.resolve(import.meta.dirname, '../samples/contribution.docx'), bytes);
