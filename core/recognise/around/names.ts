/** Names of bodies and of others that issue resolutions, where they stand in a text. */
import { type Body, bodyNamed, conferenceNamed } from '../../conferences.ts';
import type { Grammar } from '../grammar.ts';
import type { Edition, Mention } from '../reference.ts';
import type { Found } from '../words/phrases.ts';
import { isDigit, isUpper, skip, wordEnd } from '../words/scan.ts';
import { bare } from '../words/spelling.ts';

/** What stands around a reference: a body of ours, another organisation, or nothing that tells. */
export type Around =
  | {
      readonly kind: 'body';
      readonly mention: Mention;
      readonly edition: Edition | null;
      readonly end: number;
    }
  | { readonly kind: 'foreign' };

/** The name of a body, and the year with it. */
export interface Named {
  /** Whether it is somebody else's: "the Council of the District". */
  readonly ofOther: boolean;
  readonly body: Body;
  readonly year: number | null;
  readonly end: number;
}

/** The name of a body at the offset; undefined where there is none. */
export function namedAt(text: string, at: number, grammar: Grammar): Named | undefined {
  const end = wordEnd(text, at);
  const conference = conferenceIn(text, at, end, grammar);
  if (conference) return { ...conference, ofOther: false, end };
  const sector = grammar.sectors.at(text, at) ?? grammar.bodies.at(text, at);
  if (!sector) return undefined;
  const council = bodyNamed(sector.value)?.kind === 'council';
  const link = council ? grammar.dateLinks.at(text, skip(text, sector.end)) : undefined;
  const union = grammar.unionNames.at(text, skip(text, sector.end));
  return { body: sector.value, ofOther: link !== undefined && !union, year: null, end: sector.end };
}

/** The conference that a word names: "WTSA-24", "l'AMNT-24"; undefined for any other word, which is seen at once. */
export function conferenceIn(text: string, start: number, end: number, { language }: Grammar) {
  return isDigit(text.charCodeAt(end - 1))
    ? conferenceNamed(bare(text.slice(start, end), language.spelling))
    : undefined;
}

/** An organisation's acronym counts only in capitals: "WHO", "l'OMS", not "who". */
export function counts(text: string, { start, end, value, phrase }: Found<boolean>): boolean {
  if (!value) return true;
  const written = text.slice(start, end);
  // What is written together with it is in small letters.
  const own = written.toLowerCase().indexOf(phrase);
  return isUpper(own < 0 ? written : written.slice(own, own + phrase.length));
}
