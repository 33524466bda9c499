/** `temporary-number`: a number of the drafting stage, where the resolution has its own by now. */
import { temporaryKey } from '../../catalogue/catalogue.ts';
import { citation, numberAndEdition } from '../../catalogue/citation.ts';
import { isBefore } from '../draft.ts';
import { fault, type Rule } from '../rule.ts';
import { isSameEdition, reportedAt } from '../wording.ts';

export const temporaryNumber: Rule = {
  code: 'temporary-number',
  severity: 'warning',
  summary: 'A number of the drafting stage is cited, such as COM4/AI.',
  check({ reference, meaning }, draft) {
    const { temporary, number, numberSpan, edition, span } = reference;
    if (temporary === null || meaning.kind !== 'entry' || isBefore(draft)) return [];
    const { entry } = meaning;
    const evidence = entry.evidence.find(({ claim }) => claim === 'temporary');
    if (number !== null) {
      const meant = draft.catalogue.byTemporary.get(temporaryKey(temporary));
      if (!meant || meant === entry) return [];
      const said = meant.evidence.find(({ claim }) => claim === 'temporary');
      return [
        fault({
          span,
          message: `${temporary} became ${citation(meant)}, not Resolution ${entry.number}${reportedAt(said)}.`,
          evidence: said ? [said] : [],
        }),
      ];
    }
    const right = edition && entry.edition && isSameEdition(edition, entry.edition);
    const newText = right ? String(entry.number) : numberAndEdition(entry);
    const end = edition && !right ? edition.span.end : numberSpan.end;
    return [
      fault({
        span,
        message: `${temporary} is the number of the drafting stage: it became ${citation(entry)}${reportedAt(evidence)}.`,
        fix: { title: `Change to ${newText}`, edits: [{ start: numberSpan.start, end, newText }] },
        evidence: evidence ? [evidence] : [],
        historical: true,
      }),
    ];
  },
};
