/** `unknown-number`: there is no such resolution, since the number is past the last one that the assembly gave. */
import type { Rule } from './rule.ts';
import { assemblyName } from './wording.ts';

export const unknownNumber: Rule = {
  code: 'unknown-number',
  severity: 'error',
  check({ reference, meaning, body, toldBy }, { data }) {
    const { number, through, numberSpan } = reference;
    const past = (n: number | string | null): n is number => typeof n === 'number' && n > data.lastNumber;
    const wrong = meaning.kind === 'beyond' ? number : body === data.body && past(through) ? through : null;
    if (wrong === null) return null;
    const doubt =
      toldBy === 'document'
        ? `; if another body's resolution is meant, name the body ("WRC Resolution ${wrong}")`
        : '';
    return {
      span: through === null ? reference.span : numberSpan,
      message: `There is no ${data.body} Resolution ${wrong}: the last number that ${assemblyName(data)} gave is ${data.lastNumber}${doubt}.`,
      fix: null,
      evidence: data.resolutions
        .filter((e) => e.number === data.lastNumber)
        .flatMap((e) => e.evidence.slice(0, 1)),
      deprecated: false,
    };
  },
};
