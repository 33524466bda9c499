/** Which files are documents: of what format, and up to which size. */

/** Formats by the ending of a file's name, as LSP language identifiers. */
const FORMATS: Readonly<Record<string, string>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plaintext',
  text: 'plaintext',
  adoc: 'asciidoc',
  asciidoc: 'asciidoc',
  asc: 'asciidoc',
  rst: 'restructuredtext',
  tex: 'latex',
};

/** Larger files are left to those who ask for them by name. */
export const LARGEST = 20_000_000;

/** Files in any of the formats. */
export const DOCUMENTS = `**/*.{${Object.keys(FORMATS).join(',')}}`;

/** The format of a file by its name; plain text where the ending says nothing. */
export function formatOf(path: string): string {
  return FORMATS[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'plaintext';
}
