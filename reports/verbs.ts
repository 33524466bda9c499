/** The operative verbs of English resolutions, the longest first, since one may begin with another: "resolves to instruct". */
import { english } from '../core/recognise/languages/en.ts';

export const OPERATIVE_VERBS: readonly string[] = Object.keys(english.verbs).sort(
  (a, b) => b.length - a.length,
);
