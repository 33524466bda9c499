/** "Resolution 44¹ (Rev. New Del­hi, 2024)1" → "Resolution 44 (Rev. New Delhi, 2024)": what came from Word or a PDF, cleaned where it stands. */
import type { Analysis } from '../../../analyse.ts';
import type { ResolvedReference } from '../../../resolve/resolve.ts';
import { endOf, listOf } from '../../../rules/draft.ts';
import { pasted } from '../pasting/pasted.ts';
import type { Rewrite } from './rewrites.ts';

/** How far after the list a footnote's mark may reach. */
const LONGEST_MARK = 3;

/** The list of the reference, with a footnote's mark after it. */
export const cleanReference: Rewrite = {
  message: 'cleanReference',
  edits(analysis: Analysis, resolved: ResolvedReference) {
    const { text, catalogue, settings } = analysis;
    const last = listOf(resolved, analysis).at(-1) ?? resolved;
    const start = resolved.reference.noun.start;
    const end = Math.min(text.length, endOf(last.reference) + LONGEST_MARK);
    const newText = pasted(text.slice(start, end), catalogue, settings.format);
    return newText === null ? [] : [{ start, end, newText }];
  },
};
