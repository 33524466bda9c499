/** What a person has corrected in an imported catalogue, kept when its report is imported again. */
import type { CatalogueData, Entry } from '../core/catalogue/types.ts';

/** One correction that was kept. */
export interface Correction {
  /** null: of the catalogue as a whole. */
  readonly number: number | null;
  /** "title"; "entry" where the whole entry was added or taken away. */
  readonly field: string;
  /** "added", "removed", or "kept"; "conflict": the report now says something else than it did when this was corrected. */
  readonly how: 'added' | 'removed' | 'kept' | 'conflict';
}

/** Fields of the catalogue that a person may correct; the others say where it comes from. */
const CORRECTABLE = ['place', 'year', 'lastNumber', 'remarks'] as const;

/**
 * The catalogue as newly imported, with what differs between the corrected one and the one that was imported before.
 *
 * @param before what the former import wrote
 * @param corrected the same after a person has edited it
 * @param imported what the import gives now
 */
export function withCorrections(
  before: CatalogueData,
  corrected: CatalogueData,
  imported: CatalogueData,
): { readonly catalogue: CatalogueData; readonly corrections: readonly Correction[] } {
  const corrections: Correction[] = [];
  const whole = merged(before, corrected, imported, CORRECTABLE, null, corrections);
  const title = merged(before.source, corrected.source, imported.source, ['title'], null, corrections);
  const [was, mine, now] = [before, corrected, imported].map(byNumber);
  const numbers = new Set([...(mine?.keys() ?? []), ...(now?.keys() ?? [])]);
  const resolutions = [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number) =>
      entryWith(number, was?.get(number), mine?.get(number), now?.get(number), corrections),
    );
  return { catalogue: { ...whole, source: title, resolutions }, corrections };
}

function entryWith(
  number: number,
  was: Entry | undefined,
  mine: Entry | undefined,
  now: Entry | undefined,
  corrections: Correction[],
): Entry[] {
  if (!mine) {
    if (was) corrections.push({ number, field: 'entry', how: 'removed' });
    return was || !now ? [] : [now];
  }
  if (!was) {
    corrections.push({ number, field: 'entry', how: now && !same(mine, now) ? 'conflict' : 'added' });
    return [mine];
  }
  // The report no longer speaks of it: kept only where a person made it their own.
  if (!now) {
    if (same(was, mine)) return [];
    corrections.push({ number, field: 'entry', how: 'conflict' });
    return [mine];
  }
  return [merged(was, mine, now, Object.keys(now) as (keyof Entry)[], number, corrections)];
}

function merged<T extends object>(
  was: T,
  mine: T,
  now: T,
  fields: readonly (keyof T & string)[],
  number: number | null,
  corrections: Correction[],
): T {
  const result = { ...now };
  for (const field of fields) {
    if (same(was[field], mine[field]) || same(mine[field], now[field])) continue;
    corrections.push({ number, field, how: same(was[field], now[field]) ? 'kept' : 'conflict' });
    result[field] = mine[field];
  }
  return result;
}

function byNumber({ resolutions }: CatalogueData): Map<number, Entry> {
  return new Map(resolutions.map((entry) => [entry.number, entry]));
}

/** As JSON; both are read from JSON, or made field by field in the same order. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
