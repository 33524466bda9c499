/** What the server needs of the machine it runs on, which a browser has otherwise or not at all. */
import * as l10n from '@vscode/l10n';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';

export interface Host {
  /** Reads a catalogue at a path or URI. */
  loadCatalogue(path: string, folders: readonly string[], whereabouts: Whereabouts): Promise<Loaded>;
  /** The project's configuration file in a folder (a URI), or in the nearest one above it; null: there is none. */
  configuration(folder: string): Promise<ConfigurationFile | null>;
  /** The embedded catalogue with its files. */
  embedded(): LoadedCatalogue;
  /** The text of a document by its URI; null where there is none that can be read. */
  readText(uri: string): Promise<string | null>;
  /** What a file holds, by its URI. */
  readBytes(uri: string): Promise<FileBytes>;
  /** The documents below the folders (URIs) that are in one of the formats, to be checked without being open; `tooMany` is told of a folder that has more than are read. */
  documents(
    folders: readonly string[],
    formats: readonly string[],
    tooMany: (folder: string) => void,
  ): AsyncIterable<DocumentFile>;
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

export interface LoadedCatalogue {
  readonly kind: 'catalogue';
  readonly catalogue: Catalogue;
  /** The path of its file; null: the one that comes with the product. */
  readonly file: string | null;
  /** URIs of the annex and of the report beside the catalogue; null where there is none. */
  readonly annex: string | null;
  readonly report: string | null;
}

export type Loaded = LoadedCatalogue | { readonly kind: 'faults'; readonly faults: readonly string[] };

export interface DocumentFile {
  readonly uri: string;
  /** The LSP language identifier: "markdown". */
  readonly format: string;
  /** Changes when the file does. */
  readonly stamp: string;
  /** null: it is not a text file, or cannot be read. */
  text(): Promise<string | null>;
}
