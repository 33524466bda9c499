/** An OpenDocument spreadsheet (.ods): the cells of its sheets. */
import type { Archive } from '../archive.ts';
import { isEncrypted } from '../opendocument/contents.ts';
import { isProtected } from '../problem.ts';
import { elementAt, elementsOf, parseXml, type XmlElement } from '../xml.ts';
import { MOST_COLUMNS, rowOf, type Sheet, type SheetRow } from './sheets.ts';

/** The sheets of a spreadsheet; undefined where the package is none. Throws `Unreadable`. */
export async function openDocumentSheets(archive: Archive): Promise<Sheet[] | undefined> {
  if (await isEncrypted(archive)) throw isProtected();
  const content = await archive.text('content.xml');
  const root = content === undefined ? undefined : parseXml(content, 'content.xml');
  const body = elementAt(root, 'office:body', 'office:spreadsheet');
  return (
    body &&
    elementsOf(body, 'table:table').map((table) => ({
      name: table.attributes.get('table:name') ?? '',
      rows: rowsOf(table),
    }))
  );
}

/** An element that stands for several equal ones counts as often, and is read once. */
function rowsOf(table: XmlElement): SheetRow[] {
  let next = 1;
  return rowElements(table).flatMap((row) => {
    const number = next;
    next += repeated(row, 'table:number-rows-repeated');
    return rowOf(number, cellsOf(row)) ?? [];
  });
}

/** The rows of a table, also those in groups and among those that each page repeats. */
function rowElements(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === 'table:table-row' ? [child] : rowElements(child),
  );
}

function cellsOf(row: XmlElement): string[] {
  const cells: string[] = [];
  for (const cell of elementsOf(row, 'table:table-cell', 'table:covered-table-cell')) {
    const text = elementsOf(cell, 'text:p').map(textOf).join(' ');
    const times = Math.min(repeated(cell, 'table:number-columns-repeated'), MOST_COLUMNS - cells.length);
    cells.push(...Array.from({ length: times }, () => text));
  }
  return cells;
}

function repeated({ attributes }: XmlElement, name: string): number {
  return Math.max(1, Number(attributes.get(name)) || 1);
}

/** Of a paragraph, without a comment on it. */
function textOf({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'text:s' || child.name === 'text:tab' || child.name === 'text:line-break')
        return ' ';
      return child.name === 'office:annotation' ? '' : textOf(child);
    })
    .join('');
}
