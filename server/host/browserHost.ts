/** The host in a browser: what comes with the product it is given, and all other files the client reads. */
import { embeddedReports } from '../../catalogues/embedded.ts';
import { plainUri } from '../../core/uris.ts';
import { CONFIGURATION } from '../configuration.ts';
import {
  FILES,
  type FilesParams,
  type FoundFile,
  READ,
  type ReadFile,
  type ReadParams,
} from '../protocol.ts';
import { bundledText, isBundled, RULES, type Texts, textAddress } from './bundled.ts';
import { DOCUMENTS, filesOf, formatOf, LARGEST } from './formats.ts';
import {
  type ConfigurationFile,
  type FileBytes,
  type Host,
  type Loaded,
  type LoadedReport,
  outside,
  unusable,
  type Whereabouts,
} from './host.ts';
import {
  LARGEST_CATALOGUE,
  LARGEST_CONFIGURATION,
  LARGEST_TEXT,
  MOST_CATALOGUES,
  MOST_DOCUMENTS,
} from './limits.ts';
import { decoded, type FileText } from './text.ts';
import { tooLarge, tooManyCatalogues } from './tooLarge.ts';

/** Asks the client; rejects where it knows no such request. */
export type Ask = <T>(method: string, params: FilesParams | ReadParams) => Promise<T>;

type ReadBytes = (uri: string) => Promise<FileBytes>;

/** The host of a client that is asked for files; of one that does not read any, open documents are all there is. */
export function browserHost(ask: Ask, texts: () => Promise<Texts>): Host {
  const readBytes: ReadBytes = async (uri) => {
    try {
      const file = await ask<ReadFile>(READ, { uri });
      return 'bytes' in file ? { kind: 'bytes', bytes: file.bytes } : { kind: 'unreadable', why: file.why };
    } catch (error) {
      return { kind: 'unreadable', why: (error as Error).message };
    }
  };
  const readText = async (uri: string): Promise<string | null> => {
    if (isBundled(uri)) return bundledText(uri, await texts());
    const file = textOf(await readBytes(uri), LARGEST_TEXT);
    return file.kind === 'text' ? file.text : null;
  };
  return {
    documentsPattern: DOCUMENTS,
    rulesPage: RULES,
    embedded: () =>
      embeddedReports.map((report): LoadedReport => {
        const textUri = textAddress(report.id);
        return { kind: 'report', report, file: null, annexUri: null, textUri };
      }),
    configuration: (folder) => configurationAt(folder, readBytes),
    loadCatalogues: (path, folders, whereabouts) =>
      loadCatalogues(path, folders, whereabouts, readBytes, ask),
    readText,
    readBytes,
    startSurvey: () => undefined,
    documents: (folders, formats, tooMany) => ({
      folders,
      formats,
      async *[Symbol.asyncIterator]() {
        const patterns = filesOf(formats);
        if (folders.length === 0 || patterns.length === 0) return;
        const found = await ask<FoundFile[]>(FILES, { folders, patterns }).catch(() => []);
        if (found.length > MOST_DOCUMENTS) tooMany(folders[0] ?? '');
        found.splice(MOST_DOCUMENTS);
        for (const { uri, modified, size } of found.toSorted((a, b) => (a.uri < b.uri ? -1 : 1))) {
          if (size > LARGEST) continue;
          yield { uri, format: formatOf(uri), stamp: `${modified}.${size}`, text: () => readText(uri) };
        }
      },
    }),
  };
}

/** What bytes say; of more than so many it is said how large the file is. */
function textOf(file: FileBytes, largest: number): FileText {
  if (file.kind === 'unreadable') return file;
  const why = tooLarge(file.bytes.length, largest);
  return why === undefined ? decoded(file.bytes) : { kind: 'unreadable', why };
}

/** The configuration file in a folder, or in the nearest one above it that the client can read. */
async function configurationAt(folder: string, readBytes: ReadBytes): Promise<ConfigurationFile | null> {
  for (let at = addressBelow(folder, ''), below = ''; at !== below; below = at, at = new URL('..', at).href) {
    const uri = addressBelow(at, CONFIGURATION);
    const file = await readBytes(uri);
    if (file.kind === 'unreadable') continue;
    const read = textOf(file, LARGEST_CONFIGURATION);
    return { path: plainUri(uri), folder: at.replace(/\/$/, ''), read };
  }
  return null;
}

/** Reads a catalogue at a URI or at a path, of which one that is not absolute is below one of the folders (URIs); of a folder, all that are in it. */
async function loadCatalogues(
  path: string,
  folders: readonly string[],
  whereabouts: Whereabouts,
  readBytes: ReadBytes,
  ask: Ask,
): Promise<readonly Loaded[]> {
  const addresses = folders.map((folder) => addressBelow(folder, path));
  const candidates = /^[a-z][\w+.-]*:\//i.test(path) ? [new URL(path).href] : addresses;
  let why = '';
  for (const uri of candidates) {
    if (whereabouts === 'confined' && !folders.some((folder) => uri.startsWith(addressBelow(folder, '')))) {
      why ||= outside();
      continue;
    }
    const file = await readBytes(uri);
    if (file.kind === 'bytes') return [await loaded(uri, file, readBytes)];
    const inFolder = await cataloguesIn(uri, ask);
    if (inFolder.length > MOST_CATALOGUES) return [unusable(plainUri(uri), tooManyCatalogues())];
    const all: Loaded[] = [];
    // One after the other: what is in memory at once is bounded.
    for (const each of inFolder) all.push(await loaded(each, await readBytes(each), readBytes));
    if (all.length > 0) return all;
    why ||= file.why;
  }
  return [unusable(path, why)];
}

/** The addresses of the catalogues in a folder, by their names; empty: it is none, or has none. */
async function cataloguesIn(folder: string, ask: Ask): Promise<string[]> {
  const patterns = ['*.catalogue.json', '*.overlay.json', 'catalogue.json'];
  const found = await ask<FoundFile[]>(FILES, { folders: [folder], patterns }).catch(() => []);
  return found.map(({ uri }) => uri).sort();
}

/** The catalogue at a URI whose file was read. */
async function loaded(uri: string, catalogue: FileBytes, readBytes: ReadBytes): Promise<Loaded> {
  const file = plainUri(uri);
  const read = textOf(catalogue, LARGEST_CATALOGUE);
  if (read.kind === 'unreadable') return unusable(file, read.why);
  const { readCatalogue } = await import('../../catalogues/read.ts');
  const checked = readCatalogue(read.text);
  if (checked.kind !== 'report') return { ...checked, file };
  const { report } = checked;
  const beside = new URL(encodeURIComponent(report.source.file), uri).href;
  const textUri = textOf(await readBytes(beside), LARGEST_TEXT).kind === 'text' ? beside : null;
  return { kind: 'report', report, file, annexUri: null, textUri };
}

/** "vscode-vfs://github/itu/drafts/data/catalogue.json" for "data/catalogue.json" in "vscode-vfs://github/itu/drafts". */
function addressBelow(folder: string, path: string): string {
  const escaped = path.split(/[\\/]/).map(encodeURIComponent).join('/');
  return new URL(escaped, `${folder.replace(/\/$/, '')}/`).href;
}
