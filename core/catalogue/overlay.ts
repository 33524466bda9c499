/** What another source adds to a report, or says right: single entries, each with where it is from. */
import type { CatalogueData, Contradiction, Entry, Evidence } from './types.ts';

/** An overlay as it stands in its file (data/overlay.schema.json). */
export interface Overlay {
  readonly schema: 1;
  /** The id of the report that it is laid over: "wtsa-24". */
  readonly overlay: string;
  /** Where what it says is from; an entry may name its own. */
  readonly source: { readonly title: string };
  readonly resolutions: readonly Correction[];
}

/** What it says of one resolution; what it does not say stays as the report has it. */
export interface Correction extends Partial<Pick<Entry, 'title' | 'status' | 'edition' | 'temporary'>> {
  readonly number: number;
  readonly source?: string;
}

const CLAIMS = ['title', 'status', 'edition', 'temporary'] as const;

/** The report with what the overlay says; its `id` is that of the overlay. */
export function overlaid(report: CatalogueData, { source, resolutions }: Overlay): CatalogueData {
  const entries = new Map(report.resolutions.map((entry) => [entry.number, entry]));
  for (const correction of resolutions) {
    const entry = entries.get(correction.number) ?? blank(correction.number);
    entries.set(correction.number, corrected(entry, correction, correction.source ?? source.title));
  }
  const all = [...entries.values()].sort((a, b) => a.number - b.number);
  const lastNumber = Math.max(report.lastNumber, all.at(-1)?.number ?? 0);
  return { ...report, lastNumber, resolutions: all };
}

function corrected(entry: Entry, correction: Correction, source: string): Entry {
  const claims = CLAIMS.filter((claim) => correction[claim] !== undefined);
  const evidence = claims.map(
    (claim): Evidence => ({ claim, value: worded(correction, claim), where: source, line: null }),
  );
  const isOpen = ({ claim }: Contradiction | Evidence) => claims.every((each) => each !== claim);
  return {
    ...entry,
    ...Object.fromEntries(claims.map((claim) => [claim, correction[claim]])),
    evidence: [...evidence, ...entry.evidence.filter(isOpen)],
    contradictions: entry.contradictions.filter(isOpen),
  };
}

function worded(correction: Correction, claim: (typeof CLAIMS)[number]): string {
  if (claim !== 'edition') return String(correction[claim]);
  const { edition } = correction;
  return edition ? `${edition.revised ? 'Rev. ' : ''}${edition.place}, ${edition.year}` : 'none';
}

function blank(number: number): Entry {
  return {
    number,
    title: null,
    status: null,
    edition: null,
    temporary: null,
    impactOnItuD: false,
    evidence: [],
    contradictions: [],
    annex: null,
  };
}
