/** Silencing: which findings a document's own comments take away, and which of those comments take nothing away. */

import type { Context } from './document/context.ts';
import { type Directive, isSilence, PREFIX, VERBS, type Word } from './document/directives.ts';
import { type Fault, type Finding, type Fix, fault, type Level, type Severity } from './rules/rule.ts';
import type { Levels } from './rules/rules.ts';
import { similar } from './similar.ts';
import { overlaps, type Span } from './span.ts';

/** What is said of a document's own words to us; these have levels and pages like rules, but look at no reference. */
export const notices: readonly {
  readonly code: string;
  readonly severity: Severity;
  readonly summary: string;
}[] = [
  {
    code: 'unused-ignore',
    severity: 'warning',
    summary: 'A comment silences nothing, or is not understood.',
  },
  {
    code: 'unknown-setting',
    severity: 'warning',
    summary: 'What the document says of its body or date is not understood.',
  },
];

export interface Silencing {
  readonly directives: readonly Directive[];
  readonly context: Context;
  readonly levels: Levels;
  /** All codes that there are. */
  readonly codes: readonly string[];
}

/** The findings that are left, with those about the comments themselves. */
export function silenced(findings: readonly Finding[], text: string, silencing: Silencing): Finding[] {
  const silencesAt = near(silencesOf(text, silencing.directives));
  const used = new Set<string>();
  const left = findings.filter((finding) => {
    const by = silencesAt(finding.span).filter(
      (silence) => overlaps(silence.scope, finding.span) && names(silence, finding.code),
    );
    for (const { directive } of by) {
      used.add(key(directive, finding.code));
      used.add(key(directive, null));
    }
    return by.length === 0;
  });
  const said = [
    ...notice('unused-ignore', silencing.levels, unused(text, silencing, used)),
    ...notice(
      'unknown-setting',
      silencing.levels,
      silencing.context.misread.map(({ start, end, message }) => fault({ span: { start, end }, message })),
    ),
  ];
  return [...left, ...said];
}

interface Silence {
  readonly directive: Directive;
  readonly scope: Span;
}

/** No codes: all of them. */
function names({ directive }: Silence, code: string): boolean {
  return directive.words.length === 0 || directive.words.some(({ text }) => text === code);
}

function key({ comment }: Directive, code: string | null): string {
  return `${comment.start} ${code ?? ''}`;
}

function silencesOf(text: string, directives: readonly Directive[]): Silence[] {
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
function near(silences: readonly Silence[]): (span: Span) => readonly Silence[] {
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

function lineAround(text: string, { start, end }: Span): { lineStart: number; lineEnd: number } {
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

function unused(text: string, { directives, levels, codes }: Silencing, used: ReadonlySet<string>): Fault[] {
  return directives.flatMap((directive): Fault[] => {
    const { verb, word, words, comment } = directive;
    if (verb === null) return [notUnderstood(word)];
    if (!isSilence(directive)) return [];
    const strange = words
      .filter(({ text: code }) => !codes.includes(code))
      .map((code) => noSuchRule(code, codes));
    if (words.length === 0) {
      return used.has(key(directive, null))
        ? []
        : [idle(comment, 'This comment silences nothing.', removal(text, comment))];
    }
    // What is turned off anyway has nothing to silence, and may be turned on again.
    const vain = words.filter(
      ({ text: code }) => codes.includes(code) && levels[code] !== 'off' && !used.has(key(directive, code)),
    );
    if (vain.length === words.length) {
      const all = words.map(({ text: code }) => `"${code}"`).join(' and ');
      return [
        idle(
          comment,
          `This comment silences nothing: there is no finding ${all} where it counts.`,
          removal(text, comment),
        ),
      ];
    }
    return [
      ...strange,
      ...vain.map((code) =>
        idle(code, `There is no finding "${code.text}" to be silenced here.`, {
          title: `Remove "${code.text}"`,
          edits: [{ ...withGap(text, code), newText: '' }],
        }),
      ),
    ];
  });
}

function idle(span: Span, message: string, fix: Fix): Fault {
  return fault({ span: { start: span.start, end: span.end }, message, fix });
}

function notUnderstood(word: Word): Fault {
  const near = Object.keys(VERBS).find((verb) => similar(verb, word.text));
  return fault({
    span: { start: word.start, end: word.end },
    message: `After "${PREFIX}" one of ${Object.keys(VERBS).join(', ')} is wanted, not "${word.text}".`,
    fix: near ? replacement(word, near) : null,
  });
}

function noSuchRule(word: Word, codes: readonly string[]): Fault {
  const near = codes.find((code) => similar(code, word.text));
  return fault({
    span: { start: word.start, end: word.end },
    message: `There is no rule "${word.text}"${near ? `; did you mean "${near}"?` : '; docs/rules.md lists them.'}`,
    fix: near ? replacement(word, near) : null,
  });
}

function replacement({ start, end }: Word, newText: string): Fix {
  return { title: `Change to ${newText}`, edits: [{ start, end, newText }] };
}

/** The comment goes, and its line with it where it stands alone. */
function removal(text: string, comment: Span): Fix {
  const { lineStart, lineEnd } = lineAround(text, comment);
  const before = text.slice(lineStart, comment.start);
  const alone = `${before}${text.slice(comment.end, lineEnd)}`.trim() === '';
  const start = alone ? lineStart : comment.start - (/[\t ]+$/.exec(before)?.[0].length ?? 0);
  const end = alone ? Math.min(lineEnd + 1, text.length) : comment.end;
  return { title: 'Remove the comment', edits: [{ start, end, newText: '' }] };
}

/** A word with the gap or the comma before it. */
function withGap(text: string, { start, end }: Word): Span {
  const gap = /[\s,]+$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  return { start: start - gap, end };
}

function notice(code: string, levels: Levels, faults: readonly Fault[]): Finding[] {
  const severity: Level = levels[code] ?? notices.find((n) => n.code === code)?.severity ?? 'warning';
  return severity === 'off' ? [] : faults.map(({ historical: _, ...rest }) => ({ ...rest, code, severity }));
}
