/** What comes with the product inside of its code: the texts of the embedded reports, and docs/rules.md. */

/** The texts by their addresses. */
export type Texts = Readonly<Record<string, string>>;

const SCHEME = 'bundled:';

export const RULES = `${SCHEME}/rules.md`;

/** Where the text of the embedded report of an id is. */
export function textAddress(id: string): string {
  return `${SCHEME}/${id}/report.txt`;
}

export function isBundled(uri: string): boolean {
  return uri.startsWith(SCHEME);
}

/** The text at an address; null: there is none. */
export function bundledText(uri: string, texts: Texts): string | null {
  return texts[uri] ?? null;
}
