/** What stays of a finding where nothing has changed in its places. */
import { moved } from '../recognise/reference.ts';
import type { Finding } from '../rules/rule.ts';
import type { Span } from '../span.ts';

/** A finding in whose places nothing has changed: those from an offset on are so many units further on. */
export function movedFinding(finding: Finding, from: number, by: number): Finding {
  if (by === 0 || !reaches(finding, from)) return finding;
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

/** Whether any place of a finding begins at an offset or later. */
function reaches({ span, related, fix }: Finding, from: number): boolean {
  const isBeyond = ({ start }: Span) => start >= from;
  return isBeyond(span) || related.some(isBeyond) || fix?.edits.some(isBeyond) === true;
}
