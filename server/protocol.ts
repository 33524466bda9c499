/** The requests beyond LSP, for clients that have views and commands of their own; the VS Code extension is one. The last two a server asks that has no disk. */
import type { CodeAction, Diagnostic, Position, Range } from 'vscode-languageserver-types';
import type { Status } from '../core/catalogue/types.ts';
import type { Body } from '../core/conferences.ts';
import type { Comparison } from '../core/features/reading/comparison.ts';
import type { Insertion } from '../core/features/writing/insertion.ts';

/** What the catalogue in use holds. */
export const OVERVIEW = 'ituResolutions/overview';
/** The resolutions that match a query, the main body's first, of each body the best first. */
export const SEARCH = 'ituResolutions/search';
/** The clauses and items of a resolution that a citation can name. */
export const PROVISIONS = 'ituResolutions/provisions';
/** What to write where citations are to be inserted. */
export const INSERTION = 'ituResolutions/insertion';
/** The table of authorities of a document or of the workspace. */
export const AUTHORITIES = 'ituResolutions/authorities';
/** Where the drafts of the workspace cite a resolution: LSP locations. */
export const CITATIONS = 'ituResolutions/citations';
/** Text from the clipboard with its references in clean form; null: they are. */
export const PASTE = 'ituResolutions/paste';
/** The text of the report that a selection quotes or changes. */
export const COMPARISON = 'ituResolutions/comparison';
/** What language versions of a document lack, add or cite in another edition than the first of them, the original. */
export const VERSIONS = 'ituResolutions/versions';
/** Reads a Word or OpenDocument file, whose text is to be shown: the address that the text then has, or why there is none. */
export const DOCUMENT = 'ituResolutions/document';
/** The text at such an address. */
export const DOCUMENT_TEXT = 'ituResolutions/documentText';
/** The assemblies that a report may be of. */
export const ASSEMBLIES = 'ituResolutions/assemblies';
/** What is to be written where a report is imported. */
export const IMPORT = 'ituResolutions/import';
/** A notification of the server: the text at such an address, which the client has open, is another. */
export const DOCUMENT_CHANGED = 'ituResolutions/documentChanged';
/** The scheme of these addresses, and the LSP language identifier of the texts. */
export const DOCUMENT_SCHEME = 'itu-resolutions-document';
/** Asks a look-up for a language model: the answer as Markdown, or why there is none. */
export const LOOK_UP = 'ituResolutions/lookUp';
/** A notification of the server, for clients that say `initializationOptions.followsCatalogue`: another catalogue may be in use. */
export const CATALOGUE_CHANGED = 'ituResolutions/catalogueChanged';
/** Asked of the client by a server in a browser: which files there are below folders. */
export const FILES = 'ituResolutions/files';
/** Asked of the client by a server in a browser: what a file holds. */
export const READ = 'ituResolutions/read';

export interface Overview {
  /** "WTSA-24"; of several reports on one body: "WTSA-24, WTSA-28" */
  readonly assembly: string;
  /** The main body: "WTSA" */
  readonly body: Body;
  /** The path of a catalogue that the settings name; null: the embedded one is in use. */
  readonly file: string | null;
  /** All that are in use, the main body's first. */
  readonly reports: readonly OverviewReport[];
  /** The paths of catalogues that the settings name and that cannot be used. */
  readonly faulty: readonly string[];
  readonly resolutions: readonly OverviewResolution[];
  /** By the first whom they address, in the order of data/addressees.json. */
  readonly addressees: readonly OverviewAddressee[];
}

export interface OverviewReport {
  /** "WTSA-24" */
  readonly name: string;
  readonly body: Body;
  /** "Outcomes of WTSA-24 (New Delhi, 2024)" */
  readonly title: string;
  /** URIs; null: there is none that can be opened, or it is a list and no report. */
  readonly annexUri: string | null;
  readonly textUri: string | null;
}

/** A resolution of a body. */
export interface Named {
  readonly body: Body;
  readonly number: number;
}

export interface OverviewAddressee {
  /** "Director of TSB with the Director of BDT" */
  readonly name: string;
  /** "Director of TSB with BDT" */
  readonly label: string;
  readonly clauses: readonly OverviewClause[];
}

export interface OverviewResolution extends Named {
  /** "Resolution 44 (Rev. New Delhi, 2024)" */
  readonly citation: string;
  /** "(Rev. New Delhi, 2024)" */
  readonly edition: string | null;
  readonly title: string | null;
  readonly status: Status | null;
  readonly impactOnItuD: boolean;
  /** Where the annex has it, else where the report gives its status. */
  readonly at: At | null;
  readonly isInAnnex: boolean;
  /** As Markdown. */
  readonly description: string;
}

/** The name is that of its resolution. */
export interface OverviewClause extends Named {
  /** "instructs the Director of TSB" */
  readonly heading: string;
  readonly at: At | null;
  /** As Markdown. */
  readonly text: string;
}

/** A line of a document, 0-based. */
export interface At {
  readonly uri: string;
  readonly line: number;
}

export interface SearchParams {
  readonly query: string;
}

export interface ProvisionChoice {
  /** "instructs 5" */
  readonly name: string;
  /** "instructs the Director of TSB 5" */
  readonly longName: string;
  readonly text: string;
}

export interface InsertionParams {
  readonly uri: string;
  readonly position: Position;
  readonly picks: readonly (Named & { readonly provision: string | null })[];
}

export interface AuthoritiesParams {
  /** null: of the whole workspace. */
  readonly uri: string | null;
  readonly format: 'markdown' | 'csv' | 'html';
}

export interface PasteParams {
  readonly text: string;
  /** The LSP language identifier of the document that it is pasted into. */
  readonly languageId: string;
}

export interface ComparisonParams {
  readonly uri: string;
  readonly range: Range;
}

export interface VersionsParams {
  /** The original first; a version that is not open is read from its file, in the format that its LSP language identifier names. */
  readonly versions: readonly { readonly uri: string; readonly languageId: string }[];
}

export interface Versions {
  /** Of each version, in their order; of the original, what the others lack or have in another edition. */
  readonly findings: readonly (readonly VersionFinding[])[];
  /** Versions (URIs) that cannot be read: then nothing is compared. */
  readonly unreadable: readonly string[];
}

export interface VersionFinding {
  readonly diagnostic: Diagnostic;
  /** Its fix, and comments that silence it. */
  readonly actions: readonly CodeAction[];
}

export interface DocumentParams {
  /** Of the file; of its text where that is asked for, or told of. */
  readonly uri: string;
}

/** `uri` is the address of the text. */
export type ReadDocument = { readonly uri: string; readonly text: string } | { readonly why: string };

export interface LookUpParams {
  /** "checkPassage" */
  readonly name: string;
  /** As the model gives it: the server checks it. */
  readonly input: unknown;
}

export type LookUpAnswer = { readonly text: string } | { readonly why: string };
/** Bodies, and where and when each met, the last first. */
export type Assemblies = readonly {
  /** "WTDC" */
  readonly body: string;
  /** "World Telecommunication Development Conference" */
  readonly name: string;
  /** `title` is what its report is called where nobody says otherwise. */
  readonly met: readonly { readonly place: string; readonly year: number; readonly title: string }[];
}[];

export interface ImportParams {
  /** Of the report's file. */
  readonly uri: string;
  readonly body: string;
  /** In English. */
  readonly place: string;
  readonly year: number;
  /** null: "Outcomes of WTDC-25 (Baku, 2025)". */
  readonly title: string | null;
  /** The texts of the files that an import of this assembly wrote before; null: there is none. */
  readonly before: { readonly catalogue: string | null; readonly imported: string | null };
}

export type ImportAnswer =
  | {
      /** What is to be written into each file, in this order. */
      readonly texts: Readonly<Record<'imported' | 'catalogue' | 'account', string>>;
      readonly resolutions: number;
      /** How many corrections were kept, and how many places a person has to look at. */
      readonly corrections: number;
      readonly toLookAt: number;
      /** Whether it is known that the body met there in that year. */
      readonly isKnown: boolean;
    }
  /** Nothing is to be written, since of the file of this name something is wrong. */
  | { readonly file: string; readonly why: string };

export interface FilesParams {
  /** URIs. */
  readonly folders: readonly string[];
  /** Glob patterns, taken below each of them. */
  readonly patterns: readonly string[];
}

export interface FoundFile {
  readonly uri: string;
  /** When it was last changed, in milliseconds. */
  readonly modified: number;
  /** In bytes. */
  readonly size: number;
}

export interface ReadParams {
  readonly uri: string;
}

/** The bytes go as they are, since messages between a page and its workers are not written as text. */
export type ReadFile = { readonly bytes: Uint8Array } | { readonly why: string };

export type { Comparison, Insertion, Status };
