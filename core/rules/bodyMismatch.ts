/** `body-mismatch`: the words at the reference name one body, its edition another. */
import { bodyNamed, conferencesOf } from '../conferences.ts';
import { conferencesOfEdition } from '../resolve/resolve.ts';
import type { Rule } from './rule.ts';
import { asWritten, bodyTitle, conferenceTitle, referenceName } from './wording.ts';

export const bodyMismatch: Rule = {
  code: 'body-mismatch',
  severity: 'error',
  check({ reference }, _catalogue, text) {
    const { edition, mention } = reference;
    if (!edition || !mention) return null;
    const conferences = conferencesOfEdition(edition);
    const [conference] = conferences;
    if (!conference) return null;
    const agrees = conferences.some((c) =>
      mention.body === null ? bodyNamed(c.body)?.kind === mention.own : fits(mention.body, c.body),
    );
    if (agrees) return null;
    const words = text
      .slice(mention.span.start, mention.span.end)
      .replace(/[\s*_]+/g, ' ')
      .trim();
    const named = mention.body === null ? `an ${mention.own}` : `the ${bodyTitle(mention.body)}`;
    return {
      span: reference.span,
      message: `${referenceName(reference)}: "${words}" names ${named.replace('an c', 'a c')}, but ${asWritten(edition, text)} is an edition of the ${bodyTitle(conference.body)}, ${conferenceTitle(conference)}.`,
      fix: null,
      evidence: [],
      deprecated: false,
    };
  },
};

/** A body without conferences of its own in the data (the Council) cannot be contradicted by a place. */
function fits(named: string, edition: string): boolean {
  return named === edition || conferencesOf(named).length === 0;
}
