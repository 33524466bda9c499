/** "Resolution 44 (Rev. New Delhi, 2024)" → "…, on bridging the standardization gap between developing and developed countries". */

import type { Analysis } from '../../../analyse.ts';
import { REPORT_LANGUAGE } from '../../../catalogue/catalogue.ts';
import { withinSentence } from '../../../catalogue/titles.ts';
import { grammarFor } from '../../../recognise/grammar.ts';
import { isWord, skip } from '../../../recognise/words/scan.ts';
import type { ResolvedReference } from '../../../resolve/resolve.ts';
import { endOf, listOf } from '../../../rules/draft.ts';
import { isOtherEdition } from '../../../rules/editions.ts';
import { isTitleLine } from '../../../rules/history/titles.ts';
import { isTitleAfter } from '../../../rules/words/quotedTitle.ts';
import type { Rewrite } from './rewrites.ts';

/** After a reference alone to the text in force, unless its title stands there. */
export const addTitle: Rewrite = {
  message: 'addTitle',
  edits(analysis: Analysis, resolved: ResolvedReference) {
    const { reference, meaning } = resolved;
    // Titles are known in English only.
    if (reference.language !== REPORT_LANGUAGE) return [];
    if (meaning.kind !== 'entry' || reference.through !== null || listOf(resolved, analysis).length > 1)
      return [];
    if (isTitleLine(resolved, analysis)) return [];
    const { title, status } = meaning.entry;
    const link = grammarFor(reference.language)?.language.titleLinks[0];
    if (title === null || link === undefined || status === 'suppressed') return [];
    if (isOtherEdition(reference.edition, meaning.entry) || isTitleAfter(resolved, title, analysis))
      return [];
    const at = endOf(reference);
    const next = skip(analysis.prose, at);
    const goesOn = next > at && isWord(analysis.prose.charCodeAt(next));
    const newText = `, ${link} ${withinSentence(title, meaning.catalogue)}${goesOn ? ',' : ''}`;
    return [{ start: at, end: at, newText }];
  },
};
