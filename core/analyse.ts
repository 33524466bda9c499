/** The whole path from a text to what is known of it; everything that a user sees is computed from an Analysis. */
import type { Catalogue } from './catalogue/catalogue.ts';
import { type Lines, linesIn } from './lines.ts';
import { prose } from './prose/prose.ts';
import { recognise } from './recognise/recognise.ts';
import { type ResolvedReference, resolve } from './resolve/resolve.ts';
import type { Finding } from './rules/rule.ts';
import { findingsOf, type Severities } from './rules/rules.ts';

export interface Settings {
  /** The LSP language identifier of the document: "markdown". */
  readonly format: string;
  /** Severities by rule code, where they differ from the rules' own. */
  readonly rules: Severities;
}

export interface Analysis {
  readonly text: string;
  /** The text with what is not prose blanked out, unit by unit. */
  readonly prose: string;
  readonly lines: Lines;
  readonly catalogue: Catalogue;
  readonly references: readonly ResolvedReference[];
  readonly findings: readonly Finding[];
}

/** Analyses one document; never throws, whatever the text. */
export function analyse(text: string, catalogue: Catalogue, settings: Settings): Analysis {
  const readable = prose(text, settings.format);
  const references = resolve(recognise(readable), catalogue, { body: catalogue.data.body });
  return {
    text,
    prose: readable,
    lines: linesIn(text),
    catalogue,
    references,
    findings: findingsOf(references, catalogue, text, settings.rules),
  };
}
