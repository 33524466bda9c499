/** Markdown made safe, and taken away again for clients that show plain text. */

/** Text from a report as Markdown shows it unchanged. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#]/g, '\\$&');
}

/** The same without marks: emphasis and rules dropped, links reduced to their text. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)[*`]+/g, '')
    .replace(/^---$/gm, '')
    .replace(/\\([\\`*_[\]<>|~#])/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
