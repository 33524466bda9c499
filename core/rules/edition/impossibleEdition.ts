/** `impossible-edition`: no conference of the body met at that place in that year, or it had not met yet. */
import { assemblyOf } from '../../catalogue/catalogue.ts';
import type { EntryEdition } from '../../catalogue/types.ts';
import {
  bodyAcronym,
  bodyNamed,
  type ConferenceData,
  canonicalPlace,
  conferencesOf,
  isPlace,
  placeName,
  samePlace,
} from '../../conferences.ts';
import type { Edition } from '../../recognise/reference.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { similar } from '../../similar.ts';
import { inParentheses } from '../../wording/citation.ts';
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
    const facts = bodyNamed(body);
    if (!edition || !facts || meaning.kind === 'beyond') return [];
    if (conferences.length > 0) return tooEarly(resolved, edition, draft);
    if (facts.completeFrom === null || edition.year < facts.completeFrom) return [];
    const byAcronym = edition.body !== null;
    if (!byAcronym && facts.citedBy !== 'place') return [];
    // "Geneva" in "(Rev. Geneva, 2020)"; null: an acronym tells, or nothing but the year.
    const place = byAcronym ? null : edition.place;
    if (!byAcronym && (place === null || !(edition.revised || isPlausible(place, facts.id)))) return [];

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
        message:
          place === null
            ? say(language, 'noEditionIn', told)
            : say(language, 'noEditionAt', { ...told, place: placeOf(place, language) }),
        fix: right && place !== null ? editionFix(reference, edition, right, draft.text) : null,
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
function isPlausible(place: string, body: string): boolean {
  return isPlace(place) || conferencesOf(body).some((c) => similar(nameOf(c), place));
}

/** A resolution that was left unchanged or suppressed has no edition of the assembly that says so, so none such was meant. */
function couldBe({ year }: ConferenceData, { meaning }: ResolvedReference, { context }: Draft): boolean {
  if (context.asOf !== null && year > context.asOf) return false;
  return meaning.kind !== 'entry' || year !== assemblyOf(meaning.catalogue, meaning.entry).year;
}

/** The conference at the same place nearest in time, else at a place spelt nearly so, else in the same year. */
function nearest(edition: Edition, candidates: readonly ConferenceData[]): ConferenceData | undefined {
  const place = edition.place;
  const byYear = candidates.toSorted(
    (a, b) => Math.abs(a.year - edition.year) - Math.abs(b.year - edition.year),
  );
  if (place === null) return byYear[0];
  return (
    byYear.find((c) => samePlace(nameOf(c), place)) ??
    byYear.find((c) => similar(nameOf(c), place)) ??
    candidates.find((c) => c.year === edition.year)
  );
}

function editionOf(conference: ConferenceData, { revised }: Edition): EntryEdition | null {
  const place = placeName(conference);
  return place === null ? null : { revised, place, year: conference.year };
}

/** "Geneva"; nothing where no source gives it. */
function nameOf(conference: ConferenceData): string {
  return placeName(conference) ?? '';
}

/** A place as the language calls it; one that is not known as it is written, "GENEVE" as "Geneve". */
function placeOf(place: string, language: string): string {
  const known = canonicalPlace(place, language);
  if (known !== null) return known;
  return place === place.toUpperCase()
    ? place.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase())
    : place;
}
