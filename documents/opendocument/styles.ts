/** Which paragraphs of an OpenDocument text are headings, and which spans are raised. */
import { elementAt, elementsOf, type XmlElement } from '../xml.ts';

/** Whether an element is so by the style that it names. */
export type IsStyled = (element: XmlElement) => boolean;

/** Whether a paragraph (text:h or text:p) is a heading. */
export type IsHeading = IsStyled;

/** `parts` are the roots of the parts that have styles; where two have one of the same name, the last part's is meant. */
export function headingsBy(...parts: readonly (XmlElement | undefined)[]): IsHeading {
  const parents = new Map(
    stylesOf(parts).map(({ attributes }) => [
      attributes.get('style:name'),
      attributes.get('style:parent-style-name'),
    ]),
  );
  const isHeadingStyle = (name: string | undefined, seen: readonly string[] = []): boolean => {
    if (name === undefined || seen.includes(name)) return false;
    return /^Heading_20_\d/.test(name) || isHeadingStyle(parents.get(name), [...seen, name]);
  };
  return ({ name, attributes }) => name === 'text:h' || isHeadingStyle(attributes.get('text:style-name'));
}

/** Of the same parts: whether a span (text:span) stands above the line ("super 58%", "33% 80%") by its own style. */
export function raisedBy(...parts: readonly (XmlElement | undefined)[]): IsStyled {
  const positions = new Map(
    stylesOf(parts).map((style) => [
      style.attributes.get('style:name'),
      elementAt(style, 'style:text-properties')?.attributes.get('style:text-position') ?? '',
    ]),
  );
  return ({ attributes }) => /^(?:super|[1-9])/.test(positions.get(attributes.get('text:style-name')) ?? '');
}

function stylesOf(parts: readonly (XmlElement | undefined)[]): XmlElement[] {
  return parts
    .flatMap((part) => [elementAt(part, 'office:styles'), elementAt(part, 'office:automatic-styles')])
    .flatMap((styles) => elementsOf(styles, 'style:style'));
}
