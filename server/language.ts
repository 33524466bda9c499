/** The language in which the server speaks to its user of itself: the client's, where there are translations. What is said of a reference is the core's. */
import * as l10n from '@vscode/l10n';

/** Texts by the English ones. */
export type Translations = Readonly<Record<string, string>>;

let current = 'en';

/** The code of the language that is spoken, in which the core, too, puts what is about no reference: "fr". */
export function spoken(): string {
  return current;
}

/** Whether a locale is one that needs no translations: English, or none. */
export function isEnglish(locale: string | undefined): boolean {
  return ['', 'en'].includes(languageOf(locale));
}

/**
 * Speaks the language of a locale from now on: French for "fr" and "fr-CA", Chinese for "zh-hans", English where there are no translations
 * for it, neither `brought` by the client nor in `ours`.
 */
export function speak(
  locale: string | undefined,
  brought: Translations | undefined,
  ours: ReadonlyMap<string, Translations> | undefined,
): void {
  const language = languageOf(locale);
  const contents = brought ?? ours?.get(language);
  current = contents ? language : 'en';
  l10n.config({ contents: contents ?? {} });
}

function languageOf(locale: string | undefined): string {
  return locale?.toLowerCase().split(/[-_]/)[0] ?? '';
}
