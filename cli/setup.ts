/** What a run is set to: its options, before what the project's configuration file says. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { embeddedLibrary, embeddedReports } from '../catalogues/embedded.ts';
import type { Settings } from '../core/analyse.ts';
import { type Library, libraryAsOf } from '../core/catalogue/library.ts';
import { bodyOf, yearOf } from '../core/document/context.ts';
import type { Levels } from '../core/rules/rules.ts';
import { cataloguesInUse, type Named } from '../server/catalogues/inUse.ts';
import { wantedBy } from '../server/catalogues/wanted.ts';
import type { LoadedReport } from '../server/host/host.ts';
import { configurationAt, configurationFile, loadCatalogues } from '../server/host/nodeHost.ts';
import { projectFrom } from '../server/projects.ts';
import { type Project, settingsFor, settingsFrom } from '../server/settings.ts';
import { Problem } from './problem.ts';

/** What commands ask of it. */
export interface Setup {
  /** The settings of a document by its path; one of another name than a file's (standard input) as if it lay in the current folder. */
  settingsFor(path: string): Omit<Settings, 'format'>;
  /** The formats that are looked for in folders; undefined: all. */
  readonly languages: readonly string[] | undefined;
  readonly library: Library;
  /** Whose resolutions are meant where nothing else says so; undefined: the library's main body. */
  readonly body: string | undefined;
  /** What was known in the year as of which documents are checked. */
  readonly known: Library;
  /** What it was made of, and another thread can make it of. */
  readonly options: Options;
}

export interface Options {
  /** The configuration file; undefined: the one in the current folder or in the nearest above it; false: none. */
  readonly config?: string | false;
  /** A path. */
  readonly catalogue?: string;
  /** Paths of files, and of folders that hold some. */
  readonly catalogues?: readonly string[];
  readonly rules?: Levels;
  readonly body?: string;
  readonly asOf?: string;
}

/** Reads the configuration file; one that is not understood in full is a Problem, since less would be checked than is thought. */
export async function setupFor(options: Options): Promise<Setup> {
  const project = await projectOf(options.config);
  const said = project?.configuration ?? {};
  const body = options.body ?? said.body;
  const asOf = options.asOf ?? said.asOf;
  const { folder = pathToFileURL(resolve('.')).href } = project ?? {};
  const settings = settingsFrom({
    rules: { ...said.rules, ...options.rules },
    ignore: said.ignore,
    body,
    asOf,
  });
  const library = await libraryOf(options, project);
  return {
    settingsFor: (path) => settingsFor(pathToFileURL(resolve(path)).href, settings, [folder]),
    languages: said.languages,
    library,
    body: body === undefined ? undefined : bodyOf(body),
    known: libraryAsOf(library, asOf === undefined ? null : (yearOf(asOf) ?? null)),
    options,
  };
}

async function projectOf(config: Options['config']): Promise<Project | undefined> {
  if (config === false) return undefined;
  const file = config === undefined ? await configurationAt('.') : await configurationFile(config);
  if (file === null) return undefined;
  const { path, faults, ...project } = projectFrom(file);
  if (faults.length > 0) throw new Problem(`${path} is not understood: ${firstOf(faults)}`);
  return project;
}

/** Those of the options, by their paths from the current folder, and those of the project, from the folder of its file. */
async function libraryOf(options: Options, project: Project | undefined): Promise<Library> {
  const said = wantedBy(NOTHING, [], project ? [project] : []);
  const instead = options.catalogue === undefined ? said.instead : ofOption(options.catalogue);
  const further = [...said.further, ...(options.catalogues ?? []).map(ofOption)];
  if (!instead && further.length === 0) return embeddedLibrary();
  const { library, faulty } = await cataloguesInUse({ embedded, loadCatalogues }, { instead, further });
  const [first] = faulty;
  if (first) throw new Problem(`${first.file} cannot be used as a catalogue: ${firstOf(first.faults)}`);
  return library;
}

const NOTHING = { catalogue: '', ownCatalogue: '', catalogues: [], ownCatalogues: [] };

function ofOption(path: string): Named {
  return { path, folders: [], whereabouts: 'anywhere' };
}

/** Nothing opens the documents behind them. */
function embedded(): LoadedReport[] {
  return embeddedReports.map((report) => ({
    kind: 'report',
    report,
    file: null,
    annexUri: null,
    textUri: null,
  }));
}

function firstOf([first = '', ...more]: readonly string[]): string {
  return more.length > 0 ? `${first} (and ${more.length} more)` : first;
}
