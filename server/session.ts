/** What the requests of one client share: its documents, their analyses, what it announced, and the catalogues in use. */
import type { Connection, Event, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../core/analyse.ts';
import type { Library } from '../core/catalogue/library.ts';
import type { DiagnosticStyle } from '../core/features/marking/diagnostics.ts';
import type { Sources } from '../core/features/sources.ts';
import type { InUse } from './catalogues/inUse.ts';
import type { Client } from './client.ts';
import type { Analyses } from './documents/analyses.ts';
import type { Diagnosing } from './documents/diagnosing.ts';
import type { Drafts } from './documents/drafts.ts';
import type { ShownDocuments } from './documents/shown/shown.ts';
import type { Features } from './features.ts';
import type { Host, Listing } from './host/host.ts';
import type { ServerSettings } from './settings.ts';

/** Its fields change with the session: they are to be read when they are needed, not kept. */
export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly documents: TextDocuments<TextDocument>;
  readonly analyses: Analyses;
  readonly client: Client;
  readonly settings: ServerSettings;
  readonly inUse: InUse;
  /** Of them, what documents are analysed with. */
  readonly library: Library;
  readonly sources: Sources;
  /** Resolves once settings and catalogue are what the client and its projects last said: a survey before that would be made again. */
  readonly configured: Promise<void>;
  /** Workspace folders, as URIs. */
  readonly folders: readonly string[];
  readonly diagnosing: Diagnosing;
  readonly drafts: Drafts;
  /** Word and OpenDocument files as text. */
  readonly shown: ShownDocuments;
  /** Settings, catalogue, folders or files that are not open changed. */
  readonly onDidRefresh: Event<void>;
  /** The drafts in files below folders (URIs); one that has more than are read is told of once. */
  filesBelow(folders: readonly string[]): Listing;
  styleFor(uri: string): DiagnosticStyle;
  /** Loads what answers requests, where it is not loaded yet. */
  features(): Promise<Features>;
  /** An answer about an open document; `otherwise` where the document is unknown, or where the answer fails. */
  about<T>(uri: string, otherwise: T, answer: (analysis: Analysis, features: Features) => T): Promise<T>;
  /** An answer about something else; `otherwise` where it fails. */
  answer<T>(otherwise: T, answer: (features: Features) => T): Promise<T>;
  /** A fault of ours is logged, and the answer is `otherwise`: nothing that a user does dies of it. */
  guarded<T>(otherwise: T, answer: () => T): T;
}
