/** "Resolution 44 (Rev. New Delhi, 2024) of this assembly" → "Résolution 44 (Rév. New Delhi, 2024) de la présente Assemblée". */
import type { Analysis } from '../../../analyse.ts';
import { acronymOf, bodyAcronym, conferencesOf } from '../../../conferences.ts';
import { grammarFor, LANGUAGES } from '../../../recognise/grammar.ts';
import { nounAt } from '../../../recognise/noun.ts';
import type { Mention, Reference } from '../../../recognise/reference.ts';
import { isUpper, skip, skipBack } from '../../../recognise/words/scan.ts';
import type { ResolvedReference } from '../../../resolve/resolve.ts';
import { listOf } from '../../../rules/draft.ts';
import type { Fix } from '../../../rules/rule.ts';
import type { Span } from '../../../span.ts';
import {
  filled,
  listed,
  nounText,
  numberText,
  withAcronym,
  withBody,
  writesNumberFirst,
  writingOf,
} from '../../../wording/citation.ts';
import { editionIn } from '../../../wording/names.ts';
import { say } from '../../../wording/say.ts';

/** The list of a reference, or the reference alone, in each of the other languages; where all of it is known in that language. */
export function conversions(analysis: Analysis, resolved: ResolvedReference): Fix[] {
  const references = listOf(resolved, analysis).map(({ reference }) => reference);
  const [first] = references;
  const place = first && placeOf(references, analysis.prose);
  if (!first || !place || leavesChoice(references, analysis.prose)) return [];
  return LANGUAGES.filter((language) => language !== first.language).flatMap((language): Fix[] => {
    const written = converted(references, place.mention, analysis.text, language);
    const newText =
      written && inCaseOf(analysis.text.slice(first.noun.start, first.noun.end), written, language);
    const name = languageName(first.language, language);
    return newText === null
      ? []
      : [
          {
            title: say(first.language, 'convertTo', { language: name }),
            edits: [{ ...place.span, newText }],
          },
        ];
  });
}

/** From the first word to the last, with the words of the body where they adjoin; undefined: marks or titles are between. */
function placeOf(
  references: readonly Reference[],
  prose: string,
): { readonly span: Span; readonly mention: Mention | null } | undefined {
  const [first] = references;
  const last = references.at(-1);
  if (!first || !last) return undefined;
  const grammar = grammarFor(first.language);
  // A provision without a gap before it would be glued to the words of another language: "第44号决议做出决议第2段".
  if (last.provision && last.provision.span.start === last.span.end) return undefined;
  // What is written together with the noun would be lost: "بالقرار 44".
  if (grammar && nounAt(prose, first.noun.start, grammar)?.form.joined) return undefined;
  const span = { start: Math.min(first.noun.start, first.span.start), end: last.span.end };
  if (/[^\p{L}\p{M}\p{N}\s().,;&/[\]–—-]/u.test(prose.slice(span.start, span.end))) return undefined;
  const { mention } = last;
  const isShared = references.every((each) => isSame(each.mention, mention));
  if (!mention || !isShared) return isShared ? { span, mention: null } : undefined;
  if (mention.span.start >= span.start && mention.span.end <= span.end) {
    // "Résolution PP 123" has it between its noun and its number; in "Résolution UIT-R 1-8" it belongs to the number.
    const isBetween = mention.span.end <= first.numberSpan.start;
    return { span, mention: isBetween ? mention : null };
  }
  if (skipBack(prose, span.start) === mention.span.end) {
    return { span: { start: mention.span.start, end: span.end }, mention };
  }
  if (skip(prose, span.end) === mention.span.start) {
    return { span: { start: span.start, end: mention.span.end }, mention };
  }
  return { span, mention: null };
}

/** "Resolutions 44 or 76": what is written in its place joins all of them. */
function leavesChoice(references: readonly Reference[], prose: string): boolean {
  return references.slice(1).some((reference, i) => {
    const { language } = grammarFor(reference.language) ?? {};
    const between = prose.slice(references[i]?.numberSpan.end, reference.numberSpan.start).toLowerCase();
    const words: readonly string[] = between.match(/[\p{L}\p{M}]+/gu) ?? [];
    return language?.alternatives.some((word) =>
      language.spelling.spaced ? words.includes(word) : between.includes(word),
    );
  });
}

function isSame(a: Mention | null, b: Mention | null): boolean {
  return a === b || (a !== null && b !== null && a.body === b.body && a.own === b.own && a.year === b.year);
}

function converted(
  references: readonly Reference[],
  mention: Mention | null,
  text: string,
  language: string,
): string | null {
  const members = references.map((reference) => memberOf(reference, text, language));
  if (members.some((member) => member === null)) return null;
  const known = members.flatMap((member) => member ?? []);
  const hasRange = references.some(({ through }) => through !== null);
  const name = nounText(hasRange ? Number.POSITIVE_INFINITY : references.length, language);
  const cited = citedAs(known, name, language);
  return mention ? mentioned(cited, mention, language) : cited;
}

/** "Resolutions 44 (…) and ITU-R 1-8"; where the noun stands after its numbers, an edition parts it from the next: "第44号决议（…）和第52号决议". */
function citedAs(members: readonly Written[], noun: string, language: string): string {
  const headed = (number: string) => filled(writingOf(language).head, { noun, number });
  if (!writesNumberFirst(language)) {
    const each = members.map((m) => `${m.sector}${m.sector && ' '}${m.number}${m.edition}`);
    return headed(listed(each, language));
  }
  if (members.some(({ edition }) => edition !== '')) {
    const each = members.map((m) => `${m.sector}${headed(m.number)}${m.edition}`);
    return listed(each, language);
  }
  const numbers = members.map(({ number }) => number);
  return `${members[0]?.sector}${headed(listed(numbers, language))}`;
}

/** In capitals where the noun is, and with a common noun where it is one. */
function inCaseOf(noun: string, cited: string, language: string): string {
  if (isUpper(noun)) return cited.toUpperCase();
  if (noun !== noun.toLowerCase() || noun === noun.toUpperCase()) return cited;
  const { one, two = one, many } = writingOf(language).noun;
  return [many, two, one].reduce((text, name) => text.replace(name, name.toLowerCase()), cited);
}

interface Written {
  readonly number: string;
  /** With its parentheses and the space before them; "" where there is none. */
  readonly edition: string;
  /** "UIT-R"; "" where there is none. */
  readonly sector: string;
}

/** null: a place that has no known name in the language, or a number that is more than one. */
function memberOf(reference: Reference, text: string, language: string): Written | null {
  const { number, through, temporary, edition, numberSpan, mention } = reference;
  if (number !== null && temporary !== null) return null;
  const isSectors =
    mention !== null && mention.span.start >= numberSpan.start && mention.span.end <= numberSpan.end;
  const sector = isSectors && mention.body !== null ? sectorName(mention.body, language) : '';
  const bare =
    number === null
      ? text.slice(numberSpan.start, numberSpan.end)
      : numberText({ number, through }, language);
  const dated = edition ? editionIn(edition, language) : '';
  return sector === null || dated === null ? null : { number: bare, edition: dated, sector };
}

/** "UIT-R" for "RA" in French; null: it has none. */
function sectorName(body: string, language: string): string | null {
  const sectors = Object.entries(grammarFor(language)?.language.sectors ?? {});
  return sectors.find(([, own]) => own === body)?.[0].toUpperCase() ?? null;
}

function mentioned(cited: string, { body, own, year }: Mention, language: string): string | null {
  const writing = writingOf(language);
  if (own !== null) return filled(writing.own[own], { citation: cited });
  if (body === null) return null;
  const acronym = bodyAcronym(body, language);
  if (year === null) return withBody(cited, body, acronym, language);
  const conference = conferencesOf(body).find((c) => c.year === year);
  if (!conference) return null;
  const full = acronymOf(conference, language);
  // "de l'AMNT" is "de l'AMNT-24"; where the body goes by its name, its acronym is used for the conference.
  const named = withBody(cited, body, acronym, language);
  return named.includes(acronym) && writing.bodies[body] !== undefined
    ? named.replace(acronym, full)
    : withAcronym(cited, full, language);
}

function languageName(language: string, of: string): string {
  const names: Readonly<Record<string, string>> = {
    en: say(language, 'languageEn'),
    fr: say(language, 'languageFr'),
    es: say(language, 'languageEs'),
    ru: say(language, 'languageRu'),
    ar: say(language, 'languageAr'),
    zh: say(language, 'languageZh'),
  };
  return names[of] ?? of;
}
