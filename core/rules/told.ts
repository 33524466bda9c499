/** What the rules look at of a mention when they look at another mention of the same resolution. */
import { keyOf } from '../resolve/key.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';
import { type Draft, listOf } from './draft.ts';
import { historySign } from './history/history.ts';
import { isTitleLine } from './history/titles.ts';

/** The same for a mention in two drafts where it says the same to its resolution's other mentions. */
export function toldToOthers(resolved: ResolvedReference, draft: Draft): string {
  const { reference, conferences, meaning } = resolved;
  const { edition, through, temporary, mention } = reference;
  const written = edition && draft.text.slice(edition.span.start, edition.span.end);
  return JSON.stringify([
    ...[keyOf(resolved), written, edition?.year, conferences.map(({ acronym }) => acronym), meaning.kind],
    ...[through, temporary, mention?.year],
    ...[historySign(resolved, draft), isTitleLine(resolved, draft)],
    listOf(resolved, draft).map((member) => member.reference.edition !== null),
  ]);
}
