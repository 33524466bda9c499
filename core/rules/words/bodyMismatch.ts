/** `body-mismatch`: the words at the reference name one body, its edition another. */
import { bodyNamed, conferencesOf } from '../../conferences.ts';
import { conferencesOfEdition } from '../../resolve/resolve.ts';
import { fault, type Rule } from '../rule.ts';
import { asWritten, bodyTitle, conferenceTitle, referenceName } from '../wording.ts';

export const bodyMismatch: Rule = {
  code: 'body-mismatch',
  severity: 'error',
  summary: 'The words name one body, the edition another.',
  check({ reference }, { text, context }) {
    const { edition, mention } = reference;
    if (!edition || !mention) return [];
    const conferences = conferencesOfEdition(edition);
    const [conference] = conferences;
    if (!conference) return [];
    // Where the document says whose it is, "this conference" is that one.
    const own = context.isTold && bodyNamed(context.body)?.kind === mention.own ? context.body : null;
    const said = mention.body ?? own;
    const agrees = conferences.some((c) =>
      said === null ? bodyNamed(c.body)?.kind === mention.own : fits(said, c.body),
    );
    if (agrees) return [];
    const words = text
      .slice(mention.span.start, mention.span.end)
      .replace(/[\s*_]+/g, ' ')
      .trim();
    const named = said === null ? `an ${mention.own}` : `the ${bodyTitle(said)}`;
    return [
      fault({
        span: reference.span,
        message: `${referenceName(reference)}: "${words}" names ${named.replace('an c', 'a c')}, but ${asWritten(edition, text)} is an edition of the ${bodyTitle(conference.body)}, ${conferenceTitle(conference)}.`,
      }),
    ];
  },
};

/** A body without conferences of its own in the data (the Council) cannot be contradicted by a place. */
function fits(named: string, edition: string): boolean {
  return named === edition || conferencesOf(named).length === 0;
}
