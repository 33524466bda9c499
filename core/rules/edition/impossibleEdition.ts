/** `impossible-edition`: no conference of the body met at that place in that year, or it had not met yet. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import {
  bodyAcronym,
  bodyNamed,
  type ConferenceData,
  canonicalPlace,
  conferencesOf,
  placeName,
  samePlace,
} from '../../conferences.ts';
import type { Edition } from '../../recognise/reference.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { similar } from '../../similar.ts';
import { inParentheses, type WrittenEdition } from '../../wording/citation.ts';
import { asWritten, conferenceTitle, referenceName } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { type Draft, isBefore } from '../draft.ts';
import { editionFix } from '../form.ts';
import { type Fault, fault, type Rule } from '../rule.ts';

export const impossibleEdition: Rule = {
  code: 'impossible-edition',
  severity: 'error',
  summary: 'No conference of that body met at that place in that year.',
  check(resolved, draft) {
    const { reference, meaning, conferences, body } = resolved;
    const { edition } = reference;
    const facts = body === null ? undefined : bodyNamed(body);
    if (!edition || !facts || meaning.kind === 'beyond') return [];
    if (conferences.length > 0) return tooEarly(resolved, edition, draft);
    if (facts.completeFrom === null || edition.year < facts.completeFrom) return [];
    const byAcronym = edition.body !== null;
    if (!byAcronym && (edition.place === null || facts.citedBy !== 'place')) return [];
    if (!byAcronym && !edition.revised && !isPlausible(edition, facts.id)) return [];

    const inForce =
      meaning.kind === 'entry' && !isBefore(draft, meaning.catalogue) ? meaning.entry.edition : null;
    const near = nearest(
      edition,
      conferencesOf(facts.id).filter((c) => couldBe(c, resolved, draft)),
    );
    const right = inForce ?? (near && editionOf(near, edition));
    const { language } = reference;
    const hint = inForce
      ? say(language, 'hintInForce', { edition: inParentheses(inForce, language) })
      : near
        ? say(language, 'hintNearest', { conference: conferenceTitle(near, language) })
        : say(language, 'hintNone');
    const told = {
      name: referenceName(reference),
      edition: asWritten(edition, draft.text, language),
      body: bodyAcronym(facts.id, language),
      year: edition.year,
      hint,
    };
    return [
      fault({
        span: edition.span,
        message: byAcronym
          ? say(language, 'noEditionIn', told)
          : say(language, 'noEditionAt', { ...told, place: placeOf(edition, language) }),
        fix: right && !byAcronym ? editionFix(reference, edition, right, draft.text) : null,
      }),
    ];
  },
};

/** The conference met after the year as of which the draft is checked. */
function tooEarly({ reference, conferences }: ResolvedReference, edition: Edition, draft: Draft): Fault[] {
  const { asOf } = draft.context;
  const [conference] = conferences;
  if (asOf === null || !conference || conference.year <= asOf) return [];
  return [
    fault({
      span: edition.span,
      message: say(reference.language, 'notMetYet', {
        name: referenceName(reference),
        edition: asWritten(edition, draft.text, reference.language),
        year: asOf,
        conference: conferenceTitle(conference, reference.language),
      }),
    }),
  ];
}

/** Without a marker, an unknown name and a year may be anything: "Resolution 44 (Smith, 2015)". */
function isPlausible(edition: Edition, body: string): boolean {
  const place = edition.place ?? '';
  return (
    canonicalPlace(place) !== null || conferencesOf(body).some((c) => similar(placeName(c) ?? '', place))
  );
}

/** A resolution that was left unchanged or suppressed has no edition of the assembly that says so, so none such was meant. */
function couldBe(conference: ConferenceData, { meaning }: ResolvedReference, { context }: Draft): boolean {
  if (context.asOf !== null && conference.year > context.asOf) return false;
  if (meaning.kind !== 'entry' || meaning.entry.edition !== null) return true;
  const { body, year } = assemblyOf(meaning.catalogue, meaning.entry);
  return conference.body !== body || conference.year !== year;
}

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

/** A place as the language calls it; one that is not known as it is written, "GENEVE" as "Geneve". */
function placeOf(edition: Edition, language: string): string {
  const place = edition.place ?? '';
  const known = canonicalPlace(place, language);
  if (known !== null) return known;
  return place === place.toUpperCase()
    ? place.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase())
    : place;
}
