/** What a report says beside resolutions: of Recommendations, Questions, Decisions, Opinions and study groups (data/others.schema.json). */
import type { OtherKind } from '../kinds.ts';
import { remembered } from '../remembered.ts';
import type { CatalogueData, Evidence } from './types.ts';

/** All that one report says of them, as it stands in others.json. */
export interface OthersData {
  readonly schema: 1;
  /** The catalogue made of the same report: "wtsa-24". */
  readonly catalogue: string;
  readonly entries: readonly OtherEntry[];
}

/** What a report says of one of them. */
export interface OtherEntry {
  readonly kind: OtherKind;
  /** Whose it is, as references name it: "WTSA" for ITU-T Study Group 9 and Recommendation ITU-T A.25, "WTDC" for ITU-D Question 3/2. */
  readonly body: string;
  /** "9", "A.25", "3/2" */
  readonly name: string;
  /** "Broadband cable and TV"; null: the report gives none. */
  readonly title: string | null;
  /** What the report says was done with it; null: it only speaks of it. */
  readonly status: OtherStatus | null;
  /** The study group that it became a part of: "21"; null: none. */
  readonly into: string | null;
  /** Where the report speaks of it, in its order; at least one. */
  readonly statements: readonly [Statement, ...Statement[]];
}

export type OtherStatus = 'revised' | 'new' | 'merged' | 'suppressed' | 'unchanged';

/** A sentence of the report, shortened around the place where it is long. */
export interface Statement {
  readonly text: string;
  /** The part of the report: "2 Key Highlights", "Annex". */
  readonly where: string;
  /** 1-based line of the report. */
  readonly line: number;
}

/** What one report says of one of them. */
export interface SpokenOf {
  readonly assembly: CatalogueData;
  readonly entry: OtherEntry;
}

/** What reports say of what is named so, the earliest first; empty: they do not speak of it. */
export function spokenOfIn(
  { reports }: { readonly reports: readonly CatalogueData[] },
  kind: OtherKind,
  body: string,
  name: string,
): readonly SpokenOf[] {
  const key = keyOf({ kind, body, name });
  return reports
    .flatMap((assembly) => {
      const entry = byKey(assembly).get(key);
      return entry ? [{ assembly, entry }] : [];
    })
    .sort((a, b) => a.assembly.year - b.assembly.year);
}

/** What was done last with what is spoken of; undefined: nothing that is known. */
export function doneLast(spoken: readonly SpokenOf[]): SpokenOf | undefined {
  return spoken.findLast(({ entry }) => entry.status !== null);
}

const byKey = remembered(
  ({ others }: CatalogueData) => new Map((others ?? []).map((each) => [keyOf(each), each])),
);

function keyOf({ kind, body, name }: Pick<OtherEntry, 'kind' | 'body' | 'name'>): string {
  return `${kind} ${body} ${name}`;
}

/** The statement that bears out what was done, as findings have it. */
export const evidenceOfOther = remembered(
  ({ status, statements: [{ where, line }] }: OtherEntry): Evidence => {
    return { claim: 'status', value: status ?? '', where, line };
  },
);
