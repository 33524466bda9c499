/** What was made of a report, for a person who has to see that it is right. */
import type { Cleaned } from './cleaning.ts';

/** One part that was read. */
export interface Taken {
  /** 1-based lines of the report, the first and the last. */
  readonly from: number;
  readonly to: number;
  /** "Table 1" */
  readonly where: string;
  /** "35 rows of status, number, title" */
  readonly what: string;
}

/** One place that speaks of resolutions, or stands where they are spoken of, and of which nothing was taken. */
export interface Unplaced {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** Two things that the report says and that cannot both hold, or that look so. */
export interface Doubt {
  /** 1-based lines. */
  readonly lines: readonly number[];
  readonly what: string;
}

export interface Account {
  readonly taken: readonly Taken[];
  readonly unplaced: readonly Unplaced[];
  readonly doubts: readonly Doubt[];
  readonly cleaned: readonly Cleaned[];
}

/** An account that is being kept. */
export interface Book {
  readonly taken: Taken[];
  readonly unplaced: Unplaced[];
  readonly doubts: Doubt[];
}

export function book(): Book {
  return { taken: [], unplaced: [], doubts: [] };
}
