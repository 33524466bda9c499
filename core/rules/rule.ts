/** What a rule is, and what it has to say: a finding, neutral of any editor, with its fix in it. */
import type { Evidence } from '../catalogue/types.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';

/** How grave a finding is, the gravest first. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** How severe the findings of a rule are to be, or that they are not wanted. */
export type Level = Severity | 'off';

/** A rule of docs/rules.md. */
export interface Rule {
  /** "outdated-edition"; stable, and the heading of its page in docs/rules.md. */
  readonly code: string;
  readonly severity: Severity;
  /** In a few words, what the rule finds; for lists of rules. */
  readonly summary: string;
  /** What the rule has to say of a reference; empty: nothing. */
  check(resolved: ResolvedReference, draft: Draft): readonly Fault[];
}

/** A finding before its rule's code and severity are put to it. */
export interface Fault {
  readonly span: Span;
  /** One sentence: which resolution, what is wrong, what is right, where the report says so. */
  readonly message: string;
  readonly fix: Fix | null;
  /** Statements of the report that bear it out. */
  readonly evidence: readonly Evidence[];
  /** Other places of the document that it is about. */
  readonly related: readonly Related[];
  /** Whether the thing cited is no longer there, which editors show struck through. */
  readonly deprecated: boolean;
  /** Whether nothing is wrong with it where the words around show that an older text is meant. */
  readonly historical: boolean;
}

/** What a rule has to say of a place. */
export interface Finding extends Omit<Fault, 'historical'> {
  /** The language of the reference that it is about, in which it is told: "en". */
  readonly language: string;
  readonly code: string;
  readonly severity: Severity;
}

/** Another place of the same document: where the resolution is cited otherwise. */
export interface Related extends Span {
  readonly message: string;
}

/** Edits that mend a finding, and their name in menus. */
export interface Fix {
  /** "Change to (Rev. New Delhi, 2024)" */
  readonly title: string;
  /** In order, apart from each other. */
  readonly edits: readonly Edit[];
}

/** Replaces a span of the text. */
export interface Edit extends Span {
  readonly newText: string;
}

/** A fault with what most have none of left out. */
export function fault(said: Pick<Fault, 'span' | 'message'> & Partial<Fault>): Fault {
  return { fix: null, evidence: [], related: [], deprecated: false, historical: false, ...said };
}

const RANKS: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

/** All severities, the lowest first. */
export const SEVERITIES = Object.keys(RANKS) as readonly Severity[];

/** 0 for a hint to 3 for an error. */
export function rank(severity: Severity): number {
  return RANKS[severity];
}
