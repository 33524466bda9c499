/** The texts that a bundle holds, for where they cannot be read from a disk. */
import report from '../data/wtsa-24/report.txt' with { type: 'text' };
import rules from '../docs/rules.md' with { type: 'text' };
import type { Texts } from './host/bundled.ts';

export const texts: Texts = { report, rules };
