/** The drafts of the workspace: what is kept of each, open or not, by the version of its file. */
import { type Diagnostic, FileChangeType, type FileEvent, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Citations, packer } from '../../core/citations/packed.ts';
import type { CitingDocument } from '../../core/features/reading/references.ts';
import { plainUri } from '../../core/uris.ts';
import type { DocumentFile, Host, Listing } from '../host/host.ts';
import { ahead, type DraftFile, type Others } from './ahead.ts';
import type { Analyses } from './analyses.ts';
import { citationsOf } from './citing.ts';
import { FEW, looks } from './looks.ts';
import { type Survey, type SurveyTerms, surveyOf } from './survey.ts';

export interface Drafts {
  /** A file's citations; it is read where its version is not the one kept. */
  of(file: SurveyedFile): Promise<CitingDocument>;
  /** A file's diagnostics, which are not kept: it is read each time. */
  diagnosticsOf(file: SurveyedFile): Promise<readonly Diagnostic[]>;
  /** Whether the file's version is the one kept. */
  isKnown(file: DocumentFile): boolean;
  /** The open documents, with text that is not saved yet; annex and report are no drafts. */
  open(): CitingDocument[];
  /** The files of a listing that are not open, each once, under the URIs by which they are known; `wants` is what they are read for. */
  notOpen(
    listing: Listing,
    wants: 'citations' | 'diagnostics',
    known?: ReadonlyMap<string, string>,
  ): AsyncGenerator<SurveyedFile>;
  /** The citations of the files that are not open, without a new look at each of them; undefined: there has to be one. */
  again(): Promise<CitingDocument[] | undefined>;
  /** A file that is no longer there. */
  forget(uri: string): void;
  /** Files that the client tells of. */
  changed(changes: readonly FileEvent[]): void;
}

export type SurveyedFile = DraftFile<Read>;

/** What a draft holds. */
interface Read {
  /** Of the library and the settings that it was read with. */
  readonly generation: number;
  readonly citations: Citations;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is kept of a file. */
interface Kept {
  readonly stamp: string;
  /** Of the library and the settings that it was read with. */
  readonly generation: number;
  readonly citations: Citations;
}

/** What drafts are to be read with at the moment, and which of them. */
export interface Reading {
  readonly terms: SurveyTerms;
  /** Whether the client tells of every draft that changes. */
  readonly isFollowed: boolean;
  /** Whether the library is the one that comes with the product. */
  readonly isEmbedded: boolean;
  /** Whether there is a draft at a URI. */
  isDraft(uri: string): boolean;
  /** Whether a file that is not open is to be read. */
  isWanted(file: DocumentFile): boolean;
}

export function drafts(
  all: Analyses,
  documents: TextDocuments<TextDocument>,
  host: Host,
  reading: () => Reading,
): Drafts {
  const kept = new Map<string, Kept>();
  const looked = looks(({ folders, formats }) => {
    const { terms } = reading();
    return folders === terms.folders && formats === terms.settings.languages;
  });
  documents.onDidClose(({ document }) => looked.changed(document.uri, false));
  // What is said names parts of a library: for another one, it is packed anew.
  let packing: { readonly generation: number; readonly pack: ReturnType<typeof packer> } | undefined;
  const readIn = (survey: Survey): Read[] => {
    const { generation, library } = all;
    if (packing?.generation !== generation) packing = { generation, pack: packer(library) };
    const diagnostics = survey.diagnostics;
    return packing
      .pack(survey.citations)
      .map((citations, i) => ({ generation, citations, diagnostics: diagnostics[i] ?? [] }));
  };
  const termsFor = (wants: 'citations' | 'diagnostics'): SurveyTerms => {
    const { terms } = reading();
    return wants === 'diagnostics' ? terms : { ...terms, style: null };
  };
  const startOthers = (wants: 'citations' | 'diagnostics') => (): Others<Read> | undefined => {
    const start = () => {
      const { generation, library } = all;
      const threads = host.startSurvey(reading().isEmbedded ? null : library, termsFor(wants));
      return threads && { generation, ...threads };
    };
    let threads = start();
    return (
      threads && {
        batches: threads.batches,
        stop: async () => threads?.stop(),
        async give(files) {
          // What is read with another library, or other settings, is of no use.
          if (threads?.generation !== all.generation) {
            void threads?.stop();
            threads = start();
          }
          const { generation } = all;
          const survey = await threads?.give(files.map(({ uri, format }) => ({ uri, format })));
          return survey && all.generation === generation ? readIn(survey) : [];
        },
      }
    );
  };
  /** What it holds; its citations are kept. */
  const read = async (file: SurveyedFile, wants: 'citations' | 'diagnostics'): Promise<Read> => {
    const others = await file.read?.();
    const text = others?.generation === all.generation ? null : await file.text();
    const found =
      others?.generation === all.generation
        ? others
        : (readIn(surveyOf([[file, text]], all.library, termsFor(wants)))[0] as Read);
    const { stamp } = file;
    kept.set(plainUri(file.uri), { stamp, generation: found.generation, citations: found.citations });
    return found;
  };
  const keptOf = (file: DocumentFile, key = plainUri(file.uri)): Kept | undefined => {
    const known = kept.get(key);
    return known?.stamp === file.stamp && known.generation === all.generation ? known : undefined;
  };
  const isKnown = (file: DocumentFile) => keptOf(file) !== undefined;
  async function* notOpen(listing: Listing, known?: ReadonlyMap<string, string>) {
    const seen = new Set(documents.keys().map(plainUri));
    for await (const file of looked.through(listing)) {
      const key = plainUri(file.uri);
      const { isDraft, isWanted } = reading();
      if (seen.has(key) || !isDraft(file.uri) || !isWanted(file)) continue;
      seen.add(key);
      yield { ...file, uri: known?.get(key) ?? file.uri };
    }
  }
  return {
    isKnown,
    async of(file) {
      const { citations } = keptOf(file) ?? (await read(file, 'citations'));
      return { uri: file.uri, citations };
    },
    async diagnosticsOf(file) {
      return (await read(file, 'diagnostics')).diagnostics;
    },
    open: () =>
      documents
        .all()
        .filter((document) => reading().isDraft(document.uri))
        .map((document) => ({
          uri: document.uri,
          citations: citationsOf(all.of(document)),
        })),
    notOpen: (listing, wants, known) =>
      ahead(notOpen(listing, known), (file) => !isKnown(file), startOthers(wants)),
    async again() {
      const { generation } = all;
      const { isFollowed, isDraft, isWanted } = reading();
      const files = isFollowed ? await looked.again() : undefined;
      if (!files) return undefined;
      const open = new Set(documents.keys().map(plainUri));
      const found: CitingDocument[] = [];
      let unknown = 0;
      for (const [key, file] of files) {
        if (open.has(key)) continue;
        const known = keptOf(file, key);
        if (!known && !(isDraft(file.uri) && isWanted(file))) continue;
        if (!known && ++unknown > FEW) return undefined;
        const { citations } = known ?? (await read(file, 'citations'));
        found.push({ uri: file.uri, citations });
      }
      return all.generation === generation ? found : undefined;
    },
    forget: (uri) => kept.delete(plainUri(uri)),
    changed(changes) {
      for (const { uri, type } of changes) {
        // Its time and size may be what they were.
        kept.delete(plainUri(uri));
        looked.changed(uri, type !== FileChangeType.Changed);
      }
    },
  };
}
