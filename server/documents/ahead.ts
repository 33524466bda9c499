/** Reading ahead: while a file is worked on, the texts of the next ones are on their way. */
import type { DocumentFile } from '../host/host.ts';

/** So many texts wait at most. */
const COUNT = 4;

/** The files, in their order; of those that are wanted, the text is asked for before its turn. */
export async function* ahead(
  files: AsyncIterable<DocumentFile>,
  isWanted: (file: DocumentFile) => boolean,
): AsyncGenerator<DocumentFile> {
  const waiting: DocumentFile[] = [];
  for await (const file of files) {
    waiting.push(isWanted(file) ? started(file) : file);
    const next = waiting.length > COUNT ? waiting.shift() : undefined;
    if (next) yield next;
  }
  yield* waiting;
}

function started(file: DocumentFile): DocumentFile {
  const text = file.text();
  // It is awaited in its turn; until then a failure is not unhandled.
  text.catch(() => {});
  return { ...file, text: () => text };
}
