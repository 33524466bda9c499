/** The blocks of a part of a Word document: paragraphs, tables cell by cell, text boxes after the paragraph that anchors them. */
import type { Block, Row } from '../contents.ts';
import { elementAt, elementsOf, type XmlElement } from '../xml.ts';
import type { LabelOf } from './numbering.ts';
import { alternativesOf, type Box, inlineOf, type Piece, type Reading, textOf } from './runs.ts';
import type { IsHeading } from './styles.ts';

/** What the properties (w:pPr) of paragraphs say. */
export interface Properties {
  readonly isHeading: IsHeading;
  readonly labelOf: LabelOf;
}

/** What was deleted, and properties. */
const UNREAD = new Set([
  'w:del',
  'w:moveFrom',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'w:sectPr',
]);

export function blocksOf(container: XmlElement, reading: Reading, say: Properties): Block[] {
  /** Of paragraphs whose end was deleted: the next paragraph begins with it. */
  let before: readonly Piece[] = [];
  const read = (element: XmlElement): Block[] => {
    if (UNREAD.has(element.name)) return [];
    if (element.name === 'mc:AlternateContent') return alternativesOf(element).slice(0, 1).flatMap(inside);
    if (element.name === 'w:tbl') return [{ kind: 'table', rows: rowsOf(element, reading, say) }];
    if (element.name !== 'w:p') return inside(element);
    const properties = elementAt(element, 'w:pPr');
    const { pieces, boxes } = inlineOf(element, reading);
    const blocks = boxes.map((box) => boxOf(box, reading, say));
    const whole = [...before, ...pieces];
    const isJoined = elementAt(properties, 'w:rPr', 'w:del') !== undefined;
    before = isJoined ? whole : [];
    if (isJoined) return blocks;
    return [paragraphOf(whole, say.isHeading(properties), say.labelOf(properties)), ...blocks];
  };
  const inside = (element: XmlElement): Block[] => elementsOf(element).flatMap(read);
  const blocks = inside(container);
  return before.length === 0 ? blocks : [...blocks, paragraphOf(before, false)];
}

function paragraphOf(pieces: readonly Piece[], isHeading: boolean, label?: string): Block {
  const text = textOf(pieces);
  return { kind: 'paragraph', text, isHeading, ...(label === undefined ? {} : { label }), origins: [pieces] };
}

/** A text box, whose paragraphs come from each version of it that says the same. */
function boxOf({ content, twins }: Box, reading: Reading, say: Properties): Block {
  const blocks = blocksOf(content, reading, say);
  const others = twins.map((twin) =>
    blocksOf(
      twin,
      { part: reading.part, footnotes: [], endnotes: [], fields: [] },
      // It says the same again, and counts nothing.
      { ...say, labelOf: () => undefined },
    ),
  );
  return { kind: 'box', blocks: blocks.map((block, i) => withTwins(block, others, i)) };
}

function withTwins(block: Block, others: readonly (readonly Block[])[], i: number): Block {
  if (block.kind !== 'paragraph') return block;
  const twins = others.flatMap((blocks) => {
    const twin = blocks[i];
    return twin?.kind === 'paragraph' && twin.text === block.text ? (twin.origins ?? []) : [];
  });
  return { ...block, origins: [...(block.origins ?? []), ...twins] };
}

function rowsOf(table: XmlElement, reading: Reading, say: Properties): Row[] {
  return below(table, 'w:tr')
    .filter((row) => elementAt(row, 'w:trPr', 'w:del') === undefined)
    .map((row) => below(row, 'w:tc').map((cell) => blocksOf(cell, reading, say)));
}

/** The rows of a table or the cells of a row, in whatever content controls or tracked insertions they stand. */
function below(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return UNREAD.has(child.name) ? [] : below(child, name);
  });
}
