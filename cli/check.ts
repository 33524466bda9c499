/** `itu-resolutions check`: the findings of documents, and their fixes. */
import { type Analysis, analyse } from '../core/analyse.ts';
import { type Finding, type Related, rank, type Severity } from '../core/rules/rule.ts';
import type { Places } from '../documents/document.ts';
import { fixed } from './fixing.ts';
import { asCsv } from './formats/csv.ts';
import { asGithub } from './formats/github.ts';
import { asHtml } from './formats/html/html.ts';
import { asJson } from './formats/json.ts';
import { asSarif } from './formats/sarif.ts';
import { asText } from './formats/text.ts';
import { type Input, inputs } from './inputs.ts';
import { write, writeToStderr } from './output.ts';
import type { Setup } from './setup.ts';

export const FORMATS = {
  text: asText,
  json: asJson,
  sarif: asSarif,
  github: asGithub,
  csv: asCsv,
  html: asHtml,
} as const;

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

/** A document that was checked; after its fixes, where they were asked for. */
export interface Checked {
  readonly path: string;
  /** Of a Word or OpenDocument file; null: it has lines. */
  readonly places: Places | null;
  readonly analysis: Analysis;
  readonly findings: readonly Told[];
  /** How many findings were fixed. */
  readonly fixed: number;
}

/** A finding, with places of other documents that it points to. */
export interface Told extends Finding {
  readonly elsewhere?: readonly {
    readonly path: string;
    readonly analysis: Analysis;
    readonly at: Related;
  }[];
}

export type Write = (text: string) => Promise<void>;

/** Checks the documents that the paths name, and sets the exit status. */
export async function check(paths: readonly string[], options: CheckOptions, setup: Setup): Promise<void> {
  let failing = false;
  let toStdout = true;
  async function* checked(): AsyncGenerator<Checked> {
    for await (const input of inputs(paths, options.stdinFilename, setup)) {
      const before = analysed(input, setup);
      const made = options.fix ? await fixed(input, before, options) : undefined;
      if (made?.isPrinted) toStdout = false;
      const { analysis, places, count } = made ?? { analysis: before, places: input.places, count: 0 };
      failing ||= analysis.findings.some(({ severity }) => rank(severity) >= rank(options.maxSeverity));
      const isReadOnly = input.places !== null && input.word === null;
      const findings = isReadOnly ? analysis.findings.map(unfixable) : analysis.findings;
      yield { path: input.path, places, analysis, findings, fixed: count };
    }
  }
  await FORMATS[options.format](checked(), (text) => (toStdout ? write(text) : writeToStderr(text)));
  if (failing) process.exitCode ??= 1;
}

/** A finding of a document that is read only. */
function unfixable(finding: Finding): Finding {
  return { ...finding, fix: null };
}

export function analysed(
  { path, text, format }: Pick<Input, 'path' | 'text' | 'format'>,
  { catalogue, settingsFor }: Setup,
): Analysis {
  return analyse(text, catalogue, { ...settingsFor(path), format });
}
