/** `mixed-editions`: the document cites the same resolution in two editions, and nothing shows that it does so on purpose. Told once for each further edition. */
import { positionAt } from '../../lines.ts';
import { remembered } from '../../remembered.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { asWritten, referenceName } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { type Draft, mentionsOf } from '../draft.ts';
import { historySign } from '../history/history.ts';
import { fault, type Rule } from '../rule.ts';

export const mixedEditions: Rule = {
  code: 'mixed-editions',
  severity: 'warning',
  summary: 'The document cites the same resolution in two editions.',
  check(resolved, draft) {
    const { edition, language } = resolved.reference;
    // An edition that never was is another rule's matter.
    if (!edition || resolved.conferences.length === 0) return [];
    const editions = editionsOf(mentionsOf(resolved, draft), draft);
    if (editions.length < 2 || !editions.includes(resolved)) return [];
    const main = editions.find((mention) => isInForce(mention)) ?? editions[0];
    if (!main?.reference.edition || main === resolved) return [];
    const name = referenceName(resolved.reference);
    const other = asWritten(main.reference.edition, draft.text, language);
    const cited = { name, edition: asWritten(edition, draft.text, language), other };
    return [
      fault({
        span: edition.span,
        message: draft.hasLines
          ? say(language, 'mixed', {
              ...cited,
              line: positionAt(draft.lines, main.reference.span.start).line + 1,
            })
          : say(language, 'mixedElsewhere', cited),
        related: [
          { ...main.reference.edition.span, message: say(language, 'citedAs', { name, edition: other }) },
        ],
      }),
    ];
  },
};

function isInForce({ meaning, reference }: ResolvedReference): boolean {
  return meaning.kind === 'entry' && meaning.entry.edition?.year === reference.edition?.year;
}

/** The first mention in each edition, but for those on purpose; none where all are of one year. Worked out once for each resolution. */
const editionsOf = remembered(
  (mentions: readonly ResolvedReference[], draft: Draft): readonly ResolvedReference[] => {
    // Of most resolutions they are, and then nobody has to ask which are on purpose.
    if (isOfOneYear(mentions)) return [];
    const byEdition = new Map<string, ResolvedReference>();
    for (const mention of mentions) {
      const { edition } = mention.reference;
      // The year tells editions of one body apart; the place may be spelt in many ways.
      const key = edition ? String(edition.year) : null;
      if (key !== null && !byEdition.has(key) && !historySign(mention, draft)) byEdition.set(key, mention);
    }
    return [...byEdition.values()];
  },
);

function isOfOneYear(mentions: readonly ResolvedReference[]): boolean {
  const year = mentions.find(({ reference }) => reference.edition)?.reference.edition?.year;
  return mentions.every(({ reference }) => !reference.edition || reference.edition.year === year);
}
