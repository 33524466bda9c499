/** The rewrites of a reference or its list that are no fixes: what is said stays, how it is said changes. */

import type { Analysis } from '../../../analyse.ts';
import type { LineRange } from '../../../citations/citations.ts';
import { isIntact } from '../../../intact.ts';
import { offsetAt } from '../../../lines.ts';
import type { ResolvedReference } from '../../../resolve/resolve.ts';
import { endOf, listOf } from '../../../rules/draft.ts';
import type { Edit, Fix } from '../../../rules/rule.ts';
import { say } from '../../../wording/say.ts';
import { referencesNear } from '../../at.ts';
import { addTitle } from './addTitle.ts';
import { cleanReference } from './cleanReference.ts';
import { conversions } from './convert.ts';
import { keepsMeaning } from './meaning.ts';
import { contractList, expandRange } from './ranges.ts';
import { joinReferences, splitList } from './singles.ts';
import { sortList } from './sortList.ts';

type RewriteMessage =
  | 'expandRange'
  | 'contractList'
  | 'splitList'
  | 'joinReferences'
  | 'sortList'
  | 'addTitle'
  | 'cleanReference';

/** Another form of a reference: its name in menus, and the edits that make it. */
export interface Rewrite {
  /** What it is called: "Expand the range into a list". */
  readonly message: RewriteMessage;
  /** What it would change at a reference; empty: nothing, or it does not apply. */
  edits(analysis: Analysis, resolved: ResolvedReference): readonly Edit[];
}

const all: readonly Rewrite[] = [expandRange, contractList, splitList, joinReferences, sortList, addTitle];

/** Those that apply to the reference at an LSP range, cleaning first; each only where the text is certain to mean the same. */
export function rewrites(analysis: Analysis, range: LineRange): Fix[] {
  const start = offsetAt(analysis.lines, range.start);
  const end = offsetAt(analysis.lines, range.end);
  if (start === undefined || end === undefined) return [];
  const clean = cleanReference(analysis, start, end);
  const resolved = referenceIn(analysis, start, end);
  if (!resolved) return clean.filter(({ edits }) => isIntact(edits, analysis));
  const { language } = resolved.reference;
  const rewritten = all.map(({ message, edits }) => ({
    title: say(language, message),
    edits: edits(analysis, resolved),
  }));
  const others = [...rewritten, ...conversions(analysis, resolved)].filter(
    ({ edits }) => edits.length > 0 && edits.every((edit) => keepsMeaning(analysis, edit)),
  );
  return [...clean, ...others].filter(({ edits }) => isIntact(edits, analysis));
}

/** The reference that the range touches; a cursor on the noun of a list is on its first member. */
function referenceIn(analysis: Analysis, start: number, end: number): ResolvedReference | undefined {
  const references = referencesNear(analysis.references, { start, end });
  return (
    references.find(({ reference: { span } }) => span.start <= end && start <= span.end) ??
    references.find((resolved) => {
      const last = listOf(resolved, analysis).at(-1);
      return last && resolved.reference.noun.start <= end && start <= endOf(last.reference);
    })
  );
}
