/** What comes with the product inside of its code: the report behind the embedded catalogue, and docs/rules.md. */

export interface Texts {
  readonly report: string;
  readonly rules: string;
}

/** Addresses of these. */
export const REPORT = 'bundled:/report.txt';
export const RULES = 'bundled:/rules.md';

export function isBundled(uri: string): boolean {
  return uri === REPORT || uri === RULES;
}

/** The text at an address; null: it is none of these. */
export function bundledText(uri: string, texts: Texts): string | null {
  if (uri === REPORT) return texts.report;
  return uri === RULES ? texts.rules : null;
}
