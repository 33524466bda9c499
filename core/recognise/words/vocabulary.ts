/** The words that a language's phrases are made of, found where they stand in a text without cutting them out of it. */
import type { Phrases } from './phrases.ts';
import { isHan, wordEnd, wordStart } from './scan.ts';
import { bare, plain, type Spelling } from './spelling.ts';
import { plainUnit, UNCLEAR, UNREAD } from './units.ts';

/** A word that some phrases have, or a character of a script without spaces. There is one object for each, so that `===` compares them. */
export interface Word {
  /** As it is compared (`bare`). */
  readonly text: string;
  readonly hash: number;
  /** What each set of phrases has that begins with it, and that ends with it. */
  begins: readonly Filed[];
  ends: readonly Filed[];
}

/** The phrases of one set that have a word at one of their ends, the longest first; what they are is known to the set. */
export interface Filed {
  readonly set: Phrases<unknown>;
  readonly listed: unknown[];
}

/** The words of the phrases of a language. */
export interface Vocabulary {
  readonly spelling: Spelling;
  /** The words of a phrase, which are added where they are new. */
  wordsOf(phrase: string): Word[];
  /** The word that begins at the offset; undefined where another does, or none. */
  at(text: string, offset: number): Word | undefined;
  /** The word that ends at the offset. */
  before(text: string, offset: number): Word | undefined;
  /** Where the word, or the sign, that begins at the offset ends. */
  endAt(text: string, offset: number): number;
  /** Where the word that ends at the offset begins. */
  startBefore(text: string, offset: number): number;
}

/** What was looked for last: all sets of a language ask for the same word in turn. */
interface Looked {
  vocabulary: Vocabulary | undefined;
  text: string;
  offset: number;
  word: Word | undefined;
}

// Of all vocabularies together, so that no more than one text is kept by them.
const lastAt: Looked = { vocabulary: undefined, text: '', offset: -1, word: undefined };
const lastBefore: Looked = { vocabulary: undefined, text: '', offset: -1, word: undefined };

export function vocabularyOf(spelling: Spelling): Vocabulary {
  const words = new Map<string, Word>();
  /** The same by their hashes; a word that finds its place taken stands in the next. */
  let places: (Word | undefined)[] = [];
  /** What a stretch of a text is compared as. */
  const read = spelling.spaced ? (cut: string) => bare(cut, spelling) : plainCharacter;
  const endAt = spelling.spaced ? tokenEnd : (_: string, at: number) => at + 1;
  const startBefore = spelling.spaced ? wordStart : (_: string, at: number) => at - 1;

  function find(text: string, start: number, end: number): Word | undefined {
    let hash = 0;
    for (let at = start; at < end; at++) {
      const unit = plainUnit(text.charCodeAt(at));
      if (unit === UNCLEAR || unit === APOSTROPHE) return words.get(read(text.slice(start, end)));
      if (unit !== UNREAD) hash = mixed(hash, unit);
    }
    const last = places.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const word = places[place];
      if (!word || (word.hash === hash && isRead(text, start, end, word.text))) return word;
    }
  }

  function word(text: string): Word {
    const known = words.get(text);
    if (known) return known;
    let hash = 0;
    for (let at = 0; at < text.length; at++) hash = mixed(hash, text.charCodeAt(at));
    const made: Word = { text, hash, begins: NONE, ends: NONE };
    words.set(text, made);
    // Where it was looked for before, it was not known.
    lastAt.vocabulary = undefined;
    lastBefore.vocabulary = undefined;
    if (words.size * 4 > places.length) places = placed(words.values(), Math.max(1024, places.length * 2));
    else put(places, made);
    return made;
  }

  const vocabulary: Vocabulary = {
    spelling,
    wordsOf(phrase) {
      const parts = spelling.spaced ? phrase.split(' ') : plain(phrase).replaceAll(' ', '');
      return Array.from(parts, (part) => word(read(part)));
    },
    at(text, offset) {
      if (lastAt.offset !== offset || lastAt.text !== text || lastAt.vocabulary !== vocabulary) {
        lastAt.word = offset < text.length ? find(text, offset, endAt(text, offset)) : undefined;
        lastAt.vocabulary = vocabulary;
        lastAt.text = text;
        lastAt.offset = offset;
      }
      return lastAt.word;
    },
    before(text, offset) {
      if (lastBefore.offset !== offset || lastBefore.text !== text || lastBefore.vocabulary !== vocabulary) {
        lastBefore.word = offset > 0 ? find(text, startBefore(text, offset), offset) : undefined;
        lastBefore.vocabulary = vocabulary;
        lastBefore.text = text;
        lastBefore.offset = offset;
      }
      return lastBefore.word;
    },
    endAt,
    startBefore,
  };
  return vocabulary;
}

const NONE: readonly Filed[] = [];

/** Elided articles and genitives are cut off at it. */
const APOSTROPHE = 0x27;

function mixed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

function placed(words: Iterable<Word>, size: number): (Word | undefined)[] {
  const places = new Array<Word | undefined>(size).fill(undefined);
  for (const word of words) put(places, word);
  return places;
}

function put(places: (Word | undefined)[], word: Word): void {
  const last = places.length - 1;
  let place = word.hash & last;
  while (places[place]) place = (place + 1) & last;
  places[place] = word;
}

/** Whether a stretch of a text, none of whose units is unclear, is read as a word. */
function isRead(text: string, start: number, end: number, word: string): boolean {
  let i = 0;
  for (let at = start; at < end; at++) {
    const unit = plainUnit(text.charCodeAt(at));
    if (unit === UNREAD) continue;
    if (unit !== word.charCodeAt(i)) return false;
    i++;
  }
  return i === word.length;
}

/** A Chinese character, which has neither case nor accents, or another. */
function plainCharacter(char: string): string {
  return isHan(char.charCodeAt(0)) ? char : plain(char);
}

/** After the word at the offset, or after a sign such as "&". */
function tokenEnd(text: string, at: number): number {
  return Math.max(wordEnd(text, at), at + 1);
}
