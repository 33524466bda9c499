/** All rules, in the order in which they speak: of one reference, the first that has something to say is heard. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';
import { bodyMismatch } from './bodyMismatch.ts';
import { impossibleEdition } from './impossibleEdition.ts';
import { notCovered } from './notCovered.ts';
import { outdatedEdition } from './outdatedEdition.ts';
import { revisionMarker } from './revisionMarker.ts';
import type { Finding, Rule, Severity } from './rule.ts';
import { suppressed } from './suppressed.ts';
import { unchangedCitedAsRevised } from './unchangedCitedAsRevised.ts';
import { unknownNumber } from './unknownNumber.ts';

export const rules: readonly Rule[] = [
  bodyMismatch,
  suppressed,
  unknownNumber,
  impossibleEdition,
  unchangedCitedAsRevised,
  outdatedEdition,
  revisionMarker,
  notCovered,
];

/** Severities by code, where they differ from the rules' own. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** One finding at most for each reference: what is most wrong with it. */
export function findingsOf(
  references: readonly ResolvedReference[],
  catalogue: Catalogue,
  text: string,
  severities: Severities,
): Finding[] {
  return references.flatMap((resolved) => {
    for (const rule of rules) {
      const severity = severities[rule.code] ?? rule.severity;
      const fault = severity === 'off' ? null : rule.check(resolved, catalogue, text);
      if (fault && severity !== 'off') return [{ ...fault, code: rule.code, severity }];
    }
    return [];
  });
}
