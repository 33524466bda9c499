/** `unknown-number`: there is no such resolution: its number is past the last one that the assembly gave, or was not given yet. */
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
    const { data } = draft.catalogue;
    const { number, through, numberSpan, language } = reference;
    if (meaning.kind === 'entry' && meaning.entry.status === 'new' && isBefore(draft)) {
      const evidence = statusEvidence(meaning.entry);
      return [
        fault({
          span: reference.span,
          message: say(language, 'notAdoptedYet', {
            number: meaning.entry.number,
            year: draft.context.asOf ?? '',
            assembly: assemblyName(data, language),
            where: reportedAt(evidence, language),
          }),
          evidence: evidence ? [evidence] : [],
        }),
      ];
    }
    const past = (n: number | string | null): n is number => typeof n === 'number' && n > data.lastNumber;
    const wrong = meaning.kind === 'beyond' ? number : body === data.body && past(through) ? through : null;
    if (wrong === null) return [];
    const said = {
      body: bodyAcronym(data.body, language),
      number: wrong,
      assembly: assemblyName(data, language),
      last: data.lastNumber,
    };
    return [
      fault({
        span: through === null ? reference.span : numberSpan,
        message:
          toldBy === 'document'
            ? say(language, 'noSuchNumberOrOther', { ...said, example: exampleOf(wrong, language) })
            : say(language, 'noSuchNumber', said),
        evidence: data.resolutions
          .filter((e) => e.number === data.lastNumber)
          .flatMap((e) => e.evidence.slice(0, 1)),
      }),
    ] satisfies Fault[];
  },
};

/** How another body's resolution is cited, one of those that are told by their acronym: "Resolution 200 of WRC". */
function exampleOf(number: number | string, language: string): string {
  const other = conferences.bodies.find(({ citedBy }) => citedBy === 'acronym')?.id ?? '';
  return withBody(headText({ number }, language), other, bodyAcronym(other, language), language);
}
