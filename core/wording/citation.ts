/** The one place that decides what a canonical reference looks like, in each language: "Resolution 44 (Rev. New Delhi, 2024)". */
import type { Entry } from '../catalogue/types.ts';
import { type Body, canonicalPlace } from '../conferences.ts';
import { grammarFor } from '../recognise/grammar.ts';
import type { Counted, Writing } from '../recognise/language.ts';
import { english } from '../recognise/languages/en.ts';
import { rememberedText } from '../remembered.ts';

/** An edition as far as writing it goes. */
export interface WrittenEdition {
  readonly revised: boolean;
  readonly place: string | null;
  readonly year: number;
}

/** A number, or the two of a range, to be written. */
export interface WrittenNumber {
  readonly number: number | string | null;
  readonly through?: number | string | null;
}

/** How references are written in a language; of one that there is not, as in English. */
export function writingOf(language: string): Writing {
  return (grammarFor(language)?.language ?? english).writing;
}

/** "Rev. New Delhi, 2024", "Rév. New Delhi, 2024", "2024年，新德里，修订版"; the place by its name in the language. */
export function editionText({ revised, place, year }: WrittenEdition, language: string): string {
  const { edition } = writingOf(language);
  if (place === null) return revised ? filled(edition.revisedIn, { year }) : String(year);
  const name = canonicalPlace(place, language) ?? place;
  return filled(revised ? edition.revised : edition.adopted, { place: name, year });
}

/** "(Rev. New Delhi, 2024)", "（2024年，新德里，修订版）" */
export function inParentheses(edition: WrittenEdition, language: string): string {
  return withParentheses(editionText(edition, language), language).trim();
}

/** A text in the parentheses of the language, with the space that stands before them: " (…)", "（…）". */
export function withParentheses(text: string, language: string): string {
  const [open, close] = writingOf(language).parentheses;
  return `${open}${text}${close}`;
}

/** "44", "101 to 108", "101至108" */
export function numberText({ number, through = null }: WrittenNumber, language: string): string {
  return through === null
    ? String(number)
    : filled(writingOf(language).range, { number: String(number), through });
}

/** "Resolution 44", "Resolutions 101 to 108", "第44号决议"; with another noun where one is given. */
export function headText({ number, through = null }: WrittenNumber, language: string, name?: string): string {
  const { noun, head } = writingOf(language);
  const own = through === null ? noun.one : noun.many;
  return filled(head, { noun: name ?? own, number: numberText({ number, through }, language) });
}

/** Whether a number stands before its noun: "第44号决议". */
export function writesNumberFirst(language: string): boolean {
  return grammarFor(language)?.language.order === 'number-first';
}

/** The noun before so many numbers: "Resolution", "Resolutions"; "القراران" before two. */
export function nounText(count: number, language: string): string {
  return counted(writingOf(language).noun, count);
}

/** The form of a noun for so many numbers. */
export function counted({ one, two, many }: Counted, count: number): string {
  if (count < 2) return one;
  return count === 2 ? (two ?? many) : many;
}

/** A reference alone: "Resolution 44 (Rev. New Delhi, 2024)"; without an edition where there is none. */
export function referenceText(
  number: WrittenNumber,
  edition: WrittenEdition | null,
  language: string,
): string {
  const head = headText(number, language);
  return edition ? `${head}${withParentheses(editionText(edition, language), language)}` : head;
}

/** An entry in its edition in force; without an edition where the report gives none. */
export function citation({ number, edition }: Entry, language: string): string {
  return referenceText({ number }, edition, language);
}

/** "44 (Rev. New Delhi, 2024)", as a member of a list is written. */
export function numberAndEdition({ number, edition }: Entry, language: string): string {
  return edition ? `${number}${withParentheses(editionText(edition, language), language)}` : String(number);
}

/** A citation without the sign that is there already: "44号决议（…）" after "第". */
export function afterSign(text: string, language: string): string {
  const [sign = ''] = grammarFor(language)?.language.numberSigns ?? [];
  return text.startsWith(sign) ? text.slice(sign.length) : text;
}

/** Where a noun begins with the word for "new" that belongs between its number and it: before "新" in "新决议". */
export function withNewWord(prose: string, noun: number, language: string): number {
  const words = grammarFor(language)?.language.newWords ?? [];
  const word = words.find((each) => prose.endsWith(each, noun));
  return noun - (word?.length ?? 0);
}

/** A noun without the sign that leads from it to its number: "决议" of "决议第". */
export function withoutSign(text: string, language: string): string {
  const [sign = ''] = grammarFor(language)?.language.numberSigns ?? [];
  const name = text.trimEnd();
  return name.endsWith(sign) ? name.slice(0, name.length - sign.length).trimEnd() : name;
}

/** Texts as a list: "44, 72 and 101", "44、72和101". */
export function listed(texts: readonly string[], language: string, lastComma = ''): string {
  const { comma, and } = writingOf(language);
  const last = texts.at(-1) ?? '';
  if (texts.length < 2) return last;
  return `${texts.slice(0, -1).join(comma)}${texts.length > 2 ? lastComma : ''}${and}${last}`;
}

/** A citation with its body: "Resolution 44 of WTSA", "全权代表大会第123号决议"; `acronym` is how bodies without words of their own are called. */
export function withBody(citation: string, body: Body, acronym: string, language: string): string {
  const template = writingOf(language).bodies[body];
  return template === undefined
    ? withAcronym(citation, acronym, language)
    : filled(template, { citation, body: acronym });
}

/** A citation with the acronym of a body or a conference: "Résolution 25 de la PP-22", "Résolution 2 de l'AR-23". */
export function withAcronym(citation: string, acronym: string, language: string): string {
  const { withBody: usual, withVowelBody = usual } = writingOf(language);
  return filled(/^[AEIOUÉ]/.test(acronym) ? withVowelBody : usual, { citation, body: acronym });
}

/** Words or sentences after each other, with a space between where the language has spaces. */
export function inSequence(each: readonly string[], language: string): string {
  return each.join(grammarFor(language)?.language.spelling.spaced === false ? '' : ' ');
}

/** "(Dubai, 2012), (Rev. Hammamet, 2016)" */
export function enumerated(each: readonly string[], language: string): string {
  return each.join(writingOf(language).comma);
}

/** A template with its `{names}` filled in. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  let text = '';
  for (const { before, name } of partsOf(template)) {
    text += before;
    if (name !== null) text += values[name] ?? `{${name}}`;
  }
  return text;
}

/** What stands before each name of a template, and at last what stands after all. */
const partsOf = rememberedText((template): readonly { before: string; name: string | null }[] =>
  // Texts and names take turns.
  template
    .split(/\{(\w+)\}/)
    .flatMap((before, i, all) => (i % 2 === 0 ? [{ before, name: all[i + 1] ?? null }] : [])),
);
