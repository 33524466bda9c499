/** What to write where citations of some resolutions are to be inserted, in the style of the document. */
import type { Position, Range } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { numberAndEdition } from '../../catalogue/citation.ts';
import type { Entry } from '../../catalogue/types.ts';
import { offsetAt } from '../../lines.ts';
import { type Grammar, grammarFor, grammars } from '../../recognise/grammar.ts';
import { unfinishedAt } from '../../recognise/unfinished.ts';
import { endOf } from '../../rules/draft.ts';
import type { Span } from '../../span.ts';
import { rangeOf } from '../at.ts';

/** A resolution to cite, with a provision of it ("instructs 5") or as a whole. */
export interface Pick {
  readonly entry: Entry;
  readonly provision: string | null;
}

export interface Insertion {
  /** What is replaced: a number that stands at the position already; else nothing. */
  readonly range: Range;
  readonly newText: string;
}

/** The citations of the picks, in their order, at an LSP position; undefined outside the text. */
export function insertion(
  analysis: Analysis,
  position: Position,
  picks: readonly Pick[],
): Insertion | undefined {
  const offset = offsetAt(analysis.lines, position);
  const grammar = grammarAt(analysis, offset ?? 0);
  if (offset === undefined || !grammar || picks.length === 0) return undefined;
  const replaced = begunAt(analysis, offset, grammar);
  const begun = replaced !== undefined && picks.every(({ provision }) => provision === null);
  const style = styleOf(analysis, offset);
  const members = picks.map(({ entry }) =>
    style.isBare(entry) ? String(entry.number) : numberAndEdition(entry),
  );
  const range = rangeOf(analysis, begun ? replaced : { start: offset, end: offset });
  if (begun) return { range, newText: listed(members, grammar, style) };
  const one = `${grammar.language.writing.noun.one}${style.gap}`;
  if (picks.every(({ provision }) => provision === null)) {
    const noun = picks.length === 1 ? one : `${grammar.language.writing.noun.many}${style.gap}`;
    return { range, newText: `${noun}${listed(members, grammar, style)}` };
  }
  const [of] = grammar.language.bodyLinks;
  const whole = picks.map(
    ({ provision }, i) => `${provision === null ? '' : `${provision} ${of} `}${one}${members[i]}`,
  );
  return { range, newText: listed(whole, grammar, style) };
}

/** The language of the nearest reference before, else of the first there is; else the first that there is. */
function grammarAt({ references }: Analysis, offset: number): Grammar | undefined {
  const before = references.findLast(({ reference }) => reference.span.start <= offset) ?? references[0];
  return before ? grammarFor(before.reference.language) : grammars()[0];
}

/** What there is of a number where its noun is written already: "Resolution ‸", "Resolutions 44 and ‸"; undefined: no noun. */
function begunAt(analysis: Analysis, offset: number, grammar: Grammar): Span | undefined {
  const unfinished = unfinishedAt(analysis.prose, offset);
  const span = unfinished?.kind === 'number' ? unfinished.span : { start: offset, end: offset };
  const before = joinedBefore(analysis, span.start, grammar);
  if (!before) return unfinished?.kind === 'number' ? span : undefined;
  const noun = analysis.text.slice(before.noun.start, before.noun.end).toLowerCase();
  return noun === grammar.language.writing.noun.many.toLowerCase() ? span : undefined;
}

/** The reference before the offset, if only the words of a list stand between. */
function joinedBefore({ references, text }: Analysis, offset: number, { language }: Grammar) {
  const last = references.findLast(({ reference }) => endOf(reference) <= offset)?.reference;
  const between = last && text.slice(endOf(last), offset);
  const words = between?.trim().split(/\s+/) ?? [];
  const isJoined = words.every((word) => word === '' || word === ',' || language.conjunctions.includes(word));
  return isJoined && /\s$/.test(between ?? '') ? last : undefined;
}

interface Style {
  /** Between the noun and the number: a space, or a no-break space where the document has these. */
  readonly gap: string;
  /** "," where the document writes "44, 72, and 101". */
  readonly lastComma: string;
  /** Whether the document cites a resolution without its edition once it has given it. */
  readonly isBare: (entry: Entry) => boolean;
}

function styleOf({ references, text, mentions, lists, catalogue }: Analysis, offset: number): Style {
  const gaps = references.map(({ reference }) => text[reference.noun.end]);
  const fixed = gaps.filter((gap) => gap === '\u00a0').length;
  const lasts = [...lists.values()]
    .filter((members) => members.length > 2)
    .map((members) => text.slice(members.at(-2)?.reference.span.end, members.at(-1)?.reference.span.start));
  const commas = lasts.filter((gap) => gap.trimStart().startsWith(',') && gap.trim() !== ',').length;
  const repeated = [...mentions.values()].flatMap((all) => all.slice(1));
  const bare = repeated.filter(({ reference }) => reference.edition === null).length;
  const dated = new Set(
    references
      .filter(({ reference }) => reference.edition !== null && reference.span.start < offset)
      .flatMap(({ meaning }) => (meaning.kind === 'entry' ? [meaning.entry] : [])),
  );
  return {
    gap: fixed * 2 > gaps.length ? '\u00a0' : ' ',
    lastComma: commas * 2 > lasts.length ? ',' : '',
    isBare: (entry) => bare * 2 > repeated.length && dated.has(entry) && catalogue.byNumber.has(entry.number),
  };
}

/** "44 (…), 72 (…) and 101 (…)" */
function listed(members: readonly string[], { language }: Grammar, { lastComma }: Style): string {
  const last = members.at(-1) ?? '';
  if (members.length < 2) return last;
  const comma = members.length > 2 ? lastComma : '';
  return `${members.slice(0, -1).join(', ')}${comma} ${language.conjunctions[0]} ${last}`;
}
