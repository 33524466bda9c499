/** What stays of references and findings where only the text before them has changed. */
import { movedEdition, type Reference } from '../recognise/reference.ts';
import type { Finding } from '../rules/rule.ts';
import type { Span } from '../span.ts';

/** A reference so many units further on. */
export function movedReference(reference: Reference, by: number): Reference {
  if (by === 0) return reference;
  const at = <S extends Span | null>(span: S): S => movedSpan(span, by);
  const { edition, mention, provision } = reference;
  return {
    ...reference,
    span: at(reference.span),
    noun: at(reference.noun),
    numberSpan: at(reference.numberSpan),
    headEnd: reference.headEnd + by,
    edition: edition && movedEdition(edition, by),
    mention: mention && { ...mention, span: at(mention.span) },
    provision: provision && { ...provision, span: at(provision.span) },
  };
}

function movedSpan<S extends Span | null>(span: S, by: number): S {
  return span && { ...span, start: span.start + by, end: span.end + by };
}

/** A finding in whose places nothing has changed: those from an offset on are so many units further on. */
export function movedFinding(finding: Finding, from: number, by: number): Finding {
  if (by === 0) return finding;
  const at = <S extends Span>(span: S): S => (span.start >= from ? (movedSpan(span, by) as S) : span);
  const { fix } = finding;
  return {
    ...finding,
    span: at(finding.span),
    related: finding.related.map(at),
    fix: fix && { ...fix, edits: fix.edits.map(at) },
  };
}
