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

/** A document with one of its parts changed. */
export function changed(document: Uint8Array, name: string, change: (part: string) => string): Uint8Array {
  const parts = unzipSync(document);
  const part = parts[name];
  if (!part) throw new Error(`there is no ${name}`);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(part))) });
}
