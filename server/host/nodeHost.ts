/** The host on Node.js: catalogues, documents and the product's own files from the disk. */
import { existsSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as l10n from '@vscode/l10n';
import { embeddedReports } from '../../catalogues/embedded.ts';
import { CONFIGURATION } from '../configuration.ts';
import { bundledText, RULES, type Texts, textAddress } from './bundled.ts';
import { isWithin } from './confined.ts';
import { bytesOfFile, isThere, textOfFile } from './files.ts';
import { DOCUMENTS } from './formats.ts';
import {
  type ConfigurationFile,
  type Host,
  isCatalogueName,
  type Loaded,
  type LoadedReport,
  outside,
  unusable,
  type Whereabouts,
} from './host.ts';
import { LARGEST_CATALOGUE, LARGEST_CONFIGURATION, MOST_CATALOGUES } from './limits.ts';
import { listing } from './listing.ts';
import { startSurvey } from './survey.ts';
import { tooManyCatalogues } from './tooLarge.ts';

/** The host for a product installed at `root`, the folder that holds data/ and docs/; `texts` gives what these do not hold. */
export function nodeHost(root: string, texts?: () => Promise<Texts>): Host {
  return {
    documentsPattern: DOCUMENTS,
    rulesPage: existing(join(root, 'docs'), 'rules.md') ?? RULES,
    configuration: async (folder) =>
      folder.startsWith('file:') ? configurationAt(fileURLToPath(folder)) : null,
    embedded: () =>
      embeddedReports.map((report): LoadedReport => {
        const folder = join(root, 'data', report.id);
        const textUri = existing(folder, report.source.file) ?? (texts ? textAddress(report.id) : null);
        return { kind: 'report', report, file: null, annexUri: existing(folder, 'annex.md'), textUri };
      }),
    loadCatalogues,
    async readText(uri) {
      if (!uri.startsWith('file:')) return texts ? bundledText(uri, await texts()) : null;
      const read = await textOfFile(fileURLToPath(uri));
      return read.kind === 'text' ? read.text : null;
    },
    readBytes: async (uri) =>
      uri.startsWith('file:')
        ? bytesOfFile(fileURLToPath(uri))
        : { kind: 'unreadable', why: l10n.t('it is not on this machine') },
    startSurvey,
    documents: (folders, formats, tooMany) => listing(folders, formats, tooMany),
  };
}

/** The configuration file in a folder, or in the nearest one above it. */
export async function configurationAt(folder: string): Promise<ConfigurationFile | null> {
  for (let at = resolve(folder), below = ''; at !== below; below = at, at = dirname(at)) {
    const path = join(at, CONFIGURATION);
    if (await isThere(path)) return configurationFile(path);
  }
  return null;
}

/** The configuration file at a path. */
export async function configurationFile(path: string): Promise<ConfigurationFile> {
  const read = await textOfFile(path, LARGEST_CONFIGURATION);
  return { path, folder: uriOf(dirname(resolve(path))), read };
}

/**
 * Reads a catalogue at an absolute path, or one below one of the folders (URIs); of a folder, all that are in it. Of a "confined" one,
 * the file has to be in one of these, also where a symbolic link leads.
 */
export async function loadCatalogues(
  path: string,
  folders: readonly string[],
  whereabouts: Whereabouts,
): Promise<readonly Loaded[]> {
  const paths = folders.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri));
  const fromHere = whereabouts === 'anywhere' ? [resolve(path)] : [];
  const candidates = isAbsolute(path) ? [path] : [...paths.map((each) => resolve(each, path)), ...fromHere];
  const found = await Promise.all(candidates.map(isThere));
  const file = candidates[Math.max(0, found.indexOf(true))] ?? path;
  const confined = async (each: string) => whereabouts === 'confined' && !(await isWithin(each, paths, true));
  if (found.includes(true) && (await confined(file))) return [unusable(file, outside())];
  const inFolder = await catalogueNamesIn(file);
  if (inFolder?.length === 0) return [unusable(file, l10n.t('there is no catalogue in this folder'))];
  if (inFolder && inFolder.length > MOST_CATALOGUES) return [unusable(file, tooManyCatalogues())];
  const all: Loaded[] = [];
  // One after the other: what is in memory at once is bounded.
  for (const each of inFolder?.map((name) => join(file, name)) ?? [file])
    all.push(inFolder && (await confined(each)) ? unusable(each, outside()) : await loaded(each));
  return all;
}

/** Of a folder, the names of the catalogues in it; undefined: it is none. */
async function catalogueNamesIn(path: string): Promise<string[] | undefined> {
  const names = await readdir(path).catch(() => undefined);
  return names?.filter(isCatalogueName).sort();
}

/** The catalogue in a file. */
async function loaded(file: string): Promise<Loaded> {
  const read = await textOfFile(file, LARGEST_CATALOGUE);
  if (read.kind === 'unreadable') return unusable(file, read.why);
  const { readCatalogue } = await import('../../catalogues/read.ts');
  const checked = readCatalogue(read.text);
  if (checked.kind !== 'report') return { ...checked, file };
  const { report } = checked;
  const folder = dirname(await realpath(file));
  // Beside it, not elsewhere: neither by its name nor by a symbolic link.
  const names = ['annex.md', report.source.file];
  const [annex, text] = await Promise.all(
    names.map(async (name) => ((await isWithin(join(folder, name), [folder])) ? name : null)),
  );
  return {
    kind: 'report',
    report,
    file,
    annexUri: annex ? uriOf(join(folder, annex)) : null,
    textUri: text ? uriOf(join(folder, text)) : null,
  };
}

/** The URI of a file that comes with the product; null: there is none. */
function existing(folder: string, name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) ? uriOf(path) : null;
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
