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
import { LARGEST_TEXT, MOST_DOCUMENTS } from './limits.ts';
import { decoded, type FileText } from './text.ts';
import { tooLarge } from './tooLarge.ts';

/** Asks the client; rejects where it knows no such request. */
export type Ask = <T>(method: string, params: FilesParams | ReadParams) => Promise<T>;

/** The host of a client that is asked for files; of one that does not read any, open documents are all there is. */
export function browserHost(ask: Ask, texts: () => Promise<Texts>): Host {
  const readBytes = async (uri: string): Promise<FileBytes> => {
    try {
      const file = await ask<ReadFile>(READ, { uri });
      return 'bytes' in file ? { kind: 'bytes', bytes: file.bytes } : { kind: 'unreadable', why: file.why };
    } catch (error) {
      return { kind: 'unreadable', why: (error as Error).message };
    }
  };
  const read = async (uri: string): Promise<FileText> => {
    const file = await readBytes(uri);
    if (file.kind === 'unreadable') return file;
    const why = tooLarge(file.bytes.length, LARGEST_TEXT);
    return why === undefined ? decoded(file.bytes) : { kind: 'unreadable', why };
  };
  const readText = async (uri: string): Promise<string | null> => {
    if (isBundled(uri)) return bundledText(uri, await texts());
    const file = await read(uri);
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
    configuration: (folder) => configurationAt(folder, read),
    loadCatalogues: (path, folders, whereabouts) => loadCatalogues(path, folders, whereabouts, read, ask),
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

/** The configuration file in a folder, or in the nearest one above it that the client can read. */
async function configurationAt(
  folder: string,
  read: (uri: string) => Promise<FileText>,
): Promise<ConfigurationFile | null> {
  for (let at = addressBelow(folder, ''), below = ''; at !== below; below = at, at = new URL('..', at).href) {
    const uri = addressBelow(at, CONFIGURATION);
    const file = await read(uri);
    if (file.kind === 'text') return { path: plainUri(uri), folder: at.replace(/\/$/, ''), read: file };
  }
  return null;
}

/** Reads a catalogue at a URI or at a path, of which one that is not absolute is below one of the folders (URIs); of a folder, all that are in it. */
async function loadCatalogues(
  path: string,
  folders: readonly string[],
  whereabouts: Whereabouts,
  read: (uri: string) => Promise<FileText>,
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
    const file = await read(uri);
    if (file.kind === 'text') return [await loaded(uri, file.text, read)];
    const inFolder = await cataloguesIn(uri, ask);
    if (inFolder.length > 0)
      return Promise.all(
        inFolder.map(async (each) => {
          const found = await read(each);
          return found.kind === 'text' ? loaded(each, found.text, read) : unusable(plainUri(each), found.why);
        }),
      );
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

async function loaded(uri: string, text: string, read: (uri: string) => Promise<FileText>): Promise<Loaded> {
  const { readCatalogue } = await import('../../catalogues/read.ts');
  const checked = readCatalogue(text);
  const file = plainUri(uri);
  if (checked.kind !== 'report') return { ...checked, file };
  const { report } = checked;
  const beside = new URL(encodeURIComponent(report.source.file), uri).href;
  const textUri = (await read(beside)).kind === 'text' ? beside : null;
  return { kind: 'report', report, file, annexUri: null, textUri };
}

/** "vscode-vfs://github/itu/drafts/data/catalogue.json" for "data/catalogue.json" in "vscode-vfs://github/itu/drafts". */
function addressBelow(folder: string, path: string): string {
  const escaped = path.split(/[\\/]/).map(encodeURIComponent).join('/');
  return new URL(escaped, `${folder.replace(/\/$/, '')}/`).href;
}
