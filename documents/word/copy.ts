/** A copy of a Word document with some of its text changed, and nothing else of its package. */
import { edited } from '../../core/rules/edits.ts';
import type { Edit } from '../../core/rules/rule.ts';
import type { Archive } from '../archive.ts';
import type { Places, Source } from '../document.ts';
import { type Author, changedRun } from './change.ts';
import { cutRuns } from './cuts.ts';
import { narrowed } from './narrowed.ts';
import type { Part } from './parts.ts';

/** A Word document as it was read. */
export interface ReadWord {
  readonly archive: Archive;
  readonly text: string;
  readonly places: Places;
  readonly sources: readonly Source[];
}

/**
 * The bytes of the copy. `edits` are of the document's text, in order and apart; `author` null: they are made plainly, else
 * each is a tracked change. Throws `Unreadable` where one cannot be made.
 */
export function copyWith(
  edits: readonly Edit[],
  author: Author | null,
  { archive, text, places, sources }: ReadWord,
): Promise<Uint8Array> {
  let id = highestId(sources);
  const changes = new Map<Part, Edit[]>();
  const narrow = edits.map((edit) => narrowed(edit, text));
  for (const cutRun of cutRuns(narrow, places, sources)) {
    const { start, end } = cutRun.run.element;
    const newText = changedRun(cutRun, author, () => ++id);
    changes.set(cutRun.part, [...(changes.get(cutRun.part) ?? []), { start, end, newText }]);
  }
  const parts = [...changes].map(([part, changed]): [string, string] => [
    part.name,
    edited(
      part.source,
      changed.toSorted((a, b) => a.start - b.start),
    ),
  ]);
  return archive.copyWith(new Map(parts));
}

/** The highest number that anything in the parts with text has, so that a change has one of its own. */
function highestId(sources: readonly Source[]): number {
  const parts = new Set<Part>();
  for (const { origins } of sources)
    for (const pieces of origins ?? []) for (const { part } of pieces) parts.add(part);
  let highest = 0;
  for (const { source } of parts) {
    for (const [, id] of source.matchAll(/:id="(\d{1,9})"/g)) highest = Math.max(highest, Number(id));
  }
  return highest;
}
