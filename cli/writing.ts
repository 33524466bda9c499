/** Writing a document back as it was read. */
import { realpath } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import type { Encoding } from '../server/host/text.ts';

/** Writes a text in the encoding that its file had: beside it first, then in its place, so that nothing is lost where writing fails. */
export async function writeTextFile(path: string, text: string, { name, mark }: Encoding): Promise<void> {
  const marked = mark ? `\ufeff${text}` : text;
  const bytes = name === 'utf-8' ? Buffer.from(marked, 'utf8') : Buffer.from(marked, 'utf16le');
  await writeFileAtomic(await realpath(path), name === 'utf-16be' ? bytes.swap16() : bytes);
}
