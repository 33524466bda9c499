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
import type { Fault, Finding, Level, Rule, Severity } from './rule.ts';
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

/** What the rules have to say of a reference of a draft. */
export function findingsAt(resolved: ResolvedReference, draft: Draft, levels: Levels): Finding[] {
  const findings: Finding[] = [];
  const tell = (rule: Rule) => {
    const severity = levels[rule.code] ?? rule.severity;
    if (severity === 'off') return;
    for (const fault of rule.check(resolved, draft))
      findings.push(findingOf(fault, rule.code, severity, resolved, draft));
  };
  for (const rule of naming) {
    tell(rule);
    if (findings.length > 0) break;
  }
  for (const rule of beside) tell(rule);
  return findings;
}

/** A citation on purpose of an older text is a hint at most, which says why, and is not to be changed. */
function findingOf(
  fault: Fault,
  code: string,
  severity: Severity,
  resolved: ResolvedReference,
  draft: Draft,
): Finding {
  const { language } = resolved.reference;
  const { span, message, fix, evidence, related, deprecated } = fault;
  const sign = fault.historical ? historySign(resolved, draft) : null;
  // Written out: objects that are spread take ten times as long to make.
  if (sign === null) return { span, message, fix, evidence, related, deprecated, language, code, severity };
  return {
    span,
    message: say(language, 'onPurpose', { message: message.replace(/[.。]$/, ''), sign }),
    fix: null,
    evidence,
    related,
    deprecated: false,
    language,
    code,
    severity: 'hint',
  };
}
