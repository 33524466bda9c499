/** The text of an OpenDocument paragraph, and what is anchored in it. */
import { isMark } from '../mark.ts';
import type { XmlElement } from '../xml.ts';
import type { IsStyled } from './styles.ts';

/** What is read of a document beside its blocks: the elements that hold notes and comments, in order. */
export interface Reading {
  readonly footnotes: XmlElement[];
  readonly endnotes: XmlElement[];
  readonly comments: XmlElement[];
  readonly isRaised: IsStyled;
}

/** The text of a paragraph, and the text boxes anchored in it. */
export interface Inline {
  readonly text: string;
  readonly boxes: readonly XmlElement[];
}

/** Shapes that hold paragraphs. */
const BOXES = new Set([
  'drawing:text-box',
  'drawing:custom-shape',
  'drawing:rect',
  'drawing:ellipse',
  'drawing:caption',
]);

/** What no page shows at this place. */
const UNREAD = new Set(['text:ruby-text', 'text:tracked-changes', 'other:title', 'other:desc']);

export function inlineOf(paragraph: XmlElement, reading: Reading): Inline {
  const boxes: XmlElement[] = [];
  return { text: inside(paragraph, reading, boxes), boxes };
}

export function isBox({ name }: XmlElement): boolean {
  return BOXES.has(name);
}

function inside(element: XmlElement, reading: Reading, boxes: XmlElement[]): string {
  return element.children.map((child) => textOf(child, reading, boxes)).join('');
}

function textOf(node: XmlElement | string, reading: Reading, boxes: XmlElement[]): string {
  // However a file is wrapped and indented, its spaces are one.
  if (typeof node === 'string') return node.replace(/[ \t\r\n]+/g, ' ');
  if (UNREAD.has(node.name)) return '';
  if (isBox(node)) {
    boxes.push(node);
    return '';
  }
  switch (node.name) {
    case 'text:s':
      return ' '.repeat(Math.min(Number(node.attributes.get('text:c') ?? 1) || 1, MOST_SPACES));
    case 'text:tab':
      return '\t';
    case 'text:line-break':
      return '\n';
    case 'text:note':
      (node.attributes.get('text:note-class') === 'endnote' ? reading.endnotes : reading.footnotes).push(
        node,
      );
      return '';
    case 'office:annotation':
      reading.comments.push(node);
      return '';
    default: {
      const text = inside(node, reading, boxes);
      return node.name === 'text:span' && isMark(text) && reading.isRaised(node) ? '' : text;
    }
  }
}

/** A file may ask for any number of spaces at once. */
const MOST_SPACES = 100;
