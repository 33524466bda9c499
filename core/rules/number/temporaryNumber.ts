/** `temporary-number`: a number of the drafting stage, where the resolution has its own by now. */
import { temporaryKey } from '../../catalogue/catalogue.ts';
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
import { fault, type Rule } from '../rule.ts';

export const temporaryNumber: Rule = {
  code: 'temporary-number',
  severity: 'warning',
  summary: 'A number of the drafting stage is cited, such as COM4/AI.',
  check({ reference, meaning }, draft) {
    const { temporary, number, noun, numberSpan, edition, span, headEnd, language } = reference;
    if (temporary === null || meaning.kind !== 'entry' || isBefore(draft, meaning.catalogue)) return [];
    const { entry, catalogue } = meaning;
    const evidence = entry.evidence.find(({ claim }) => claim === 'temporary');
    if (number !== null) {
      const meant = catalogue.byTemporary.get(temporaryKey(temporary));
      if (!meant || meant === entry) return [];
      const said = meant.evidence.find(({ claim }) => claim === 'temporary');
      return [
        fault({
          span,
          message: say(language, 'becameOther', {
            temporary,
            citation: citation(meant, language),
            number: entry.number,
            where: reportedAt(said, language),
          }),
          evidence: said ? [said] : [],
        }),
      ];
    }
    const right = edition && entry.edition && isSameEdition(edition, entry.edition);
    const isLate = writesNumberFirst(language) && noun.start < numberSpan.start;
    const start = withNewWord(draft.prose, noun.start, language);
    const name = withoutSign(draft.text.slice(start, numberSpan.start), language);
    // "决议草案[COM4/AI]": the number goes before its noun, where it belongs.
    const own = isLate ? headText({ number: entry.number }, language, name) : String(entry.number);
    const parenthesis =
      entry.edition && !right ? withParentheses(editionText(entry.edition, language), language) : '';
    // Between the number and the edition stands the noun, where the language has it there.
    const between = draft.text.slice(numberSpan.end, headEnd);
    const newText = `${own}${between}${parenthesis}`;
    const end = edition && !right ? edition.span.end : headEnd;
    return [
      fault({
        span,
        message: say(language, 'became', {
          temporary,
          citation: citation(entry, language),
          where: reportedAt(evidence, language),
        }),
        fix: {
          title: say(language, 'changeTo', { text: newText }),
          edits: [{ start: isLate ? start : numberSpan.start, end, newText }],
        },
        evidence: evidence ? [evidence] : [],
        historical: true,
      }),
    ];
  },
};
