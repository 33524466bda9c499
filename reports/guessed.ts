/** What is told of a report whose encoding had to be guessed. */
import type { Account } from './account.ts';

/** How many lines with letters that may be wrong are named. */
const MOST_NAMED = 5;
/** A word with a letter beyond ASCII, and not much of it. */
const ODD_WORD = /[A-Za-z]{0,20}[^\0-\x7f]\S{0,20}/;

/** The account with what is to be looked at: letters beyond ASCII, which are others where the guess is wrong. */
export function withGuess(account: Account, text: string, encoding: string): Account {
  const odd = text.split(/\r\n|\r|\n/).flatMap((line, i) => {
    const word = ODD_WORD.exec(line)?.[0];
    return word === undefined ? [] : [{ line: i + 1, word }];
  });
  const named = odd.slice(0, MOST_NAMED);
  const words = named.map(({ word }) => `“${word}”`).join(', ');
  const what = `the file is not in UTF-8 and was read as ${encoding}; see that letters with accents are right: ${words}`;
  return { ...account, doubts: [{ lines: named.map(({ line }) => line), what }, ...account.doubts] };
}
