/** Which paragraphs of an OpenDocument text are headings. */
import { elementAt, elementsOf, type XmlElement } from '../xml.ts';

/** Whether a paragraph (text:h or text:p) is a heading. */
export type IsHeading = (paragraph: XmlElement) => boolean;

/** `parts` are the roots of the parts that have styles; where two have one of the same name, the last part's is meant. */
export function headingsBy(...parts: readonly (XmlElement | undefined)[]): IsHeading {
  const parents = new Map(
    parts
      .flatMap((part) => [elementAt(part, 'office:styles'), elementAt(part, 'office:automatic-styles')])
      .flatMap((styles) => elementsOf(styles, 'style:style'))
      .map(({ attributes }) => [attributes.get('style:name'), attributes.get('style:parent-style-name')]),
  );
  const isHeadingStyle = (name: string | undefined, seen: readonly string[] = []): boolean => {
    if (name === undefined || seen.includes(name)) return false;
    return /^Heading_20_\d/.test(name) || isHeadingStyle(parents.get(name), [...seen, name]);
  };
  return ({ name, attributes }) => name === 'text:h' || isHeadingStyle(attributes.get('text:style-name'));
}
