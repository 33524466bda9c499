/** Packages with chosen parts, for what no program writes. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

type Parts = Readonly<Record<string, string | Uint8Array>>;

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function archive(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}

/** A Word document with this body; `namespace` is that of its elements, and other parts stand beside it. */
export function word(body: string, others: Parts = {}, namespace = W): Uint8Array {
  return archive({
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document xmlns:w="${namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    ...others,
  });
}

export function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], i) => `<Relationship Id="r${i}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** A part of Word's with these elements in its root. */
export function wordPart(root: string, content: string): string {
  return `<w:${root} xmlns:w="${W}">${content}</w:${root}>`;
}

/** The content of an OpenDocument text with this body. */
export function openDocument(body: string, others: Parts = {}): Uint8Array {
  const namespaces = ['office', 'text', 'table', 'style'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return archive({
    'content.xml': `<office:document-content ${namespaces.join(' ')} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...others,
  });
}

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** An Excel workbook with these strings, and sheets of which each has what stands in its sheetData; `states` may hide them. */
export function excel(
  strings: readonly string[],
  sheets: Readonly<Record<string, string>>,
  states: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const named = names.map(
    (name, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}" state="${states[name] ?? 'visible'}"/>`,
  );
  return archive({
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_, i) => ['worksheet', `/xl/worksheets/sheet${i}.xml`] as const),
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${SHEET}">${strings.map((string) => `<si>${string}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      Object.values(sheets).map((data, i) => [
        `xl/worksheets/sheet${i}.xml`,
        `<worksheet xmlns="${SHEET}"><sheetData>${data}</sheetData></worksheet>`,
      ]),
    ),
  });
}

/** The content of an OpenDocument spreadsheet with these tables. */
export function openDocumentSheet(tables: string): Uint8Array {
  const namespaces = ['office', 'text', 'table'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return archive({
    'content.xml': `<office:document-content ${namespaces.join(' ')}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
}

/** A document with one of its parts changed. */
export function changed(document: Uint8Array, name: string, change: (part: string) => string): Uint8Array {
  const parts = unzipSync(document);
  const part = parts[name];
  if (!part) throw new Error(`there is no ${name}`);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(part))) });
}
