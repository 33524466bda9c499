/** "Resolutions 76 and 44 (…)" → "Resolutions 44 (…) and 76". */
import type { Analysis } from '../../../analyse.ts';
import type { ResolvedReference } from '../../../resolve/resolve.ts';
import { partsOf, written } from './list.ts';
import type { Rewrite } from './rewrites.ts';

/** By number; what stands between the members stays in its place. */
export const sortList: Rewrite = {
  message: 'sortList',
  edits(analysis: Analysis, resolved: ResolvedReference) {
    const list = partsOf(analysis, resolved);
    if (!list) return [];
    const { members, separators, noun, lead } = list;
    if (!members.every(({ reference }) => typeof reference.number === 'number')) return [];
    const sorted = members.toSorted((a, b) => Number(a.reference.number) - Number(b.reference.number));
    if (sorted.every((member, i) => member === members[i])) return [];
    if (list.grammar.language.order === 'number-first')
      return [{ ...list.span, newText: written(list, sorted) }];
    const texts = sorted.map(
      ({ number, edition }, i) => `${i === 0 ? '' : separators[i - 1]}${number}${edition}`,
    );
    return [{ ...list.span, newText: `${noun}${lead}${texts.join('')}` }];
  },
};
