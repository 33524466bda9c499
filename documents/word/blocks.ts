/** The blocks of a part of a Word document: paragraphs, tables cell by cell, text boxes after the paragraph that anchors them. */
import type { Block, Row } from '../contents.ts';
import { elementAt, elementsOf, type XmlElement } from '../xml.ts';
import { chosen, inlineOf, type Reading } from './runs.ts';
import type { IsHeading } from './styles.ts';

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

export function blocksOf(container: XmlElement, reading: Reading, isHeading: IsHeading): Block[] {
  /** Of paragraphs whose end was deleted: the next paragraph begins with it. */
  let before = '';
  const read = (element: XmlElement): Block[] => {
    if (UNREAD.has(element.name)) return [];
    if (element.name === 'mc:AlternateContent') return chosen(element).flatMap((each) => inside(each));
    if (element.name === 'w:tbl') return [{ kind: 'table', rows: rowsOf(element, reading, isHeading) }];
    if (element.name !== 'w:p') return inside(element);
    const properties = elementAt(element, 'w:pPr');
    const { text, boxes } = inlineOf(element, reading);
    const blocks = boxes.map((box): Block => ({ kind: 'box', blocks: blocksOf(box, reading, isHeading) }));
    const whole = before + text;
    const isJoined = elementAt(properties, 'w:rPr', 'w:del') !== undefined;
    before = isJoined ? whole : '';
    if (isJoined) return blocks;
    return [{ kind: 'paragraph', text: whole, isHeading: isHeading(properties) }, ...blocks];
  };
  const inside = (element: XmlElement): Block[] => elementsOf(element).flatMap(read);
  const blocks = inside(container);
  return before === '' ? blocks : [...blocks, { kind: 'paragraph', text: before, isHeading: false }];
}

function rowsOf(table: XmlElement, reading: Reading, isHeading: IsHeading): Row[] {
  return below(table, 'w:tr')
    .filter((row) => elementAt(row, 'w:trPr', 'w:del') === undefined)
    .map((row) => below(row, 'w:tc').map((cell) => blocksOf(cell, reading, isHeading)));
}

/** The rows of a table or the cells of a row, in whatever content controls or tracked insertions they stand. */
function below(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return UNREAD.has(child.name) ? [] : below(child, name);
  });
}
