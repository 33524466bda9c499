/** The host on Node.js: catalogues, documents and the product's own files from the disk. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as l10n from '@vscode/l10n';
import { embeddedCatalogue } from '../../catalogues/embedded.ts';
import { CONFIGURATION } from '../configuration.ts';
import { bundledText, REPORT, RULES, type Texts } from './bundled.ts';
import { bytesOfFile, stampOf, textOfFile } from './files.ts';
import { DOCUMENTS, filesOf, formatOf } from './formats.ts';
import type { ConfigurationFile, DocumentFile, Host, Loaded, LoadedCatalogue } from './host.ts';

/** So many files are looked at together. */
const AT_ONCE = 32;

/** The host for a product installed at `root`, the folder that holds data/ and docs/; `texts` gives what these do not hold. */
export function nodeHost(root: string, texts?: () => Promise<Texts>): Host {
  return {
    documentsPattern: DOCUMENTS,
    rulesPage: existing(join(root, 'docs'), 'rules.md') ?? RULES,
    configuration: async (folder) =>
      folder.startsWith('file:') ? configurationAt(fileURLToPath(folder)) : null,
    embedded() {
      const catalogue = embeddedCatalogue();
      const found = withFiles(catalogue, null, join(root, 'data', catalogue.data.id));
      return texts ? { ...found, report: found.report ?? REPORT } : found;
    },
    loadCatalogue: (path, folders) => loadCatalogue(path, folders),
    async readText(uri) {
      if (!uri.startsWith('file:')) return texts ? bundledText(uri, await texts()) : null;
      const read = await textOfFile(fileURLToPath(uri));
      return read.kind === 'text' ? read.text : null;
    },
    readBytes: async (uri) =>
      uri.startsWith('file:')
        ? bytesOfFile(fileURLToPath(uri))
        : { kind: 'unreadable', why: l10n.t('it is not on this machine') },
    async *documents(folders, formats) {
      const patterns = filesOf(formats);
      const { documentsBelow } = await import('./walk.ts');
      for (const folder of folders.filter((uri) => uri.startsWith('file:'))) {
        const paths = await documentsBelow(fileURLToPath(folder), { patterns });
        // Some at once: most of the time is spent waiting for the disk.
        for (let i = 0; i < paths.length; i += AT_ONCE) {
          for (const file of await Promise.all(paths.slice(i, i + AT_ONCE).map(documentFile))) {
            if (file) yield file;
          }
        }
      }
    },
  };
}

/** The configuration file in a folder, or in the nearest one above it. */
export async function configurationAt(folder: string): Promise<ConfigurationFile | null> {
  for (let at = resolve(folder), below = ''; at !== below; below = at, at = dirname(at)) {
    const path = join(at, CONFIGURATION);
    if (existsSync(path)) return configurationFile(path);
  }
  return null;
}

/** The configuration file at a path. */
export async function configurationFile(path: string): Promise<ConfigurationFile> {
  return { path, folder: uriOf(dirname(resolve(path))), read: await textOfFile(path) };
}

/** Reads a catalogue at an absolute path, or one below one of the folders (URIs); the faults name the file. */
export async function loadCatalogue(path: string, folders: readonly string[]): Promise<Loaded> {
  const candidates = isAbsolute(path)
    ? [path]
    : [
        ...folders.filter((uri) => uri.startsWith('file:')).map((uri) => resolve(fileURLToPath(uri), path)),
        resolve(path),
      ];
  const file = candidates.find((candidate) => existsSync(candidate)) ?? candidates[0] ?? path;
  const read = await textOfFile(file);
  if (read.kind === 'unreadable') return { kind: 'faults', faults: [read.why] };
  const { readCatalogue } = await import('../../catalogues/read.ts');
  const checked = readCatalogue(read.text);
  return checked.kind === 'faults' ? checked : withFiles(checked.catalogue, file, dirname(file));
}

function withFiles(
  catalogue: LoadedCatalogue['catalogue'],
  file: string | null,
  folder: string,
): LoadedCatalogue {
  return {
    kind: 'catalogue',
    catalogue,
    file,
    annex: existing(folder, 'annex.md'),
    report: existing(folder, catalogue.data.source.file),
  };
}

/** The URI of a file; null: there is none. */
function existing(folder: string, name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) ? uriOf(path) : null;
}

async function documentFile(path: string): Promise<DocumentFile | undefined> {
  const stamp = await stampOf(path);
  if (stamp === undefined) return undefined;
  return {
    uri: uriOf(path),
    format: formatOf(path),
    stamp,
    async text() {
      const read = await textOfFile(path);
      return read.kind === 'text' ? read.text : null;
    },
  };
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
