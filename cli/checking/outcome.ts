/** What checking one document gives: its part of the output, and whether it fails. */
import { type Finding, rank } from '../../core/rules/rule.ts';
import { FORMATS, type Format } from '../formats/formats.ts';
import type { Input } from '../inputs.ts';
import type { Setup } from '../setup.ts';
import { analysed, type Checked } from './checked.ts';
import { fixed } from './fixing.ts';
import type { CheckOptions } from './options.ts';

/** Plain data, so that another thread can give it. */
export interface Outcome {
  readonly part: unknown;
  /** Whether something is left of the severity that makes the exit status 1. */
  readonly isFailing: boolean;
  /** Whether the fixed document was printed, and findings have to go elsewhere. */
  readonly isPrinted: boolean;
}

export async function outcomeOf(input: Input, options: CheckOptions, setup: Setup): Promise<Outcome> {
  const before = analysed(input, setup);
  const made = options.fix ? await fixed(input, before, options) : undefined;
  const { analysis, places, count } = made ?? { analysis: before, places: input.places, count: 0 };
  const isReadOnly = input.places !== null && input.word === null;
  const findings = isReadOnly ? analysis.findings.map(unfixable) : analysis.findings;
  const checked: Checked = { path: input.path, places, analysis, findings, fixed: count };
  return {
    part: (FORMATS[options.format] as Format<unknown>).partOf(checked),
    isFailing: isFailing(findings, options),
    isPrinted: made?.isPrinted === true,
  };
}

export function isFailing(findings: readonly Finding[], { maxSeverity }: CheckOptions): boolean {
  return findings.some(({ severity }) => rank(severity) >= rank(maxSeverity));
}

/** A finding of a document that is read only. */
function unfixable(finding: Finding): Finding {
  return { ...finding, fix: null };
}
