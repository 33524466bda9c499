/** How a comment of ours is written in each format, and where it has to stand so that the document looks as before. */
import { PREFIX } from './directives.ts';

/** Text to be put in at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

interface Syntax {
  readonly open: string;
  readonly close: string;
  /** Where the comment that silences a line stands: at its end, on a line above it, or above the paragraph. */
  readonly place: 'end' | 'above' | 'paragraph';
}

const MARKUP: Syntax = { open: '<!-- ', close: ' -->', place: 'end' };
const ASCIIDOC: Syntax = { open: '// ', close: '', place: 'above' };
const RST: Syntax = { open: '.. ', close: '', place: 'paragraph' };
const LATEX: Syntax = { open: '% ', close: '', place: 'above' };

const SYNTAXES: Readonly<Record<string, Syntax>> = {
  markdown: MARKUP,
  asciidoc: ASCIIDOC,
  adoc: ASCIIDOC,
  restructuredtext: RST,
  rst: RST,
  latex: LATEX,
  tex: LATEX,
  html: MARKUP,
  xhtml: MARKUP,
  xml: MARKUP,
};

/** What opens a comment of the format; undefined where it has none. */
export function commentOpener(format: string): string | undefined {
  return SYNTAXES[format]?.open.trim();
}

/** The comment that silences a rule on the line of an offset (in reStructuredText, in its paragraph); undefined where there are no comments. */
export function silenceOfLine(
  text: string,
  format: string,
  offset: number,
  code: string,
): Insertion | undefined {
  const syntax = SYNTAXES[format];
  if (!syntax) return undefined;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^[\t ]*/.exec(text.slice(start))?.[0] ?? '';
  switch (syntax.place) {
    case 'end': {
      // Front matter has no comments of ours.
      if (offset < (HEADS[format]?.exec(text)?.[0].length ?? 0)) return undefined;
      const at = offset + (/\r?\n|$/.exec(text.slice(offset))?.index ?? 0);
      // A comment cannot stand inside a tag: "<a\n href=…>".
      const isInTag = /<\/?[a-z][^<>]*$/i.test(text.slice(offset, at));
      return isInTag ? undefined : { at, text: ` ${comment(syntax, 'ignore', code)}` };
    }
    case 'above':
      return { at: start, text: `${indent}${comment(syntax, 'ignore-next-line', code)}\n` };
    case 'paragraph': {
      const blank = [...text.slice(0, start).matchAll(/\n[\t ]*\r?\n/g)].at(-1);
      return {
        at: blank ? blank.index + blank[0].length : 0,
        text: `${indent}${comment(syntax, 'ignore', code)}\n\n`,
      };
    }
  }
}

/** The comment that silences a rule in the whole file, below its front matter or declarations; undefined where there are no comments. */
export function silenceOfFile(text: string, format: string, code: string): Insertion | undefined {
  const syntax = SYNTAXES[format];
  if (!syntax) return undefined;
  const head = HEADS[format]?.exec(text)?.[0] ?? '';
  const isOnOwnLine = head === '' || head.endsWith('\n');
  return {
    at: head.length,
    text: `${isOnOwnLine ? '' : '\n'}${comment(syntax, 'ignore-file', code)}\n\n`,
  };
}

/** "<?xml …?>", "<!DOCTYPE …>": nothing may stand before them. */
const DECLARATIONS =
  /^\s*(?:<\?xml[^<>]{0,200}\?>\s*)?(?:<!DOCTYPE[^<>[]{0,400}(?:\[[\s\S]{0,4000}?\]\s*)?>[ \t]*\r?\n?)?/i;

/** What has to stay at the head of a document. */
const HEADS: Readonly<Record<string, RegExp>> = {
  markdown: /^---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*\r?\n/,
  html: DECLARATIONS,
  xhtml: DECLARATIONS,
  xml: DECLARATIONS,
};

function comment({ open, close }: Syntax, verb: string, code: string): string {
  return `${open}${PREFIX} ${verb} ${code}${close}`;
}
