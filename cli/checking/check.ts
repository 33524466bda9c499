/** `itu-resolutions check`: the findings of documents, and their fixes. */
import type { Write } from '../formats/format.ts';
import { FORMATS, type Format } from '../formats/formats.ts';
import { type Files, filesAt, inputs } from '../inputs.ts';
import { write, writeToStderr } from '../output.ts';
import type { Setup } from '../setup.ts';
import type { CheckOptions } from './options.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { workedOff } from './workedOff.ts';
import { outcomesOf, threadsFor } from './workers.ts';

/** Checks the documents that the paths name, and sets the exit status. */
export async function check(paths: readonly string[], options: CheckOptions, setup: Setup): Promise<void> {
  const files = await filesAt(paths, options.stdinFilename, setup);
  const threads = threadsFor(files, { options, setup: setup.options });
  const outcomes = threads
    ? outcomesOf(files, threads, (batch) => workedOff(batch, options, setup))
    : outcomesHere(files, options, setup);
  let isFailing = false;
  // Where the fixed text of standard input is printed, nothing else may stand beside it: what a format begins with waits until that is known.
  let report: Write | undefined = options.fix && files.paths.includes('-') ? undefined : write;
  let held = '';
  async function* parts() {
    for await (const outcome of outcomes) {
      isFailing ||= outcome.isFailing;
      if (outcome.isPrinted) report = writeToStderr;
      yield outcome.part;
    }
  }
  const format = FORMATS[options.format] as Format<unknown>;
  const printed = async (text: string) => {
    held += text;
    if (!report) return;
    const whole = held;
    held = '';
    await report(whole);
  };
  await format.print(parts(), printed, setup.known);
  if (held) await write(held);
  if (isFailing) process.exitCode ??= 1;
}

async function* outcomesHere(files: Files, options: CheckOptions, setup: Setup): AsyncGenerator<Outcome> {
  for await (const input of inputs(files)) yield await outcomeOf(input, options, setup);
}
