/** What the server says of itself in other languages than English, for clients that bring no translations. */
import ar from '../l10n/bundle.l10n.ar.json' with { type: 'json' };
import es from '../l10n/bundle.l10n.es.json' with { type: 'json' };
import fr from '../l10n/bundle.l10n.fr.json' with { type: 'json' };
import ru from '../l10n/bundle.l10n.ru.json' with { type: 'json' };
import zh from '../l10n/bundle.l10n.zh-cn.json' with { type: 'json' };
import type { Translations } from './language.ts';

/** By the code of the language. */
export const translations: ReadonlyMap<string, Translations> = new Map(
  Object.entries({ ar, es, fr, ru, zh }),
);
