/** What became of the text that a reference names, in one word: what tokens and tables tell apart. */
import { catalogueFor, type Library } from '../catalogue/library.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';
import { isOtherEdition } from '../rules/editions.ts';

export const STANDINGS = ['current', 'outdated', 'suppressed', 'unknown', 'uncovered'] as const;

/**
 * "current": the text in force, or no edition named; "outdated": another edition than the one in force; "unknown": no such
 * number; "uncovered": the report does not tell.
 */
export type Standing = (typeof STANDINGS)[number];

/** How a citation stands to the report: in force, outdated, suppressed, unknown or not covered. */
export function standingOf({ reference, meaning, body }: ResolvedReference, library: Library): Standing {
  const catalogue = reference.through === null ? undefined : catalogueFor(library, body);
  if (catalogue && catalogue.latest.kind !== 'list')
    return Number(reference.through) > catalogue.lastNumber ? 'unknown' : 'current';
  if (meaning.kind === 'beyond') return 'unknown';
  if (meaning.kind === 'uncovered' || meaning.kind === 'unlisted') return 'uncovered';
  if (meaning.entry.status === 'suppressed') return 'suppressed';
  return isOtherEdition(reference.edition, meaning.entry) ? 'outdated' : 'current';
}
