/** The language in which the server speaks to its user of itself: the client's, where there are translations. What is said of a reference is the core's. */
import * as l10n from '@vscode/l10n';

/** Texts by the English ones. */
export type Translations = Readonly<Record<string, string>>;

let current = 'en';

/** The code of the language that is spoken, in which the core, too, puts what is about no reference: "fr". */
export function spoken(): string {
  return current;
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
  const language = locale?.toLowerCase().split(/[-_]/)[0] ?? '';
  const contents = brought ?? ours?.get(language);
  current = contents ? language : 'en';
  l10n.config({ contents: contents ?? {} });
}
