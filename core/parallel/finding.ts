/** What is compared, and what comparing has to say: findings of one version that point into another. */
import type { Analysis } from '../analyse.ts';
import type { Finding, Related } from '../rules/rule.ts';
import type { AlignedCode } from '../silence/aligned.ts';
import type { Span } from '../span.ts';

/** A language version of a document. */
export interface Version {
  /** As messages call it: "draft.fr.md" */
  readonly name: string;
  readonly analysis: Analysis;
}

/** A finding of one version that another one explains. */
export interface ParallelFinding extends Finding {
  readonly code: AlignedCode;
  /** What of the original it is about; null: of something that the original lacks. */
  readonly counterpart: Span | null;
  /** Places of other versions that show what is meant. */
  readonly elsewhere: readonly Elsewhere[];
}

/** A place of another version. */
export interface Elsewhere extends Related {
  /** Its index among the versions: 0 is the original. */
  readonly version: number;
}

/** A finding before it has a code's severity. */
export type ParallelFault = Omit<ParallelFinding, 'severity' | 'evidence' | 'deprecated'>;
