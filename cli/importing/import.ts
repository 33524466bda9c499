/** `itu-resolutions import`: an outcomes report as a catalogue, with an account of what was made of it. */
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bodyAcronym } from '../../core/conferences.ts';
import { readPdfText } from '../../documents/pdf/document.ts';
import { counts } from '../../reports/accountText.ts';
import { bytesOfFile, isThere, textOfFile, whyOf } from '../../server/host/files.ts';
import { LARGEST_CATALOGUE } from '../../server/host/limits.ts';
import { type Assembly, importedFrom } from '../../server/importing/imported.ts';
import { namesOf } from '../../server/importing/names.ts';
import { complain } from '../complaints.ts';
import { write } from '../output.ts';
import { oneLine, Problem } from '../problem.ts';
import { writeWhole } from '../writeWhole.ts';

export interface ImportOptions extends Assembly {
  /** The folder to write to. */
  readonly out: string;
}

/**
 * Reads a report (text, Markdown, Word, OpenDocument or PDF; a list as CSV or as a spreadsheet) and writes three files: the catalogue,
 * the same as it was imported (by which corrections are told when it is imported again), and the account. What cannot be read or
 * written is a Problem, and then nothing is written.
 */
export async function importCatalogue(path: string, options: ImportOptions): Promise<void> {
  if (path === '-') throw new Problem('a report has to be a file: name it');
  const held = await bytesOfFile(path);
  if (held.kind === 'unreadable') throw new Problem(`${path}: ${held.why}`);
  const names = namesOf(options.body, options.year);
  const at = (name: string) => join(options.out, name);
  const before = {
    catalogue: await textBefore(at(names.catalogue)),
    imported: await textBefore(at(names.imported)),
  };
  const file = { name: basename(path), bytes: held.bytes };
  const result = await importedFrom(file, options, before, (bytes) => readPdfText(bytes));
  if (result.kind === 'refused')
    throw new Problem(`${result.file === file.name ? path : at(result.file)}: ${result.why}`);
  if (result.unread !== null) complain(`${path}: ${result.unread}`);
  await mkdir(options.out, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'EEXIST' ? 'it is a file, and no folder' : oneLine(whyOf(error));
    throw new Problem(`${options.out}: ${why}`);
  });
  for (const which of ['imported', 'catalogue', 'account'] as const)
    await put(at(names[which]), result.texts[which]);
  const { catalogue, corrections, toLookAt } = result;
  const { body, place, year } = options;
  await write(
    [
      `${at(names.catalogue)}: ${counted(catalogue.resolutions.length, 'resolution', 'resolutions')} (${counts(catalogue)})`,
      ...(corrections > 0 ? [`${counted(corrections, 'correction was', 'corrections were')} kept`] : []),
      `${at(names.account)}: ${toLookAt === 0 ? 'nothing to look at' : `${counted(toLookAt, 'place', 'places')} to look at`}`,
      ...(result.isKnown
        ? []
        : [
            `No conference of ${bodyAcronym(body, 'en')} in ${place} in ${year} is known: see that body, place and year are right.`,
          ]),
      '',
    ].join('\n'),
  );
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The text of a file; null: there is none. One that cannot be read is a Problem. */
async function textBefore(path: string): Promise<string | null> {
  if (!(await isThere(path))) return null;
  const read = await textOfFile(path, LARGEST_CATALOGUE);
  if (read.kind === 'unreadable') throw new Problem(`${path}: ${read.why}`);
  return read.text;
}

async function put(path: string, text: string): Promise<void> {
  try {
    await writeWhole(path, text);
  } catch (error) {
    throw new Problem(`${path} could not be written: ${oneLine(whyOf(error as NodeJS.ErrnoException))}`);
  }
}
