/** What stays of references and findings where only the text before them has changed. */
import { moved, movedEdition, type Reference } from '../recognise/reference.ts';
import type { Finding } from '../rules/rule.ts';
import type { Span } from '../span.ts';

/** A reference so many units further on. Written out: there are many, and objects that are spread take ten times as long to make. */
export function movedReference(reference: Reference, by: number): Reference {
  if (by === 0) return reference;
  const { span, noun, number, through, numberSpan, headEnd, temporary, language } = reference;
  const { edition, mention, provision } = reference;
  return {
    span: moved(span, by),
    noun: moved(noun, by),
    number,
    through,
    numberSpan: moved(numberSpan, by),
    headEnd: headEnd + by,
    temporary,
    edition: edition && movedEdition(edition, by),
    mention: mention && { ...mention, span: moved(mention.span, by) },
    provision: provision && { ...provision, span: moved(provision.span, by) },
    language,
  };
}

/** A finding in whose places nothing has changed: those from an offset on are so many units further on. */
export function movedFinding(finding: Finding, from: number, by: number): Finding {
  if (by === 0) return finding;
  const at = <S extends Span>(span: S): S =>
    span.start >= from ? ({ ...span, ...moved(span, by) } as S) : span;
  const { fix } = finding;
  return {
    ...finding,
    span: at(finding.span),
    related: finding.related.map(at),
    fix: fix && { ...fix, edits: fix.edits.map(at) },
  };
}
