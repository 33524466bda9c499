/** What stays of a finding where nothing has changed in its places. */
import { moved } from '../recognise/reference.ts';
import type { Finding } from '../rules/rule.ts';
import type { Span } from '../span.ts';

/** A finding in whose places nothing has changed: those from an offset on are so many units further on. */
export function movedFinding(finding: Finding, from: number, by: number): Finding {
  if (by === 0 || !reaches(finding, from)) return finding;
  const at = <S extends Span>(span: S): S =>
    span.start >= from ? ({ ...span, ...moved(span, by) } as S) : span;
  // Written out: there are many, and objects that are spread take ten times as long to make.
  const { span, message, fix, evidence, related, deprecated, language, code, severity } = finding;
  return {
    span: at(span),
    message,
    fix: fix && { title: fix.title, edits: fix.edits.map(at) },
    evidence,
    related: related.map(at),
    deprecated,
    language,
    code,
    severity,
  };
}

/** Whether any place of a finding begins at an offset or later. */
function reaches({ span, related, fix }: Finding, from: number): boolean {
  const isBeyond = ({ start }: Span) => start >= from;
  return isBeyond(span) || related.some(isBeyond) || fix?.edits.some(isBeyond) === true;
}
