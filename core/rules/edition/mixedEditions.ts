/** `mixed-editions`: the document cites the same resolution in two editions, and nothing shows that it does so on purpose. Told once for each further edition. */
import { positionAt } from '../../lines.ts';
import type { Edition } from '../../recognise/reference.ts';
import { remembered } from '../../remembered.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { asWritten, referenceName } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { type Draft, mentionsOf } from '../draft.ts';
import type { Dated } from '../editions.ts';
import { historySign } from '../history/history.ts';
import { fault, type Rule } from '../rule.ts';

export const mixedEditions: Rule = {
  code: 'mixed-editions',
  severity: 'warning',
  summary: 'The document cites the same resolution in two editions.',
  check(resolved, draft) {
    const { language } = resolved.reference;
    // Asked first, as many have none: all mentions are to be looked at for it.
    // Stryker disable next-line ConditionalExpression: only saves work
    if (!resolved.reference.edition) return [];
    const { main, others } = editionsOf(mentionsOf(resolved, draft), draft);
    const edition = others.get(resolved);
    if (!edition || !main) return [];
    const name = referenceName(resolved.reference);
    const other = asWritten(main, draft.text, language);
    const cited = { name, edition: asWritten(edition, draft.text, language), other };
    return [
      fault({
        span: edition.span,
        message: draft.hasLines
          ? say(language, 'mixed', { ...cited, line: positionAt(draft.lines, main.span.start).line + 1 })
          : say(language, 'mixedElsewhere', cited),
        related: [{ ...main.span, message: say(language, 'citedAs', { name, edition: other }) }],
      }),
    ];
  },
};

/** The editions that a document cites one resolution in. */
interface Editions {
  /** The one in force, else the first one; undefined where there are no others. */
  readonly main: Edition | undefined;
  /** The first mention in each other edition. */
  readonly others: ReadonlyMap<ResolvedReference, Edition>;
}

const NONE: Editions = { main: undefined, others: new Map() };

/** Of mentions of one resolution, but for those on purpose; worked out once for each resolution. */
const editionsOf = remembered((mentions: readonly ResolvedReference[], draft: Draft): Editions => {
  // An edition that never was is another rule's matter.
  const cited = mentions.flatMap((mention) => {
    const { edition } = mention.reference;
    return edition && mention.conferences.length > 0 ? [{ mention, edition }] : [];
  });
  // Of most resolutions all are of one year, and then nobody has to ask which are on purpose.
  // Stryker disable next-line ConditionalExpression: only saves work
  if (new Set(cited.map(({ edition }) => edition.year)).size < 2) return NONE;
  // The year tells editions of one body apart; the place may be spelt in many ways.
  const byYear = new Map<number, Dated>();
  for (const each of cited) {
    const { year } = each.edition;
    if (!byYear.has(year) && !historySign(each.mention, draft)) byYear.set(year, each);
  }
  const editions = [...byYear.values()];
  const main = editions.find(isInForce) ?? editions[0];
  const others = editions.filter((each) => each !== main);
  return { main: main?.edition, others: new Map(others.map(({ mention, edition }) => [mention, edition])) };
});

function isInForce({ mention: { meaning }, edition }: Dated): boolean {
  return meaning.kind === 'entry' && meaning.entry.edition?.year === edition.year;
}
