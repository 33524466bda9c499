/** How the files of languages write down their words. */

/** "resol" of "resolution", "résolution", "resolución", and "res", "rés" as words of their own. */
export const LATIN_STEM = 'r[eé]s(?:ol|[^a-z])';

/** Words and phrases separated by commas; a line break in one is a space. */
export function list(words: string): string[] {
  return words.trim().replace(/\s+/g, ' ').split(', ');
}

/** "own = English" pairs separated by commas. */
export function pairs(words: string): Record<string, string> {
  return Object.fromEntries(list(words).map((pair) => pair.split(' = ') as [string, string]));
}

/** English words that stand for themselves. */
export function asTheyAre(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(words.map((word) => [word, word]));
}
