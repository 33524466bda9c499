/** What the server needs of the machine it runs on, which a browser has otherwise or not at all. */
import * as l10n from '@vscode/l10n';
import type { Faulty } from '../../catalogues/read.ts';
import type { Library } from '../../core/catalogue/library.ts';
import type { Overlay } from '../../core/catalogue/overlay.ts';
import type { CatalogueData } from '../../core/catalogue/types.ts';
import type { Survey, SurveyTerms, Unread } from '../documents/survey.ts';

export interface Host {
  /** Reads the catalogue at a path or URI; at that of a folder, those in it, by their names. */
  loadCatalogues(
    path: string,
    folders: readonly string[],
    whereabouts: Whereabouts,
  ): Promise<readonly Loaded[]>;
  /** The project's configuration file in a folder (a URI), or in the nearest one above it; null: there is none. */
  configuration(folder: string): Promise<ConfigurationFile | null>;
  /** The embedded catalogues with their files, that of drafts which do not say whose they are first. */
  embedded(): readonly LoadedReport[];
  /** The text of a document by its URI; null where there is none that can be read. */
  readText(uri: string): Promise<string | null>;
  /** What a file holds, by its URI. */
  readBytes(uri: string): Promise<FileBytes>;
  /** The documents below the folders (URIs) that are in one of the formats, to be checked without being open; `tooMany` is told of a folder that has more than are read. */
  documents(
    folders: readonly string[],
    formats: readonly string[],
    tooMany: (folder: string) => void,
  ): Listing;
  /** Starts threads that read such documents, with a library (null: the embedded one); undefined: there are none. */
  startSurvey(library: Library | null, terms: SurveyTerms): Threads<readonly Unread[], Survey> | undefined;
  /** A glob pattern for these documents. */
  readonly documentsPattern: string;
  /** The URI of docs/rules.md. */
  readonly rulesPage: string;
}

/** Where a catalogue may be: what a workspace says leads into it and nowhere else; what its user says, anywhere. */
export type Whereabouts = 'anywhere' | 'confined';

/** Why a catalogue is not read that is elsewhere. */
export function outside(): string {
  return l10n.t('it is outside of the workspace, where only your own settings may lead');
}

/** Threads that work for the first one. */
export interface Threads<Batch, Answer> {
  readonly count: number;
  /** So many batches are at hand at most: a thread never waits for the first one, and what is kept is bounded. */
  readonly batches: number;
  /** Gives a batch to the thread whose turn it is. Rejects where the thread fails; nobody has to wait for that. */
  give(batch: Batch): Promise<Answer>;
  /** Resolves once they and what they held are gone. */
  stop(): Promise<void>;
}

/** Files, which are looked for while they are asked for. */
export interface Listing extends AsyncIterable<DocumentFile> {
  /** What it is of. */
  readonly folders: readonly string[];
  readonly formats: readonly string[];
  /**
   * Once it was asked for to its end: whether the same files are there. That one of them was written anew is not seen. Not there: only
   * another listing can tell.
   */
  isAsFound?(): Promise<boolean>;
  /** One of the files as it is now; undefined: it is gone. */
  again?(file: DocumentFile): Promise<DocumentFile | undefined>;
}

export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly why: string };

export interface ConfigurationFile {
  /** As messages name it. */
  readonly path: string;
  /** The folder that it stands in, as a URI. */
  readonly folder: string;
  readonly read:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'unreadable'; readonly why: string };
}

export interface LoadedReport {
  readonly kind: 'report';
  readonly report: CatalogueData;
  /** The path of its file; null: one that comes with the product. */
  readonly file: string | null;
  /** URIs of the annex and of the report's text beside the catalogue; null where there is none. */
  readonly annexUri: string | null;
  readonly textUri: string | null;
}

/** What was made of a file that is named; faults have the path that names it. */
export type Loaded =
  | LoadedReport
  | { readonly kind: 'overlay'; readonly overlay: Overlay; readonly file: string }
  | (Faulty & { readonly file: string });

/** What files of catalogues in a folder are called. */
export function isCatalogueName(name: string): boolean {
  return /\.(?:catalogue|overlay)\.json$|^catalogue\.json$/i.test(name);
}

/** What cannot be read, for a reason. */
export function unusable(file: string, why: string): Loaded {
  return { kind: 'faults', faults: [why], body: null, file };
}

export interface DocumentFile {
  readonly uri: string;
  /** The LSP language identifier: "markdown". */
  readonly format: string;
  /** Changes when the file does. */
  readonly stamp: string;
  /** null: it is not a text file, or cannot be read. */
  text(): Promise<string | null>;
}
