/** Signs that a study group is named on purpose that is one no longer: the text tells what was, or what became of it. */
import { type Lexicon, lexiconFor } from '../../recognise/others/lexicon.ts';
import type { Other } from '../../recognise/others/other.ts';
import { sectorBefore } from '../../recognise/others/sector.ts';
import { isHan, skip, wordEnd } from '../../recognise/words/scan.ts';
import { overlaps, type Span } from '../../span.ts';
import { otherName } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import type { Draft } from '../draft.ts';
import { signAfter, signBefore } from '../history/signs.ts';
import { groupsNear, listAround, sentenceOf } from './studyGroups.ts';

/** What shows it, for a message: `"former" says so`; null: nothing does. `into` is what it became, `assembly` which did so. */
export function studyGroupSign(
  index: number,
  groups: readonly Other[],
  { into, assembly }: { readonly into: string; readonly assembly: { readonly year: number } },
  draft: Draft,
): string | null {
  const group = groups[index];
  const list = listAround(index, groups);
  if (!group || !list) return null;
  const { prose, context } = draft;
  const { language } = group;
  const lexicon = lexiconFor(language);
  const word = wordBeside(prose, list, lexicon);
  if (word !== null) return say(language, 'signWord', { word });
  const successor = groupsNear(index, groups, prose).find(({ name }) => name === into);
  if (successor) return say(language, 'signSuccessor', { group: otherName(successor, language) });
  const sentence = sentenceOf(group, prose);
  const told = wordIn(prose, sentence, lexicon);
  if (told !== null) return say(language, 'signWord', { word: told });
  const year = pastYearIn(sentence, assembly.year, draft);
  if (year !== null) return say(language, 'signYear', { year });
  const { adopted } = context;
  return adopted !== null && adopted < assembly.year ? say(language, 'signAdopted', { year: adopted }) : null;
}

/** "the former ITU-T SG9", "SG9, which was replaced by" */
function wordBeside(prose: string, [first, last]: readonly [Other, Other], lexicon: Lexicon): string | null {
  const start = Math.min(first.noun.start, first.span.start);
  const { grammar } = lexicon;
  const sector = sectorBefore(prose, start, lexicon);
  return (
    signBefore(prose, start, grammar).word ??
    (sector ? signBefore(prose, sector.start, grammar).word : null) ??
    signAfter(prose, Math.max(last.noun.end, last.span.end), grammar)
  );
}

/** A word of the sentence that tells that study groups became another: "merged", "successor". */
function wordIn(prose: string, { start, end }: Span, { merged }: Lexicon): string | null {
  for (let at = skip(prose, start); at < end; ) {
    const found = merged.at(prose, at);
    if (found) return prose.slice(found.start, found.end);
    const next = isHan(prose.charCodeAt(at)) ? at + 1 : wordEnd(prose, at);
    at = skip(prose, Math.max(next, at + 1));
  }
  return null;
}

/** A year before another, which is no part of a reference to a resolution nor the date of a Recommendation: "(10/2019)", "(2019)". */
function pastYearIn(sentence: Span, before: number, { prose, references }: Draft): number | null {
  const text = prose.slice(sentence.start, sentence.end);
  for (const { 0: digits, index } of text.matchAll(/(?<![\d./])(?:19|20)\d\d(?!\d)/g)) {
    if (Number(digits) >= before || /^\(\d{4}\)/.test(text.slice(Math.max(0, index - 1), index + 5)))
      continue;
    const start = sentence.start + index;
    const span = { start, end: start + digits.length };
    const near = references.firstFrom(start - NEAR);
    const isOfOne = references
      .slice(near, references.firstFrom(span.end))
      .some(({ reference }) => overlaps(reference.span, span));
    if (!isOfOne) return Number(digits);
  }
  return null;
}

/** How far before a year the reference may begin that it belongs to, in UTF-16 units. */
const NEAR = 300;
