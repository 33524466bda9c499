/** Findings as people read them: one in a line, and a summary at the end. */
import { styleText } from 'node:util';
import { type Finding, SEVERITIES, type Severity } from '../../core/rules/rule.ts';
import type { Checked } from '../checking/checked.ts';
import { type Counts, noCounts } from './counts.ts';
import type { Format } from './format.ts';
import { locationOf, sentenceIn } from './place.ts';
import { shown } from './shown.ts';

const COLOURS = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;
const NAMES = { error: 'error', warning: 'warning', information: 'note', hint: 'hint' } as const;

/** The lines of a document, and what is counted in it. */
interface Part {
  readonly lines: string;
  readonly count: Readonly<Record<Severity, number>>;
  readonly fixed: number;
  readonly fixable: number;
}

/** "draft.md:12:5: error: Resolution 80 was suppressed … [suppressed]", "1 error and 2 hints in 4 files." */
export const text: Format<Part> = {
  partOf(checked) {
    const { findings, fixed } = checked;
    const count = noCounts();
    for (const { severity } of findings) count[severity]++;
    const lines = findings.map((finding) => `${line(checked, finding)}\n`).join('');
    return { lines, count, fixed, fixable: findings.filter(({ fix }) => fix).length };
  },
  async print(parts, write) {
    const count = noCounts();
    let read = 0;
    let fixed = 0;
    let fixable = 0;
    for await (const part of parts) {
      read++;
      fixed += part.fixed;
      fixable += part.fixable;
      for (const severity of SEVERITIES) count[severity] += part.count[severity];
      if (part.lines !== '') await write(part.lines);
    }
    await write(summary(count, { read, fixed, fixable }));
  },
};

function summary(
  count: Counts,
  { read, fixed, fixable }: { readonly read: number; readonly fixed: number; readonly fixable: number },
): string {
  const parts = Object.entries(NAMES)
    .filter(([severity]) => count[severity as Severity] > 0)
    .map(([severity, name]) => plural(count[severity as Severity], name));
  const found = parts.length === 0 ? 'Nothing found' : new Intl.ListFormat('en').format(parts);
  const done = fixed > 0 ? ` ${plural(fixed, 'finding')} fixed.` : '';
  const offer = fixable > 0 ? ` ${fixable} can be fixed with --fix.` : '';
  return `${found} in ${plural(read, 'file')}.${done}${offer}\n`;
}

function line(checked: Checked, finding: Finding): string {
  const severity = coloured(COLOURS[finding.severity], finding.severity);
  const code = coloured('gray', `[${finding.code}]`);
  const told = `${shown(locationOf(checked, finding.span))}: ${severity}: ${shown(finding.message)} ${code}`;
  if (!checked.places) return told;
  return `${told}\n    ${shown(shortened(sentenceIn(checked, finding.span, finding.language)))}`;
}

/** How much of a sentence is shown below a finding, in characters. */
const LONGEST_SENTENCE = 160;

function shortened(sentence: string): string {
  const characters = [...sentence];
  return characters.length > LONGEST_SENTENCE
    ? `${characters.slice(0, LONGEST_SENTENCE).join('')}…`
    : sentence;
}

/** On a terminal only, and not where NO_COLOR is set. */
function coloured(colour: Parameters<typeof styleText>[0], text: string): string {
  return process.stdout.isTTY && !process.env['NO_COLOR']
    ? styleText(colour, text, { validateStream: false })
    : text;
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
