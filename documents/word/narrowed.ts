/** Edits as small as whole words allow, so that a tracked change shows what changes and no more. */
import type { Edit } from '../../core/rules/rule.ts';

/** An edit of a text without the words at its start and at its end that stay: of "Geneva, 2022" for "Geneva, 2024", the year. */
export function narrowed({ start, end, newText }: Edit, text: string): Edit {
  const old = text.slice(start, end);
  const shortest = Math.min(old.length, newText.length);
  let before = 0;
  while (before < shortest && old[before] === newText[before]) before++;
  while (cutsWord(old, before) || cutsWord(newText, before)) before--;
  let after = 0;
  while (after < shortest - before && old.at(-1 - after) === newText.at(-1 - after)) after++;
  while (cutsWord(old, old.length - after) || cutsWord(newText, newText.length - after)) after--;
  return { start: start + before, end: end - after, newText: newText.slice(before, newText.length - after) };
}

const OF_WORD = /[\p{L}\p{N}\p{M}]/u;
const SECOND_UNIT = /[\uDC00-\uDFFF]/;

/** Whether an offset is inside a word, or inside a character of two units. */
function cutsWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const next = text.charAt(offset);
  return SECOND_UNIT.test(next) || (OF_WORD.test(text.charAt(offset - 1)) && OF_WORD.test(next));
}
