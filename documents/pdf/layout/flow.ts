/** The text of all pages in one flow: paragraphs that run over a column or a page are one, and each has its place. */
import type { Paragraph as Named } from '../../places.ts';
import { blocksOf } from './blocks.ts';
import { withoutFootnotes } from './footnotes.ts';
import { joined, joinedLines, wordsOf } from './joined.ts';
import type { Line } from './lines.ts';
import type { Trimmed } from './margins.ts';
import { endsSentence, isFull, isOpen, type Paragraph, paragraphsOf } from './paragraphs.ts';

/** The body's paragraphs, then footnotes, headers and footers. */
export function flowOf(sheets: readonly Trimmed[]): Pick<Named, 'text' | 'place'>[] {
  const words = wordsOf(sheets.flatMap(({ lines }) => lines));
  const isWord = (word: string) => words.has(word);
  const body = bodySize(sheets.flatMap(({ lines }) => lines));
  const pages = sheets.map((sheet) => ({ ...sheet, ...withoutFootnotes(sheet.lines, body) }));
  const blocks = pages.flatMap(({ number, lines }) =>
    blocksOf(lines).map(
      (block): Block => ({ page: number, lines: block, paragraphs: paragraphsOf(block, isWord) }),
    ),
  );
  const outside = (kind: string, lines: readonly Line[], number: number): Pick<Named, 'text' | 'place'>[] =>
    lines.map(({ text }) => ({ text, place: `page ${number}, ${kind}` }));
  return [
    ...placed(blocks, isWord),
    ...pages.flatMap(({ footnotes, number }) =>
      footnotes.map((note) => ({
        text: joinedLines(note.lines, isWord),
        place: `page ${number}, footnote ${note.mark}`,
      })),
    ),
    ...pages.flatMap(({ header, number }) => outside('header', header, number)),
    ...pages.flatMap(({ footer, number }) => outside('footer', footer, number)),
  ];
}

interface Block {
  readonly page: number;
  readonly lines: readonly Line[];
  readonly paragraphs: readonly Paragraph[];
}

/** The size in which most letters are. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/** Paragraphs are counted on each page; one that goes on is where it begins. */
function placed(
  blocks: readonly Block[],
  isWord: (word: string) => boolean,
): Pick<Named, 'text' | 'place'>[] {
  const found: { text: string; place: string; end: Paragraph }[] = [];
  const counts = new Map<number, number>();
  for (const [i, block] of blocks.entries()) {
    for (const paragraph of block.paragraphs) {
      const before = paragraph === block.paragraphs[0] ? goingOn(blocks, i) : undefined;
      const started = before && found.findLast(({ end }) => end === before);
      if (started) {
        started.text = joined(started.text, paragraph.text, isWord);
        started.end = paragraph;
        continue;
      }
      const count = (counts.get(block.page) ?? 0) + 1;
      counts.set(block.page, count);
      found.push({ text: paragraph.text, place: `page ${block.page}, paragraph ${count}`, end: paragraph });
    }
  }
  return found.map(({ text, place }) => ({ text, place }));
}

/** The paragraph of an earlier block that a block begins with the rest of. */
function goingOn(blocks: readonly Block[], at: number): Paragraph | undefined {
  const block = blocks[at] as Block;
  const before = blocks[at - 1];
  const previous =
    before?.page === block.page ? (isNextColumn(before, block) ? before : undefined) : lastBefore(blocks, at);
  const paragraph = previous?.paragraphs.at(-1);
  return previous && paragraph && isSame(previous, paragraph, block) ? paragraph : undefined;
}

function isNextColumn(before: Block, block: Block): boolean {
  const [first, last] = [block.lines[0] as Line, before.lines.at(-1) as Line];
  return first.base < last.base && first.left > last.left && before.lines.length > 2;
}

/** The block at the foot of the page before, where this is the first at the head of its page. */
function lastBefore(blocks: readonly Block[], at: number): Block | undefined {
  const { page, lines } = blocks[at] as Block;
  const first = lines[0] as Line;
  const here = blocks.slice(at, at + NEAR).filter((block) => block.page === page);
  if (here.some((block) => (block.lines[0] as Line).base < first.base - 3 * first.size)) return undefined;
  const earlier = blocks.slice(Math.max(0, at - NEAR), at).filter((block) => block.page === page - 1);
  const lowest = Math.max(...earlier.map((block) => (block.lines.at(-1) as Line).base));
  return earlier.findLast((block) => (block.lines.at(-1) as Line).base > lowest - 3 * first.size);
}

/** How many blocks around a page's end are looked at. */
const NEAR = 200;

function isSame(previous: Block, { lines, text }: Paragraph, block: Block): boolean {
  const [last, first] = [lines.at(-1) as Line, block.lines[0] as Line];
  if (Math.abs(last.size - first.size) > 0.1 * first.size || first.mark !== null) return false;
  if (isOpen(text)) return true;
  const right = Math.max(...previous.lines.map((line) => line.right));
  return !endsSentence(text) && isFull(last, first, right);
}
