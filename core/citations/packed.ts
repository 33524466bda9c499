/** Citations in little memory: what is said in many places is kept once, and where it is said in numbers. */
import type { Library } from '../catalogue/library.ts';
import type { Clause, Item } from '../catalogue/types.ts';
import { remembered } from '../remembered.ts';
import type { Citation, LineRange } from './citations.ts';
import type { Target } from './target.ts';

/** The citations of a document that are wanted; an array of them is such a thing. */
export interface Citations {
  filter(wanted: Wanted): readonly Citation[];
}

type Wanted = (cited: Target) => boolean;

/** The citations of several documents as plain data, which another thread can make. */
export interface Bundle {
  /** What they say, each once. */
  readonly said: readonly SaidPlainly[];
  readonly documents: readonly Places[];
}

/** Where the citations of a document stand. */
interface Places {
  /** Of each: which of what is said, and the lines and characters of its range. */
  readonly ranges: Uint32Array;
  /** Of each that names a provision: which citation it is, and the provision's range. */
  readonly provisions: Uint32Array;
}

const FIELDS = 5;
const PROVISION_FIELDS = 5;

/** What a citation says, wherever it is. */
type Said = Omit<Citation, 'range' | 'provision'>;

/** With the number of the part in its library. */
interface SaidPlainly extends Omit<Said, 'part'> {
  readonly part: number | null;
}

/** The citations of documents that were read with a library. */
export function bundleOf(documents: readonly (readonly Citation[])[], library: Library): Bundle {
  const parts = partsOf(library);
  const all: SaidPlainly[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (citation: Citation): number => {
    const part = citation.part && parts.indexOf(citation.part);
    const key = keyOf(citation, part);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, all.length);
    const { body, number, through, edition, editionKey, standing, worst } = citation;
    return all.push({ body, number, through, part, edition, editionKey, standing, worst }) - 1;
  };
  const placesOf = (citations: readonly Citation[]): Places => {
    const ranges = new Uint32Array(citations.length * FIELDS);
    const provisions: number[] = [];
    citations.forEach((citation, i) => {
      ranges.set([numberOf(citation), ...ends(citation.range)], i * FIELDS);
      if (citation.provision) provisions.push(i, ...ends(citation.provision));
    });
    return { ranges, provisions: Uint32Array.from(provisions) };
  };
  const places = documents.map(placesOf);
  return { said: all, documents: places };
}

/** Packs bundles of one library: of all that one function packs, what is said is kept together. Gives the citations of each document. */
export function packer(library: Library): (bundle: Bundle) => Citations[] {
  const parts = partsOf(library);
  const all: Said[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (said: SaidPlainly): number => {
    const key = keyOf(said, said.part);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    // A copy, so that nothing of it is a slice of a document.
    const own: SaidPlainly = JSON.parse(JSON.stringify(said));
    numbers.set(key, all.length);
    return all.push({ ...own, part: own.part === null ? null : (parts[own.part] ?? null) }) - 1;
  };
  // One function is asked of every document, and of what is said in many of them it is asked once.
  let asked: { readonly wanted: Wanted; readonly answers: boolean[] } | undefined;
  const answersOf = (wanted: Wanted): boolean[] => {
    if (asked?.wanted !== wanted) asked = { wanted, answers: [] };
    return asked.answers;
  };
  return ({ said, documents }) => {
    const own = said.map(numberOf);
    return documents.map(({ ranges, provisions }) => {
      for (let i = 0; i < ranges.length; i += FIELDS) ranges[i] = own[ranges[i] ?? 0] ?? 0;
      return unpacking(all, ranges, provisions, answersOf);
    });
  };
}

/** The same for what is the same, and for nothing else: what may hold anything has its length told, or stands at the end. */
function keyOf(said: Omit<Said, 'part'>, part: number | null): string {
  const { body, number, through, edition, editionKey, standing, worst } = said;
  const cited = `${body} ${typeof number} ${number} ${typeof through} ${through} ${part} ${standing}`;
  const found = worst && `${worst.code} ${worst.severity} ${worst.message}`;
  const lengths = [edition, editionKey].map((each) => each?.length);
  return `${cited} ${lengths} ${edition} ${editionKey} ${found}`;
}

/** All clauses and items of the reports, in their order. */
const partsOf = remembered((library: Library): readonly (Clause | Item)[] => {
  const withItems = (part: Clause | Item): (Clause | Item)[] => [part, ...part.items.flatMap(withItems)];
  return library.reports
    .flatMap(({ resolutions }) => resolutions)
    .flatMap(({ annex }) => annex?.clauses.flatMap(withItems) ?? []);
});

function unpacking(
  all: readonly Said[],
  ranges: Uint32Array,
  provisions: Uint32Array,
  answersOf: (wanted: Wanted) => boolean[],
): Citations {
  return {
    filter(wanted) {
      const answers = answersOf(wanted);
      const found: Citation[] = [];
      let next = 0;
      for (let i = 0; i * FIELDS < ranges.length; i++) {
        const hasProvision = provisions[next] === i;
        if (hasProvision) next += PROVISION_FIELDS;
        const number = ranges[i * FIELDS] ?? 0;
        const said = all[number] as Said;
        answers[number] ??= wanted(said);
        if (!answers[number]) continue;
        const provision = hasProvision ? rangeAt(provisions, next - PROVISION_FIELDS + 1) : null;
        found.push({ ...said, range: rangeAt(ranges, i * FIELDS + 1), provision });
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
