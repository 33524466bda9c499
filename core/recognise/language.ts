/** What the recogniser needs to know of a language, as data; languages/ has one file for each. */

export interface Language {
  /** "en" */
  readonly code: string;
  /** What every noun form begins with, which the engine looks for before anything else: "res". */
  readonly stem: string;
  readonly nouns: readonly Noun[];
  /** The noun in full, before one number and before several. */
  readonly fullNoun: { readonly one: string; readonly many: string };
  /** Words between the noun and its number: "No.", "from". Lower case, as are all words here. */
  readonly numberSigns: readonly string[];
  /** Words of a list: "and". */
  readonly conjunctions: readonly string[];
  /** Words of a range: "to". */
  readonly rangeWords: readonly string[];
  /** Marks of a revised text: "rev", "revised". A point after them belongs to them. */
  readonly revisionMarks: readonly string[];
  /** Words that may stand between a mark and the place: "in". */
  readonly placeLinks: readonly string[];
  /** Words that announce the number of the drafting stage: "ex". */
  readonly formerMarks: readonly string[];
  /** Words between a reference and its body: "of", "adopted by". */
  readonly bodyLinks: readonly string[];
  /** Words before a date, as other organisations cite: "of", "dated". */
  readonly dateLinks: readonly string[];
  /** The plain article first. */
  readonly articles: readonly string[];
  /** Names of bodies that data/conferences.json does not list, for use in running text: "plenipotentiary". */
  readonly bodyNames: Readonly<Record<string, string>>;
  /** The Union's name after a body's: "of the International Telecommunication Union". */
  readonly unionNames: readonly string[];
  /** "this assembly" and the like. */
  readonly ownBodies: Readonly<Record<string, 'assembly' | 'conference'>>;
  /** A sector's name and the body whose resolutions it follows: "ITU-R" and "RA". */
  readonly sectors: Readonly<Record<string, string>>;
  /** Words between a body and the noun that change nothing: "draft new". */
  readonly adjectives: readonly string[];
  /** Signs that an older text is cited on purpose. */
  readonly historySigns: HistorySigns;
  /** Words before a quoted title: "on", "entitled". */
  readonly titleLinks: readonly string[];
  /** Months, which are not places. */
  readonly months: readonly string[];
  /** Operative verbs that begin a clause. */
  readonly verbs: readonly string[];
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
  /** "Res", "Res." */
  readonly abbreviated: boolean;
}
