/** `itu-resolutions check --parallel`: language versions of one document, compared with the first of them. */
import { stat } from 'node:fs/promises';
import { editsOf } from '../../core/fixes.ts';
import type { ParallelFinding } from '../../core/parallel/finding.ts';
import { parallelFindings } from '../../core/parallel/parallel.ts';
import { edited } from '../../core/rules/edits.ts';
import { FORMATS, type Format } from '../formats/formats.ts';
import { type Input, inputAt } from '../inputs.ts';
import { write } from '../output.ts';
import { Problem } from '../problem.ts';
import type { Setup } from '../setup.ts';
import { analysed, type Checked, type Told } from './checked.ts';
import type { CheckOptions } from './options.ts';
import { isFailing } from './outcome.ts';
import { written } from './writing.ts';

/**
 * Prints the findings of every file but the first, the original, and nothing of each by itself: that is for a plain check. Sets the
 * exit status; a file that cannot be read is a Problem, since the others have then nothing to be compared with.
 */
export async function checkParallel(
  paths: readonly string[],
  options: CheckOptions,
  setup: Setup,
): Promise<void> {
  const files = [...new Set(paths)];
  if (files.includes('-')) throw new Problem('--parallel compares files; - (standard input) is none');
  if (files.length < 2)
    throw new Problem('--parallel wants at least two files: the original, and what to compare with it');
  const inputs: Input[] = [];
  for (const path of files) inputs.push(await versionAt(path));
  const found = findingsOf(inputs, setup);
  const fixed = options.fix ? await withFixes(inputs, found) : inputs;
  const left = fixed === inputs ? found : findingsOf(fixed, setup);
  const format = FORMATS[options.format] as Format<unknown>;
  async function* parts() {
    for (const [i, each] of left.entries()) {
      const { findings } = each;
      const isFixed = fixed[i] !== inputs[i];
      const fixes = isFixed ? (found[i]?.findings.filter(({ fix }) => fix).length ?? 0) : 0;
      const told = findings.map((finding): Told => ({ ...finding, elsewhere: elsewhereOf(finding, left) }));
      const checked: Checked = {
        path: each.name,
        places: null,
        analysis: each.analysis,
        findings: told,
        fixed: fixes,
      };
      yield format.partOf(checked);
    }
  }
  await format.print(parts(), write, setup.known);
  if (left.some(({ findings }) => isFailing(findings, options))) process.exitCode ??= 1;
}

async function versionAt(path: string): Promise<Input> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new Problem(`${path}: it is a folder; --parallel compares files`);
  const input = await inputAt(path);
  if (input.kind === 'unreadable') throw new Problem(`${path}: ${input.why}`);
  if (input.places)
    throw new Problem(`${path}: --parallel does not compare Word, OpenDocument and PDF files`);
  return input;
}

type Compared = ReturnType<typeof findingsOf>[number];

function findingsOf(inputs: readonly Input[], setup: Setup) {
  const versions = inputs.map((input) => ({
    name: input.path,
    analysis: analysed(input, setup),
  }));
  const found = parallelFindings(versions);
  return versions.map((version, i) => ({ ...version, findings: found[i] ?? [] }));
}

/** The inputs after their fixes; one whose fixes could not be written stays as it was. */
async function withFixes(inputs: readonly Input[], found: readonly Compared[]): Promise<Input[]> {
  const fixed: Input[] = [];
  for (const [i, input] of inputs.entries()) {
    const edits = editsOf(found[i]?.findings ?? []);
    const text = edited(input.text, edits);
    fixed.push(edits.length > 0 && (await written(input, text)) ? { ...input, text } : input);
  }
  return fixed;
}

function elsewhereOf(
  { elsewhere }: ParallelFinding,
  all: readonly Compared[],
): NonNullable<Told['elsewhere']> {
  return elsewhere.flatMap((at) => {
    const version = all[at.version];
    return version ? [{ path: version.name, analysis: version.analysis, at }] : [];
  });
}
