/** What a report says beside resolutions: of Recommendations, Questions, Decisions, Opinions and study groups (data/others.schema.json). */
import type { OtherKind } from '../kinds.ts';

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
  readonly statements: readonly Statement[];
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

/** What is said of others, by what they are. */
export interface Others {
  readonly entries: readonly OtherEntry[];
  /** The entry of what is named so; undefined: the reports do not speak of it. */
  of(kind: OtherKind, body: string, name: string): OtherEntry | undefined;
}

/** Nothing is said of anything. */
export const NO_OTHERS: Others = { entries: [], of: () => undefined };

/** Indexes what reports say; of two that speak of the same, the later one counts. */
export function othersOf(all: readonly OthersData[]): Others {
  const keyOf = (kind: OtherKind, body: string, name: string) => `${kind} ${body} ${name}`;
  const entries = all.flatMap((data) => data.entries);
  const byKey = new Map(entries.map((entry) => [keyOf(entry.kind, entry.body, entry.name), entry]));
  return { entries: [...byKey.values()], of: (kind, body, name) => byKey.get(keyOf(kind, body, name)) };
}
