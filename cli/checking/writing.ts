/** Writing documents: back as they were read, or copies beside them. */
import { realpath } from 'node:fs/promises';
import { format, parse } from 'node:path';
import { isThere, whyOf } from '../../server/host/files.ts';
import type { Encoding } from '../../server/host/text.ts';
import { complain } from '../complaints.ts';
import type { Input } from '../inputs.ts';
import { oneLine } from '../problem.ts';
import { writeWhole } from '../writeWhole.ts';

/** Whether the fixed text is where it belongs; what cannot be written is told, and left as it was. */
export async function written({ file, path, encoding }: Input, text: string): Promise<boolean> {
  if (file === null || encoding === null) return file === null;
  try {
    await writeWhole(await realpath(file), encoded(text, encoding));
    return true;
  } catch (error) {
    complain(
      `${path}: the fixes could not be written, the file is as it was: ${oneLine(whyOf(error as NodeJS.ErrnoException))}`,
    );
    return false;
  }
}

/** In the encoding that its file had. */
function encoded(text: string, { name, mark }: Encoding): Buffer {
  const marked = mark ? `\ufeff${text}` : text;
  const bytes = name === 'utf-8' ? Buffer.from(marked, 'utf8') : Buffer.from(marked, 'utf16le');
  return name === 'utf-16be' ? bytes.swap16() : bytes;
}

/** "contribution.docx" of its copies; undefined: by its name, it is none. */
export function originalOf(path: string): string | undefined {
  const original = path.replace(/-fixed(?:-\d+)?(?=\.[^./\\]+$)/, '');
  return original === path ? undefined : original;
}

/** Writes a copy beside a file under a name that no file has, and gives that: "contribution-fixed.docx", "contribution-fixed-2.docx". */
export async function writeCopy(file: string, bytes: Uint8Array): Promise<string> {
  const { dir, name, ext } = parse(file);
  for (let number = 1; ; number++) {
    const path = format({ dir, name: `${name}-fixed${number === 1 ? '' : `-${number}`}`, ext });
    if (await isThere(path)) continue;
    await writeWhole(path, bytes);
    return path;
  }
}
