/** Markdown made safe, and taken away again for clients that show plain text. What others wrote stays text in it. */

/** Text of others as Markdown shows it unchanged, in one line: no mark, no link, no HTML, no address that is made a link. */
export function escaped(text: string): string {
  return inOneLine(text)
    .replace(/[\\`*_[\]<>|~#@]/g, '\\$&')
    .replace(/&(?=#\w+;|[a-z][a-z\d]+;)|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^[-+=]|(?<=^\d{1,9})[.)](?= )/, '\\$&');
}

/** Text of others as code: to be copied as it is. */
export function code(text: string): string {
  const line = inOneLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** A link whose text is Markdown already; whatever stands in its address, it ends where it should. */
export function link(markdown: string, address: string): string {
  const whole = address.replace(/[\s()<>\\|`"\p{Cc}]/gu, (mark) => ESCAPES[mark] ?? encodeURIComponent(mark));
  return `[${markdown}](${whole})`;
}

const ESCAPES: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' };

/** The same without marks: emphasis and rules dropped, links reduced to their text, code to what it holds. */
export function plainText(markdown: string): string {
  return withoutMarks(markdown)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const MARKS =
  /\\([!-/:-@[-`{-~])|(`+)( ?)([^\n]*?[^`\n])\3\2(?!`)|\[((?:\\.|[^\]\\])*)\]\((?:[^)\\]|\\.)*\)|[*`]+|^---$/gm;

function withoutMarks(markdown: string): string {
  return markdown.replace(
    MARKS,
    (_, mark?: string, _fence?: string, _space?: string, held?: string, text?: string) => {
      if (text !== undefined) return withoutMarks(text);
      return mark ?? held ?? '';
    },
  );
}

/**
 * A message in which programs find no link: VS Code makes one of "[text](command:…)" in messages that are plain text otherwise, and
 * so do readers of SARIF.
 */
export function unlinked(message: string): string {
  return message.replace(/\](?=\()/g, '] ');
}

/** Control characters, and what writes the rest of a line backwards, are nothing that a title or a name needs. */
function inOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
