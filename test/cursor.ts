/** What is written at a `‸` in a text: citations that are inserted, rewrites that are made. */
import assert from 'node:assert/strict';
import { insertion } from '../core/features/writing/insertion.ts';
import { rewrites } from '../core/features/writing/rewrites/rewrites.ts';
import { offsetAt } from '../core/lines.ts';
import { edited } from '../core/rules/edits.ts';
import { catalogue, withCursor } from './fixture.ts';

/** What is inserted: a number, or a number and one of its provisions. */
export type Pick = number | readonly [number: number, provision: string];

/** The text after citations are inserted in Markdown. */
export function inserted(marked: string, ...picks: readonly Pick[]): string {
  const { analysis, position } = withCursor(marked, 'markdown');
  const made = insertion(
    analysis,
    position,
    picks.map((pick) => {
      const [number, provision] = typeof pick === 'number' ? [pick, null] : pick;
      const entry = catalogue.byNumber.get(number);
      assert.ok(entry);
      return { body: catalogue.body, entry, provision };
    }),
  );
  assert.ok(made);
  const { start, end } = made.range;
  const span = { start: offsetAt(analysis.lines, start) ?? 0, end: offsetAt(analysis.lines, end) ?? 0 };
  return edited(analysis.text, [{ ...span, newText: made.newText }]);
}

/** The texts that the rewrites would make of the reference, by title. */
export function offered(marked: string, format = 'markdown'): Record<string, string> {
  const { analysis, position } = withCursor(marked, format);
  return Object.fromEntries(
    rewrites(analysis, { start: position, end: position }).map(({ title, edits }) => [
      title,
      edited(analysis.text, edits),
    ]),
  );
}
