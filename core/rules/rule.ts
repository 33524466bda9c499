/** What a rule is, and what it has to say: a finding, neutral of any editor, with its fix in it. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Evidence } from '../catalogue/types.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';
import type { Span } from '../span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Rule {
  /** "outdated-edition"; stable, and the heading of its page in docs/rules.md. */
  readonly code: string;
  readonly severity: Severity;
  /** What the rule has to say of a reference; null: nothing. */
  check(resolved: ResolvedReference, catalogue: Catalogue, text: string): Fault | null;
}

/** A finding before its rule's code and severity are put to it. */
export interface Fault {
  readonly span: Span;
  /** One sentence: which resolution, what is wrong, what is right, where the report says so. */
  readonly message: string;
  readonly fix: Fix | null;
  /** Statements of the report that bear it out. */
  readonly evidence: readonly Evidence[];
  /** Whether the thing cited is no longer there, which editors show struck through. */
  readonly deprecated: boolean;
}

export interface Finding extends Fault {
  readonly code: string;
  readonly severity: Severity;
}

export interface Fix {
  /** "Change to (Rev. New Delhi, 2024)" */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Replaces a span of the text. */
export interface Edit extends Span {
  readonly newText: string;
}

const RANKS: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

/** 0 for a hint to 3 for an error. */
export function rank(severity: Severity): number {
  return RANKS[severity];
}
