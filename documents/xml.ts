/** XML as a tree of elements: what both formats are read from. Document types, and with them entities, are refused. */
import * as l10n from '@vscode/l10n';
import sax from 'sax';
import { damaged, Unreadable } from './problem.ts';

export interface XmlElement {
  /** With the prefix that `PREFIXES` gives to its namespace, whatever the document calls it: "w:p". */
  readonly name: string;
  /** By names of the same kind: "w:val"; of attributes without a namespace, the name alone. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Where it is in the part: from "<" to after its end, and where its start tag ends; as UTF-16 offsets. */
  readonly start: number;
  readonly startTagEnd: number;
  readonly end: number;
}

export type XmlNode = XmlElement | string;

/** Elements within elements; documents have less than a hundred, and reading goes as deep. */
const DEEPEST = 400;

/** A book of a thousand pages has a third; each takes half a kilobyte of memory. */
const MOST_ELEMENTS = 2_000_000;

/** Office Open XML in its transitional and its strict form, and OpenDocument. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'x'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'x'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rels'],
  ...['office', 'text', 'table', 'drawing', 'style', 'manifest'].map(
    (name) => [`urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`, name] as const,
  ),
]);

/** The root element of an XML text; throws `Unreadable`. `part` is the name by which faults call it. */
export function parseXml(text: string, part: string): XmlElement {
  const root = {
    name: '',
    attributes: new Map(),
    children: [] as XmlNode[],
    start: 0,
    startTagEnd: 0,
    end: 0,
  };
  const open = [root];
  let count = 0;
  const add = (child: XmlNode) => open.at(-1)?.children.push(child);
  const parser = sax.parser(true, { xmlns: true });
  parser.ondoctype = () => {
    throw new Unreadable(
      l10n.t(
        '{0} in it has a document type, which could name other files; no Word or OpenDocument file needs one, and nothing of it was read',
        part,
      ),
    );
  };
  parser.onerror = (error) => {
    throw damaged(`${part}: ${error.message}`);
  };
  parser.onopentag = (tag) => {
    if (++count > MOST_ELEMENTS)
      throw damaged(`${part}: ${l10n.t('it has more than {0} elements', MOST_ELEMENTS)}`);
    if (open.length > DEEPEST) throw damaged(`${part}: ${l10n.t('its elements are nested too deeply')}`);
    const attributes = new Map<string, string>();
    for (const attribute of Object.values(tag.attributes)) {
      if (typeof attribute !== 'string') {
        attributes.set(nameOf(attribute.uri, attribute.local), attribute.value);
      }
    }
    const { uri, local } = tag as { uri: string; local: string };
    const element = {
      name: nameOf(uri, local),
      attributes,
      children: [],
      start: parser.startTagPosition - 1,
      startTagEnd: parser.position,
      end: parser.position,
    };
    add(element);
    open.push(element);
  };
  parser.onclosetag = () => {
    const element = open.pop();
    if (element) element.end = parser.position;
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.write(text).close();
  const [element] = elementsOf(root);
  if (!element) throw damaged(`${part}: ${l10n.t('it is empty')}`);
  return element;
}

/** The elements right below another, of one of the names where any are given. */
export function elementsOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return (element?.children ?? []).filter(
    (child) => typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  ) as XmlElement[];
}

/** The first element below another, going down by these names. */
export function elementAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce((at, name) => elementsOf(at, name)[0], element);
}

function nameOf(uri: string, local: string): string {
  if (uri === '') return local;
  return `${PREFIXES.get(uri) ?? 'other'}:${local}`;
}
