/** Names each paragraph's place as a person finds it, whatever the page: "Introduction, paragraph 3", "table 2, row 3, cell 1". */
import type { Block, Contents, Origins, Story } from './contents.ts';

export interface Paragraph {
  readonly text: string;
  readonly place: string;
  readonly origins?: Origins;
}

/** How much of a heading names a place, in characters. */
const LONGEST_HEADING = 60;

/** The paragraphs that hold text: the body's, then notes, headers, footers and comments. */
export function paragraphsOf(contents: Contents): Paragraph[] {
  const { body, footnotes, endnotes, headers, footers, comments } = contents;
  return [
    ...paragraphsOfBody(body),
    ...numbered('footnote', footnotes),
    ...numbered('endnote', endnotes),
    ...one('header', headers),
    ...one('footer', footers),
    ...numbered('comment', comments),
  ];
}

/** Paragraphs are counted from each heading on, tables and text boxes in the whole body. */
function paragraphsOfBody(body: Story): Paragraph[] {
  const counted = counters();
  let heading = '';
  let paragraphs = 0;
  return body.flatMap((block) => {
    if (block.kind !== 'paragraph') return inside(block, '', counted);
    if (isBlank(block)) return [];
    if (block.isHeading) {
      heading = shortened(block.text);
      paragraphs = 0;
      return [{ ...block, place: `heading "${heading}"` }];
    }
    paragraphs++;
    return [{ ...block, place: joined(heading, `paragraph ${paragraphs}`) }];
  });
}

/** The paragraphs of a cell or a note; only where there are several are they told apart. */
function paragraphsAt(story: Story, place: string): Paragraph[] {
  const isOne = story.filter((block) => block.kind === 'paragraph' && !isBlank(block)).length === 1;
  const counted = counters();
  let paragraphs = 0;
  return story.flatMap((block) => {
    if (block.kind !== 'paragraph') return inside(block, place, counted);
    if (isBlank(block)) return [];
    paragraphs++;
    return [{ ...block, place: isOne ? place : joined(place, `paragraph ${paragraphs}`) }];
  });
}

function inside(
  block: Exclude<Block, { kind: 'paragraph' }>,
  outside: string,
  counted: Record<'table' | 'text box', number>,
): Paragraph[] {
  counted[block.kind]++;
  const place = joined(outside, `${block.kind} ${counted[block.kind]}`);
  if (block.kind === 'text box') return paragraphsAt(block.blocks, place);
  return block.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => paragraphsAt(cell, `${place}, row ${r + 1}, cell ${c + 1}`)),
  );
}

function numbered(kind: string, stories: readonly Story[]): Paragraph[] {
  return stories.flatMap((story, i) => paragraphsAt(story, `${kind} ${i + 1}`));
}

/** What most documents have one of has a number only where there are several. */
function one(kind: string, stories: readonly Story[]): Paragraph[] {
  const filled = stories.filter((story) => paragraphsAt(story, kind).length > 0);
  return filled.length === 1 ? paragraphsAt(filled[0] ?? [], kind) : numbered(kind, filled);
}

function counters() {
  return { table: 0, 'text box': 0 };
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function isBlank({ text }: { readonly text: string }): boolean {
  return text.trim() === '';
}

function shortened(heading: string): string {
  const line = heading.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > LONGEST_HEADING
    ? `${characters.slice(0, LONGEST_HEADING).join('').trimEnd()}…`
    : line;
}
