/** A list of references taken apart, and put together again: its noun, its members, what joins them. */
import type { Analysis } from '../../../analyse.ts';
import { folded } from '../../../prose/fold.ts';
import { type Grammar, grammarFor } from '../../../recognise/grammar.ts';
import type { Reference } from '../../../recognise/reference.ts';
import { isCapitalised, isUpper, skipBack } from '../../../recognise/words/scan.ts';
import { spelt } from '../../../recognise/words/spelling.ts';
import type { ResolvedReference } from '../../../resolve/resolve.ts';
import { listOf } from '../../../rules/draft.ts';
import type { Span } from '../../../span.ts';
import { counted, filled } from '../../../wording/citation.ts';

/** For "Resolutions 44 (Rev. New Delhi, 2024) and 101 to 103"; a reference alone is a list of one. */
export interface List {
  /** From the noun to the end of the last member. */
  readonly span: Span;
  /** "Resolutions" */
  readonly noun: string;
  /** Between the noun and the first number: " " */
  readonly lead: string;
  readonly members: readonly Member[];
  /** Between the members, in order: " and " */
  readonly separators: readonly string[];
  readonly grammar: Grammar;
}

/** What is written of a member. */
export interface Part {
  /** "44", "101 to 103" */
  readonly number: string;
  /** With the space before it: " (Rev. New Delhi, 2024)"; "" where there is none. */
  readonly edition: string;
  readonly isRange: boolean;
}

/** A member of a list to be written. */
export interface Member extends Part {
  readonly reference: Reference;
}

/** The list of a reference; undefined where there is more in it than members, words and commas: marks, titles, bodies. */
export function partsOf(analysis: Analysis, resolved: ResolvedReference): List | undefined {
  const { text, prose } = analysis;
  const references = listOf(resolved, analysis).map(({ reference }) => reference);
  const grammar = grammarFor(resolved.reference.language);
  const [first] = references;
  const last = references.at(-1);
  if (!grammar || !first || !last) return undefined;
  const span = { start: Math.min(first.noun.start, first.span.start), end: last.span.end };
  const read = prose.slice(span.start, span.end);
  // Marks of a format, masked text, or an edition that stands apart from its number.
  if (/[^\p{L}\p{M}\p{N}\s().,;&/–—-]/u.test(read) || folded(text.slice(span.start, span.end)) !== read)
    return undefined;
  if (grammar.language.order === 'number-first') return numbersFirst(text, references, span, grammar);
  const separators = references
    .slice(1)
    .map((reference, i) => text.slice(references[i]?.span.end, reference.numberSpan.start));
  const start = startOfFirst(text, first, grammar);
  const lead = text.slice(first.noun.end, start);
  if (!separators.every((each) => isSeparator(each, grammar)) || lead.trim() !== '') return undefined;
  return {
    span,
    noun: text.slice(first.noun.start, first.noun.end),
    lead,
    members: references.map((reference) => ({
      reference,
      number: text.slice(reference === first ? start : reference.numberSpan.start, reference.numberSpan.end),
      edition: text.slice(reference.numberSpan.end, reference.span.end),
      isRange: reference.through !== null,
    })),
    separators,
    grammar,
  };
}

/** Where the first member begins: with "من" in "القرارات من 101 إلى 108", which belongs to its range. */
function startOfFirst(text: string, { noun, numberSpan, through }: Reference, g: Grammar): number {
  const word = through === null ? undefined : g.rangeStarts.before(text, skipBack(text, numberSpan.start));
  return word && word.start > noun.end ? word.start : numberSpan.start;
}

/** "第44和第76号决议（2024年，新德里，修订版）"; undefined where another word stands before the noun: "第101号新决议". */
function numbersFirst(
  text: string,
  references: readonly Reference[],
  span: Span,
  grammar: Grammar,
): List | undefined {
  const members = references.map((reference): Member => {
    const { numberSpan, edition, through } = reference;
    return {
      reference,
      number: text.slice(numberSpan.start, numberSpan.end),
      edition: edition ? text.slice(edition.span.start, edition.span.end) : '',
      isRange: through !== null,
    };
  });
  const separators = references
    .slice(1)
    .map((reference, i) => text.slice(references[i]?.span.end, reference.span.start));
  const last = references.at(-1);
  const [start = 0, end = 0] = [last?.noun.start, last?.noun.end];
  const before = text.slice(last?.numberSpan.end, start).trim();
  const isPlain = start < span.start || before === '' || grammar.language.numberEnds.includes(before);
  if (!isPlain || !separators.every((each) => isSeparator(each, grammar))) return undefined;
  return { span, noun: text.slice(start, end), lead: '', members, separators, grammar };
}

/** One member under a noun of its own. */
export function alone(list: List, { number, edition, isRange }: Part): string {
  const { order, writing } = list.grammar.language;
  return order === 'number-first'
    ? `${filled(writing.head, { noun: list.noun, number })}${edition}`
    : `${nounFor(list, isRange ? Number.POSITIVE_INFINITY : 1)}${list.lead}${number}${edition}`;
}

/** Whether a text between two references is nothing but a comma, a conjunction, or both. */
export function isSeparator(text: string, { language }: Grammar): boolean {
  const read = folded(text);
  const words = read.replace(/^[,;]/, '').replace(/\s+/g, ' ').trim().toLowerCase();
  const isApart = !language.spelling.spaced || /[\s,;]/.test(read);
  return isApart && (words === '' ? /[,;]/.test(read) : language.conjunctions.includes(words));
}

/** Members with the noun that their count asks for. */
export function written(list: List, members: readonly Part[]): string {
  const { order, writing } = list.grammar.language;
  const texts = members.map(({ number, edition }) => `${number}${edition}`);
  if (order === 'number-first') {
    // An edition stands after the noun, so each member that has one needs its own.
    return members.every(({ edition }) => edition === '')
      ? filled(writing.head, { noun: list.noun, number: joined(list, texts) })
      : joined(
          list,
          members.map((member) => alone(list, member)),
        );
  }
  const hasRange = members.some((member) => member.isRange);
  const noun = nounFor(list, hasRange ? Number.POSITIVE_INFINITY : members.length);
  return `${noun}${list.lead}${joined(list, texts)}`;
}

/** "44, 72 and 101", with the list's own last words: " or ", ", and ". */
function joined({ separators, grammar }: List, texts: readonly string[]): string {
  const { comma, and } = grammar.language.writing;
  const own = separators.at(-1)?.replace(/\s+/g, ' ');
  const conjunction = own && /\p{L}|&/u.test(own) ? own : and;
  const last = texts.length > 2 ? conjunction : conjunction.replace(/^[,،、]/, '');
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(comma)}${last}${texts.at(-1)}`;
}

/** The list's noun for so many numbers, in its own case; an abbreviation is for any. */
function nounFor({ noun, grammar }: Pick<List, 'noun' | 'grammar'>, count: number): string {
  const { nouns, writing } = grammar.language;
  const isFull = Object.values(writing.noun).some((form) => form.toLowerCase() === noun.toLowerCase());
  const known = nouns.find(({ form }) => spelt(form) === spelt(noun));
  const forms = known?.counts ?? (isFull ? writing.noun : undefined);
  const form = forms ? counted(forms, count) : noun;
  if (spelt(form) === spelt(noun)) return noun;
  if (isUpper(noun)) return form.toUpperCase();
  return isCapitalised(noun) ? `${form.charAt(0).toUpperCase()}${form.slice(1)}` : form.toLowerCase();
}
