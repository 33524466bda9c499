/** What a reference is where only the text before it has changed. */
import { moved, movedEdition, type Reference } from '../recognise/reference.ts';

/** A reference so many units further on. Written out: there are many, and objects that are spread take ten times as long to make. */
export function movedReference(reference: Reference, by: number): Reference {
  if (by === 0) return reference;
  const { span, noun, number, through, numberSpan, headEnd, temporary, language } = reference;
  const { edition, mention, provision } = reference;
  return {
    span: moved(span, by),
    noun: moved(noun, by),
    number,
    through,
    numberSpan: moved(numberSpan, by),
    headEnd: headEnd + by,
    temporary,
    edition: edition && movedEdition(edition, by),
    mention: mention && { ...mention, span: moved(mention.span, by) },
    provision: provision && { ...provision, span: moved(provision.span, by) },
    language,
  };
}
