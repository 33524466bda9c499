/** Where each comment that silences counts: its line, a block, a stretch between two comments, the file. */
import { type Directive, isSilence } from '../document/directives.ts';
import type { Span } from '../span.ts';

/** A comment that silences, and the text in which it does. */
export interface Silence {
  readonly directive: Directive;
  readonly scope: Span;
}

/** The directives that silence, each with where it counts. */
export function silencesOf(text: string, directives: readonly Directive[]): Silence[] {
  const silences: Silence[] = [];
  let end = text.length;
  for (const directive of directives.toReversed()) {
    if (directive.verb === 'ignore-end') end = directive.comment.start;
    else if (isSilence(directive)) silences.push({ directive, scope: scopeOf(text, directive, end) });
  }
  return silences.reverse();
}

/** How long a stretch of text is for which silences are kept together, and how many of these a silence may fill. */
const STRETCH = 1024;
const MOST_STRETCHES = 64;

/** Gives those that may count at a span: those of its stretches, and the few that count over long ones. */
export function near(silences: readonly Silence[]): (span: Span) => readonly Silence[] {
  const long: Silence[] = [];
  const byStretch = new Map<number, Silence[]>();
  for (const silence of silences) {
    const [first, last] = [
      Math.floor(silence.scope.start / STRETCH),
      Math.floor(silence.scope.end / STRETCH),
    ];
    if (last - first > MOST_STRETCHES) long.push(silence);
    else {
      for (let i = first; i <= last; i++) {
        const there = byStretch.get(i);
        if (there) there.push(silence);
        else byStretch.set(i, [silence]);
      }
    }
  }
  return ({ start, end }) => {
    const stretches = new Set([Math.floor(start / STRETCH), Math.floor(end / STRETCH)]);
    return [...new Set([...long, ...[...stretches].flatMap((i) => byStretch.get(i) ?? [])])];
  };
}

/** `end`: where the next `ignore-end` stands, else the text's end. */
function scopeOf(text: string, { verb, comment }: Directive, end: number): Span {
  const { lineStart, lineEnd } = lineAround(text, comment);
  switch (verb) {
    case 'ignore-file':
      return { start: 0, end: text.length };
    case 'ignore-start':
      return { start: comment.end, end };
    case 'ignore-next-line': {
      const start = nextText(text, lineEnd);
      return { start, end: endOfLine(text, start) };
    }
    default: {
      const alone =
        `${text.slice(lineStart, comment.start)}${text.slice(comment.end, lineEnd)}`.trim() === '';
      if (!alone) return { start: lineStart, end: lineEnd };
      const start = nextText(text, lineEnd);
      return { start, end: blankLine(text, start) };
    }
  }
}

/** Where the next blank line begins, or the text's end. */
function blankLine(text: string, from: number): number {
  for (let end = endOfLine(text, from); end < text.length; end = endOfLine(text, end + 1)) {
    if (text.slice(end + 1, endOfLine(text, end + 1)).trim() === '') return end;
  }
  return text.length;
}

/** The line, or the lines, that a span lies in, without the line break. */
export function lineAround(text: string, { start, end }: Span): { lineStart: number; lineEnd: number } {
  return { lineStart: text.lastIndexOf('\n', start - 1) + 1, lineEnd: endOfLine(text, end) };
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

/** Where the next line that is not blank begins. */
function nextText(text: string, lineEnd: number): number {
  let start = Math.min(lineEnd + 1, text.length);
  while (start < text.length && text.slice(start, endOfLine(text, start)).trim() === '') {
    start = endOfLine(text, start) + 1;
  }
  return Math.min(start, text.length);
}
