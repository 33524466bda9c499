/** From the bytes of a report to the three files of an import, with the corrections of the one before. */
import * as l10n from '@vscode/l10n';
import type { CatalogueData } from '../../core/catalogue/types.ts';
import { type Body, bodyAcronym, conferencesAt } from '../../core/conferences.ts';
import { accountText } from '../../reports/accountText.ts';
import { type Correction, withCorrections } from '../../reports/corrections.ts';
import { withGuess } from '../../reports/guessed.ts';
import { importList, importReport, titleOf } from '../../reports/report.ts';
import { idOf, type Names, namesOf } from './names.ts';
import { type ReadText, type Source, sourceOf } from './source.ts';

/** What a person says of a report. */
export interface Assembly {
  readonly body: Body;
  readonly place: string;
  readonly year: number;
  /** What the report is called; undefined: "Outcomes of WTDC-25 (Baku, 2025)". */
  readonly title?: string | undefined;
}

/** What was written before under these names; null: there is no such file. */
export interface Before {
  readonly catalogue: string | null;
  readonly imported: string | null;
}

export type Result =
  | {
      readonly kind: 'imported';
      readonly catalogue: CatalogueData;
      /** What is to be written into each file, in this order. */
      readonly texts: Readonly<Record<'imported' | 'catalogue' | 'account', string>>;
      readonly corrections: number;
      /** How many places a person has to look at. */
      readonly toLookAt: number;
      /** Whether it is known that the body met there in that year. */
      readonly isKnown: boolean;
      /** What of the file could not be read; null: nothing. */
      readonly unread: string | null;
    }
  /** Then nothing is to be written; `file` names the one that is at fault. */
  | { readonly kind: 'refused'; readonly file: string; readonly why: string };

/** Reads a report (text, Markdown, Word, OpenDocument; a list as CSV or of a spreadsheet) by its name and its bytes. Never throws. */
export async function importedFrom(
  file: { readonly name: string; readonly bytes: Uint8Array },
  assembly: Assembly,
  before: Before,
  readPdf: (bytes: Uint8Array) => Promise<ReadText>,
): Promise<Result> {
  const source = await sourceOf(file.name, file.bytes, readPdf);
  if (source.kind === 'unreadable') return { kind: 'refused', file: file.name, why: source.why };
  const { catalogue: imported, account: read } = await readAs(source, file, assembly);
  if (imported.resolutions.length === 0) {
    const isList = source.kind === 'list' || source.format === 'csv';
    const why = isList
      ? l10n.t(
          'no resolution was found in it; a row has to name the columns, one of them "number" and one "status" or "edition", and those below are one for each resolution',
        )
      : l10n.t(
          'no resolution was found in it; it has to hold a list ("Revised Resolutions: 2, 7 and 9"), a table with columns named Number and Status, or lines such as "Resolution 9 (Baku, 2025): its title"',
        );
    return { kind: 'refused', file: file.name, why };
  }
  const account =
    source.kind === 'text' && source.guessed !== null ? withGuess(read, source.text, source.guessed) : read;
  const corrected = await withThoseBefore(imported, before, namesOf(assembly.body, assembly.year));
  if (corrected.kind === 'refused') return corrected;
  const { catalogue, corrections } = corrected;
  return {
    kind: 'imported',
    catalogue,
    texts: {
      imported: written(imported),
      catalogue: written(catalogue),
      account: accountText(catalogue, account, corrections),
    },
    corrections: corrections.length,
    toLookAt: account.doubts.length + account.unplaced.length,
    isKnown: conferencesAt(assembly.place, assembly.year).some(({ body }) => body === assembly.body),
    unread: source.kind === 'text' ? source.unread : null,
  };
}

async function readAs(
  source: Exclude<Source, { kind: 'unreadable' }>,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  { body, place, year, title }: Assembly,
) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  const about = {
    id: idOf(body, year),
    body,
    place,
    year,
    title: title ?? titleOf(bodyAcronym(body, 'en'), place, year),
    file: name,
    sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    remarks: [],
  };
  return source.kind === 'list'
    ? importList(source.sheets, about)
    : importReport(source.text, source.format, about);
}

/** With the corrections made since the last import; without one, as it is. */
async function withThoseBefore(
  now: CatalogueData,
  before: Before,
  names: Names,
): Promise<
  | {
      readonly kind: 'corrected';
      readonly catalogue: CatalogueData;
      readonly corrections: readonly Correction[];
    }
  | { readonly kind: 'refused'; readonly file: string; readonly why: string }
> {
  if (before.catalogue === null) return { kind: 'corrected', catalogue: now, corrections: [] };
  if (before.imported === null)
    return {
      kind: 'refused',
      file: names.catalogue,
      why: l10n.t(
        'it is there, but not {0}, by which its corrections would be told; nothing was written: move it away, or write elsewhere',
        names.imported,
      ),
    };
  const [was, mine] = [await read(before.imported), await read(before.catalogue)];
  if (typeof was === 'string') return { kind: 'refused', file: names.imported, why: was };
  if (typeof mine === 'string') return { kind: 'refused', file: names.catalogue, why: mine };
  return { kind: 'corrected', ...withCorrections(was, mine, now) };
}

/** A catalogue, or why its text cannot be used as one. */
async function read(text: string): Promise<CatalogueData | string> {
  const { readCatalogue } = await import('../../catalogues/read.ts');
  const checked = readCatalogue(text);
  if (checked.kind === 'report') return checked.report;
  if (checked.kind === 'overlay') return l10n.t('it is an overlay, and no catalogue; nothing was written');
  return l10n.t('it cannot be used as a catalogue, nothing was written: {0}', checked.faults[0] ?? '');
}

function written(catalogue: CatalogueData): string {
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}
