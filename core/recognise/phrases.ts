/** Sets of phrases found at an offset or before one, word by word, whatever the case and the gaps between the words. */
import type { Span } from '../span.ts';
import { skip, skipBack, wordEnd, wordStart } from './scan.ts';

/** A set of phrases, each standing for a value. */
export interface Phrases<T> {
  /** The longest phrase that begins at the offset; undefined where none does. */
  at(text: string, offset: number): Found<T> | undefined;
  /** The longest phrase that ends at the offset; undefined where none does. */
  before(text: string, offset: number): Found<T> | undefined;
}

export interface Found<T> extends Span {
  readonly value: T;
  /** The phrase as listed, in lower case. */
  readonly phrase: string;
}

interface Listed<T> {
  readonly words: readonly string[];
  readonly phrase: string;
  readonly value: T;
}

/** Makes a set of [phrase, value] pairs; a phrase's words are separated by single spaces. */
export function phrases<T>(pairs: Iterable<readonly [string, T]>): Phrases<T> {
  const byFirst = new Map<string, Listed<T>[]>();
  const byLast = new Map<string, Listed<T>[]>();
  for (const [written, value] of pairs) {
    const phrase = written.toLowerCase();
    const words = phrase.split(' ');
    const listed = { words, phrase, value };
    file(byFirst, words[0] ?? '', listed);
    file(byLast, words.at(-1) ?? '', listed);
  }
  const firsts = edges(byFirst.keys(), (word) => word.charAt(0));
  const lasts = edges(byLast.keys(), (word) => word.charAt(word.length - 1));
  return {
    at(text, offset) {
      if (!firsts.has(text.charCodeAt(offset))) return undefined;
      const candidates = byFirst.get(plain(text.slice(offset, tokenEnd(text, offset))));
      for (const { words, phrase, value } of candidates ?? []) {
        const end = endOf(text, offset, words);
        if (end !== undefined) return { start: offset, end, value, phrase };
      }
      return undefined;
    },
    before(text, offset) {
      if (!lasts.has(text.charCodeAt(offset - 1)) && !isGenitive(text, offset)) return undefined;
      const candidates = byLast.get(plain(text.slice(wordStart(text, offset), offset)));
      for (const { words, phrase, value } of candidates ?? []) {
        const start = startOf(text, offset, words);
        if (start !== undefined) return { start, end: offset, value, phrase };
      }
      return undefined;
    },
  };
}

/** The units, in both cases, with which any of the words begins or ends: what cannot be a phrase is seen at once. */
function edges(words: Iterable<string>, edge: (word: string) => string): Set<number> {
  return new Set(
    [...words].flatMap((word) => [edge(word).charCodeAt(0), edge(word).toUpperCase().charCodeAt(0)]),
  );
}

function isGenitive(text: string, end: number): boolean {
  return text[end - 1] === 's' && (text[end - 2] === "'" || text[end - 2] === '’');
}

function file<T>(map: Map<string, Listed<T>[]>, word: string, listed: Listed<T>): void {
  const list = map.get(word) ?? [];
  list.push(listed);
  list.sort((a, b) => b.words.length - a.words.length);
  map.set(word, list);
}

function endOf(text: string, offset: number, words: readonly string[]): number | undefined {
  let at = offset;
  let end = offset;
  for (const word of words) {
    end = tokenEnd(text, at);
    if (plain(text.slice(at, end)) !== word) return undefined;
    at = skip(text, end);
  }
  return end;
}

function startOf(text: string, offset: number, words: readonly string[]): number | undefined {
  let at = offset;
  let start = offset;
  for (const word of words.toReversed()) {
    start = wordStart(text, at);
    if (plain(text.slice(start, at)) !== word) return undefined;
    at = skipBack(text, start);
  }
  return start;
}

/** After the word at the offset, or after a sign such as "&". */
function tokenEnd(text: string, at: number): number {
  return Math.max(wordEnd(text, at), at + 1);
}

const MARKED = /['’‐‑]/;

/** In lower case, without an English genitive ending, with plain hyphens. */
function plain(word: string): string {
  const lower = word.toLowerCase();
  return MARKED.test(lower) ? lower.replace(/['’]s$/, '').replace(/[‐‑]/g, '-') : lower;
}
