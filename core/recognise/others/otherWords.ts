/** What the recogniser needs to know of a language to find references other than those to resolutions; languages/others/ has one file for each. */
import type { OtherKind } from '../../kinds.ts';

/** The words of such references in one language, in lower case but for acronyms. */
export interface OtherWords {
  /** "en" */
  readonly code: string;
  /** The nouns, each with whether one is meant or several; the longer of two first. A capital letter begins them in a text. */
  readonly nouns: Readonly<Record<OtherKind, OtherNouns>>;
  /** Acronyms, in capitals, that may be written together with the number: "SG9", "Q5/21". */
  readonly acronyms: readonly Acronym[];
  /** The Sectors in words, with the body whose they are: "telecommunication standardization sector" and "WTSA". */
  readonly sectors: Readonly<Record<string, string>>;
  /** Those of forums that give opinions: "WTPF". */
  readonly forums: readonly string[];
  /** What is written after a number that counts in order: "я" in "9-я". */
  readonly ordinals: readonly string[];
  /** Words of a sentence that tells of study groups that became another: "merged". */
  readonly merged: readonly string[];
}

export interface OtherNouns {
  readonly one: readonly string[];
  readonly many: readonly string[];
}

export interface Acronym {
  readonly kind: OtherKind;
  /** "SG" */
  readonly text: string;
  readonly many: boolean;
  /** Whether a Sector has to be named beside it, since it stands for other things, too: "CE". */
  readonly doubtful?: boolean;
}
