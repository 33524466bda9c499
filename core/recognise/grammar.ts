/** A language made ready for the engine: its words as sets of phrases, with the bodies' names from data/conferences.json. */
import { type Body, bodyNames, conferences, isAcronym, placeNames } from '../conferences.ts';
import type { HistorySigns, Language, Noun } from './language.ts';
import { arabic } from './languages/ar.ts';
import { english } from './languages/en.ts';
import { spanish } from './languages/es.ts';
import { french } from './languages/fr.ts';
import { russian } from './languages/ru.ts';
import { chinese } from './languages/zh.ts';
import { type Edges, edgesOf, type Phrases, phrases } from './words/phrases.ts';
import { plain, spelt } from './words/spelling.ts';
import { type Vocabulary, vocabularyOf } from './words/vocabulary.ts';

/** A language's words as sets that are looked up in a text. */
export interface Grammar {
  readonly language: Language;
  readonly conjunctions: Phrases<true>;
  readonly rangeWords: Phrases<true>;
  readonly rangeStarts: Phrases<true>;
  readonly revisionMarks: Phrases<true>;
  readonly placeLinks: Phrases<true>;
  readonly formerMarks: Phrases<true>;
  readonly bodyLinks: Phrases<true>;
  readonly provisionLinks: Phrases<true>;
  readonly itemLinks: Phrases<true>;
  readonly dateLinks: Phrases<true>;
  /** With the Union's acronyms, which stand as articles do. */
  readonly articles: Phrases<true>;
  readonly unionAcronyms: Phrases<true>;
  readonly agreeing: Phrases<true>;
  readonly bodies: Phrases<Body>;
  readonly yearLinks: Phrases<true>;
  readonly unionNames: Phrases<true>;
  readonly history: { readonly [sign in keyof HistorySigns]: Phrases<true> };
  readonly titleLinks: Phrases<true>;
  readonly ownBodies: Phrases<'assembly' | 'conference'>;
  readonly sectors: Phrases<Body>;
  readonly adjectives: Phrases<true>;
  readonly possessives: Phrases<true>;
  readonly months: Phrases<true>;
  /** Each with the English verb in its place. */
  readonly verbs: Phrases<string>;
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
  /** Signs that standard form has none of: "No.". */
  readonly needlessSigns: readonly string[];
  /** The units, in both cases, with which any sign before a number begins. */
  readonly signStarts: ReadonlySet<number>;
  /** The units of the words that a list of numbers has in it. */
  readonly listCharacters: ReadonlySet<number>;
  readonly common: ReadonlySet<string>;
  /** The names of all places, where no space tells where a name ends. */
  readonly placeNames: Phrases<true>;
  /**
   * The words that what is looked for somewhere begins and ends with: right before a noun and right after a number, as an edition that
   * begins with a Chinese character, and earlier in the clause.
   */
  readonly besides: {
    readonly before: Edges;
    readonly after: Edges;
    readonly edition: Edges;
    readonly clause: Edges;
  };
}

const languages: readonly Language[] = [english, french, spanish, russian, arabic, chinese];

/** The codes of all languages, English first. */
export const LANGUAGES: readonly string[] = languages.map(({ code }) => code);

/** The grammar of a language, by its code, made when it is first asked for; undefined where there is none. */
export function grammarFor(code: string): Grammar | undefined {
  const language = languages.find((each) => each.code === code);
  return language && grammarOf(language);
}

const grammarsMade = new Map<Language, Grammar>();

/** The grammar of a language, made when it is first asked for. */
export function grammarOf(language: Language): Grammar {
  const known = grammarsMade.get(language);
  if (known) return known;
  const grammar = madeGrammar(language);
  grammarsMade.set(language, grammar);
  return grammar;
}

let allGrammars: readonly Grammar[] | undefined;

/** The grammars of all languages. */
export function grammars(): readonly Grammar[] {
  allGrammars ??= languages.map(grammarOf);
  return allGrammars;
}

/** Letters of scripts other than the Latin one. */
const OTHER_SCRIPTS = /[\u0370-\u1dff\u2e80-\uffef]/;

/** The grammars of the languages that a text may speak: of one without letters of other scripts, those that are written in Latin ones. */
export function grammarsFor(text: string): readonly Grammar[] {
  if (OTHER_SCRIPTS.test(text)) return grammars();
  return languages.filter(({ letter }) => letter === null).map(grammarOf);
}

/** A form of a language's noun. */
export interface NounForm {
  readonly language: Language;
  readonly noun: Noun;
}

let forms: ReadonlyMap<string, readonly NounForm[]> | undefined;

/** The nouns of all languages by their form as it is looked up (`spelt`). */
export function nounForms(): ReadonlyMap<string, readonly NounForm[]> {
  if (forms) return forms;
  const byForm = new Map<string, NounForm[]>();
  for (const language of languages) {
    for (const noun of language.nouns) {
      const key = spelt(noun.form);
      byForm.set(key, [...(byForm.get(key) ?? []), { language, noun }]);
    }
  }
  forms = byForm;
  return forms;
}

interface Anchors {
  readonly stems: RegExp;
  /** The letters one of which a text has in which other stems than the Latin ones are worth looking for. */
  readonly letters: readonly string[];
  readonly all: RegExp;
}

let made: Anchors | undefined;

/**
 * Finds the places where a noun of any language may be, by an alternation of literals, which cannot backtrack. Of a text
 * that has nothing of other scripts in it, which is seen at once, only the Latin ones are looked for.
 */
export function anchorsFor(text: string): RegExp {
  made ??= madeAnchors();
  const found = made.letters.some((letter) => text.includes(letter)) ? made.all : made.stems;
  found.lastIndex = 0;
  return found;
}

function madeAnchors(): Anchors {
  const latin = languages.filter(({ letter }) => letter === null).map(({ stem }) => stem);
  const others = languages.filter(({ letter }) => letter !== null);
  const stems = `(?<![a-z\u00df-\u00ff])(?:${[...new Set(latin)].join('|')})`;
  return {
    stems: new RegExp(stems, 'gi'),
    // First those that a text of another script has near its beginning. Then an accent that stands by itself, as in
    // "re\u0301solution", and a letter that was an escape (prose/mask.ts).
    letters: [...others.flatMap(({ letter }) => [...(letter ?? '')]), '\u0301', '\u034f'],
    all: new RegExp(
      [stems, 're\u0301s', 'r\u00e9\u034f{1,12}s', ...others.map(({ stem }) => stem)].join('|'),
      'gi',
    ),
  };
}

function madeGrammar(language: Language): Grammar {
  const { spelling } = language;
  const vocabulary = vocabularyOf(spelling);
  const valued = <T>(pairs: () => Iterable<readonly [string, T]>) => phrases(pairs, vocabulary);
  const set = (...words: (readonly string[])[]) =>
    valued(() => words.flat().map((word) => [word, true as const]));
  const organisations = () => [
    ...language.organisations.map((name) => [name, false] as const),
    ...language.organisationAcronyms.map((name) => [name, true] as const),
  ];
  const words: Omit<Grammar, 'besides'> = {
    language,
    conjunctions: set(language.conjunctions),
    rangeWords: set(language.rangeWords),
    rangeStarts: set(language.rangeStarts),
    revisionMarks: set(language.revisionMarks, language.foreignMarks),
    placeLinks: set(language.placeLinks),
    formerMarks: set(language.formerMarks),
    bodyLinks: set(language.bodyLinks),
    provisionLinks: set(language.provisionLinks),
    itemLinks: set(language.itemLinks),
    dateLinks: set(language.dateLinks),
    articles: set(language.articles, language.unionAcronyms),
    unionAcronyms: set(language.unionAcronyms),
    agreeing: set(language.agreeing),
    bodies: valued(() => bodiesIn(language)),
    yearLinks: set(language.yearLinks),
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
    ownBodies: valued(() => Object.entries(language.ownBodies)),
    sectors: valued(() => Object.entries(language.sectors)),
    adjectives: set(language.adjectives),
    possessives: set(language.possessives ?? []),
    months: set(language.months),
    verbs: valued(() => Object.entries(language.verbs)),
    notAddressee: set(language.notAddressee),
    itemWords: set(language.itemWords),
    divisions: set(language.divisions),
    organisations: valued(organisations),
    issuers: valued(() => [
      ...organisations(),
      ...language.issuers.map((name) => [name, false] as const),
      ...language.issuerAcronyms.map((name) => [name, true] as const),
    ]),
    issuerLinks: set(language.issuerLinks),
    ituWords: set(language.ituWords),
    leadIns: set(language.leadIns),
    otherSenses: set(language.otherSenses),
    units: set(language.units),
    countedThings: set(language.countedThings),
    needlessSigns: language.numberSigns.filter((sign) => !language.neededSigns.includes(sign)),
    signStarts: new Set(
      language.numberSigns.flatMap((sign) => [sign.charCodeAt(0), sign.toUpperCase().charCodeAt(0)]),
    ),
    listCharacters: new Set(
      [
        language.numberSigns,
        language.numberEnds,
        language.conjunctions,
        language.rangeWords,
        language.rangeStarts,
      ].flatMap((words) => Array.from(words.join(''), (char) => char.charCodeAt(0))),
    ),
    common: new Set(language.commonWords.map(plain)),
    placeNames: valued(() => (spelling.spaced ? [] : placeNames().map((name) => [name, true as const]))),
  };
  return { ...words, besides: besides(words, vocabulary) };
}

/** What `beside.ts` knows of a language. */
function besides(words: Omit<Grammar, 'besides'>, vocabulary: Vocabulary): Grammar['besides'] {
  const { articles, bodies, bodyLinks, conjunctions, divisions, issuers, ownBodies, sectors } = words;
  const { adjectives, otherSenses, possessives, provisionLinks, rangeWords, revisionMarks } = words;
  const before = [adjectives, articles, bodies, issuers, otherSenses, possessives, provisionLinks, sectors];
  const after = [bodyLinks, conjunctions, divisions, rangeWords, revisionMarks];
  // What may follow without a word that leads to it.
  const bodiesAfter = words.language.bodiesFollow ? [articles, bodies, issuers, ownBodies, sectors] : [];
  return {
    before: edgesOf(before, vocabulary),
    after: edgesOf([...after, ...bodiesAfter], vocabulary),
    edition: edgesOf([bodies, words.placeNames, revisionMarks], vocabulary),
    clause: edgesOf([bodies, words.organisations, sectors, words.unionAcronyms], vocabulary),
  };
}

/** The names of bodies in a language, and their acronyms, which are read in every language. */
function bodiesIn(language: Language): (readonly [name: string, body: Body])[] {
  const acronyms = conferences.bodies.flatMap((b) =>
    Object.values(b.names).flatMap((names) =>
      names.filter((name) => isAcronym(name.text)).map((name) => [name.text, b.id] as const),
    ),
  );
  const names = bodyNames(language.code);
  return [...acronyms, ...names, ...names.flatMap((name) => fused(name, language))];
}

/** A body's name with the link that is written together with it: "للجمعية العالمية" beside "الجمعية العالمية". */
function fused([name, body]: readonly [string, Body], { fusedLinks }: Language): [string, Body][] {
  return fusedLinks
    .filter(({ instead }) => name.startsWith(instead))
    .map(({ written, instead }) => [`${written}${name.slice(instead.length)}`, body]);
}
