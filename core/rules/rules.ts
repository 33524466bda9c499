/** All rules, and how their faults become findings: which of them are heard, how severe they are, and which fixes stay. */
import type { ResolvedReference } from '../resolve/resolve.ts';
import { say } from '../wording/say.ts';
import type { Draft } from './draft.ts';
import { impossibleEdition } from './edition/impossibleEdition.ts';
import { missingEdition } from './edition/missingEdition.ts';
import { mixedEditions } from './edition/mixedEditions.ts';
import { outdatedEdition } from './edition/outdatedEdition.ts';
import { revisionMarker } from './edition/revisionMarker.ts';
import { unchangedCitedAsRevised } from './edition/unchangedCitedAsRevised.ts';
import { historySign } from './history/history.ts';
import { notListed } from './number/notListed.ts';
import { range } from './number/range.ts';
import { suppressed } from './number/suppressed.ts';
import { temporaryNumber } from './number/temporaryNumber.ts';
import { unknownNumber } from './number/unknownNumber.ts';
import { contradictoryReport } from './report/contradictoryReport.ts';
import { notCovered } from './report/notCovered.ts';
import type { Finding, Level, Rule } from './rule.ts';
import { bodyMismatch } from './words/bodyMismatch.ts';
import { nonstandardForm } from './words/nonstandardForm.ts';
import { titleMismatch } from './words/titleMismatch.ts';
import { unknownProvision } from './words/unknownProvision.ts';

/** What may be wrong with what a reference names; of one reference, the first that has something to say is heard alone. */
const naming: readonly Rule[] = [
  bodyMismatch,
  suppressed,
  unknownNumber,
  temporaryNumber,
  impossibleEdition,
  unchangedCitedAsRevised,
  outdatedEdition,
  revisionMarker,
  notListed,
  notCovered,
];

/** What may be said of a reference beside that. */
const beside: readonly Rule[] = [
  mixedEditions,
  titleMismatch,
  range,
  unknownProvision,
  missingEdition,
  nonstandardForm,
  contradictoryReport,
];

export const rules: readonly Rule[] = [...naming, ...beside];

/** Levels by rule code, where they differ from the rules' own. */
export type Levels = Readonly<Record<string, Level>>;

const NONE: readonly Finding[] = [];

/** What the rules have to say of a reference of a draft. */
export function findingsAt(resolved: ResolvedReference, draft: Draft, levels: Levels): Finding[] {
  const findings: Finding[] = [];
  for (const rule of naming) {
    findings.push(...findingsBy(rule, resolved, draft, levels));
    if (findings.length > 0) break;
  }
  for (const rule of beside) findings.push(...findingsBy(rule, resolved, draft, levels));
  return findings;
}

/** A citation on purpose of an older text is a hint at most, which says why, and is not to be changed. */
function findingsBy(
  rule: Rule,
  resolved: ResolvedReference,
  draft: Draft,
  levels: Levels,
): readonly Finding[] {
  const severity = levels[rule.code] ?? rule.severity;
  if (severity === 'off') return NONE;
  const faults = rule.check(resolved, draft);
  if (faults.length === 0) return NONE;
  const { language } = resolved.reference;
  return faults.map((fault): Finding => {
    const { span, evidence, related } = fault;
    const sign = fault.historical ? historySign(resolved, draft) : null;
    const said = sign === null ? '' : fault.message.replace(/[.。]$/, '');
    return {
      // Written out: objects that are spread take ten times as long to make.
      span,
      message: sign === null ? fault.message : say(language, 'onPurpose', { message: said, sign }),
      fix: sign === null ? fault.fix : null,
      evidence,
      related,
      deprecated: sign === null && fault.deprecated,
      language,
      code: rule.code,
      severity: sign === null ? severity : 'hint',
    };
  });
}
