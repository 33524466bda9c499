/** `unknown-number`: there is no such resolution: its number is past the last one that the assembly gave, or was not given yet. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { catalogueFor } from '../../catalogue/library.ts';
import { bodyAcronym, conferences } from '../../conferences.ts';
import { headText, withBody } from '../../wording/citation.ts';
import { assemblyName, reportedAt, statusEvidence } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { isBefore } from '../draft.ts';
import { type Fault, fault, type Rule } from '../rule.ts';

export const unknownNumber: Rule = {
  code: 'unknown-number',
  severity: 'error',
  summary: 'The number is past the last one that the assembly gave.',
  check(resolved, draft) {
    const { reference, meaning, body, toldBy } = resolved;
    const { number, through, numberSpan, language } = reference;
    if (meaning.kind === 'entry' && meaning.entry.status === 'new' && isBefore(draft, meaning.catalogue)) {
      const evidence = statusEvidence(meaning.entry);
      return [
        fault({
          span: reference.span,
          message: say(language, 'notAdoptedYet', {
            number: meaning.entry.number,
            year: draft.context.asOf,
            assembly: assemblyName(assemblyOf(meaning.catalogue, meaning.entry), language),
            where: reportedAt(evidence, language),
          }),
          evidence: evidence ? [evidence] : [],
        }),
      ];
    }
    const catalogue = catalogueFor(draft.library, body);
    if (!catalogue || catalogue.latest.kind === 'list') return [];
    const { lastNumber, latest } = catalogue;
    const past = (n: number | string | null): n is number => typeof n === 'number' && n > lastNumber;
    const wrong = meaning.kind === 'beyond' ? number : past(through) ? through : null;
    if (wrong === null) return [];
    const said = {
      body: bodyAcronym(catalogue.body, language),
      number: wrong,
      assembly: assemblyName(latest, language),
      last: lastNumber,
    };
    return [
      fault({
        span: through === null ? reference.span : numberSpan,
        message:
          toldBy === 'document'
            ? say(language, 'noSuchNumberOrOther', { ...said, example: exampleOf(wrong, language) })
            : say(language, 'noSuchNumber', said),
        evidence: catalogue.byNumber.get(lastNumber)?.evidence.slice(0, 1) ?? [],
      }),
    ] satisfies Fault[];
  },
};

/** How another body's resolution is cited, one of those that are told by their acronym: "Resolution 200 of WRC". */
function exampleOf(number: number | string, language: string): string {
  const [other = ''] = conferences.bodies.flatMap(({ id, citedBy }) => (citedBy === 'acronym' ? id : []));
  return withBody(headText({ number }, language), other, bodyAcronym(other, language), language);
}
