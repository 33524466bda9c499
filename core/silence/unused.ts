/** Comments that silence nothing, or are not understood: what is said of each, and how it is fixed. */
import { type Directive, isSilence, PREFIX, VERBS, type Word } from '../document/directives.ts';
import { type Fault, type Fix, fault } from '../rules/rule.ts';
import type { Levels } from '../rules/rules.ts';
import { similar } from '../similar.ts';
import type { Span } from '../span.ts';
import { lineAround } from './scopes.ts';

/** Notes that a directive silenced a finding of a code; null: any. */
export function key({ comment }: Directive, code: string | null): string {
  return `${comment.start} ${code ?? ''}`;
}

/** The faults of the directives; `used` holds the keys of those that silenced something, `codes` all codes that there are. */
export function unused(
  text: string,
  directives: readonly Directive[],
  levels: Levels,
  codes: readonly string[],
  used: ReadonlySet<string>,
): Fault[] {
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
  const start = alone ? lineStart : comment.start - (before.length - before.trimEnd().length);
  const end = alone ? Math.min(lineEnd + 1, text.length) : comment.end;
  return { title: 'Remove the comment', edits: [{ start, end, newText: '' }] };
}

/** A word with the gap or the comma before it. */
function withGap(text: string, { start, end }: Word): Span {
  const gap = /[\s,]{1,20}$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  return { start: start - gap, end };
}
