/** Findings as people read them: one in a line, and a summary at the end. */
import { styleText } from 'node:util';
import type { Finding, Severity } from '../../core/rules/rule.ts';
import type { Checked, Write } from '../check.ts';
import { locationOf } from './place.ts';

const COLOURS = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;
const NAMES = { error: 'error', warning: 'warning', information: 'note', hint: 'hint' } as const;

/** "draft.md:12:5: error: Resolution 80 was suppressed … [suppressed]", "1 error and 2 hints in 4 files." */
export async function asText(files: AsyncIterable<Checked>, write: Write): Promise<void> {
  const count: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let read = 0;
  let fixed = 0;
  let fixable = 0;
  for await (const file of files) {
    read++;
    fixed += file.fixed;
    for (const finding of file.findings) {
      count[finding.severity]++;
      if (finding.fix) fixable++;
      await write(`${line(file, finding)}\n`);
    }
  }
  const parts = Object.entries(NAMES)
    .filter(([severity]) => count[severity as Severity] > 0)
    .map(([severity, name]) => plural(count[severity as Severity], name));
  const found = parts.length === 0 ? 'Nothing found' : new Intl.ListFormat('en').format(parts);
  const done = fixed > 0 ? ` ${plural(fixed, 'finding')} fixed.` : '';
  const offer = fixable > 0 ? ` ${fixable} can be fixed with --fix.` : '';
  await write(`${found} in ${plural(read, 'file')}.${done}${offer}\n`);
}

function line(checked: Checked, finding: Finding): string {
  const severity = coloured(COLOURS[finding.severity], finding.severity);
  const code = coloured('gray', `[${finding.code}]`);
  return `${locationOf(checked, finding.span)}: ${severity}: ${finding.message} ${code}`;
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
