/** The language in which the server speaks to its user of itself: the client's, where l10n/ has it. What is said of a reference is the core's. */
import * as l10n from '@vscode/l10n';
import ar from '../l10n/bundle.l10n.ar.json' with { type: 'json' };
import es from '../l10n/bundle.l10n.es.json' with { type: 'json' };
import fr from '../l10n/bundle.l10n.fr.json' with { type: 'json' };
import ru from '../l10n/bundle.l10n.ru.json' with { type: 'json' };
import zh from '../l10n/bundle.l10n.zh-cn.json' with { type: 'json' };

const bundles: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries({ ar, es, fr, ru, zh }),
);

let current = 'en';

/** The code of the language that is spoken, in which the core, too, puts what is about no reference: "fr". */
export function spoken(): string {
  return current;
}

/** Speaks the language of a locale from now on: French for "fr" and "fr-CA", Chinese for "zh-hans", English for all that is not there. */
export function speak(locale: string | undefined): void {
  const language = locale?.toLowerCase().split(/[-_]/)[0] ?? '';
  current = bundles.has(language) ? language : 'en';
  l10n.config({ contents: bundles.get(language) ?? {} });
}
