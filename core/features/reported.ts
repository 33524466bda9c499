/** What each finding of a document is about: its reference, and the sentence that this stands in. */
import type { Analysis } from '../analyse.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';
import type { Finding } from '../rules/rule.ts';
import { outdatedStudyGroup } from '../rules/studyGroup/outdatedStudyGroup.ts';
import { sentenceAround } from '../sentence.ts';
import { notices } from '../silence/silence.ts';
import { overlaps, type Span } from '../span.ts';

export interface Reported<F extends Finding = Finding> {
  readonly finding: F;
  /** null: it is about a comment or a field of the document, or a study group. */
  readonly resolved: ResolvedReference | null;
  /** The reference with what is wrong at it: "Resolution 44 (Rev. Geneva, 2022)" where the finding's span is "Geneva, 2022". */
  readonly marked: Span;
  readonly sentence: Span;
}

/** How far around a finding references are looked for, in UTF-16 units. */
const NEAR = 400;

/** The codes of findings that are about something else than a reference to a resolution. */
const OF_NO_RESOLUTION: readonly string[] = [outdatedStudyGroup, ...notices].map(({ code }) => code);

/** Each finding with what it is about, in the order of the text. */
export function reported<F extends Finding>(analysis: Analysis, findings: readonly F[]): Reported<F>[] {
  const { text } = analysis;
  const references = analysis.references.all();
  let first = 0;
  return findings
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((finding) => {
      const { span, language } = finding;
      while ((references[first]?.reference.span.end ?? Number.POSITIVE_INFINITY) < span.start - NEAR) first++;
      const near: ResolvedReference[] = [];
      for (let i = first; i < references.length; i++) {
        const resolved = references[i] as ResolvedReference;
        if (extentOf(resolved).start > span.end + NEAR) break;
        near.push(resolved);
      }
      const resolved = OF_NO_RESOLUTION.includes(finding.code) ? null : subjectOf(span, near);
      const marked = resolved ? around(resolved.reference.span, span) : span;
      const whole = near.map(extentOf);
      return { finding, resolved, marked, sentence: sentenceAround(text, marked, whole, language) };
    });
}

/** The reference that a span touches; else the one before it, whose title it may be. */
function subjectOf(span: Span, near: readonly ResolvedReference[]): ResolvedReference | null {
  return (
    near.find(({ reference }) => overlaps(reference.span, span)) ??
    near.find((resolved) => overlaps(extentOf(resolved), span)) ??
    near.findLast(({ reference }) => reference.span.end <= span.start) ??
    null
  );
}

/** With its noun, which a list shares, its provision and the words for its body. */
function extentOf({ reference }: ResolvedReference): Span {
  const { noun, span, mention, provision } = reference;
  return [noun, mention?.span, provision?.span].reduce<Span>(
    (all, part) => (part ? around(all, part) : all),
    span,
  );
}

function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
