/** `impossible-edition`: no conference of the body met at that place in that year. */

import type { WrittenEdition } from '../catalogue/citation.ts';
import { bodyNamed, type ConferenceData, conferencesOf, placeName, samePlace } from '../conferences.ts';
import type { Edition } from '../recognise/reference.ts';
import type { Rule } from './rule.ts';
import { similar } from './similar.ts';
import { conferenceTitle, editionFix, inParentheses, referenceName } from './wording.ts';

export const impossibleEdition: Rule = {
  code: 'impossible-edition',
  severity: 'error',
  check({ reference, meaning, conferences, body }, _catalogue, text) {
    const { edition } = reference;
    const facts = body === null ? undefined : bodyNamed(body);
    if (!edition || !facts || conferences.length > 0 || meaning.kind === 'beyond') return null;
    if (facts.completeFrom === null || edition.year < facts.completeFrom) return null;
    const byAcronym = edition.body !== null;
    if (!byAcronym && (edition.place === null || facts.citedBy !== 'place')) return null;

    const inForce = meaning.kind === 'entry' ? meaning.entry.edition : null;
    const near = nearest(edition, conferencesOf(facts.id));
    const right = inForce ?? (near && editionOf(near, edition));
    const what = byAcronym ? `in ${edition.year}` : `in ${tidy(edition.place ?? '')} in ${edition.year}`;
    const hint = inForce
      ? `the edition of ${referenceName(reference)} in force is ${inParentheses(inForce)}`
      : near
        ? `the nearest is ${conferenceTitle(near)}`
        : 'so there is no such edition';
    return {
      span: edition.span,
      message: `No ${facts.id} met ${what}; ${hint}.`,
      fix: right && !byAcronym ? editionFix(edition, right, text) : null,
      evidence: [],
      deprecated: false,
    };
  },
};

/** The conference at the same place nearest in time, else at a place spelt nearly so, else in the same year. */
function nearest(edition: Edition, candidates: readonly ConferenceData[]): ConferenceData | undefined {
  const place = edition.place;
  const byYear = candidates.toSorted(
    (a, b) => Math.abs(a.year - edition.year) - Math.abs(b.year - edition.year),
  );
  if (place === null) return byYear[0];
  return (
    byYear.find((c) => samePlace(placeName(c) ?? '', place)) ??
    byYear.find((c) => similar(placeName(c) ?? '', place)) ??
    candidates.find((c) => c.year === edition.year)
  );
}

function editionOf(conference: ConferenceData, edition: Edition): WrittenEdition | null {
  const place = placeName(conference);
  return place === null ? null : { revised: edition.revised, place, year: conference.year };
}

/** "GENEVA" as "Geneva". */
function tidy(place: string): string {
  return place === place.toUpperCase()
    ? place.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase())
    : place;
}
