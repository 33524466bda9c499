/** An Excel workbook (.xlsx, Office Open XML): the cells of its sheets. */
import type { Archive } from '../archive.ts';
import { partOf, relatedTo } from '../word/parts.ts';
import { elementAt, elementsOf, type XmlElement } from '../xml.ts';
import { MOST_COLUMNS, rowOf, type Sheet, type SheetRow } from './sheets.ts';

/** The sheets of a workbook, but for those that are hidden; undefined where the package is none. Throws `Unreadable`. */
export async function excelSheets(archive: Archive): Promise<Sheet[] | undefined> {
  const main = (await relatedTo(archive, '')).find(({ kind }) => kind === 'officeDocument')?.part;
  const workbook = main === undefined ? undefined : await partOf(archive, main);
  const named = elementsOf(elementAt(workbook?.root, 'x:sheets'), 'x:sheet');
  if (main === undefined || workbook?.root.name !== 'x:workbook') return undefined;
  const related = await relatedTo(archive, main);
  const strings = related.find(({ kind }) => kind === 'sharedStrings')?.part;
  const shared = elementsOf(
    strings === undefined ? undefined : (await partOf(archive, strings))?.root,
    'x:si',
  );
  const texts = shared.map(textOf);
  const sheets: Sheet[] = [];
  for (const { attributes } of named) {
    const part = related.find(({ id }) => id === attributes.get('r:id'))?.part;
    if (part === undefined || /hidden/i.test(attributes.get('state') ?? '')) continue;
    const data = elementAt((await partOf(archive, part))?.root, 'x:sheetData');
    sheets.push({ name: attributes.get('name') ?? '', rows: rowsOf(data, texts) });
  }
  return sheets;
}

function rowsOf(data: XmlElement | undefined, texts: readonly string[]): SheetRow[] {
  let number = 0;
  return elementsOf(data, 'x:row').flatMap((row) => {
    number = Number(row.attributes.get('r')) || number + 1;
    const cells: string[] = [];
    let column = 0;
    for (const cell of elementsOf(row, 'x:c')) {
      column = columnOf(cell.attributes.get('r') ?? '') ?? column + 1;
      if (column <= MOST_COLUMNS) cells[column - 1] = contentOf(cell, texts);
    }
    return rowOf(number, cells) ?? [];
  });
}

/** "B7" is in column 2; undefined: it is not said. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function contentOf(cell: XmlElement, texts: readonly string[]): string {
  const value = elementsOf(cell, 'x:v').map(ownText).join('');
  switch (cell.attributes.get('t')) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'inlineStr':
      return elementsOf(cell, 'x:is').map(textOf).join('');
    case 'e':
      return '';
    default:
      return value;
  }
}

/** Of a string in one piece or in runs (x:r), without what is written above its characters. */
function textOf(string: XmlElement): string {
  return elementsOf(string, 'x:t', 'x:r')
    .map((part) => (part.name === 'x:t' ? ownText(part) : textOf(part)))
    .join('');
}

function ownText({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}
