/** Pages as they are drawn, line by line at its place, by the library "pdfkit". */
import { crc32, deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** A line from a place on, in points from the top left corner of the page. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Of the font; 10 where none is given. */
  readonly size?: number;
  /** In degrees. */
  readonly turn?: number;
}

export type DrawnPage = readonly (Drawn | { readonly picture: Uint8Array })[];

/** A PDF of pages of A4 (595 by 842 points), in Helvetica. */
export function pdfOf(pages: readonly DrawnPage[], options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', autoFirstPage: false, margin: 0, ...options });
  for (const page of pages) {
    document.addPage();
    for (const drawn of page) draw(document, drawn);
  }
  return written(document);
}

function draw(document: PDFKit.PDFDocument, drawn: DrawnPage[number]): void {
  if ('picture' in drawn) {
    document.image(Buffer.from(drawn.picture), 0, 0, { width: 595 });
    return;
  }
  const { text, x, y, size = 10, turn = 0 } = drawn;
  document
    .save()
    .rotate(turn, { origin: [x, y] })
    .fontSize(size)
    .text(text, x, y, { lineBreak: false })
    .restore();
}

function written(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
}

/** Lines one under the other from a place on, `leading` points apart. */
export function column(lines: readonly string[], x = 72, y = 100, size = 10, leading = 12): Drawn[] {
  return lines.map((text, i) => ({ text, x, y: y + i * leading, size }));
}

/** A gray picture in PNG, as a scanner makes one of a page; by default of 100 dots an inch. */
export function picture(width = 827, height = 1169): Buffer {
  const rows = Buffer.alloc((width + 1) * height, 0xee);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
}

function chunk(kind: string, content = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(kind), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
