/** The configuration file of a project, `.itu-resolutions.json`: read alike by the server and by the command line. */
import * as l10n from '@vscode/l10n';
import { allCodes } from '../core/analyse.ts';
import { type Configuration, faultsIn, isBounded, isRecord, settingsFrom } from './settings.ts';

/** Its name. */
export const CONFIGURATION = '.itu-resolutions.json';

export interface Configured {
  /** What of the file is understood. */
  readonly configuration: Configuration;
  /** What is not, in a line for each, the name of the setting first; empty: nothing. */
  readonly faults: readonly string[];
}

/** How each setting is written, for those who wrote it otherwise. */
const EXAMPLES: Readonly<Record<string, string>> = {
  $schema: '"node_modules/itu-resolutions/data/configuration.schema.json"',
  rules: '{"missing-edition": "off"}',
  ignore: '{"minutes/**": ["outdated-edition"]}',
  body: '"WTSA"',
  asOf: '"2022"',
  languages: '["markdown", "plaintext"]',
  catalogue: '"catalogue.json"',
  catalogues: '["wtdc-25.catalogue.json"]',
};

/** Reads the text of a configuration file; never throws. */
export function configurationFrom(text: string): Configured {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { configuration: {}, faults: [inOneLine(l10n.t('not JSON: {0}', (error as Error).message))] };
  }
  if (!isRecord(json)) return { configuration: {}, faults: [written('{"body": "WTSA"}')] };
  const { rules, ignore, body, asOf, languages, catalogue, catalogues } = settingsFrom(json);
  const known = {
    rules,
    ignore,
    ...(body !== '' ? { body } : {}),
    ...(asOf !== '' ? { asOf } : {}),
    ...('languages' in json ? { languages } : {}),
    ...(catalogue !== '' ? { catalogue } : {}),
    ...(catalogues.length > 0 ? { catalogues } : {}),
  };
  return { configuration: known, faults: [...misshapen(json), ...faultsIn(json)].map(inOneLine) };
}

/** What a fault quotes of the file may have line breaks. */
function inOneLine(fault: string): string {
  return fault.replace(/\s+/g, ' ');
}

/** What the schema has otherwise, but for what `faultsIn` tells of. */
function misshapen(json: Record<string, unknown>): string[] {
  const names = Object.keys(EXAMPLES);
  return Object.entries(json).flatMap(([name, value]) => {
    if (!names.includes(name)) return [unknown(name, names.slice(1))];
    if (!isShaped(name, value)) return [`${name}: ${written(EXAMPLES[name] ?? '')}`];
    const { said, known } = namesIn(name, value);
    const others = said.filter((each) => !known.includes(each));
    return [...new Set(others)].map((each) => `${name}: ${unknown(each, known)}`);
  });
}

/** The names of rules or formats that a setting lists, and those that there are. */
function namesIn(setting: string, value: unknown): Record<'said' | 'known', readonly string[]> {
  if (setting === 'languages') {
    return { said: value as string[], known: [...settingsFrom({}).languages, 'html', 'xml'] };
  }
  if (setting !== 'ignore') return { said: [], known: [] };
  const said = Object.values(value as Record<string, string[]>).flat();
  return { said, known: ['*', ...allCodes.map(({ code }) => code)] };
}

function isShaped(name: string, value: unknown): boolean {
  switch (name) {
    case 'rules':
      return isRecord(value);
    case 'ignore':
      return (
        isRecord(value) &&
        Object.values(value).every(isTexts) &&
        Object.keys(value).every((each) => isBounded(each))
      );
    case 'languages':
    case 'catalogues':
      return isTexts(value);
    case 'asOf':
      return typeof value === 'string' || typeof value === 'number';
    default:
      return typeof value === 'string';
  }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function written(example: string): string {
  return l10n.t('it is written so: {0}', example);
}

function unknown(name: string, known: readonly string[]): string {
  return l10n.t('"{0}" is not known; known are {1}', name, known.join(', '));
}
