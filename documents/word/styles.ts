/** Which paragraph styles of a Word document are headings. */
import { elementAt, elementsOf, type XmlElement } from '../xml.ts';

/** Whether a paragraph is a heading, by its properties (w:pPr). */
export type IsHeading = (properties: XmlElement | undefined) => boolean;

/** `root` is that of the styles part; undefined: there is none. */
export function headingsBy(root: XmlElement | undefined): IsHeading {
  const styles = new Map(
    elementsOf(root, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style] as const),
  );
  const isHeadingStyle = (id: string | undefined, seen: readonly string[] = []): boolean => {
    const style = id === undefined || seen.includes(id) ? undefined : styles.get(id);
    if (!style || id === undefined) return false;
    const level = levelOf(elementAt(style, 'w:pPr'));
    if (level !== undefined) return level < BODY_TEXT;
    const name = val(elementAt(style, 'w:name')) ?? '';
    return /^heading [1-9]$/i.test(name) || isHeadingStyle(val(elementAt(style, 'w:basedOn')), [...seen, id]);
  };
  return (properties) => {
    const level = levelOf(properties);
    return level === undefined ? isHeadingStyle(val(elementAt(properties, 'w:pStyle'))) : level < BODY_TEXT;
  };
}

/** The outline level that is none. */
const BODY_TEXT = 9;

function levelOf(properties: XmlElement | undefined): number | undefined {
  const level = val(elementAt(properties, 'w:outlineLvl'));
  return level === undefined ? undefined : Number(level);
}

function val(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('w:val');
}
