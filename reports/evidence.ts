/** What the parts of a report say of a resolution, as evidence, and what of it contradicts. */
import type { Contradiction, Evidence, Status } from '../core/catalogue/types.ts';
import type { Row } from './columns.ts';
import type { Extract } from './extracts.ts';
import type { Listed, Named } from './lists.ts';
import { editionInWords } from './words.ts';

/** All that is said of a resolution, each with its line. */
export function evidenceOf(
  listed: readonly Listed[],
  allNamed: readonly Named[],
  [row, ...rowsAgain]: readonly Row[],
  extracted: Extract | undefined,
): Evidence[] {
  const says = (claim: Evidence['claim'], value: string | null | undefined, where: string, line: number) =>
    value === null || value === undefined ? [] : [{ claim, value, where, line } satisfies Evidence];
  return [
    ...listed.flatMap(({ status, where, line }) => says('status', status, where, line)),
    ...allNamed.flatMap((named) => [
      // What a list says already is not said again by the heading above.
      ...says(
        'status',
        named.status ?? (listed.length === 0 && !row ? named.headed : null),
        named.where,
        named.line,
      ),
      ...says('temporary', named.temporary, named.where, named.line),
      ...says('edition', named.edition && editionInWords(named.edition), named.where, named.line),
      ...says('title', named.title, named.where, named.line),
    ]),
    ...(row
      ? [
          ...(row.impactOnItuD ? says('impactOnItuD', 'true', row.where, row.lines.number) : []),
          ...says('status', row.status, row.where, row.lines.status),
          ...says('edition', row.edition && editionInWords(row.edition), row.where, row.lines.edition),
          ...says('title', row.title, row.where, row.lines.title),
        ]
      : []),
    // A row that says the same again says nothing new.
    ...rowsAgain.flatMap((again) => [
      ...(again.status === row?.status ? [] : says('status', again.status, again.where, again.lines.status)),
      ...(again.title === row?.title ? [] : says('title', again.title, again.where, again.lines.title)),
    ]),
    ...(extracted
      ? [
          ...says(
            'edition',
            extracted.edition && editionInWords(extracted.edition),
            extracted.where,
            extracted.annex.line,
          ),
          ...says('title', extracted.title, extracted.where, extracted.titleLine),
        ]
      : []),
  ];
}

/** Claims that are made twice and differently. */
export function contradictionsIn(evidence: readonly Evidence[]): Contradiction[] {
  return (['status', 'title', 'edition'] as const).flatMap((claim) => {
    const statements = evidence.filter((statement) => statement.claim === claim);
    const differ = statements.filter((s, i) => i === statements.findIndex((t) => t.value === s.value));
    return differ.length > 1 ? [{ claim, statements: differ }] : [];
  });
}

/** What was done, where nothing tells it but an edition. */
export function byItsEdition(
  value: Status,
  lines: readonly number[],
  extracted: Extract | undefined,
): Evidence {
  return { claim: 'status', value, where: extracted?.where ?? 'Annex', line: Math.min(...lines) };
}
