/** What the recogniser finds beside resolutions: a place in the text that names a Recommendation, a Question, a Decision, an Opinion or a study group. */
import type { Body } from '../../conferences.ts';
import type { OtherKind } from '../../kinds.ts';
import type { Span } from '../../span.ts';
import { moved } from '../reference.ts';

/** One place in a text that names something other than a resolution; a list holds one for each of its members. */
export interface Other {
  readonly kind: OtherKind;
  /** "Recommendation ITU-T A.25", "SG9"; in a list, of the member: "A.7". */
  readonly span: Span;
  /** The noun that announces it, which a list shares: "Recommendation", "SG"; the sector's name where there is no noun: "ITU-T" in "ITU-T A.25". */
  readonly noun: Span;
  /** "A.25", "3/2", "5", "9": as it is cited, whatever the language. */
  readonly name: string;
  /** Of "A.25". */
  readonly nameSpan: Span;
  /** The body whose it is, as the words at the reference tell: "WTSA" for the Sector "ITU-T", "PP" for the Plenipotentiary Conference; null: they tell nothing. */
  readonly body: Body | null;
  /** null: none given. */
  readonly edition: OtherEdition | null;
  /** The language of the words: "en". */
  readonly language: string;
}

/** Which text of it is meant: "(10/2016)" of a Recommendation, "(Rev. Bucharest, 2022)" of a Decision. */
export interface OtherEdition {
  readonly revised: boolean;
  /** "Bucharest"; null in "(10/2016)" and "(Rev.WRC-15)". */
  readonly place: string | null;
  /** 2016 */
  readonly year: number;
  /** 10; null: no month is given. */
  readonly month: number | null;
  /** With its parentheses. */
  readonly span: Span;
}

/** The reference as it is so many units further on. */
export function movedOther(other: Other, by: number): Other {
  // Written out: there may be many, and objects that are spread take ten times as long to make.
  const { kind, span, noun, name, nameSpan, body, edition, language } = other;
  return {
    kind,
    span: moved(span, by),
    noun: moved(noun, by),
    name,
    nameSpan: moved(nameSpan, by),
    body,
    edition: edition && { ...edition, span: moved(edition.span, by) },
    language,
  };
}
