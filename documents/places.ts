/** Names each paragraph's place as a person finds it, whatever the page: "Introduction, paragraph 3", "table 2, row 3, cell 1". */
import * as l10n from '@vscode/l10n';
import type { Block, Contents, Origins, Story } from './contents.ts';

export interface Paragraph {
  readonly text: string;
  /** "Introduction, paragraph 3" */
  readonly place: string;
  /** A heading, what stands in the body below one, or what stands beside the body: notes, headers, comments. */
  readonly kind: 'heading' | 'body' | 'beside';
  /** From the outside in, without the heading that it stands below: "table 2", "row 3, cell 1". */
  readonly within: readonly string[];
  /** "1", "a)"; only where labels are read. */
  readonly label?: string;
  readonly origins?: Origins;
}

/** How much of a heading names a place, in characters. */
const LONGEST_HEADING = 60;

type Counted = (number: number) => string;

const paragraphName: Counted = (number) => l10n.t('paragraph {0}', number);
const INSIDE = {
  table: (number: number) => l10n.t('table {0}', number),
  box: (number: number) => l10n.t('text box {0}', number),
} as const;

/** The paragraphs that hold text: the body's, then notes, headers, footers and comments. */
export function paragraphsOf(contents: Contents): Paragraph[] {
  const { body, footnotes, endnotes, headers, footers, comments } = contents;
  return [
    ...paragraphsOfBody(body),
    ...numbered((number) => l10n.t('footnote {0}', number), footnotes),
    ...numbered((number) => l10n.t('endnote {0}', number), endnotes),
    ...one(l10n.t('header'), (number) => l10n.t('header {0}', number), headers),
    ...one(l10n.t('footer'), (number) => l10n.t('footer {0}', number), footers),
    ...numbered((number) => l10n.t('comment {0}', number), comments),
  ];
}

/** Paragraphs are counted from each heading on, tables and text boxes in the whole body. */
function paragraphsOfBody(body: Story): Paragraph[] {
  const counted = counters();
  let heading = '';
  let paragraphs = 0;
  return body.flatMap((block): Paragraph[] => {
    if (block.kind !== 'paragraph') return inside(block, [], counted, 'body');
    if (isBlank(block)) return [];
    if (block.isHeading) {
      heading = shortened(block.text);
      paragraphs = 0;
      return [{ ...block, place: l10n.t('heading "{0}"', heading), kind: 'heading', within: [] }];
    }
    const within = [paragraphName(++paragraphs)];
    return [{ ...block, place: joined([heading, ...within]), kind: 'body', within }];
  });
}

/** The paragraphs of a cell or a note; only where there are several are they told apart. */
function paragraphsAt(story: Story, outside: readonly string[], kind: Paragraph['kind']): Paragraph[] {
  const isOne = story.filter((block) => block.kind === 'paragraph' && !isBlank(block)).length === 1;
  const counted = counters();
  let paragraphs = 0;
  return story.flatMap((block): Paragraph[] => {
    if (block.kind !== 'paragraph') return inside(block, outside, counted, kind);
    if (isBlank(block)) return [];
    paragraphs++;
    const within = isOne ? outside : [...outside, paragraphName(paragraphs)];
    return [{ ...block, place: joined(within), kind, within }];
  });
}

function inside(
  block: Exclude<Block, { kind: 'paragraph' }>,
  outside: readonly string[],
  counted: Record<'table' | 'box', number>,
  kind: Paragraph['kind'],
): Paragraph[] {
  const within = [...outside, INSIDE[block.kind](++counted[block.kind])];
  if (block.kind === 'box') return paragraphsAt(block.blocks, within, kind);
  return block.rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      paragraphsAt(cell, [...within, l10n.t('row {0}, cell {1}', r + 1, c + 1)], kind),
    ),
  );
}

function numbered(name: Counted, stories: readonly Story[]): Paragraph[] {
  return stories.flatMap((story, i) => paragraphsAt(story, [name(i + 1)], 'beside'));
}

/** What most documents have one of has a number only where there are several. */
function one(alone: string, name: Counted, stories: readonly Story[]): Paragraph[] {
  const filled = stories.filter((story) => paragraphsAt(story, [], 'beside').length > 0);
  return filled.length === 1 ? paragraphsAt(filled[0] ?? [], [alone], 'beside') : numbered(name, filled);
}

function counters() {
  return { table: 0, box: 0 };
}

function joined(parts: readonly string[]): string {
  const [first = '', ...more] = parts.filter((part) => part !== '');
  return more.reduce((all, part) => l10n.t('{0}, {1}', all, part), first);
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
