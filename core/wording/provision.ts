/** How a provision of the report's English text is named in another language. */
import { REPORT_LANGUAGE } from '../catalogue/catalogue.ts';
import { grammarFor } from '../recognise/grammar.ts';
import { filled, writingOf } from './citation.ts';

/** The verb before its item, as it may be written in any language, beside the usual form of each. */
export const VERB_FIRST = '{verb} {item}';

/** "instructs 5" as "charge 5"; a name with more words than the verb stays as the report has it. */
export function provisionText(name: string, language: string, form = writingOf(language).item): string {
  const own = verbsOf(language);
  const english = own.find(([, verb]) => name === verb || name.startsWith(`${verb} `));
  if (language === REPORT_LANGUAGE || !english) return name;
  const [written, verb] = english;
  const item = name.slice(verb.length).trim();
  if (item === '') return written;
  // Only the label of an item can be taken over as it is.
  return /^[\divxl.) ]+$|^[a-z]\)$/i.test(item) ? filled(form, { verb: written, item }) : name;
}

/** The verbs of a language with the English ones in their place, the longer of two first. */
function verbsOf(language: string): (readonly [own: string, english: string])[] {
  const verbs = Object.entries(grammarFor(language)?.language.verbs ?? {});
  const usual = new Map(verbs.toReversed().map(([own, english]) => [english, own]));
  return [...usual]
    .map(([english, own]) => [own, english] as const)
    .sort((a, b) => b[1].length - a[1].length);
}
