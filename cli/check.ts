/** `itu-resolutions check`: the findings of documents. */
import { styleText } from 'node:util';
import { type Analysis, analyse } from '../core/analyse.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { type Finding, rank, type Severity } from '../core/rules/rule.ts';
import { inputs } from './inputs.ts';
import { findingJson, lineAndColumn } from './json.ts';
import { write, writeFiles } from './output.ts';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  /** From this severity on, a finding makes the exit status 1. */
  readonly maxSeverity: Severity;
  readonly stdinFilename?: string;
}

/** Checks the documents that the paths name, and sets the exit status. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  catalogue: Catalogue,
): Promise<void> {
  const count: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let files = 0;
  async function* analysed() {
    for await (const { path, format, text } of inputs(paths, options.stdinFilename)) {
      const analysis = analyse(text, catalogue, { format, rules: {} });
      for (const finding of analysis.findings) count[finding.severity]++;
      files++;
      yield { path, analysis };
    }
  }
  if (options.format === 'json') await writeFiles(asJson(analysed()));
  else {
    for await (const { path, analysis } of analysed()) await write(asText(path, analysis));
    await write(summary(count, files));
  }
  const failing = Object.entries(count).some(
    ([severity, n]) => n > 0 && rank(severity as Severity) >= rank(options.maxSeverity),
  );
  if (failing) process.exitCode ??= 1;
}

async function* asJson(files: AsyncIterable<{ path: string; analysis: Analysis }>) {
  for await (const { path, analysis } of files) {
    yield { path, findings: analysis.findings.map((finding) => findingJson(analysis, finding)) };
  }
}

const COLOURS = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;

function asText(path: string, analysis: Analysis): string {
  return analysis.findings.map((finding) => `${line(path, analysis, finding)}\n`).join('');
}

/** "draft.md:12:5: error: Resolution 80 was suppressed … [suppressed]" */
function line(path: string, analysis: Analysis, finding: Finding): string {
  const { line, column } = lineAndColumn(analysis, finding.span);
  const severity = coloured(COLOURS[finding.severity], finding.severity);
  const code = coloured('gray', `[${finding.code}]`);
  return `${path}:${line}:${column}: ${severity}: ${finding.message} ${code}`;
}

function coloured(colour: Parameters<typeof styleText>[0], text: string): string {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(colour, text) : text;
}

/** "1 error, 2 warnings and 3 hints in 4 files." */
function summary(count: Readonly<Record<Severity, number>>, files: number): string {
  const names = { error: 'error', warning: 'warning', information: 'note', hint: 'hint' } as const;
  const parts = Object.entries(names)
    .map(([severity, name]) => plural(count[severity as Severity], name))
    .filter((part) => !part.startsWith('0 '));
  const found = parts.length === 0 ? 'Nothing found' : new Intl.ListFormat('en').format(parts);
  return `${found} in ${plural(files, 'file')}.\n`;
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
