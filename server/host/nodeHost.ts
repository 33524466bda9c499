/** The host on Node.js: catalogues, documents and the product's own files from the disk. */
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as l10n from '@vscode/l10n';
import { embeddedCatalogue } from '../../catalogues/embedded.ts';
import { CONFIGURATION } from '../configuration.ts';
import { bundledText, REPORT, RULES, type Texts } from './bundled.ts';
import { isWithin } from './confined.ts';
import { bytesOfFile, isThere, textOfFile } from './files.ts';
import { DOCUMENTS } from './formats.ts';
import { type ConfigurationFile, type Host, type Loaded, outside, type Whereabouts } from './host.ts';
import { LARGEST_CATALOGUE, LARGEST_CONFIGURATION } from './limits.ts';
import { listing } from './listing.ts';
import { startSurvey } from './survey.ts';

/** The host for a product installed at `root`, the folder that holds data/ and docs/; `texts` gives what these do not hold. */
export function nodeHost(root: string, texts?: () => Promise<Texts>): Host {
  return {
    documentsPattern: DOCUMENTS,
    rulesPage: existing(join(root, 'docs'), 'rules.md') ?? RULES,
    configuration: async (folder) =>
      folder.startsWith('file:') ? configurationAt(fileURLToPath(folder)) : null,
    embedded() {
      const catalogue = embeddedCatalogue();
      const folder = join(root, 'data', catalogue.data.id);
      const report = existing(folder, catalogue.data.source.file) ?? (texts ? REPORT : null);
      return { kind: 'catalogue', catalogue, file: null, annex: existing(folder, 'annex.md'), report };
    },
    loadCatalogue,
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
 * Reads a catalogue at an absolute path, or one below one of the folders (URIs). Of a "confined" one, the file has to be in one of
 * these, also where a symbolic link leads.
 */
export async function loadCatalogue(
  path: string,
  folders: readonly string[],
  whereabouts: Whereabouts,
): Promise<Loaded> {
  const paths = folders.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri));
  const fromHere = whereabouts === 'anywhere' ? [resolve(path)] : [];
  const candidates = isAbsolute(path) ? [path] : [...paths.map((each) => resolve(each, path)), ...fromHere];
  const found = await Promise.all(candidates.map(isThere));
  const file = candidates[Math.max(0, found.indexOf(true))] ?? path;
  if (whereabouts === 'confined' && found.includes(true) && !(await isWithin(file, paths)))
    return { kind: 'faults', faults: [outside()] };
  const read = await textOfFile(file, LARGEST_CATALOGUE);
  if (read.kind === 'unreadable') return { kind: 'faults', faults: [read.why] };
  const { readCatalogue } = await import('../../catalogues/read.ts');
  const checked = readCatalogue(read.text);
  if (checked.kind === 'faults') return checked;
  const { catalogue } = checked;
  const folder = dirname(await realpath(file));
  // Beside it, not elsewhere: neither by its name nor by a symbolic link.
  const names = ['annex.md', catalogue.data.source.file];
  const [annex, report] = await Promise.all(
    names.map(async (name) => ((await isWithin(join(folder, name), [folder])) ? name : null)),
  );
  return {
    kind: 'catalogue',
    catalogue,
    file,
    annex: annex ? uriOf(join(dirname(file), annex)) : null,
    report: report ? uriOf(join(dirname(file), report)) : null,
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
