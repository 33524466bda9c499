/** The parts of a Word document's package: their text, their root, and which parts they name. */
import type { Archive } from '../archive.ts';
import { elementsOf, parseXml, type XmlElement } from '../xml.ts';

export interface Part {
  /** "word/document.xml" */
  readonly name: string;
  readonly source: string;
  readonly root: XmlElement;
}

/** A part that another one names: by which identifier, its kind ("footnotes"), and where it is in the package. */
export interface Related {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
}

/** A part, or undefined where there is none. Throws `Unreadable`. */
export async function partOf(archive: Archive, name: string): Promise<Part | undefined> {
  const source = await archive.text(name);
  return source === undefined ? undefined : { name, source, root: parseXml(source, name) };
}

/** What a part names, or the package itself for ''; what lies outside of the package is left alone. */
export async function relatedTo(archive: Archive, part: string): Promise<Related[]> {
  const slash = part.lastIndexOf('/') + 1;
  const relations = await partOf(archive, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  return elementsOf(relations?.root, 'rels:Relationship')
    .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
    .map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      kind: attributes.get('Type')?.split('/').at(-1) ?? '',
      part: resolved(part.slice(0, slash), attributes.get('Target') ?? ''),
    }));
}

/** "word/" and "footnotes.xml": "word/footnotes.xml"; a target from the root on stays one. */
function resolved(folder: string, target: string): string {
  return new URL(target, `package:/${folder}`).pathname.slice(1);
}
