/** What the recogniser needs to know of a language, and how a reference is written in it, as data; languages/ has one file for each. */
import type { Spelling } from './words/spelling.ts';

/** The words and forms of references in one language. */
export interface Language {
  /** "en" */
  readonly code: string;
  readonly spelling: Spelling;
  /** Whether the noun stands before its numbers, "Resolution 44", or after them, "第44号决议". */
  readonly order: 'noun-first' | 'number-first';
  /**
   * What every noun form holds, which the engine looks for before anything else, as an expression of literals and optional
   * marks; where its letters are Latin ones, the beginning of each form and what follows it.
   */
  readonly stem: string;
  /** A letter that every noun form has, in each of its cases, where texts in Latin letters have none of them; else null. */
  readonly letter: string | null;
  /** Words that are in every text of the language, by which it is told where a noun is of several: "the". */
  readonly commonWords: readonly string[];
  readonly nouns: readonly Noun[];
  /** What may follow the noun and changes nothing: "(s)", or "草案" in "第44号决议草案". */
  readonly optionalEnding: string | null;
  /** Words between the noun and its number: "No.". Lower case, as are all words here; the longer of two first. */
  readonly numberSigns: readonly string[];
  /** Words between the noun and the first number of a range: "from". */
  readonly rangeStarts: readonly string[];
  /** Those of them that standard form has, too: "第". */
  readonly neededSigns: readonly string[];
  /** What follows a number and belongs to it: "号" in "第44号". */
  readonly numberEnds: readonly string[];
  /** Words of a list: "and". */
  readonly conjunctions: readonly string[];
  /** Those of them that leave a choice: "or". */
  readonly alternatives: readonly string[];
  /** Words of a list that are written together with the number: "و" in "و76". */
  readonly joinedConjunctions: readonly string[];
  /** Words of a range: "to". */
  readonly rangeWords: readonly string[];
  /** Marks of a revised text: "rev", "revised". A point after them belongs to them. */
  readonly revisionMarks: readonly string[];
  /** Marks that only slips of the language have: "Rev." in a French text. They count, but are not in standard form. */
  readonly foreignMarks: readonly string[];
  /** Words that may stand between a mark and the place: "in". */
  readonly placeLinks: readonly string[];
  /** What may follow a year: "г." in "2024 г.". */
  readonly yearEnds: readonly string[];
  /** Words that announce the number of the drafting stage: "ex". */
  readonly formerMarks: readonly string[];
  /** Words between a reference and its body: "of", "adopted by". */
  readonly bodyLinks: readonly string[];
  /** Whether a body's name right before the noun tells whose it is: "WTSA Resolution 44". */
  readonly bodiesPrecede: boolean;
  /** Whether a body's name may follow a reference without such a word: "Резолюция 44 ВАСЭ". */
  readonly bodiesFollow: boolean;
  /** How a name is written together with such a word: "لل" stands for "ال" in "للجمعية". */
  readonly fusedLinks: readonly { readonly written: string; readonly instead: string }[];
  /** The words that lead from a provision to its resolution: "of". */
  readonly provisionLinks: readonly string[];
  /** The words that lead to a clause from an item, or from a resolution, before it: "du" in "point 5 du décide". */
  readonly itemLinks: readonly string[];
  /** Words before a date, as other organisations cite: "of", "dated". */
  readonly dateLinks: readonly string[];
  /** The plain article first. */
  readonly articles: readonly string[];
  /** The Union's acronym, which may stand before a body's name as an article does: "ITU". */
  readonly unionAcronyms: readonly string[];
  /** Words right before the noun that change with its number: "les". Beside them a noun cannot be changed alone. */
  readonly agreeing: readonly string[];
  /** What may stand between a body's name and its year: "لعام". */
  readonly yearLinks: readonly string[];
  /** The Union's name after a body's: "of the International Telecommunication Union". */
  readonly unionNames: readonly string[];
  /** "this assembly" and the like. */
  readonly ownBodies: Readonly<Record<string, 'assembly' | 'conference'>>;
  /** A sector's name and the body whose resolutions it follows: "ITU-R" and "RA". */
  readonly sectors: Readonly<Record<string, string>>;
  /** Words between a body and the noun that change nothing: "draft new". */
  readonly adjectives: readonly string[];
  /** Words before the noun with which it is the resolution of the body named before them: "its". */
  readonly possessives?: readonly string[];
  /** Those for a text that is new, which stand between its number and its noun: "新" in "第101号新决议". */
  readonly newWords?: readonly string[];
  /** Signs that an older text is cited on purpose. */
  readonly historySigns: HistorySigns;
  /** Words before a quoted title: "on", "entitled". */
  readonly titleLinks: readonly string[];
  /** Months, which are not places. */
  readonly months: readonly string[];
  /** Verbs that begin a clause, each with the one that English texts have in its place; the usual form of each first. */
  readonly verbs: Readonly<Record<string, string>>;
  /** Words that show that no addressee is being read, but a sentence: "to". */
  readonly notAddressee: readonly string[];
  /** Words that may name an item: "item", "paragraph". */
  readonly itemWords: readonly string[];
  /** Words for other divisions between a reference and its body: "section" in "Resolution 1, Section 8 of the WTSC". */
  readonly divisions: readonly string[];
  /** Bodies known for their resolutions: named anywhere in the clause, they are whose a bare number is: "security council". */
  readonly organisations: readonly string[];
  /** The same by their acronyms, which count only when written in capitals. */
  readonly organisationAcronyms: readonly string[];
  /** Others that issue resolutions; they count right at the reference only, since drafts mention them: "government". */
  readonly issuers: readonly string[];
  /** The same by their acronyms: "APT". */
  readonly issuerAcronyms: readonly string[];
  /** Words between a number and its issuer: "of". */
  readonly issuerLinks: readonly string[];
  /** Capitalised words that may follow such a link in an ITU text. */
  readonly ituWords: readonly string[];
  /** Words that lead a sentence on to a citation whose noun has no capital: "under". */
  readonly leadIns: readonly string[];
  /** Words right before the noun with which it means something else: "screen", "conflict", "house". */
  readonly otherSenses: readonly string[];
  /** Words after the number with which it is a measure: "dpi". */
  readonly units: readonly string[];
  /** Words after the number with which it may be a measure, if the noun is a common one: "times", "lines". */
  readonly countedThings: readonly string[];
  readonly writing: Writing;
}

/** A noun by how many are meant: "القرار", "القراران", "القرارات"; a language without a form for two has that for several. */
export interface Counted {
  readonly one: string;
  readonly two?: string;
  readonly many: string;
}

/** How a reference is written; `{place}` and the like stand for what is put in. */
export interface Writing {
  /** From left to right, or from right to left. */
  readonly direction: 'ltr' | 'rtl';
  /** "Resolution", before one number and before several. */
  readonly noun: Counted;
  /** Noun and number: "{noun} {number}". */
  readonly head: string;
  /** A range: "{number} to {through}". */
  readonly range: string;
  /** The marker of a revised edition: "Rev." */
  readonly mark: string;
  /** Its other forms, which agree with the noun: "المراجعان". */
  readonly markForms?: readonly string[];
  /** Characters that the other script of the language writes otherwise: { 订: "訂" }. */
  readonly otherScript?: Readonly<Record<string, string>>;
  /** What is inside the parentheses: "Rev. {place}, {year}", "{place}, {year}", "Rev. {year}". */
  readonly edition: {
    readonly revised: string;
    readonly adopted: string;
    readonly revisedIn: string;
    /** By the acronym of a conference: "Rev.{conference}". */
    readonly revisedBy: string;
  };
  /** The parentheses, with the space before them. */
  readonly parentheses: readonly [open: string, close: string];
  /** Between the members of a list, and before the last one: ", " and " and ". */
  readonly comma: string;
  readonly and: string;
  /** A citation with the acronym of its body: "{citation} of {body}". */
  readonly withBody: string;
  /** Where it is another before a vowel: "{citation} de l'{body}". */
  readonly withVowelBody?: string;
  /** The same with bodies that are called otherwise: "{citation} of the Plenipotentiary Conference". */
  readonly bodies: Readonly<Record<string, string>>;
  /** "of this assembly", "of this conference" after a citation: "{citation} of this assembly". */
  readonly own: { readonly assembly: string; readonly conference: string };
  /** How a clause or an item is cited: "{verb} {item}", "{provision} of {citation}"; `{member}` is a citation without its noun. */
  readonly item: string;
  readonly provision: string;
}

/** Words that show that an older text is cited on purpose. */
export interface HistorySigns {
  /** Right before the noun or another adjective: "former Resolution 80". */
  readonly adjectives: readonly string[];
  /** Before the noun: "as adopted in Resolution 44 (Johannesburg, 2008)". */
  readonly before: readonly string[];
  /** Participles after the reference, with `links` between: ", which was suppressed by". */
  readonly after: readonly string[];
  readonly links: readonly string[];
  /** Verbs of paragraphs that tell a history: "recalling". */
  readonly recalling: readonly string[];
  /** What a text did when it was adopted, after the reference, in such a paragraph: "established". */
  readonly pastVerbs: readonly string[];
}

/** A form of the word for a resolution. */
export interface Noun {
  /** In lower case, a final point included. */
  readonly form: string;
  /** Whether numbers may follow as a list without editions: "Resolutions 2, 7 and 11", "Res 11, 18 and 29". */
  readonly many: boolean;
  /** Set where a form of several may also stand before one: "резолюции". */
  readonly either?: boolean;
  /** "Res", "Res." */
  readonly abbreviated: boolean;
  /** Set where capitals do not tell: whether the form is that of a text's name, "القرار", or of any decision, "قرار". */
  readonly name?: boolean;
  /** Its forms before one number, two and more, in the case and with the words joined to it; unset: those of `writing`. */
  readonly counts?: Counted;
  /** Set where a word is written together with it that belongs to the text around: "ب" in "بالقرار". */
  readonly joined?: boolean;
  /** Set where it is the resolution of the body named before it: "قراره". */
  readonly possessive?: boolean;
  /** Set where its full form has cases, of which it does not tell which is meant: "рез.". */
  readonly anyCase?: boolean;
  /**
   * Set where the form is right in capitals only, in which accents are left out: "RESOLUTION" in a French text. Otherwise
   * it is a slip, and counts only where its edition is in the language: "Resolution 44 (Rév. Genève, 2022)".
   */
  readonly capitals?: boolean;
}
