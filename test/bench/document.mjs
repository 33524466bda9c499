// A draft that is edited in several servers at once: a character is typed at a random place, and taken back by the next edit.
import { OURS } from './build.mjs';

export async function editedDraft({ length, every }) {
  const { draft, randomFrom, recognisedSpans } = await import(OURS);
  const text = draft({ length, every });
  const spans = recognisedSpans(text);
  const random = randomFrom(length);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const positionOf = (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return { line: low, character: offset - starts[low] };
  };
  let version = 1;
  let typed;
  return {
    text,
    uri: `file:///drafts/draft-${length}.md`,
    references: spans.length,
    positionOf,
    /** A reference of the text by chance. */
    reference: () => random.one(spans),
    /** The next change, the same for all servers: every other one types, half of these in a reference. */
    next() {
      version++;
      if (typed) {
        const back = { start: typed, end: { line: typed.line, character: typed.character + 1 } };
        typed = undefined;
        return { version, change: { range: back, text: '' } };
      }
      const inside = random.below(2) === 0;
      const { start, end } = random.one(spans);
      typed = positionOf(inside ? start + random.below(end - start) : random.below(text.length));
      return { version, change: { range: { start: typed, end: typed }, text: inside ? '1' : 'a' } };
    },
  };
}
