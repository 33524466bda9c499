/** What a run is set to: its options, before what the project's configuration file says. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { embeddedCatalogue } from '../catalogues/embedded.ts';
import type { Settings } from '../core/analyse.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Levels } from '../core/rules/rules.ts';
import { configurationAt, configurationFile, loadCatalogue } from '../server/host/nodeHost.ts';
import { projectFrom } from '../server/projects.ts';
import { type Project, settingsFor, settingsFrom } from '../server/settings.ts';
import { Problem } from './problem.ts';

/** What commands ask of it. */
export interface Setup {
  /** The settings of a document by its path; one of another name than a file's (standard input) as if it lay in the current folder. */
  settingsFor(path: string): Omit<Settings, 'format'>;
  /** The formats that are looked for in folders; undefined: all. */
  readonly languages: readonly string[] | undefined;
  readonly catalogue: Catalogue;
  /** What it was made of, and another thread can make it of. */
  readonly options: Options;
}

export interface Options {
  /** The configuration file; undefined: the one in the current folder or in the nearest above it; false: none. */
  readonly config?: string | false;
  /** A path. */
  readonly catalogue?: string;
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
  return {
    settingsFor: (path) => settingsFor(pathToFileURL(resolve(path)).href, settings, [folder]),
    languages: said.languages,
    catalogue: await catalogueOf(options.catalogue, project),
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

/** That of the option, by its path from the current folder; else that of the project, from the folder of its file. */
async function catalogueOf(option: string | undefined, project: Project | undefined): Promise<Catalogue> {
  const path = option ?? project?.configuration.catalogue;
  if (path === undefined) return embeddedCatalogue();
  const [folders, whereabouts] =
    option === undefined && project ? ([[project.folder], 'confined'] as const) : ([[], 'anywhere'] as const);
  const loaded = await loadCatalogue(path, folders, whereabouts);
  if (loaded.kind === 'catalogue') return loaded.catalogue;
  throw new Problem(`${path} cannot be used as a catalogue: ${firstOf(loaded.faults)}`);
}

function firstOf([first = '', ...more]: readonly string[]): string {
  return more.length > 0 ? `${first} (and ${more.length} more)` : first;
}
