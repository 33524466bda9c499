/** Where references to what is no resolution may be: beginnings of nouns, acronyms and names of Sectors, as they are written. */

import type { OtherKind } from '../../kinds.ts';
import { remembered } from '../../remembered.ts';
import { plain } from '../words/spelling.ts';
import { lexicons, otherWords } from './lexicon.ts';

/** So much of a noun is looked for: forms of one word share it. */
const LONGEST_STEM = 6;

/** Letters of scripts other than the Latin one. */
const OTHER_SCRIPTS = /[\u0370-\u1dff\u2e80-\uffef]/;

/**
 * Finds the places where references of some kinds may be, by an alternation of literals; of a text that has nothing of other scripts
 * in it, only the Latin ones are looked for. Nouns are looked for as they stand in names: with a capital letter.
 */
export function otherAnchorsFor(text: string, kinds: readonly OtherKind[]): RegExp {
  const { latin, all } = anchorsOf(kinds);
  const found = OTHER_SCRIPTS.test(text) ? all : latin;
  found.lastIndex = 0;
  return found;
}

const anchorsOf = remembered((kinds: readonly OtherKind[]) => {
  const stems = new Set<string>();
  for (const { nouns, acronyms } of otherWords) {
    for (const kind of kinds) {
      for (const noun of [...nouns[kind].one, ...nouns[kind].many]) {
        for (const stem of writtenStems(noun)) stems.add(stem);
      }
    }
    for (const { kind, text } of acronyms) if (kinds.includes(kind)) stems.add(`${text}(?=[ .\u00a0]?\\d)`);
  }
  // "ITU-T A.25" needs no noun.
  if (kinds.includes('recommendation')) for (const start of sectorStarts()) stems.add(start);
  // In this order V8 finds them faster.
  const all = [...stems].sort();
  const least = all.filter((stem) => !all.some((other) => other !== stem && stem.startsWith(other)));
  return {
    latin: new RegExp(least.filter((stem) => !OTHER_SCRIPTS.test(stem)).join('|'), 'g'),
    all: new RegExp(least.join('|'), 'g'),
  };
});

/** "Commis" and "COMMIS" of "commission d'études", with their accents and without. */
function writtenStems(noun: string): string[] {
  const word = noun.replace(/ .*/, '');
  return [word, plain(word)].flatMap((each) => {
    const stem = each.slice(0, LONGEST_STEM);
    return [stem.charAt(0).toUpperCase() + stem.slice(1), stem.toUpperCase()];
  });
}

/** "ITU-", "ITUT", "UIT-", "МСЭ-" */
function sectorStarts(): string[] {
  return lexicons().flatMap(({ grammar }) =>
    Object.keys(grammar.language.sectors).map((name) => name.slice(0, 4).toUpperCase()),
  );
}
