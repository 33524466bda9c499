/** The settings of a client, from anything that it may send. */
import type { Severity } from '../core/rules/rule.ts';
import { type Levels, rules } from '../core/rules/rules.ts';

export interface ServerSettings {
  /** The path of a catalogue.json to use instead of the embedded one; empty: the embedded one. */
  readonly catalogue: string;
  readonly rules: Levels;
  /** Whether documents of the workspace that are not open are checked too. */
  readonly checkWorkspace: boolean;
  /** The LSP language identifiers of drafting documents. */
  readonly languages: readonly string[];
}

export const DEFAULTS: ServerSettings = {
  catalogue: '',
  rules: {},
  checkWorkspace: true,
  languages: ['markdown', 'plaintext', 'asciidoc', 'restructuredtext', 'latex', 'tex'],
};

const LEVELS: ReadonlySet<unknown> = new Set<Severity | 'off'>([
  'error',
  'warning',
  'information',
  'hint',
  'off',
]);

/** Takes what fits of an unknown value; the rest stays as the defaults have it. */
export function settingsFrom(value: unknown): ServerSettings {
  const given = isRecord(value) ? value : {};
  const levels = isRecord(given['rules']) ? given['rules'] : {};
  return {
    catalogue: typeof given['catalogue'] === 'string' ? given['catalogue'].trim() : DEFAULTS.catalogue,
    rules: Object.fromEntries(
      rules.flatMap(({ code }) =>
        LEVELS.has(levels[code]) ? [[code, levels[code] as Severity | 'off']] : [],
      ),
    ),
    checkWorkspace:
      typeof given['checkWorkspace'] === 'boolean' ? given['checkWorkspace'] : DEFAULTS.checkWorkspace,
    languages: isStrings(given['languages']) ? given['languages'] : DEFAULTS.languages,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
