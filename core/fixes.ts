/** Fixes together: of those that touch the same text only one stays, so that all can be made at once. */
import { type Edit, type Finding, rank } from './rules/rule.ts';
import { overlaps } from './span.ts';

/** The findings, with the fix taken from each whose text a more severe finding's fix changes, or an earlier one's as severe. */
export function withFixesApart<F extends Finding>(findings: readonly F[]): F[] {
  const all = findings.flatMap((finding) => finding.fix?.edits ?? []);
  // Most stand in order and apart as they are.
  if (all.every((edit, i) => i === 0 || (all[i - 1]?.end ?? 0) < edit.start)) return [...findings];
  const places = placesOf(all);
  const made = new Map<number, Edit[]>();
  const dropped = new Set<F>();
  for (const finding of findings.toSorted((a, b) => rank(b.severity) - rank(a.severity))) {
    const edits = finding.fix?.edits ?? [];
    const madeNear = edits.flatMap((edit) => made.get(places.get(edit) ?? -1) ?? []);
    if (edits.some((edit) => madeNear.some((other) => clashes(edit, other)))) dropped.add(finding);
    else for (const edit of edits) made.set(places.get(edit) ?? -1, [...madeNear, ...edits]);
  }
  return dropped.size === 0
    ? [...findings]
    : findings.map((finding) => (dropped.has(finding) ? { ...finding, fix: null } : finding));
}

/** A number for each edit, the same for those that overlap or stand at one offset, so that only neighbours are compared. */
function placesOf(edits: readonly Edit[]): ReadonlyMap<Edit, number> {
  const places = new Map<Edit, number>();
  let place = 0;
  let end = -1;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start > end || (edit.start === end && edit.end > edit.start)) place++;
    end = Math.max(end, edit.end);
    places.set(edit, place);
  }
  return places;
}

function clashes(a: Edit, b: Edit): boolean {
  return overlaps(a, b) || (a.start === b.start && a.end === b.end);
}

/** The edits of all fixes, or of those of one rule, in order and apart. */
export function editsOf(findings: readonly Finding[], code?: string): Edit[] {
  return findings
    .filter((finding) => code === undefined || finding.code === code)
    .flatMap((finding) => finding.fix?.edits ?? [])
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}
