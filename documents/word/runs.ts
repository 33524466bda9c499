/** The text of a Word paragraph: its runs, one after the other, as they read when every tracked change is accepted. */
import { isMark } from '../mark.ts';
import { elementAt, elementsOf, type XmlElement } from '../xml.ts';
import type { Part } from './parts.ts';

/** What is read of a story, beside its blocks. */
export interface Reading {
  readonly part: Part;
  /** The identifiers of notes, in the order of the references to them. */
  readonly footnotes: string[];
  readonly endnotes: string[];
  /** Fields that are open, the innermost last: whether what is read is its code ("PAGE") or its result. */
  readonly fields: ('code' | 'result')[];
}

/** A stretch of a paragraph's text, and the element that it is: a text, a tab, a line break. */
export interface Piece {
  readonly text: string;
  readonly element: XmlElement;
  /** undefined: it stands outside of a run, where Word writes none. */
  readonly run: Run | undefined;
  readonly part: Part;
}

/** A run (w:r), and the element that it is a child of: a paragraph, a link, a tracked insertion. */
export interface Run {
  readonly element: XmlElement;
  readonly parent: XmlElement;
}

/** A text box (its w:txbxContent), and the same box in the other versions of an mc:AlternateContent. */
export interface Box {
  readonly content: XmlElement;
  readonly twins: XmlElement[];
}

/** What is in a paragraph, and the text boxes anchored in it. */
export interface Inline {
  readonly pieces: Piece[];
  readonly boxes: Box[];
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
  const inline: Inline = { pieces: [], boxes: [] };
  readInside(paragraph, undefined, reading, inline);
  return inline;
}

/** The text of pieces. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** The versions of an mc:AlternateContent: the same is in each, and the first is read. */
export function alternativesOf(alternatives: XmlElement): XmlElement[] {
  return elementsOf(alternatives, 'mc:Choice', 'mc:Fallback');
}

function readInside(element: XmlElement, run: Run | undefined, reading: Reading, inline: Inline): void {
  for (const child of elementsOf(element)) read(child, element, run, reading, inline);
}

function read(
  element: XmlElement,
  parent: XmlElement,
  run: Run | undefined,
  reading: Reading,
  inline: Inline,
): void {
  const isCode = reading.fields.includes('code');
  switch (element.name) {
    case 'w:t': {
      const text = element.children.filter((child) => typeof child === 'string').join('');
      if (!isCode && !(isRaised(run) && isMark(text)))
        inline.pieces.push({ text, element, run, part: reading.part });
      return;
    }
    case 'w:fldChar':
      follow(reading.fields, element.attributes.get('w:fldCharType'));
      return;
    case 'w:footnoteReference':
      reading.footnotes.push(element.attributes.get('w:id') ?? '');
      return;
    case 'w:endnoteReference':
      reading.endnotes.push(element.attributes.get('w:id') ?? '');
      return;
    case 'w:txbxContent':
      inline.boxes.push({ content: element, twins: [] });
      return;
    case 'mc:AlternateContent':
      readAlternatives(alternativesOf(element), run, reading, inline);
      return;
    case 'w:r':
      readInside(element, { element, parent }, reading, inline);
      return;
  }
  if (UNREAD.has(element.name)) return;
  const text = isCode ? undefined : CHARACTERS[element.name];
  if (text === undefined) readInside(element, run, reading, inline);
  else inline.pieces.push({ text, element, run, part: reading.part });
}

/** Whether its text stands above the line, or beside a note to which its writer gave the mark. */
function isRaised(run: Run | undefined): boolean {
  const properties = elementAt(run?.element, 'w:rPr');
  const value = (name: string) => elementAt(properties, name)?.attributes.get('w:val');
  return (
    value('w:vertAlign') === 'superscript' ||
    Number(value('w:position')) > 0 ||
    elementsOf(run?.element, 'w:footnoteReference', 'w:endnoteReference').length > 0
  );
}

function readAlternatives(
  [first, ...others]: readonly XmlElement[],
  run: Run | undefined,
  reading: Reading,
  inline: Inline,
): void {
  if (!first) return;
  const before = inline.boxes.length;
  readInside(first, run, reading, inline);
  const boxes = inline.boxes.slice(before);
  for (const other of others) {
    for (const [i, twin] of boxesIn(other).entries()) boxes[i]?.twins.push(twin);
  }
}

function boxesIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)));
}

function follow(fields: Reading['fields'], kind: string | undefined): void {
  if (kind === 'begin') fields.push('code');
  else if (kind === 'separate' && fields.length > 0) fields.splice(-1, 1, 'result');
  else if (kind === 'end') fields.pop();
}
