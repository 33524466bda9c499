/** Findings as GitHub Actions shows them beside the changed lines: workflow commands. Hints are left out: GitHub shows ten of a kind. */
import type { Severity } from '../../core/rules/rule.ts';
import type { Span } from '../../core/span.ts';
import type { Checked } from '../checking/checked.ts';
import { eachPrinted } from './format.ts';
import { lineAndColumn, placeIn } from './place.ts';
import { shown } from './shown.ts';

const COMMANDS: Readonly<Record<Severity, string | null>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: null,
};

export const github = eachPrinted(commands);

/** "::warning file=draft.md,line=2,col=15,endLine=2,endColumn=34,title=outdated-edition::Resolution 44 …" */
function commands(checked: Checked): string {
  return checked.findings
    .map(({ severity, span, code, message }) => {
      const command = COMMANDS[severity];
      if (command === null) return '';
      const place = placeIn(checked.places, span);
      const properties = {
        file: checked.path.replaceAll('\\', '/'),
        ...(place === null ? linesOf(checked, span) : {}),
        title: code,
      };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
      const said = place === null ? message : `${place}: ${message}`;
      return `${shown(`::${command} ${written.join(',')}::${data(said)}`)}\n`;
    })
    .join('');
}

function linesOf({ analysis }: Checked, span: Span) {
  const start = lineAndColumn(analysis, span);
  const end = lineAndColumn(analysis, { start: span.end, end: span.end });
  return { line: start.line, col: start.column, endLine: end.line, endColumn: end.column };
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
