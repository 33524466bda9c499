/** The settings of a client, from anything that it may send. */
import * as l10n from '@vscode/l10n';
import picomatch from 'picomatch';
import { allCodes, type Settings } from '../core/analyse.ts';
import { conferences } from '../core/conferences.ts';
import { bodyOf, yearOf } from '../core/document/context.ts';
import type { Mentions } from '../core/features/marking/inlayHints.ts';
import { type Level, SEVERITIES } from '../core/rules/rule.ts';
import type { Levels } from '../core/rules/rules.ts';
import { plainUri } from '../core/uris.ts';

export interface ServerSettings {
  /** The path of a catalogue.json to use instead of the embedded one; empty: the embedded one. */
  readonly catalogue: string;
  /** The same path where the user, and no workspace, has set it: it may lead anywhere. */
  readonly ownCatalogue: string;
  /** The paths of further catalogues and of folders that hold some. */
  readonly catalogues: readonly string[];
  /** Those of them that the user, and no workspace, has set. */
  readonly ownCatalogues: readonly string[];
  readonly rules: Levels;
  /** Codes of rules not to be told of in files by pattern: {"archive/**": ["outdated-edition"]}; none: all rules. */
  readonly ignore: Readonly<Record<string, readonly string[]>>;
  /** The body of documents that do not say whose they are; empty: the catalogue's. */
  readonly body: string;
  /** The year at whose end documents that do not say so are to be checked; empty: today. */
  readonly asOf: string;
  /** Whether documents of the workspace that are not open are checked too. */
  readonly checkWorkspace: boolean;
  /** At which mentions inlay hints show the short title, and the missing edition. */
  readonly inlayHints: { readonly titles: Mentions; readonly editions: Mentions };
  /** The LSP language identifiers of drafting documents. */
  readonly languages: readonly string[];
}

/** What a project says of these in its own file, which counts before what the client says. */
export type Configuration = Partial<
  Pick<ServerSettings, 'catalogue' | 'catalogues' | 'rules' | 'ignore' | 'body' | 'asOf' | 'languages'>
>;

export interface Project {
  /** The folder (a URI) that its file stands in: what is below it is the project's, and its patterns begin there. */
  readonly folder: string;
  readonly configuration: Configuration;
}

const DEFAULTS: ServerSettings = {
  catalogue: '',
  ownCatalogue: '',
  catalogues: [],
  ownCatalogues: [],
  rules: {},
  ignore: {},
  body: '',
  asOf: '',
  checkWorkspace: true,
  inlayHints: { titles: 'first', editions: 'first' },
  languages: ['markdown', 'plaintext', 'asciidoc', 'restructuredtext', 'latex', 'tex'],
};

const MENTIONS: readonly Mentions[] = ['off', 'first', 'all'];
const LEVELS: ReadonlySet<unknown> = new Set<Level>([...SEVERITIES, 'off']);

/** Takes what fits of an unknown value; the rest stays as the defaults have it. */
export function settingsFrom(value: unknown): ServerSettings {
  const given = isRecord(value) ? value : {};
  const levels = isRecord(given['rules']) ? given['rules'] : {};
  const hints = isRecord(given['inlayHints']) ? given['inlayHints'] : {};
  return {
    catalogue: text(given['catalogue']) ?? DEFAULTS.catalogue,
    ownCatalogue: text(given['ownCatalogue']) ?? DEFAULTS.ownCatalogue,
    catalogues: isStrings(given['catalogues']) ? given['catalogues'] : DEFAULTS.catalogues,
    ownCatalogues: isStrings(given['ownCatalogues']) ? given['ownCatalogues'] : DEFAULTS.ownCatalogues,
    rules: Object.fromEntries(
      allCodes.flatMap(({ code }) => (LEVELS.has(levels[code]) ? [[code, levels[code] as Level]] : [])),
    ),
    ignore: ignoreFrom(given['ignore']),
    body: text(given['body']) ?? DEFAULTS.body,
    asOf: text(given['asOf']) ?? DEFAULTS.asOf,
    checkWorkspace:
      typeof given['checkWorkspace'] === 'boolean' ? given['checkWorkspace'] : DEFAULTS.checkWorkspace,
    inlayHints: {
      titles: mentionsFrom(hints['titles']) ?? DEFAULTS.inlayHints.titles,
      editions: mentionsFrom(hints['editions']) ?? DEFAULTS.inlayHints.editions,
    },
    languages: isStrings(given['languages']) ? given['languages'] : DEFAULTS.languages,
  };
}

/**
 * The settings for one document, by its URI: what a pattern of `ignore` names is off. The client's patterns are taken below its
 * folders (URIs); a project's file counts before the client's settings, so that all who work on it see the same.
 */
export function settingsFor(
  uri: string,
  settings: ServerSettings,
  folders: readonly string[],
  projects: readonly Project[] = [],
): Omit<Settings, 'format'> {
  const { folder, configuration } = projectOf(uri, projects) ?? { folder: '', configuration: {} };
  const off = [
    ...ignoredIn(pathBelow(uri, folders), settings.ignore),
    ...ignoredIn(pathBelow(uri, [folder]), configuration.ignore ?? {}),
  ];
  return {
    rules: {
      ...settings.rules,
      ...configuration.rules,
      ...Object.fromEntries(off.map((code) => [code, 'off' as const])),
    },
    body: configuration.body ?? settings.body,
    asOf: configuration.asOf ?? settings.asOf,
  };
}

/** The project that a document belongs to: the innermost one. */
export function projectOf(uri: string, projects: readonly Project[]): Project | undefined {
  return projects
    .filter(({ folder }) => isBelow(uri, folder))
    .reduce<Project | undefined>((a, b) => (a && a.folder.length > b.folder.length ? a : b), undefined);
}

/** The codes that patterns silence in a file. */
function ignoredIn(path: string, ignore: ServerSettings['ignore']): readonly string[] {
  return Object.entries(ignore)
    .filter(([pattern]) => picomatch.isMatch(path, pattern, { dot: true }))
    .flatMap(([, names]) =>
      names.length === 0 || names.includes('*') ? allCodes.map(({ code }) => code) : names,
    );
}

/** "archive/draft.txt" for a document below a folder; the whole path of one that is below none. */
function pathBelow(uri: string, folders: readonly string[]): string {
  const plain = plainUri(uri);
  const folder = folders.find((f) => isBelow(uri, f));
  return folder ? plain.slice(inside(folder).length) : plain.replace(/^[a-z-]+:\/*/, '');
}

function isBelow(uri: string, folder: string): boolean {
  return folder !== '' && plainUri(uri).startsWith(inside(folder));
}

/** With the slash at its end. */
function inside(folder: string): string {
  return `${plainUri(folder).replace(/\/$/, '')}/`;
}

/** What of the settings is said but not understood, in a line for each; the rest is used all the same. */
export function faultsIn(value: unknown): string[] {
  const given = isRecord(value) ? value : {};
  const levels = isRecord(given['rules']) ? given['rules'] : {};
  const { body, asOf } = settingsFrom(value);
  return [
    ...Object.entries(levels)
      .filter(([code, level]) => !allCodes.some((known) => known.code === code) || !LEVELS.has(level))
      .map(([code, level]) => {
        const fault = allCodes.some((known) => known.code === code)
          ? l10n.t(
              'the level of {0} is "{1}", and not one of {2}',
              code,
              String(level),
              [...LEVELS].join(', '),
            )
          : l10n.t('there is no rule "{0}"', code);
        return `rules: ${fault}`;
      }),
    ...(body !== '' && !bodyOf(body) ? [`body: ${noBody(body)}`] : []),
    ...(asOf !== '' && !yearOf(asOf) ? [`asOf: ${noYear(asOf)}`] : []),
  ];
}

/** As the core says it of a document's own fields, but in the user's language. */
function noBody(body: string): string {
  const known = conferences.bodies.map(({ id }) => id).join(', ');
  return l10n.t('There is no body "{0}"; those known are {1}.', body, known);
}

function noYear(asOf: string): string {
  return l10n.t(
    '"{0}" is not a year; write the year or the assembly at whose end the draft is to be checked: 2022, or WTSA-20.',
    asOf,
  );
}

function ignoreFrom(value: unknown): Record<string, readonly string[]> {
  const entries = Object.entries(isRecord(value) ? value : {});
  return Object.fromEntries(
    entries.flatMap(([pattern, names]) => (isStrings(names) && isBounded(pattern) ? [[pattern, names]] : [])),
  );
}

/**
 * Whether matching a pattern takes little time whatever the name: each star more in a part of a path makes it longer by the length
 * of the name. A pattern may come with a workspace that nobody trusts.
 */
export function isBounded(pattern: string): boolean {
  const parts = pattern.split('/');
  const starsIn = (part: string) => part.split('*').length - 1;
  return (
    pattern.length <= 300 &&
    !pattern.includes('(') &&
    parts.filter((part) => part === '**').length <= 2 &&
    parts.every((part) => part === '**' || starsIn(part) <= 3)
  );
}

function mentionsFrom(value: unknown): Mentions | undefined {
  return MENTIONS.find((mentions) => mentions === value);
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
