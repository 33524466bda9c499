/** Findings of language versions of one document: what a version lacks that the original cites, what it adds, and other editions. */
import { directivesIn } from '../document/directives.ts';
import { withFixesApart } from '../fixes.ts';
import { prose } from '../prose/prose.ts';
import { alignedCodes } from '../silence/aligned.ts';
import { silencer } from '../silence/silence.ts';
import { comparisonOf } from './comparison.ts';
import type { ParallelFinding, Version } from './finding.ts';
import { otherEditions } from './otherEditions.ts';
import { extra, missing } from './unmatched.ts';

/**
 * The findings of each version, in its order, as compared with the first one, the original, which has none; no two fixes of a
 * version touch the same text. A version's own comments silence them, and its settings say how severe they are.
 */
export function parallelFindings(versions: readonly Version[]): readonly (readonly ParallelFinding[])[] {
  const [original, ...others] = versions;
  return original ? [[], ...others.map((other) => findingsOf(original, other))] : [];
}

function findingsOf(original: Version, other: Version): readonly ParallelFinding[] {
  const comparison = comparisonOf(original, other);
  const faults = [...missing(comparison), ...extra(comparison), ...otherEditions(comparison)];
  if (faults.length === 0) return [];
  const { text, settings } = other.analysis;
  const silencesOn = silencer(text, directivesIn(text, prose(text, settings.format).comments));
  const findings = alignedCodes.flatMap(({ code, severity }): ParallelFinding[] => {
    const level = settings.rules[code] ?? severity;
    if (level === 'off') return [];
    return faults
      .filter((fault) => fault.code === code && silencesOn(fault).length === 0)
      .map((fault) => ({ ...fault, severity: level, evidence: [], deprecated: false }));
  });
  return withFixesApart(findings.toSorted((a, b) => a.span.start - b.span.start));
}
