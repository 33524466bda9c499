/** Titles as people quote them: compared word by word, whatever the marks, the case and the acronyms. */

/** How alike two titles are, word by word in order: 1 for the same, 0 for nothing in common, or where one is twice as long. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length > 2 * b.length || b.length > 2 * a.length) return 0;
  let row: number[] = new Array(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) {
      next.push(word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    }
    row = next;
  }
  return a.length + b.length === 0 ? 0 : (2 * (row[b.length] ?? 0)) / (a.length + b.length);
}

/** Whether the first words of a title are all of the other; a short form of a title begins so. */
export function begins(short: readonly string[], title: readonly string[]): boolean {
  return short.length <= title.length && short.every((word, i) => word === title[i]);
}

/** The words of a title, without marks. */
export interface Words {
  readonly written: readonly string[];
  readonly lower: readonly string[];
  readonly hasAcronym: boolean;
}

/** The words of a text; a footnote mark fused to a word is dropped. */
export function wordsOf(title: string): Words {
  const marked =
    title
      .normalize('NFC')
      .replace(/&/g, ' and ')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return wordsFrom(marked.map((word) => word.replace(/(\p{L}{3})\d$/u, '$1')));
}

/** The first words of a title. */
export function firstWords({ written }: Words, count: number): Words {
  return wordsFrom(written.slice(0, count));
}

function wordsFrom(written: readonly string[]): Words {
  const hasAcronym = written.some((word) => ACRONYM.test(word));
  return { written, lower: written.map((word) => word.toLowerCase()), hasAcronym };
}

/**
 * Words in lower case, with acronyms written out as `other`, the words that they are compared with, do: "ICT" where
 * these have "information and communication technology".
 */
export function compared({ written, lower, hasAcronym }: Words, other: Words): readonly string[] {
  if (!hasAcronym) return lower;
  return written.flatMap((word) => {
    const acronym = ACRONYM.exec(word)?.[1];
    return (acronym && spelledOut(acronym.toLowerCase(), other.lower)) || [word.toLowerCase()];
  });
}

const ACRONYM = /^(\p{Lu}{2,6})s?$/u;

/** The words in a row whose initials are the acronym; short ones between may be left out of it. */
function spelledOut(acronym: string, words: readonly string[]): string[] | undefined {
  for (let start = 0; start < words.length; start++) {
    let letter = 0;
    let at = start;
    for (; at < words.length && letter < acronym.length; at++) {
      const word = words[at] ?? '';
      if (word.startsWith(acronym[letter] ?? '')) letter++;
      else if (word.length > 3 || letter === 0) break;
    }
    if (letter === acronym.length) return words.slice(start, at);
  }
  return undefined;
}
