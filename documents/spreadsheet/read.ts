/** From the bytes of a spreadsheet (.xlsx, .ods) to the rows of its sheets. */
import * as l10n from '@vscode/l10n';
import { openArchive } from '../archive.ts';
import { begins, isCompound, isEncryptedCompound, ZIP } from '../compound.ts';
import { isProtected, Unreadable } from '../problem.ts';
import { excelSheets } from './excel.ts';
import { openDocumentSheets } from './openDocument.ts';
import type { Sheet } from './sheets.ts';

export type ReadSheets =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Whether a file is a spreadsheet by its name; of the older formats is said that they are not read. */
export function isSpreadsheet(path: string): boolean {
  return /\.(?:xlsx|xlsm|ods|xls|fods|xlsb)$/i.test(path);
}

/** Reads a spreadsheet; what it cannot read, it says in one line. Never throws. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<ReadSheets> {
  try {
    if (isCompound(bytes)) throw whyCompound(bytes);
    if (!begins(bytes, ZIP)) throw isNone();
    const archive = await openArchive(bytes);
    const sheets = (await excelSheets(archive)) ?? (await openDocumentSheets(archive));
    if (!sheets) throw isNone();
    return { kind: 'sheets', sheets };
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Unreadable ? error.message : `${error}` };
  }
}

function whyCompound(bytes: Uint8Array): Unreadable {
  return isEncryptedCompound(bytes)
    ? isProtected()
    : new Unreadable(l10n.t('it is in the format of Excel 97 to 2003; save it as .xlsx'));
}

function isNone(): Unreadable {
  return new Unreadable(
    l10n.t(
      'it is neither an Excel workbook (.xlsx) nor an OpenDocument spreadsheet (.ods); save it as one of these',
    ),
  );
}
