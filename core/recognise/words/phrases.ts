/** Sets of phrases found at an offset or before one, whatever the case and the gaps between the words. */
import type { Span } from '../../span.ts';
import { isHan, skip, skipBack, wordEnd, wordStart } from './scan.ts';
import { bare, plain, type Spelling } from './spelling.ts';

/** A set of phrases, each standing for a value. */
export interface Phrases<T> {
  /** The longest phrase that begins at the offset; undefined where none does. */
  at(text: string, offset: number): Found<T> | undefined;
  /** The longest phrase that ends at the offset; undefined where none does. */
  before(text: string, offset: number): Found<T> | undefined;
}

/** A phrase in a text. */
export interface Found<T> extends Span {
  readonly value: T;
  /** The phrase as listed, in lower case. */
  readonly phrase: string;
}

interface Listed<T> {
  /** Words, or the characters of a script without spaces, as they are compared. */
  readonly parts: readonly string[];
  readonly phrase: string;
  readonly value: T;
}

/**
 * Makes a set of [phrase, value] pairs; a phrase's words are separated by single spaces. Most sets of most languages are never looked
 * into, so that each is made ready, in each of its two directions, when it first is.
 */
export function phrases<T>(pairs: () => Iterable<readonly [string, T]>, spelling: Spelling): Phrases<T> {
  const listed = (): Listed<T>[] =>
    Array.from(pairs(), ([written, value]): Listed<T> => {
      const phrase = written.toLowerCase();
      const parts = spelling.spaced
        ? phrase.split(' ').map((word) => bare(word, spelling))
        : [...plain(phrase).replaceAll(' ', '')];
      return { parts, phrase, value };
    });
  return spelling.spaced ? ofWords(listed, spelling) : ofCharacters(listed);
}

/** Phrases by their first word or by their last, with the units that such words begin or end with. */
interface Index<T> {
  readonly byWord: ReadonlyMap<string, readonly Listed<T>[]>;
  readonly edges: Uint8Array;
}

function ofWords<T>(listed: () => readonly Listed<T>[], spelling: Spelling): Phrases<T> {
  let firsts: Index<T> | undefined;
  let lasts: Index<T> | undefined;
  const madeFirsts = () => {
    const byWord = filed(listed(), ({ parts }) => parts[0] ?? '');
    return { byWord, edges: edges(byWord.keys(), (word) => word.charAt(0), spelling.elided) };
  };
  const madeLasts = () => {
    const byWord = filed(listed(), ({ parts }) => parts.at(-1) ?? '');
    return {
      byWord,
      edges: edges(byWord.keys(), (word) => word.charAt(word.length - 1), spelling.endings),
    };
  };
  return {
    at(text, offset) {
      firsts ??= madeFirsts();
      if (!mayBe(firsts.edges, text.charCodeAt(offset))) return undefined;
      const candidates = firsts.byWord.get(bare(text.slice(offset, tokenEnd(text, offset)), spelling));
      for (const { parts, phrase, value } of candidates ?? []) {
        const end = endOf(text, offset, parts, spelling);
        if (end !== undefined) return { start: offset, end, value, phrase };
      }
      return undefined;
    },
    before(text, offset) {
      lasts ??= madeLasts();
      if (!mayBe(lasts.edges, text.charCodeAt(offset - 1))) return undefined;
      const candidates = lasts.byWord.get(bare(text.slice(wordStart(text, offset), offset), spelling));
      for (const { parts, phrase, value } of candidates ?? []) {
        const start = startOf(text, offset, parts, spelling);
        if (start !== undefined) return { start, end: offset, value, phrase };
      }
      return undefined;
    },
  };
}

/** For a script whose words no space sets apart: character by character. */
function ofCharacters<T>(listed: () => readonly Listed<T>[]): Phrases<T> {
  let byFirst: ReadonlyMap<string, readonly Listed<T>[]> | undefined;
  let byLast: ReadonlyMap<string, readonly Listed<T>[]> | undefined;
  return {
    at(text, offset) {
      byFirst ??= filed(listed(), ({ parts }) => parts[0] ?? '');
      for (const { parts, phrase, value } of byFirst.get(plainAt(text, offset)) ?? []) {
        let at = offset;
        let end = offset;
        const found = parts.every((part) => {
          if (plainAt(text, at) !== part) return false;
          end = at + 1;
          at = skip(text, end);
          return true;
        });
        if (found) return { start: offset, end, value, phrase };
      }
      return undefined;
    },
    before(text, offset) {
      byLast ??= filed(listed(), ({ parts }) => parts.at(-1) ?? '');
      for (const { parts, phrase, value } of byLast.get(plainAt(text, offset - 1)) ?? []) {
        let at = offset;
        let start = offset;
        const found = parts.toReversed().every((part) => {
          if (plainAt(text, at - 1) !== part) return false;
          start = at - 1;
          at = skipBack(text, start);
          return true;
        });
        if (found) return { start, end: offset, value, phrase };
      }
      return undefined;
    },
  };
}

/** The character at an offset as it is compared; a Chinese one has neither case nor accents, which is seen at once. */
function plainAt(text: string, at: number): string {
  const char = text.charAt(at);
  return isHan(text.charCodeAt(at)) ? char : plain(char);
}

/** By a part of theirs, the longest first. */
function filed<T>(listed: readonly Listed<T>[], part: (each: Listed<T>) => string): Map<string, Listed<T>[]> {
  const map = new Map<string, Listed<T>[]>();
  for (const each of listed.toSorted((a, b) => b.parts.length - a.parts.length)) {
    const list = map.get(part(each));
    if (list) list.push(each);
    else map.set(part(each), [each]);
  }
  return map;
}

/** The ASCII units, in both cases, with which any of the words begins or ends: what cannot be a phrase is seen at once. */
function edges(
  words: Iterable<string>,
  edge: (word: string) => string,
  joined: readonly string[],
): Uint8Array {
  const units = new Uint8Array(0x80);
  for (const word of [...words, ...joined]) {
    // Others than ASCII's are beyond its end, where nothing is kept.
    units[edge(word).charCodeAt(0)] = 1;
    units[edge(word).toUpperCase().charCodeAt(0)] = 1;
  }
  return units;
}

function mayBe(units: Uint8Array, code: number): boolean {
  return code >= 0x80 || units[code] === 1;
}

function endOf(
  text: string,
  offset: number,
  words: readonly string[],
  spelling: Spelling,
): number | undefined {
  let at = offset;
  let end = offset;
  for (const word of words) {
    end = tokenEnd(text, at);
    if (bare(text.slice(at, end), spelling) !== word) return undefined;
    at = skip(text, end);
  }
  return end;
}

function startOf(
  text: string,
  offset: number,
  words: readonly string[],
  spelling: Spelling,
): number | undefined {
  let at = offset;
  let start = offset;
  for (const word of words.toReversed()) {
    start = wordStart(text, at);
    if (bare(text.slice(start, at), spelling) !== word) return undefined;
    at = skipBack(text, start);
  }
  return start;
}

/** After the word at the offset, or after a sign such as "&". */
function tokenEnd(text: string, at: number): number {
  return Math.max(wordEnd(text, at), at + 1);
}
