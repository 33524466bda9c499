/** How many findings there are of each severity. */
import type { Severity } from '../../core/rules/rule.ts';

export type Counts = Record<Severity, number>;

export function noCounts(): Counts {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}
