/** What the head of a document says in fields: "body: WTDC" in Markdown's front matter, ":body: WTDC" in AsciiDoc and reStructuredText. */
import type { Span } from '../span.ts';

/** One field; the span is its value's. */
export interface Field extends Span {
  /** In lower case, without hyphens: "asof" for "asOf" and "as-of". */
  readonly name: string;
  readonly value: string;
}

/** How much of a document its head may take. */
const LONGEST_HEAD = 4000;

/** The fields at the head of a text; `format` is an LSP language identifier. */
export function fieldsOf(text: string, format: string): Field[] {
  const head = text.slice(0, LONGEST_HEAD);
  if (format === 'markdown') {
    const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(head)?.[0];
    return frontMatter ? matches(frontMatter, /^([A-Za-z][\w-]{0,40}):[ \t]+([^\n]*)/gm) : [];
  }
  return ['asciidoc', 'adoc', 'restructuredtext', 'rst'].includes(format)
    ? matches(head, /^:([A-Za-z][\w-]{0,40}):[ \t]+([^\n]*)/gm)
    : [];
}

function matches(head: string, expression: RegExp): Field[] {
  return Array.from(head.matchAll(expression), (match) => {
    const rest = match[2] ?? '';
    const comment = rest.search(/\s#/);
    const written = (comment < 0 ? rest : rest.slice(0, comment)).trimEnd();
    const value = written.replace(/^(["'])(.*)\1$/, '$2');
    const start = match.index + match[0].length - rest.length + written.indexOf(value);
    const name = (match[1] ?? '').toLowerCase().replaceAll('-', '');
    return { name, value, start, end: start + value.length };
  });
}
