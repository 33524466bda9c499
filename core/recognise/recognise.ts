/** The engine: finds every reference of a text, in its order, by scanning from cheap anchors; it knows no language. */
import { anchors, grammars } from './grammar.ts';
import { listFrom } from './list.ts';
import { nounAt } from './noun.ts';
import type { Reference } from './reference.ts';

/**
 * Every reference in a text, in order, without overlaps.
 *
 * `prose` is the text with everything that is not prose blanked out (prose.ts); offsets are UTF-16 units into it.
 * Linear in the text's length: each anchor looks at a bounded stretch around it. Never throws.
 */
export function recognise(prose: string): Reference[] {
  const found: Reference[] = [];
  const anchor = anchors();
  anchor.lastIndex = 0;
  for (let match = anchor.exec(prose); match; match = anchor.exec(prose)) {
    for (const g of grammars()) {
      const noun = nounAt(prose, match.index, g);
      if (!noun) continue;
      const list = listFrom(prose, noun, g);
      for (const reference of list.references) found.push(reference);
      anchor.lastIndex = Math.max(list.end, noun.end);
      break;
    }
  }
  return found;
}
