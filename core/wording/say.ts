/** The one place that puts texts together: a message in the language of the reference that it is about. */
import { withArticle } from './articles.ts';
import { filled } from './citation.ts';
import { arabic } from './messages/ar.ts';
import { english } from './messages/en.ts';
import { spanish } from './messages/es.ts';
import { french } from './messages/fr.ts';
import type { Message, Messages } from './messages/messages.ts';
import { russian } from './messages/ru.ts';
import { chinese } from './messages/zh.ts';

const tables: Readonly<Record<string, Messages>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
  ar: arabic,
  zh: chinese,
};

/** The names in braces of a text: "number" and "where" of "Resolution {number} was suppressed{where}." */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

type Values<Key extends Message> = Readonly<Record<Names<(typeof english)[Key]>, string | number>>;

/** What a message needs to be filled in; nothing where its text has no names. */
type Filling<Key extends Message> = [Names<(typeof english)[Key]>] extends [never]
  ? []
  : [values: Values<Key>];

/** The message in a language, filled in; in English where there is no such language. */
export function say<Key extends Message>(language: string, key: Key, ...[values]: Filling<Key>): string {
  const filling = (values ?? {}) as Readonly<Record<string, string | number>>;
  const template = (tables[language] ?? english)[key];
  return filled(withArticle(language, template, filling.assembly), filling);
}
