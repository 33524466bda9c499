/** Sets of phrases found at an offset or before one, whatever the case and the gaps between the words. */
import type { Span } from '../../span.ts';
import { skip, skipBack } from './scan.ts';
import type { Filed, Vocabulary, Word } from './vocabulary.ts';

/** A set of phrases, each standing for a value. */
export interface Phrases<T> {
  /** The longest phrase that begins at the offset; undefined where none does. */
  at(text: string, offset: number): Found<T> | undefined;
  /** The longest phrase that ends at the offset; undefined where none does. */
  before(text: string, offset: number): Found<T> | undefined;
  /** Files its phrases at their words, if they are not yet. */
  makeReady(): void;
}

/** A phrase in a text. */
export interface Found<T> extends Span {
  readonly value: T;
  /** The phrase as listed, in lower case. */
  readonly phrase: string;
}

interface Listed<T> {
  readonly words: readonly Word[];
  readonly phrase: string;
  readonly value: T;
}

/**
 * Makes a set of [phrase, value] pairs of words of a vocabulary; a phrase's words are separated by single spaces. Most sets of most
 * languages are never looked into, so that each is made ready when it first is.
 */
export function phrases<T>(pairs: () => Iterable<readonly [string, T]>, vocabulary: Vocabulary): Phrases<T> {
  let isReady = false;
  const set: Phrases<T> = {
    at(text, offset) {
      if (!isReady) set.makeReady();
      const word = vocabulary.at(text, offset);
      if (!word) return undefined;
      for (const { words, phrase, value } of listedIn<T>(word.begins, set)) {
        const end = endOf(text, offset, words, vocabulary);
        if (end !== undefined) return { start: offset, end, value, phrase };
      }
      return undefined;
    },
    before(text, offset) {
      if (!isReady) set.makeReady();
      const word = vocabulary.before(text, offset);
      if (!word) return undefined;
      for (const { words, phrase, value } of listedIn<T>(word.ends, set)) {
        const start = startOf(text, offset, words, vocabulary);
        if (start !== undefined) return { start, end: offset, value, phrase };
      }
      return undefined;
    },
    makeReady() {
      if (isReady) return;
      isReady = true;
      const listed = Array.from(pairs(), ([written, value]): Listed<T> => {
        const phrase = written.toLowerCase();
        return { words: vocabulary.wordsOf(phrase), phrase, value };
      });
      for (const each of listed.sort((a, b) => b.words.length - a.words.length)) {
        const [first] = each.words;
        const last = each.words.at(-1);
        if (first) first.begins = withFiled(first.begins, each, set);
        if (last) last.ends = withFiled(last.ends, each, set);
      }
    },
  };
  return set;
}

/** What is filed at a word, with a phrase of a set. */
function withFiled<T>(filed: readonly Filed[], phrase: Listed<T>, set: Phrases<T>): readonly Filed[] {
  const own = filed.find((each) => each.set === set);
  if (!own) return [...filed, { set, listed: [phrase] }];
  own.listed.push(phrase);
  return filed;
}

const NONE: readonly Listed<never>[] = [];

/** The phrases of a set that are filed at a word. */
function listedIn<T>(filed: readonly Filed[], set: Phrases<T>): readonly Listed<T>[] {
  for (const each of filed) if (each.set === set) return each.listed as Listed<T>[];
  return NONE;
}

/** Whether a phrase of any of several sets may stand somewhere, as its one word there tells. */
export interface Edges {
  /** Whether the word at the offset begins one. */
  at(text: string, offset: number): boolean;
  /** Whether the word before the offset ends one. */
  before(text: string, offset: number): boolean;
}

/** The words with which phrases of the sets, which are all of one vocabulary, begin and end. */
export function edgesOf(sets: readonly Phrases<unknown>[], vocabulary: Vocabulary): Edges {
  let isReady = false;
  const makeReady = () => {
    isReady = true;
    for (const set of sets) set.makeReady();
  };
  const isOfSets = (filed: readonly Filed[]) => {
    for (const { set } of filed) if (sets.includes(set)) return true;
    return false;
  };
  return {
    at(text, offset) {
      if (!isReady) makeReady();
      const word = vocabulary.at(text, offset);
      return word !== undefined && isOfSets(word.begins);
    },
    before(text, offset) {
      if (!isReady) makeReady();
      const word = vocabulary.before(text, offset);
      return word !== undefined && isOfSets(word.ends);
    },
  };
}

/** Where a phrase ends whose first word begins at the offset; undefined where another does. */
function endOf(
  text: string,
  offset: number,
  words: readonly Word[],
  vocabulary: Vocabulary,
): number | undefined {
  let end = vocabulary.endAt(text, offset);
  for (let i = 1; i < words.length; i++) {
    const at = skip(text, end);
    if (vocabulary.at(text, at) !== words[i]) return undefined;
    end = vocabulary.endAt(text, at);
  }
  return end;
}

/** Where a phrase begins whose last word ends at the offset; undefined where another does. */
function startOf(
  text: string,
  offset: number,
  words: readonly Word[],
  vocabulary: Vocabulary,
): number | undefined {
  let start = vocabulary.startBefore(text, offset);
  for (let i = words.length - 2; i >= 0; i--) {
    const at = skipBack(text, start);
    if (vocabulary.before(text, at) !== words[i]) return undefined;
    start = vocabulary.startBefore(text, at);
  }
  return start;
}
