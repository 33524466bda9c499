/** The drafts of the workspace: what is kept of the analysis of each, open or not, by the version of its file. */
import type { Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { citationsIn } from '../../core/citations/citations.ts';
import { type Citations, type Pack, packer } from '../../core/citations/packed.ts';
import type { CitingDocument } from '../../core/features/reading/references.ts';
import { plainUri } from '../../core/uris.ts';
import type { DocumentFile } from '../host/host.ts';
import { ahead } from './ahead.ts';
import type { Analyses } from './analyses.ts';
import { citationsOf } from './citing.ts';
import type { Diagnosing } from './diagnosing.ts';

export interface Drafts {
  /** A file's citations; read and analysed where its version is not the one kept. */
  of(file: DocumentFile): Promise<CitingDocument>;
  /** A file's diagnostics under the URI by which the client knows it, which keeps them; read and analysed each time. */
  diagnosticsOf(file: DocumentFile, uri: string): Promise<readonly Diagnostic[]>;
  /** Whether the file's version is the one kept. */
  isKnown(file: DocumentFile): boolean;
  /** The open documents, with text that is not saved yet; annex and report are no drafts. */
  open(): CitingDocument[];
  /** The files among those given that are not open, each once. */
  notOpen(files: AsyncIterable<DocumentFile>): AsyncGenerator<DocumentFile>;
  /** A file that is no longer there. */
  forget(uri: string): void;
}

/** `isDraft` tells by a URI, `isWanted` which of the files that are not open are to be read. */
export function drafts(
  all: Analyses,
  diagnose: Diagnosing,
  documents: TextDocuments<TextDocument>,
  isDraft: (uri: string) => boolean,
  isWanted: (file: DocumentFile) => boolean,
): Drafts {
  const kept = new Map<string, { readonly resultId: string; readonly citations: Citations }>();
  // What is said names parts of a catalogue: for another one, it is packed anew.
  let packing = { generation: all.generation, pack: packer() };
  const pack: Pack = (citations) => {
    if (packing.generation !== all.generation) packing = { generation: all.generation, pack: packer() };
    return packing.pack(citations);
  };
  const isKnown = (file: DocumentFile) =>
    kept.get(plainUri(file.uri))?.resultId === diagnose.resultIdOf(file.stamp);
  /** Its citations are kept. */
  const analysed = async (file: DocumentFile, uri: string) => {
    const resultId = diagnose.resultIdOf(file.stamp);
    const text = await file.text();
    const analysis = text === null ? null : all.ofText(text, file.format, uri);
    const citations = pack(analysis ? citationsIn(analysis) : []);
    kept.set(plainUri(file.uri), { resultId, citations });
    return { analysis, citations };
  };
  async function* notOpen(files: AsyncIterable<DocumentFile>) {
    const seen = new Set(documents.keys().map(plainUri));
    for await (const file of files) {
      const key = plainUri(file.uri);
      if (seen.has(key) || !isDraft(file.uri) || !isWanted(file)) continue;
      seen.add(key);
      yield file;
    }
  }
  return {
    isKnown,
    async of(file) {
      const known = isKnown(file) ? kept.get(plainUri(file.uri)) : undefined;
      const { citations } = known ?? (await analysed(file, file.uri));
      return { uri: file.uri, citations };
    },
    async diagnosticsOf(file, uri) {
      const { analysis } = await analysed(file, uri);
      return analysis ? diagnose.itemsOf(analysis, uri) : [];
    },
    open: () =>
      documents
        .all()
        .filter((document) => isDraft(document.uri))
        .map((document) => ({
          uri: document.uri,
          citations: citationsOf(all.of(document)),
        })),
    notOpen: (files) => ahead(notOpen(files), (file) => !isKnown(file)),
    forget: (uri) => kept.delete(plainUri(uri)),
  };
}
