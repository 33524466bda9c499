/** Citations in little memory: what is said in many places is kept once, and where it is said in numbers. */
import type { Citation, LineRange } from './citations.ts';
import type { Target } from './target.ts';

/** The citations of a document that are wanted; an array of them is such a thing. */
export interface Citations {
  filter(wanted: (cited: Target) => boolean): readonly Citation[];
}

/** Packs citations; of all that one function packs, what is said is kept together. */
export type Pack = (citations: readonly Citation[]) => Citations;

/** What a citation says, wherever it is. */
type Said = Omit<Citation, 'range' | 'provision'>;

/** Of each citation: what it says, and the lines and characters of its range and of its provision's. */
const FIELDS = 9;
const NONE = 0xffffffff;

export function packer(): Pack {
  const all: Said[] = [];
  const numbers = new Map<string, number>();
  const partNumbers = new Map<Said['part'], number>();
  const numberOf = ({ range: _, provision: __, ...said }: Citation): number => {
    // Parts are the catalogue's own objects, and no text.
    const part = partNumbers.get(said.part) ?? partNumbers.size;
    partNumbers.set(said.part, part);
    const key = JSON.stringify({ ...said, part });
    const known = numbers.get(key);
    if (known !== undefined) return known;
    // Read back, so that nothing of it is a slice of the document.
    const { part: ___, ...own } = JSON.parse(key);
    numbers.set(key, all.length);
    return all.push({ ...own, part: said.part }) - 1;
  };
  return (citations) => {
    const packed = new Uint32Array(citations.length * FIELDS);
    citations.forEach((citation, i) => {
      const { range, provision } = citation;
      packed.set(
        [numberOf(citation), ...ends(range), ...(provision ? ends(provision) : NOWHERE)],
        i * FIELDS,
      );
    });
    return {
      filter(wanted) {
        const found: Citation[] = [];
        for (let at = 0; at < packed.length; at += FIELDS) {
          const said = all[packed[at] ?? 0];
          if (!said || !wanted(said)) continue;
          const provision = packed[at + 5] === NONE ? null : rangeAt(packed, at + 5);
          found.push({ ...said, range: rangeAt(packed, at + 1), provision });
        }
        return found;
      },
    };
  };
}

const NOWHERE = [NONE, NONE, NONE, NONE];

function ends({ start, end }: LineRange): number[] {
  return [start.line, start.character, end.line, end.character];
}

function rangeAt(packed: Uint32Array, at: number): LineRange {
  const number = (i: number) => packed[at + i] ?? 0;
  return {
    start: { line: number(0), character: number(1) },
    end: { line: number(2), character: number(3) },
  };
}
