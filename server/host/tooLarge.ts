/** What is said of what is too large to be read. */
import * as l10n from '@vscode/l10n';
import { MOST_CATALOGUES, MOST_DOCUMENTS } from './limits.ts';

/** Why a file of a size is not read; undefined: it is not too large. */
export function tooLarge(size: number, largest: number): string | undefined {
  if (size <= largest) return undefined;
  const [has, most] = [size, largest].map((bytes) => Math.ceil(bytes / 1_000_000));
  return l10n.t('it has {0} MB, more than the {1} MB that are read', has ?? 0, most ?? 0);
}

/** Why none of the catalogues in a folder is read. */
export function tooManyCatalogues(): string {
  return l10n.t('it has more than {0} catalogues', MOST_CATALOGUES);
}

/** Why not all documents of a folder are read. */
export function tooMany(): string {
  return l10n.t('it has more than {0} documents, and the others are not read', MOST_DOCUMENTS);
}
