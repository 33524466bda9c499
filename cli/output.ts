/** Writing to standard output: as the reader takes it, quietly ended when the reader goes away, and with a line where it cannot be written. */
import { once } from 'node:events';
import { complain } from './complaints.ts';
import { oneLine } from './problem.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  complain(`the output could not be written: ${oneLine(error)}`);
  process.exit(2);
});

/** Writes text or bytes, waiting where the reader is slower. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** The same to standard error. */
export async function writeToStderr(text: string): Promise<void> {
  if (!process.stderr.write(text)) await once(process.stderr, 'drain');
}

/** Writes `{"files": […]}` one file at a time, each as JSON, so that big runs need no memory. */
export async function writeFiles(
  files: AsyncIterable<string>,
  write: (text: string) => Promise<void>,
): Promise<void> {
  await write('{"files": [');
  let first = true;
  for await (const file of files) {
    await write(`${first ? '\n' : ',\n'}${file}`);
    first = false;
  }
  await write('\n]}\n');
}
