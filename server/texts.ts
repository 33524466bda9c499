/** The texts that a bundle holds, for where they cannot be read from a disk. */
import list from '../data/pp-22/list.csv' with { type: 'text' };
import report from '../data/wtsa-24/report.txt' with { type: 'text' };
import rules from '../docs/rules.md' with { type: 'text' };
import { RULES, type Texts, textAddress } from './host/bundled.ts';

export const texts: Texts = {
  [textAddress('wtsa-24')]: report,
  [textAddress('pp-22')]: list,
  [RULES]: rules,
};
