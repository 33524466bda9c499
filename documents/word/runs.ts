/** The text of a Word paragraph: its runs, one after the other, as they read when every tracked change is accepted. */
import { elementsOf, type XmlElement } from '../xml.ts';

/** What is read of a story, beside its blocks. */
export interface Reading {
  /** The identifiers of notes, in the order of the references to them. */
  readonly footnotes: string[];
  readonly endnotes: string[];
  /** Fields that are open, the innermost last: whether what is read is its code ("PAGE") or its result. */
  readonly fields: ('code' | 'result')[];
}

/** The text of a paragraph, and the text boxes anchored in it (their w:txbxContent). */
export interface Inline {
  readonly text: string;
  readonly boxes: readonly XmlElement[];
}

/** Tracked deletions, and what a field, a ruby text or a drawing says of itself. */
const UNREAD = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:instrText', 'w:delText', 'w:rt']);

const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

export function inlineOf(paragraph: XmlElement, reading: Reading): Inline {
  const boxes: XmlElement[] = [];
  return { text: paragraph.children.map((child) => textOf(child, reading, boxes)).join(''), boxes };
}

/** The version of an mc:AlternateContent that is read: the same is in each. */
export function chosen(alternatives: XmlElement): XmlElement[] {
  return elementsOf(alternatives, 'mc:Choice', 'mc:Fallback').slice(0, 1);
}

function textOf(node: XmlElement | string, reading: Reading, boxes: XmlElement[]): string {
  if (typeof node === 'string' || UNREAD.has(node.name)) return '';
  const isCode = reading.fields.includes('code');
  switch (node.name) {
    case 'w:t':
      return isCode ? '' : node.children.filter((child) => typeof child === 'string').join('');
    case 'w:fldChar':
      follow(reading.fields, node.attributes.get('w:fldCharType'));
      return '';
    case 'w:footnoteReference':
      reading.footnotes.push(node.attributes.get('w:id') ?? '');
      return '';
    case 'w:endnoteReference':
      reading.endnotes.push(node.attributes.get('w:id') ?? '');
      return '';
    case 'w:txbxContent':
      boxes.push(node);
      return '';
    case 'mc:AlternateContent':
      return chosen(node)
        .map((each) => inside(each, reading, boxes))
        .join('');
    default:
      return (isCode ? undefined : CHARACTERS[node.name]) ?? inside(node, reading, boxes);
  }
}

function inside(element: XmlElement, reading: Reading, boxes: XmlElement[]): string {
  return element.children.map((child) => textOf(child, reading, boxes)).join('');
}

function follow(fields: Reading['fields'], kind: string | undefined): void {
  if (kind === 'begin') fields.push('code');
  else if (kind === 'separate' && fields.length > 0) fields.splice(-1, 1, 'result');
  else if (kind === 'end') fields.pop();
}
