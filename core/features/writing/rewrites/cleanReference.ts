/** "Reso­lution 44¹ (Rev. New Delhi1, 2024)1" → "Resolution 44 (Rev. New Delhi, 2024)": what came from Word or a PDF, cleaned where it stands. */

import type { Analysis } from '../../../analyse.ts';
import { folded } from '../../../prose/fold.ts';
import { recognise } from '../../../recognise/recognise.ts';
import type { Fix } from '../../../rules/rule.ts';
import { say } from '../../../wording/say.ts';
import { referencesNear } from '../../at.ts';
import { listIn, pasted, unwrapped } from '../pasting/pasted.ts';
import { findsAgain } from './meaning.ts';

/** How much of long lines is read, in UTF-16 units. */
const AROUND = 2000;
/** How far after the list a footnote's mark may reach. */
const LONGEST_MARK = 3;

/**
 * The list at the offsets, with a footnote's mark after it. It is looked for in the clean form of the lines around: as it
 * stands it may be no reference, or one without its edition.
 */
export function cleanReference(analysis: Analysis, from: number, to: number): Fix[] {
  const { text, prose, library, settings, references } = analysis;
  const first = Math.max(from - AROUND, lineStart(text, lineStart(text, from) - 1));
  const next = text.indexOf('\n', to);
  const last = next < 0 ? text.length : text.indexOf('\n', next + 1);
  const lines = prose.slice(first, Math.min(to + AROUND, last < 0 ? text.length : last));
  const list = listIn(lines, from - first, to - first);
  if (!list) return [];
  const start = first + list.start;
  const end = Math.min(text.length, first + list.end + LONGEST_MARK);
  const newText = pasted(text.slice(start, end), library, settings.format);
  const before = referencesNear(references, { start, end })
    .map(({ reference }) => reference)
    .filter(({ noun, span }) => noun.start >= start && span.end <= end);
  // In a draft, a line break alone is how its lines are filled.
  if (
    newText === null ||
    newText === unwrapped(text.slice(start, end)) ||
    !findsAgain(before, recognise(folded(newText)))
  )
    return [];
  return [{ title: say(list.language, 'cleanReference'), edits: [{ start, end, newText }] }];
}

/** Of the line that the offset is on; 0 for an offset before the text. */
function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
