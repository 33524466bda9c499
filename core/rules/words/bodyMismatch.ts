/** `body-mismatch`: the words at the reference name one body, its edition another. */
import { bodyNamed, conferencesOf } from '../../conferences.ts';
import { conferencesOfEdition } from '../../resolve/resolve.ts';
import { asWritten, bodyTitle, conferenceTitle, referenceName } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { fault, type Rule } from '../rule.ts';

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
    const words = text.slice(mention.span.start, mention.span.end).replace(/[\s*_]+/g, ' ');
    const { language } = reference;
    const told = {
      name: referenceName(reference),
      words,
      edition: asWritten(edition, text, language),
      body: bodyTitle(conference.body, language),
      conference: conferenceTitle(conference, language),
    };
    const message =
      said !== null
        ? say(language, 'bodyMismatch', { ...told, named: bodyTitle(said, language) })
        : mention.own === 'assembly'
          ? say(language, 'bodyMismatchAssembly', told)
          : say(language, 'bodyMismatchConference', told);
    return [fault({ span: reference.span, message })];
  },
};

/** A body without conferences of its own in the data (the Council) cannot be contradicted by a place. */
function fits(named: string, edition: string): boolean {
  return named === edition || conferencesOf(named).length === 0;
}
