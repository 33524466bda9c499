/** The blocks of a part of an OpenDocument text: paragraphs, tables cell by cell, text boxes after the paragraph that anchors them. */
import type { Block, Row } from '../contents.ts';
import { elementsOf, type XmlElement } from '../xml.ts';
import { inlineOf, isBox, type Reading } from './inline.ts';
import type { IsHeading } from './styles.ts';

/** What was deleted while changes were tracked; who wrote a comment and when; forms, whose fields are no text. */
const UNREAD = new Set([
  'text:tracked-changes',
  'office:forms',
  'text:note-citation',
  'drawing:page-thumbnail',
]);

export function blocksOf(container: XmlElement, reading: Reading, isHeading: IsHeading): Block[] {
  return elementsOf(container).flatMap((element): Block[] => {
    if (UNREAD.has(element.name)) return [];
    if (element.name === 'table:table') return [{ kind: 'table', rows: rowsOf(element, reading, isHeading) }];
    if (isBox(element)) return [boxOf(element, reading, isHeading)];
    if (element.name !== 'text:p' && element.name !== 'text:h') return blocksOf(element, reading, isHeading);
    const { text, boxes } = inlineOf(element, reading);
    return [
      { kind: 'paragraph', text, isHeading: isHeading(element) },
      ...boxes.map((box) => boxOf(box, reading, isHeading)),
    ];
  });
}

function boxOf(element: XmlElement, reading: Reading, isHeading: IsHeading): Block {
  return { kind: 'box', blocks: blocksOf(element, reading, isHeading) };
}

/** Rows that stand for several equal ones are read once. */
function rowsOf(table: XmlElement, reading: Reading, isHeading: IsHeading): Row[] {
  return below(table, 'table:table-row').map((row) =>
    elementsOf(row, 'table:table-cell').map((cell) => blocksOf(cell, reading, isHeading)),
  );
}

/** The rows of a table, also those in groups and among those that each page repeats. */
function below(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'table:table-cell' ? [] : below(child, name);
  });
}
