/** What the rules look at of a mention when they look at another mention of the same resolution. */
import type { ResolvedReference } from '../resolve/resolve.ts';
import type { Draft } from './draft.ts';
import { isCitation } from './edition/missingEdition.ts';
import { historySign } from './history/history.ts';
import { isTitleLine } from './history/titles.ts';

/** The same for two mentions of a resolution, be they of two drafts, where they say the same to its other mentions. */
export function toldToOthers(resolved: ResolvedReference, draft: Draft): string {
  const { edition } = resolved.reference;
  return JSON.stringify([
    edition && [edition.revised, edition.place, edition.year, edition.body],
    edition && draft.text.slice(edition.span.start, edition.span.end),
    ...[isCitation(resolved, draft), isTitleLine(resolved, draft), historySign(resolved, draft)],
  ]);
}
