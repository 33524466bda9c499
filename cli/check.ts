/** `itu-resolutions check`: the findings of documents, and their fixes. */
import { type Analysis, analyse } from '../core/analyse.ts';
import { fixAll } from '../core/fixAll.ts';
import { type Finding, type Related, rank, type Severity } from '../core/rules/rule.ts';
import type { Places } from '../documents/document.ts';
import { complain } from './complaints.ts';
import { asCsv } from './formats/csv.ts';
import { asGithub } from './formats/github.ts';
import { asHtml } from './formats/html/html.ts';
import { asJson } from './formats/json.ts';
import { asSarif } from './formats/sarif.ts';
import { asText } from './formats/text.ts';
import { type Input, inputs } from './inputs.ts';
import { write, writeToStderr } from './output.ts';
import { oneLine } from './problem.ts';
import type { Setup } from './setup.ts';
import { writeTextFile } from './writing.ts';

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
  /** Makes the fixes in the files; of standard input, prints the fixed text, and the findings on stderr. */
  readonly fix?: boolean;
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
      if (options.fix && input.places) {
        complain(
          `${input.path}: fixing Word and OpenDocument files is not supported; nothing is written to it`,
        );
      }
      const made = options.fix && !input.places ? fixAll(before) : undefined;
      if (made && input.file === null) {
        toStdout = false;
        await write(made.analysis.text);
      }
      const isWritten = made !== undefined && made.count > 0 && (await written(input, made.analysis.text));
      const analysis = made && isWritten ? made.analysis : before;
      const fixed = made && isWritten ? made.count : 0;
      failing ||= analysis.findings.some(({ severity }) => rank(severity) >= rank(options.maxSeverity));
      const findings = input.places ? analysis.findings.map(unfixable) : analysis.findings;
      yield { path: input.path, places: input.places, analysis, findings, fixed };
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

/** Whether the fixed text is where it belongs; what cannot be written is told, and left as it was. */
export async function written({ file, path, encoding }: Input, text: string): Promise<boolean> {
  if (file === null || encoding === null) return file === null;
  try {
    await writeTextFile(file, text, encoding);
    return true;
  } catch (error) {
    complain(`${path}: the fixes could not be written, the file is as it was: ${oneLine(error)}`);
    return false;
  }
}
