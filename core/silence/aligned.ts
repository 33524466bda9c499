/** What is told only where language versions of one document are compared (core/parallel); comments may silence it like any rule. */
import type { Severity } from '../rules/rule.ts';

/** The codes of findings that comparing versions makes. */
export type AlignedCode = 'parallel-missing' | 'parallel-extra' | 'parallel-edition';

/** These have levels and pages like rules, but no document has them by itself. */
export const alignedCodes: readonly {
  readonly code: AlignedCode;
  readonly severity: Severity;
  readonly summary: string;
}[] = [
  {
    code: 'parallel-missing',
    severity: 'warning',
    summary: 'A reference of the original is missing in another language version.',
  },
  {
    code: 'parallel-extra',
    severity: 'warning',
    summary: 'A language version cites what the original does not cite at that place.',
  },
  {
    code: 'parallel-edition',
    severity: 'warning',
    summary: 'A language version cites another edition than the original does.',
  },
];
