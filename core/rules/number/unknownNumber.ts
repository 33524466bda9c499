/** `unknown-number`: there is no such resolution: its number is past the last one that the assembly gave, or was not given yet. */
import { isBefore } from '../draft.ts';
import { type Fault, fault, type Rule } from '../rule.ts';
import { assemblyName, reportedAt, statusEvidence } from '../wording.ts';

export const unknownNumber: Rule = {
  code: 'unknown-number',
  severity: 'error',
  summary: 'The number is past the last one that the assembly gave.',
  check(resolved, draft) {
    const { reference, meaning, body, toldBy } = resolved;
    const { data } = draft.catalogue;
    const { number, through, numberSpan } = reference;
    if (meaning.kind === 'entry' && meaning.entry.status === 'new' && isBefore(draft)) {
      const evidence = statusEvidence(meaning.entry);
      return [
        fault({
          span: reference.span,
          message: `There was no Resolution ${meaning.entry.number} at the end of ${draft.context.asOf}: ${assemblyName(data)} adopted it${reportedAt(evidence)}.`,
          evidence: evidence ? [evidence] : [],
        }),
      ];
    }
    const past = (n: number | string | null): n is number => typeof n === 'number' && n > data.lastNumber;
    const wrong = meaning.kind === 'beyond' ? number : body === data.body && past(through) ? through : null;
    if (wrong === null) return [];
    const doubt =
      toldBy === 'document'
        ? `; if another body's resolution is meant, name the body ("WRC Resolution ${wrong}")`
        : '';
    return [
      fault({
        span: through === null ? reference.span : numberSpan,
        message: `There is no ${data.body} Resolution ${wrong}: the last number that ${assemblyName(data)} gave is ${data.lastNumber}${doubt}.`,
        evidence: data.resolutions
          .filter((e) => e.number === data.lastNumber)
          .flatMap((e) => e.evidence.slice(0, 1)),
      }),
    ] satisfies Fault[];
  },
};
