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

/** Formats of files that are often no drafts: they are read where someone asks for them by name or pattern. */
const NAMED: Readonly<Record<string, string>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'xml',
  akn: 'xml',
};

/** Larger files are left to those who ask for them by name. */
export const LARGEST = 20_000_000;

/** Files that are documents wherever they are found. */
export const DOCUMENTS = `**/*.{${Object.keys(FORMATS).join(',')}}`;

/** Patterns for the files in formats, drafts or not. */
export function filesOf(formats: readonly string[]): string[] {
  return Object.entries({ ...FORMATS, ...NAMED }).flatMap(([ending, format]) =>
    formats.includes(format) ? [`**/*.${ending}`] : [],
  );
}

/** The format of a file by its name; plain text where the ending says nothing. */
export function formatOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return FORMATS[ending] ?? NAMED[ending] ?? 'plaintext';
}

/** Whether all files in formats are documents wherever they are found: of these, a client tells when they change. */
export function areFollowed(formats: readonly string[]): boolean {
  return !Object.values(NAMED).some((format) => formats.includes(format));
}
