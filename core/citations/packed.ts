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

/** Of each citation: what it says, and the lines and characters of its range. */
const FIELDS = 5;
/** Of each that names a provision: which citation it is, and the provision's range. */
const PROVISION_FIELDS = 5;

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
    const provisions: number[] = [];
    citations.forEach((citation, i) => {
      packed.set([numberOf(citation), ...ends(citation.range)], i * FIELDS);
      if (citation.provision) provisions.push(i, ...ends(citation.provision));
    });
    return unpacking(all, packed, Uint32Array.from(provisions));
  };
}

function unpacking(all: readonly Said[], packed: Uint32Array, provisions: Uint32Array): Citations {
  return {
    filter(wanted) {
      const found: Citation[] = [];
      let next = 0;
      for (let i = 0; i * FIELDS < packed.length; i++) {
        const hasProvision = provisions[next] === i;
        if (hasProvision) next += PROVISION_FIELDS;
        const said = all[packed[i * FIELDS] ?? 0];
        if (!said || !wanted(said)) continue;
        const provision = hasProvision ? rangeAt(provisions, next - PROVISION_FIELDS + 1) : null;
        found.push({ ...said, range: rangeAt(packed, i * FIELDS + 1), provision });
      }
      return found;
    },
  };
}

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
