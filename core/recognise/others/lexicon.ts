/** A language made ready for finding references to what is no resolution: its nouns as phrases, and where the scan looks for them. */
import type { Body } from '../../conferences.ts';
import type { OtherKind } from '../../kinds.ts';
import { type Grammar, grammarFor } from '../grammar.ts';
import { arabicOthers } from '../languages/others/ar.ts';
import { englishOthers } from '../languages/others/en.ts';
import { spanishOthers } from '../languages/others/es.ts';
import { frenchOthers } from '../languages/others/fr.ts';
import { russianOthers } from '../languages/others/ru.ts';
import { chineseOthers } from '../languages/others/zh.ts';
import { type Found, type Phrases, phrases } from '../words/phrases.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import type { OtherWords } from './otherWords.ts';

/** The words of one language, with its grammar. */
export interface Lexicon {
  readonly words: OtherWords;
  readonly grammar: Grammar;
  readonly nouns: Phrases<ListedNoun>;
  /** The Sectors in words. */
  readonly sectors: Phrases<Body>;
  readonly merged: Phrases<true>;
}

/** What a noun announces, and whether one or several. */
export interface ListedNoun {
  readonly kind: OtherKind;
  readonly many: boolean;
}

export const otherWords: readonly OtherWords[] = [
  englishOthers,
  frenchOthers,
  spanishOthers,
  russianOthers,
  arabicOthers,
  chineseOthers,
];

/** Whether a noun is one that a point may follow: "Rec." */
export function isAbbreviation({ phrase }: Found<ListedNoun>): boolean {
  return phrase.length <= LONGEST_ABBREVIATION;
}

/** "recs" */
const LONGEST_ABBREVIATION = 4;

let made: readonly Lexicon[] | undefined;

/** Those of all languages, English first; made when they are first asked for. */
export function lexicons(): readonly Lexicon[] {
  made ??= otherWords.flatMap((words) => {
    const grammar = grammarFor(words.code);
    return grammar ? [lexiconOf(words, grammar)] : [];
  });
  return made;
}

/** That of a language, by its code; English without one, and for one that there is none of. */
export function lexiconFor(code?: string): Lexicon {
  const all = lexicons();
  return (all.find(({ words }) => words.code === code) ?? all[0]) as Lexicon;
}

let byInitial: ReadonlyMap<string, readonly Lexicon[]> | undefined;

const NONE: readonly Lexicon[] = [];

/** Those that have a noun with an initial, which is a capital letter where the script has any. */
export function lexiconsWith(initial: string): readonly Lexicon[] {
  byInitial ??= madeByInitial();
  return byInitial.get(initial) ?? NONE;
}

function madeByInitial(): Map<string, Lexicon[]> {
  const found = new Map<string, Lexicon[]>();
  for (const lexicon of lexicons()) {
    const nouns = Object.values(lexicon.words.nouns).flatMap(({ one, many }) => [...one, ...many]);
    const initials = new Set(nouns.map((noun) => noun.charAt(0).toUpperCase()));
    for (const initial of initials) found.set(initial, [...(found.get(initial) ?? []), lexicon]);
  }
  return found;
}

function lexiconOf(words: OtherWords, grammar: Grammar): Lexicon {
  const vocabulary = vocabularyOf(grammar.language.spelling);
  const listed = Object.entries(words.nouns).flatMap(([name, { one, many }]) => {
    const kind = name as OtherKind;
    // Of a form of one and of several, the first counts.
    return [
      ...one.map((noun) => listedNoun(noun, kind, false)),
      ...many.map((noun) => listedNoun(noun, kind, true)),
    ];
  });
  return {
    words,
    grammar,
    nouns: phrases(() => listed, vocabulary),
    sectors: phrases(() => Object.entries(words.sectors), vocabulary),
    merged: phrases(() => words.merged.map((word) => [word, true] as const), vocabulary),
  };
}

function listedNoun(noun: string, kind: OtherKind, many: boolean): readonly [string, ListedNoun] {
  return [noun, { kind, many }];
}
