/** What `itu-resolutions check` can be asked for: plain data. */
import type { Severity } from '../../core/rules/rule.ts';
import type { FORMATS } from '../formats/formats.ts';

export interface CheckOptions {
  readonly format: keyof typeof FORMATS;
  /** Makes the fixes in the files, or in copies of Word documents; of standard input, prints what is fixed, and the findings on stderr. */
  readonly fix?: boolean;
  /** Makes the fixes of Word documents plainly, not as tracked changes. */
  readonly accept?: boolean;
  /** From this severity on, a finding makes the exit status 1. */
  readonly maxSeverity: Severity;
  readonly stdinFilename?: string;
}
