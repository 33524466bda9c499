/** A list of references taken apart, and put together again: its noun, its members, what joins them. */
import type { Analysis } from '../../../analyse.ts';
import { type Grammar, grammarFor } from '../../../recognise/grammar.ts';
import type { Reference } from '../../../recognise/reference.ts';
import { isCapitalised, isUpper } from '../../../recognise/scan.ts';
import type { ResolvedReference } from '../../../resolve/resolve.ts';
import { listOf } from '../../../rules/draft.ts';
import type { Span } from '../../../span.ts';

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

export interface Member {
  readonly reference: Reference;
  /** "44", "101 to 103" */
  readonly number: string;
  /** With the space before it: " (Rev. New Delhi, 2024)"; "" where there is none. */
  readonly edition: string;
}

/** The list of a reference; undefined where there is more in it than members, words and commas: marks, titles, bodies. */
export function partsOf(analysis: Analysis, resolved: ResolvedReference): List | undefined {
  const { text, prose } = analysis;
  const references = listOf(resolved, analysis).map(({ reference }) => reference);
  const grammar = grammarFor(resolved.reference.language);
  const [first] = references;
  const last = references.at(-1);
  if (!grammar || !first || !last) return undefined;
  const span = { start: first.noun.start, end: last.span.end };
  // Marks of a format, masked text, or an edition that stands apart from its number.
  if (/[^\p{L}\p{N}\s().,;&/–—-]/u.test(text.slice(span.start, span.end))) return undefined;
  if (text.slice(span.start, span.end) !== prose.slice(span.start, span.end)) return undefined;
  const separators = references
    .slice(1)
    .map((reference, i) => text.slice(references[i]?.span.end, reference.numberSpan.start));
  const lead = text.slice(first.noun.end, first.numberSpan.start);
  if (!separators.every((each) => isSeparator(each, grammar)) || lead.trim() !== '') return undefined;
  return {
    span,
    noun: text.slice(first.noun.start, first.noun.end),
    lead,
    members: references.map((reference) => ({
      reference,
      number: text.slice(reference.numberSpan.start, reference.numberSpan.end),
      edition: text.slice(reference.numberSpan.end, reference.span.end),
    })),
    separators,
    grammar,
  };
}

/** Whether a text between two references is nothing but a comma, a conjunction, or both. */
export function isSeparator(text: string, { language }: Grammar): boolean {
  const words = text.replace(/^[,;]/, '').replace(/\s+/g, ' ').trim().toLowerCase();
  return /[\s,;]/.test(text) && (words === '' ? /[,;]/.test(text) : language.conjunctions.includes(words));
}

/** Members with the noun that their count asks for. */
export function written(list: List, members: readonly Pick<Member, 'number' | 'edition'>[]): string {
  const texts = members.map(({ number, edition }) => `${number}${edition}`);
  const isRange =
    members.length === 1 && list.grammar.language.rangeWords.some((word) => texts[0]?.includes(` ${word} `));
  const noun = nounFor(list, members.length > 1 || isRange ? 'many' : 'one');
  return `${noun}${list.lead}${joined(list, texts)}`;
}

/** "44, 72 and 101", with the list's own last words: " or ", ", and ". */
function joined({ separators, grammar }: List, texts: readonly string[]): string {
  const own = separators.at(-1)?.replace(/\s+/g, ' ');
  const conjunction = own && /\p{L}|&/u.test(own) ? own : ` ${grammar.language.conjunctions[0]} `;
  const last = texts.length > 2 ? conjunction : conjunction.replace(/^,/, '');
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')}${last}${texts.at(-1)}`;
}

/** The list's noun for one or for several, in its own case; an abbreviation is both. */
export function nounFor({ noun, grammar }: Pick<List, 'noun' | 'grammar'>, count: 'one' | 'many'): string {
  const { noun: fullNoun } = grammar.language.writing;
  const isFull = Object.values(fullNoun).some((form) => form.toLowerCase() === noun.toLowerCase());
  if (!isFull) return noun;
  const form = fullNoun[count];
  if (isUpper(noun)) return form.toUpperCase();
  return isCapitalised(noun) ? form : form.toLowerCase();
}
