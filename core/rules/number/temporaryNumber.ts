/** `temporary-number`: a number of the drafting stage, where the resolution has its own by now. */
import { temporaryKey } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../catalogue/types.ts';
import {
  citation,
  editionText,
  headText,
  withNewWord,
  withoutSign,
  withParentheses,
  writesNumberFirst,
} from '../../wording/citation.ts';
import { reportedAt } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { isBefore } from '../draft.ts';
import { isSameEdition } from '../editions.ts';
import { editionFix, goesOn } from '../form.ts';
import { fault, type Rule } from '../rule.ts';

export const temporaryNumber: Rule = {
  code: 'temporary-number',
  severity: 'warning',
  summary: 'A number of the drafting stage is cited, such as COM4/AI.',
  check({ reference, meaning }, draft) {
    const { temporary, number, noun, numberSpan, edition, span, headEnd, language } = reference;
    if (temporary === null || meaning.kind !== 'entry' || isBefore(draft, meaning.catalogue)) return [];
    const { entry, catalogue } = meaning;
    if (number !== null) {
      const meant = catalogue.byTemporary.get(temporaryKey(temporary));
      if (!meant || meant === entry) return [];
      const evidence = evidenceOf(meant);
      return [
        fault({
          span,
          message: say(language, 'becameOther', {
            temporary,
            citation: citation(meant, language),
            number: entry.number,
            where: reportedAt(evidence[0], language),
          }),
          evidence,
        }),
      ];
    }
    const evidence = evidenceOf(entry);
    const right = edition && entry.edition && isSameEdition(edition, entry.edition);
    const isLate = writesNumberFirst(language) && noun.end <= numberSpan.start;
    const start = withNewWord(draft.prose, noun.start, language);
    const name = withoutSign(draft.text.slice(start, numberSpan.start), language);
    // "决议草案[COM4/AI]": the number goes before its noun, where it belongs.
    const own = isLate ? headText({ number: entry.number }, language, name) : String(entry.number);
    // Between the number and the edition stands the noun, where the language has it there.
    const head = `${own}${draft.text.slice(numberSpan.end, headEnd)}`;
    const wanted = right ? null : entry.edition;
    const newText = wanted ? `${head}${withParentheses(editionText(wanted, language), language)}` : head;
    const begin = isLate ? start : numberSpan.start;
    // The parenthesis of an edition that goes on stays: "(Rev. Geneva, 2022; see below)".
    const edits =
      edition && wanted && goesOn(edition, draft.text)
        ? [
            { start: begin, end: headEnd, newText: head },
            ...editionFix(reference, edition, wanted, draft.text).edits,
          ]
        : [{ start: begin, end: edition && !right ? edition.span.end : headEnd, newText }];
    return [
      fault({
        span,
        message: say(language, 'became', {
          temporary,
          citation: citation(entry, language),
          where: reportedAt(evidence[0], language),
        }),
        fix: { title: say(language, 'changeTo', { text: newText }), edits },
        evidence,
        historical: true,
      }),
    ];
  },
};

function evidenceOf({ evidence }: Entry) {
  return evidence.filter(({ claim }) => claim === 'temporary');
}
