/** Finding entries by what a person types: a number, the beginning of any word of a title, an acronym. */
import type { Catalogue } from './catalogue.ts';
import type { AnnexEntry, Clause, Entry, Item } from './types.ts';

/** An acronym says little when the annex texts of more resolutions than this use it. */
const COMMON = 4;

/** Shorter words are not searched for in titles: they are in every sentence. */
const SHORTEST_WORD = 3;

interface Searchable {
  readonly entry: Entry;
  readonly words: readonly string[];
  readonly acronyms: ReadonlySet<string>;
  /** Initials of words in a row, which are searched for in capitals only: "AI", but not "is". */
  readonly initials: ReadonlySet<string>;
}

const indexes = new WeakMap<Catalogue, readonly Searchable[]>();

/** By what an entry matches, the best first. */
const WAYS = ['number', 'beginning of the number', 'acronym', 'initials of the title', 'title'] as const;

export type Way = (typeof WAYS)[number];

/** An entry, and by what it matches a query. */
export interface Match {
  readonly entry: Entry;
  readonly by: Way;
}

/** The entries that match, best first: suppressed ones last, then by how they match, then by number. An empty query matches all. */
export function search(catalogue: Catalogue, query: string): Entry[] {
  return matchesOf(catalogue, query).map(({ entry }) => entry);
}

/** The same with how they match. */
export function matchesOf(catalogue: Catalogue, query: string): Match[] {
  const typed = query.trim();
  return indexOf(catalogue)
    .flatMap((searchable) => {
      const by = wayOf(searchable, typed);
      return by ? [{ entry: searchable.entry, by }] : [];
    })
    .sort(
      (a, b) =>
        suppressed(a.entry) - suppressed(b.entry) ||
        WAYS.indexOf(a.by) - WAYS.indexOf(b.by) ||
        a.entry.number - b.entry.number,
    );
}

function wayOf({ entry, words, acronyms, initials }: Searchable, typed: string): Way | undefined {
  const number = String(entry.number);
  if (typed === '' || number === typed) return 'number';
  if (number.startsWith(typed)) return 'beginning of the number';
  const lower = typed.toLowerCase();
  if (acronyms.has(lower)) return 'acronym';
  if (typed === typed.toUpperCase() && initials.has(lower)) return 'initials of the title';
  const parts = lower.split(/\s+/);
  const found = (part: string) => words.some((word) => word.startsWith(part));
  return parts.some((part) => part.length >= SHORTEST_WORD) && parts.every(found) ? 'title' : undefined;
}

function suppressed(entry: Entry): number {
  return entry.status === 'suppressed' ? 1 : 0;
}

function indexOf(catalogue: Catalogue): readonly Searchable[] {
  const known = indexes.get(catalogue);
  if (known) return known;
  const entries = catalogue.entries;
  const used = entries.map((entry) =>
    acronymsIn(`${entry.title ?? ''} ${entry.annex ? annexText(entry.annex) : ''}`),
  );
  const spread = new Map<string, number>();
  for (const acronym of used.flatMap((set) => [...set])) spread.set(acronym, (spread.get(acronym) ?? 0) + 1);
  const index = entries.map((entry, i): Searchable => {
    const title = entry.title ?? '';
    const own = acronymsIn(title);
    const rare = [...(used[i] ?? [])].filter((acronym) => (spread.get(acronym) ?? 0) <= COMMON);
    const temporary = entry.temporary?.toLowerCase() ?? '';
    const words = title.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
    return {
      entry,
      words: [...words, ...words.flatMap((word) => word.split('-'))],
      acronyms: new Set([...own, ...rare, temporary, temporary.split('/').at(-1) ?? '']),
      initials: new Set(
        initialsOf(
          words.filter(
            (word) => word.length >= SHORTEST_WORD && word !== 'and' && word !== 'the' && word !== 'for',
          ),
        ),
      ),
    };
  });
  indexes.set(catalogue, index);
  return index;
}

/** "EMF", "IoT", "IPv6", in lower case: words with two capitals or more. */
function acronymsIn(text: string): Set<string> {
  const words = text.match(/[A-Za-z][A-Za-z0-9]+/g) ?? [];
  return new Set(words.filter((word) => /[A-Z].*[A-Z]/.test(word)).map((word) => word.toLowerCase()));
}

/** The initials of two to five words in a row: "ai" for "artificial intelligence". */
function initialsOf(words: readonly string[]): string[] {
  const initials = words.map((word) => word.charAt(0)).join('');
  return [2, 3, 4, 5].flatMap((length) =>
    Array.from({ length: Math.max(0, initials.length - length + 1) }, (_, i) =>
      initials.slice(i, i + length),
    ),
  );
}

function annexText(annex: AnnexEntry): string {
  const text = (part: Clause | Item): string => [part.text ?? '', ...part.items.map(text)].join(' ');
  return annex.clauses.map(text).join(' ');
}
