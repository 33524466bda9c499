/** A copy of a Word document with some of its text changed, and nothing else of its package. */
import { edited } from '../../core/rules/edits.ts';
import type { Edit } from '../../core/rules/rule.ts';
import { archiveWith } from '../archiveWith.ts';
import type { Places, Source } from '../document.ts';
import { Unreadable } from '../problem.ts';
import { readDocument } from '../read.ts';
import { type Author, changedRun } from './change.ts';
import { cutRuns } from './cuts.ts';
import type { WordDocument } from './document.ts';
import { narrowed } from './narrowed.ts';
import type { Part } from './parts.ts';

export interface Copy {
  readonly bytes: Uint8Array;
  readonly places: Places;
}

/**
 * A copy with edits of the document's text, which are in order and apart, and of nothing else. `author` null: they are made plainly,
 * else each is a tracked change. Throws an error that says in one line why there is none.
 */
export async function copyWith(
  edits: readonly Edit[],
  author: Author | null,
  document: WordDocument,
): Promise<Copy> {
  const bytes = await archiveWith(document.archive, partsWith(edits, author, document));
  // A copy that does not read as it should is given to nobody.
  const read = await readDocument(bytes);
  if (read.kind === 'unreadable') throw new Unreadable(`the copy could not be read: ${read.why}`);
  if (read.text !== edited(document.text, edits)) throw new Unreadable('the copy does not read as it should');
  return { bytes, places: read.places };
}

/** The texts of the parts that the edits change, by their names. */
function partsWith(
  edits: readonly Edit[],
  author: Author | null,
  { text, places, sources }: WordDocument,
): ReadonlyMap<string, string> {
  let id = highestId(sources);
  const changes = new Map<Part, Edit[]>();
  const narrow = edits.map((edit) => narrowed(edit, text));
  for (const cutRun of cutRuns(narrow, places, sources)) {
    const { start, end } = cutRun.run.element;
    const newText = changedRun(cutRun, author, () => ++id);
    changes.set(cutRun.part, [...(changes.get(cutRun.part) ?? []), { start, end, newText }]);
  }
  return new Map(
    [...changes].map(([{ name, source }, changed]) => {
      const inOrder = changed.toSorted((a, b) => a.start - b.start);
      return [name, edited(source, inOrder)] as const;
    }),
  );
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
