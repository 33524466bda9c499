/** Signs that a study group is named on purpose that is one no longer: the text tells what was, or what became of it. */
import { type Lexicon, lexiconFor } from '../../recognise/others/lexicon.ts';
import type { Other } from '../../recognise/others/other.ts';
import { sectorBefore } from '../../recognise/others/sector.ts';
import { isHan, skip, wordEnd } from '../../recognise/words/scan.ts';
import type { Span } from '../../span.ts';
import { otherName } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { type Draft, isInReference } from '../draft.ts';
import { signAfter, signBefore } from '../history/signs.ts';
import { groupsNear, listAround, sentenceOf } from './studyGroups.ts';

/** What shows it, for a message: `"former" says so`; null: nothing does. `into` is what it became, `assembly` which did so. */
export function studyGroupSign(
  index: number,
  groups: readonly Other[],
  { into, assembly }: { readonly into: string; readonly assembly: { readonly year: number } },
  draft: Draft,
): string | null {
  const group = groups[index] as Other;
  const { prose, context } = draft;
  const { language } = group;
  const lexicon = lexiconFor(language);
  const word = wordBeside(prose, listAround(index, groups), lexicon);
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
function wordBeside(prose: string, { start, end }: Span, lexicon: Lexicon): string | null {
  const { grammar } = lexicon;
  const sector = sectorBefore(prose, start, lexicon);
  return (
    signBefore(prose, start, grammar).word ??
    (sector ? signBefore(prose, sector.start, grammar).word : null) ??
    signAfter(prose, end, grammar)
  );
}

/** A word of the sentence that tells that study groups became another: "merged", "successor". */
function wordIn(prose: string, { start, end }: Span, { merged }: Lexicon): string | null {
  for (let at = skip(prose, start); at < end; ) {
    const found = merged.at(prose, at);
    if (found) return prose.slice(found.start, found.end);
    at = skip(prose, isHan(prose.charCodeAt(at)) ? at + 1 : Math.max(at + 1, wordEnd(prose, at)));
  }
  return null;
}

/** A year before another, which is no part of a reference to a resolution nor the date of a Recommendation: "(10/2019)", "(2019)". */
function pastYearIn({ start, end }: Span, before: number, draft: Draft): number | null {
  const text = draft.prose.slice(start, end);
  for (const { 0: digits, index } of text.matchAll(/(?<![\d./]|\((?=\d{4}\)))(?:19|20)\d\d(?!\d)/g)) {
    if (Number(digits) < before && !isInReference(start + index, draft)) return Number(digits);
  }
  return null;
}
