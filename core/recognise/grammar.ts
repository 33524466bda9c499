/** A language made ready for the engine: its words as sets of phrases, with the bodies' names from data/conferences.json. */
import { type Body, bodyNames, conferences } from '../conferences.ts';
import type { HistorySigns, Language, Noun } from './language.ts';
import { english } from './languages/en.ts';
import { type Phrases, phrases } from './phrases.ts';

export interface Grammar {
  readonly language: Language;
  readonly nouns: readonly NounForm[];
  readonly conjunctions: Phrases<true>;
  readonly rangeWords: Phrases<true>;
  readonly revisionMarks: Phrases<true>;
  readonly placeLinks: Phrases<true>;
  readonly formerMarks: Phrases<true>;
  readonly bodyLinks: Phrases<true>;
  readonly dateLinks: Phrases<true>;
  readonly articles: Phrases<true>;
  readonly bodies: Phrases<Body>;
  readonly unionNames: Phrases<true>;
  readonly history: { readonly [sign in keyof HistorySigns]: Phrases<true> };
  readonly titleLinks: Phrases<true>;
  readonly ownBodies: Phrases<'assembly' | 'conference'>;
  readonly sectors: Phrases<Body>;
  readonly adjectives: Phrases<true>;
  readonly months: Phrases<true>;
  readonly verbs: Phrases<true>;
  readonly notAddressee: Phrases<true>;
  readonly itemWords: Phrases<true>;
  readonly divisions: Phrases<true>;
  /** Whose resolutions are not meant; true: an acronym, which counts only in capitals. */
  readonly organisations: Phrases<boolean>;
  /** These and the others that count right at a reference. */
  readonly issuers: Phrases<boolean>;
  readonly issuerLinks: Phrases<true>;
  readonly ituWords: Phrases<true>;
  readonly leadIns: Phrases<true>;
  readonly otherSenses: Phrases<true>;
  readonly units: Phrases<true>;
  readonly countedThings: Phrases<true>;
}

/** A noun with its letters in both cases, to be compared unit by unit. */
interface NounForm extends Noun {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

const languages: readonly Language[] = [english];

let made: readonly Grammar[] | undefined;

/** The grammars of all languages, made when they are first asked for. */
export function grammars(): readonly Grammar[] {
  made ??= languages.map(grammarOf);
  return made;
}

let anchor: RegExp | undefined;

/** Finds the places where a noun of any language may begin: an alternation of literals, which cannot backtrack. */
export function anchors(): RegExp {
  anchor ??= new RegExp(languages.map((language) => language.stem).join('|'), 'gi');
  return anchor;
}

/** The grammar of a language, by its code; undefined where there is none. */
export function grammarFor(code: string): Grammar | undefined {
  return grammars().find((grammar) => grammar.language.code === code);
}

function grammarOf(language: Language): Grammar {
  const set = (words: readonly string[]) => phrases(words.map((word) => [word, true as const]));
  const acronyms = conferences.bodies.flatMap((b) =>
    Object.values(b.names).flatMap((names) =>
      names.filter((name) => !name.text.includes(' ')).map((name) => [name.text, b.id] as const),
    ),
  );
  const organisations = [
    ...language.organisations.map((name) => [name, false] as const),
    ...language.organisationAcronyms.map((name) => [name, true] as const),
  ];
  return {
    language,
    nouns: language.nouns.map((noun) => ({
      ...noun,
      lower: units(noun.form.toLowerCase()),
      upper: units(noun.form.toUpperCase()),
    })),
    conjunctions: set(language.conjunctions),
    rangeWords: set(language.rangeWords),
    revisionMarks: set(language.revisionMarks),
    placeLinks: set(language.placeLinks),
    formerMarks: set(language.formerMarks),
    bodyLinks: set(language.bodyLinks),
    dateLinks: set(language.dateLinks),
    articles: set(language.articles),
    bodies: phrases([...acronyms, ...bodyNames(language.code), ...Object.entries(language.bodyNames)]),
    unionNames: set(language.unionNames),
    history: {
      adjectives: set(language.historySigns.adjectives),
      before: set(language.historySigns.before),
      after: set(language.historySigns.after),
      links: set(language.historySigns.links),
      recalling: set(language.historySigns.recalling),
      pastVerbs: set(language.historySigns.pastVerbs),
    },
    titleLinks: set(language.titleLinks),
    ownBodies: phrases(Object.entries(language.ownBodies)),
    sectors: phrases(Object.entries(language.sectors)),
    adjectives: set(language.adjectives),
    months: set(language.months),
    verbs: set(language.verbs),
    notAddressee: set(language.notAddressee),
    itemWords: set(language.itemWords),
    divisions: set(language.divisions),
    organisations: phrases(organisations),
    issuers: phrases([
      ...organisations,
      ...language.issuers.map((name) => [name, false] as const),
      ...language.issuerAcronyms.map((name) => [name, true] as const),
    ]),
    issuerLinks: set(language.issuerLinks),
    ituWords: set(language.ituWords),
    leadIns: set(language.leadIns),
    otherSenses: set(language.otherSenses),
    units: set(language.units),
    countedThings: set(language.countedThings),
  };
}

function units(word: string): number[] {
  return Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
}
