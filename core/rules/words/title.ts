/** Titles as people quote them: compared word by word, whatever the marks, the case and the acronyms. */

/** How alike two titles are, word by word in order: 1 for the same, 0 for nothing in common, or where one is more than twice as long. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length > 2 * b.length || b.length > 2 * a.length) return 0;
  let row: readonly number[] = [];
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) {
      next.push(word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    }
    row = next;
  }
  return (2 * (row[b.length] ?? 0)) / Math.max(1, a.length + b.length);
}

/** Whether the first words of a title are all of the other; a short form of a title begins so. */
export function begins(short: readonly string[], title: readonly string[]): boolean {
  return short.every((word, i) => word === title[i]);
}

/** The words of a title, without marks. */
export interface Words {
  readonly written: readonly string[];
  readonly lower: readonly string[];
  readonly hasAcronym: boolean;
}

/** The words of a text; a footnote mark fused to a word is dropped. */
export function wordsOf(title: string): Words {
  const marked = title
    .normalize('NFC')
    .replace(/&/g, ' and ')
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu);
  return wordsFrom(Array.from(marked, ([word]) => word.replace(/(\p{L}{3})\d$/u, '$1')));
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
  // Stryker disable next-line ConditionalExpression: without acronyms, it comes to the same.
  if (!hasAcronym) return lower;
  return written.flatMap((word) => {
    const acronym = ACRONYM.exec(word)?.[1];
    return (acronym && spelledOut(acronym.toLowerCase(), other.lower)) || [word.toLowerCase()];
  });
}

const ACRONYM = /^(\p{Lu}{2,6})s?$/u;

/** The words in a row whose initials are the acronym; short ones between may be left out of it. */
function spelledOut(acronym: string, words: readonly string[]): string[] | undefined {
  for (const start of words.keys()) {
    let letter = 0;
    let end = start;
    for (const word of words.slice(start)) {
      if (word.startsWith(acronym.charAt(letter))) letter++;
      else if (word.length > 3 || letter === 0) break;
      end++;
      if (letter === acronym.length) return words.slice(start, end);
    }
  }
  return undefined;
}
