/** What to write where citations of some resolutions are to be inserted, in the style of the document. */
import type { Position, Range } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { entryAsOf } from '../../catalogue/history.ts';
import { catalogueFor } from '../../catalogue/library.ts';
import type { Entry } from '../../catalogue/types.ts';
import { type Body, bodyAcronym } from '../../conferences.ts';
import { offsetAt } from '../../lines.ts';
import { type Grammar, grammarFor } from '../../recognise/grammar.ts';
import { nounAt } from '../../recognise/noun.ts';
import { languageAround } from '../../recognise/spoken.ts';
import { unfinishedAt } from '../../recognise/unfinished/unfinished.ts';
import { keyOf, resolutionKey } from '../../resolve/key.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { endOf } from '../../rules/draft.ts';
import type { Span } from '../../span.ts';
import {
  afterSign,
  citation,
  filled,
  headText,
  listed,
  nounText,
  numberAndEdition,
  withBody,
  writingOf,
} from '../../wording/citation.ts';
import { provisionText } from '../../wording/provision.ts';
import { rangeOf, referencesNear } from '../at.ts';
import { isSeparator } from './rewrites/list.ts';

/** A resolution to cite, with a provision of it ("instructs 5") or as a whole. */
export interface Pick {
  readonly body: Body;
  readonly entry: Entry;
  readonly provision: string | null;
}

/** A text to be written, and the range that it replaces. */
export interface Insertion {
  /** What is replaced: a number that stands at the position already; else nothing. */
  readonly range: Range;
  readonly newText: string;
}

/** The citations of the picks, in their order, at an LSP position, in the language that is spoken there; undefined outside the text. */
export function insertion(
  analysis: Analysis,
  position: Position,
  picked: readonly Pick[],
): Insertion | undefined {
  const offset = offsetAt(analysis.lines, position);
  if (offset === undefined || picked.length === 0) return undefined;
  const picks = picked.map((pick) => asOfDraft(pick, analysis));
  const language = languageAt(analysis, offset);
  const grammar = grammarFor(language);
  if (!grammar) return undefined;
  const style = styleOf(analysis, offset);
  const isWhole = picks.every(({ provision }) => provision === null);
  const nowhere = { start: offset, end: offset };
  if (grammar.language.order === 'number-first') {
    const unfinished = unfinishedAt(analysis.prose, offset);
    const begun =
      isWhole && unfinished?.kind === 'number' && unfinished.form === 'signed' ? unfinished.span : null;
    const text = listed(
      picks.map((pick) => alone(pick, style, language)),
      language,
    );
    return {
      range: rangeOf(analysis, begun ?? nowhere),
      newText: begun ? afterSign(text, language) : text,
    };
  }
  const replaced = begunAt(analysis, offset, grammar);
  const begun = replaced !== undefined && isWhole;
  const range = rangeOf(analysis, begun ? replaced : nowhere);
  const members = listed(
    picks.map((pick) =>
      style.isBare(pick) ? String(pick.entry.number) : numberAndEdition(pick.entry, language),
    ),
    language,
    style.lastComma,
  );
  if (begun) return { range, newText: members };
  if (isWhole && !picks.some(style.isNamed))
    return { range, newText: `${nounText(picks.length, language)}${style.gap}${members}` };
  const whole = picks.map((pick) => alone(pick, style, language));
  return { range, newText: listed(whole, language, style.lastComma) };
}

/** What is picked as it stood at the time for which the draft is checked; what was made later, as it is. */
function asOfDraft(pick: Pick, { library, context }: Analysis): Pick {
  const catalogue = catalogueFor(library, pick.body);
  const entry = catalogue && entryAsOf(catalogue, pick.entry, context.asOf);
  return entry ? { ...pick, entry } : pick;
}

/** "instructs 5 of Resolution 44 (Rev. New Delhi, 2024)" */
function alone(pick: Pick, style: Style, language: string): string {
  const { entry, provision } = pick;
  const written = style.isBare(pick) ? headText(entry, language) : citation(entry, language);
  const whole = style.isNamed(pick)
    ? withBody(written, pick.body, bodyAcronym(pick.body, language), language)
    : written;
  const cited = whole.replace(' ', style.gap);
  if (provision === null) return cited;
  return filled(writingOf(language).provision, {
    provision: provisionText(provision, language),
    citation: cited,
    member: style.isBare(pick) ? entry.number : numberAndEdition(entry, language),
  });
}

/**
 * The language of what is being written there, else of the nearest reference before in the same paragraph, else the one that is
 * spoken there, else that of any reference.
 */
function languageAt({ references, prose }: Analysis, offset: number): string {
  // "القرار ‸": the noun is there already.
  const begun = unfinishedAt(prose, offset)?.language;
  if (begun !== undefined) return begun;
  const before = references.at(references.firstFrom(offset + 1) - 1)?.reference;
  const isNear = before && !/\n[\t ]*\r?\n/.test(prose.slice(before.span.end, offset));
  return (
    (isNear ? before.language : languageAround(prose, offset)) ??
    (before ?? references.at(0)?.reference)?.language ??
    'en'
  );
}

/** What there is of a number where its noun is written already: "Resolution ‸", "Resolutions 44 and ‸"; undefined: no noun. */
function begunAt(analysis: Analysis, offset: number, grammar: Grammar): Span | undefined {
  const unfinished = unfinishedAt(analysis.prose, offset);
  const span = unfinished?.kind === 'number' ? unfinished.span : { start: offset, end: offset };
  const before = joinedBefore(analysis, span.start, grammar);
  if (!before) return unfinished?.kind === 'number' ? span : undefined;
  return nounAt(analysis.prose, before.noun.start, grammar)?.form.many ? span : undefined;
}

/** The reference before the offset, if only the words of a list stand between. */
function joinedBefore({ references, text }: Analysis, offset: number, grammar: Grammar) {
  const last = referencesNear(references, { start: offset, end: offset }).findLast(
    ({ reference }) => endOf(reference) <= offset,
  )?.reference;
  const between = last && text.slice(endOf(last), offset);
  const joined = grammar.language.joinedConjunctions.some((word) => between?.endsWith(` ${word}`));
  const isApart = /\s$/.test(between ?? '') || joined;
  return between !== undefined && isApart && isSeparator(between, grammar) ? last : undefined;
}

interface Style {
  /** Between the noun and the number: a space, or a no-break space where the document has these. */
  readonly gap: string;
  /** "," where the document writes "44, 72, and 101". */
  readonly lastComma: string;
  /** Whether the document cites a resolution without its edition once it has given it. */
  readonly isBare: (pick: Pick) => boolean;
  /** Whether whose it is has to be said: of another body than the document's, and without an edition that tells it. */
  readonly isNamed: (pick: Pick) => boolean;
}

function styleOf({ references: all, text, context }: Analysis, offset: number): Style {
  const references = all.all();
  const gaps = references.map(({ reference }) => text[reference.noun.end]);
  const fixed = gaps.filter((gap) => gap === '\u00a0').length;
  const lasts = [...grouped(references, ({ reference }) => reference.noun.start)]
    .filter((members) => members.length > 2)
    .map((members) => text.slice(members.at(-2)?.reference.span.end, members.at(-1)?.reference.span.start));
  const commas = lasts.filter((gap) => gap.trimStart().startsWith(',') && gap.trim() !== ',').length;
  const repeated = [...grouped(references, keyOf)].flatMap((all) => all.slice(1));
  const bare = repeated.filter(({ reference }) => reference.edition === null).length;
  const dated = new Set(
    references
      .filter(({ reference }) => reference.edition !== null && reference.span.start < offset)
      .map(keyOf),
  );
  return {
    gap: fixed * 2 > gaps.length ? '\u00a0' : ' ',
    lastComma: commas * 2 > lasts.length ? ',' : '',
    isBare: ({ body, entry }) => bare * 2 > repeated.length && dated.has(resolutionKey(body, entry.number)),
    isNamed: ({ body, entry }) => body !== context.body && entry.edition === null,
  };
}

/** The references of the same key, in order, but for those of none. */
function grouped<K>(
  references: readonly ResolvedReference[],
  keyFor: (resolved: ResolvedReference) => K | null,
): Iterable<readonly ResolvedReference[]> {
  const groups = new Map<K, ResolvedReference[]>();
  for (const resolved of references) {
    const key = keyFor(resolved);
    if (key === null) continue;
    const known = groups.get(key);
    if (known) known.push(resolved);
    else groups.set(key, [resolved]);
  }
  return groups.values();
}
