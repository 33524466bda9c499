/** How a provision of the report's English text is named in another language. */
import { REPORT_LANGUAGE } from '../catalogue/catalogue.ts';
import { grammarFor } from '../recognise/grammar.ts';
import { filled, writingOf } from './citation.ts';

/** The verb before its item, as it may be written in any language, beside the usual form of each. */
const VERB_FIRST = '{verb} {item}';

/** "instructs 5" as "charge 5"; a name with more words than the verb stays as the report has it. */
export function provisionText(name: string, language: string): string {
  return provisionTexts(name, language)[0] ?? name;
}

/** All ways to name it, the usual one first: "пункт 2 раздела решает" and "решает 2", "الفقرة 2 من تقرر" and "الفقرة 2 من يقرر". */
export function provisionTexts(name: string, language: string): readonly string[] {
  const verbs = language === REPORT_LANGUAGE ? [] : verbsIn(name, language);
  const [, english = ''] = verbs[0] ?? [];
  const item = name.slice(english.length).trim();
  // Only the label of an item can be taken over as it is.
  if (english === '' || !/^(?:[\divxl.) ]*|[a-z]\))$/i.test(item)) return [name];
  if (item === '') return verbs.map(([own]) => own);
  const forms = [writingOf(language).item, VERB_FIRST];
  return forms.flatMap((form) => verbs.map(([verb]) => filled(form, { verb, item })));
}

/** The verbs of a language for the longest English one with which a name begins, the usual one first. */
function verbsIn(name: string, language: string): (readonly [own: string, english: string])[] {
  const verbs = Object.entries(grammarFor(language)?.language.verbs ?? {}).filter(
    ([, english]) => name === english || name.startsWith(`${english} `),
  );
  const longest = Math.max(0, ...verbs.map(([, english]) => english.length));
  return verbs.filter(([, english]) => english.length === longest);
}
