/** Whether the text dates a resolution though its reference gives no edition, so that a second one would be written beside it. */
import { isPlace, isPlaceStart } from '../../conferences.ts';
import { afterPoint } from '../../recognise/edition/brackets.ts';
import { groupAt } from '../../recognise/edition/edition.ts';
import { endOfPlace, isPlaceBegunAt } from '../../recognise/edition/place.ts';
import { yearAt } from '../../recognise/edition/year.ts';
import { type Grammar, grammarFor } from '../../recognise/grammar.ts';
import { nounAt } from '../../recognise/noun.ts';
import type { Reference } from '../../recognise/reference.ts';
import {
  digitsEnd,
  isCapitalised,
  isDigit,
  isLetter,
  readable,
  skip,
  wordEnd,
  wordStart,
} from '../../recognise/words/scan.ts';
import { endOf } from '../draft.ts';

/** What may stand between a reference and an edition that is set apart from it: notes, tags, quotes, the edge of a cell. */
const APART = /(?:\[(?:\^[\p{L}\p{N}_-]+|\d+)\]|\\[a-z]+\{[^{}]*\}|<[^<>]*>|[⁰¹²³⁴-⁹]|[^\p{L}\p{N}(.;])*/u;

/** How far it may be, in UTF-16 units. */
const LONGEST_GAP = 160;

/** How far after a reference words may date it, in UTF-16 units. */
const LONGEST = 90;

/** "Resolution 44" (Rev. New Delhi, 2024); Resolution 44, as revised in Geneva in 2022; Resolution 44 (see Rev. Geneva, 2022). */
export function isDatedApart(reference: Reference, prose: string): boolean {
  const grammar = grammarFor(reference.language);
  if (!grammar) return false;
  const end = endOf(reference);
  const after = prose.slice(end, end + LONGEST_GAP);
  const gap = after.slice(0, after.length - after.replace(APART, '').length);
  if (/\n\s*\n/.test(gap)) return false;
  const at = end + gap.length;
  // "第44号决议（2022年）"
  const kinds = [reference.headEnd, at].map((open) => groupAt(prose, open, grammar, true)?.kind);
  if (kinds.includes('edition') || kinds.includes('year')) return true;
  // "(ред. Женева, 2022 г.)": a point ends no sentence there.
  if (prose[at] === '(') return tellsPlaceAndYear(prose, at + 1, grammar);
  // "| Rev. New Delhi, 2024 |"
  const isEdition = grammar.revisionMarks.at(prose, at) !== undefined || isPlaceBegunAt(prose, at);
  const isTold = isEdition || /[,|]/.test(gap) || relativeAt(prose, at, grammar);
  return isTold && tellsPlaceAndYear(prose, at, grammar, endsSentence);
}

/** "الذي", "adopted in" */
function relativeAt(prose: string, at: number, { bodyLinks, dateLinks, history }: Grammar): boolean {
  return [bodyLinks, dateLinks, history.links].some((words) => words.at(prose, at) !== undefined);
}

/** Whether a place and a year follow, in whatever order and form, before the sentence, the parenthesis or the cell ends. */
function tellsPlaceAndYear(
  prose: string,
  start: number,
  grammar: Grammar,
  ends?: (prose: string, at: number) => boolean,
): boolean {
  const limit = Math.min(prose.length, start + LONGEST);
  let hasPlace = false;
  let hasYear = false;
  let at = start;
  while (at < limit) {
    const code = prose.charCodeAt(at);
    if (isDigit(code)) {
      hasYear ||= yearAt(prose, at) !== undefined;
      at = digitsEnd(prose, at);
    } else if (isLetter(code)) {
      if (nounAt(prose, at, grammar)) return false;
      hasPlace ||= isPlaceAt(prose, at, grammar);
      const mark = grammar.revisionMarks.at(prose, at);
      at = mark
        ? afterPoint(prose, mark.end)
        : grammar.language.spelling.spaced
          ? wordEnd(prose, at)
          : at + 1;
    } else if (/[();|。]/.test(prose.charAt(at)) || ends?.(prose, at)) return false;
    else at = Math.max(skip(prose, at), at + 1);
    if (hasPlace && hasYear) return true;
  }
  return false;
}

/** A point that is not an abbreviation's, or the end of a paragraph. */
function endsSentence(prose: string, at: number): boolean {
  if (prose[at] === '.') return at - wordStart(prose, at) > 2 || isDigit(prose.charCodeAt(at - 1));
  return prose[at] === '\n' && skip(prose, at) === at;
}

/** A known place, or one in another case: "Женеве". */
function isPlaceAt(prose: string, at: number, grammar: Grammar): boolean {
  // "New Delhi" in "as revised in New Delhi in 2024"
  if (isPlace(readable(prose.slice(at, endOfPlace(prose, at, grammar))))) return true;
  const word = prose.slice(at, wordEnd(prose, at));
  if (isPlace(word)) return true;
  return word.length > 3 && isCapitalised(word) && isPlaceStart(word.slice(0, -1));
}
