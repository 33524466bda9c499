/** Which files are language versions of one document, as far as their names tell: draft.en.md and draft.fr.md, draft_E and draft_F, en/ and fr/. */

/** The six official languages, by ISO 639-1 and by the letters of ITU's document numbers. */
const LETTERS: Readonly<Record<string, string>> = { E: 'en', F: 'fr', S: 'es', R: 'ru', A: 'ar', C: 'zh' };
const CODE = /^(?:en|fr|es|ru|ar|zh)$/i;

interface NamedVersion {
  /** The path without what names the language: the same for all versions. */
  readonly stem: string;
  /** "fr"; null: the name does not tell. */
  readonly language: string | null;
}

/** Reads a path with slashes: "drafts/fr/draft.md", "drafts/draft_F.md", "drafts/draft.fr.md". */
export function namedVersion(path: string): NamedVersion {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  const ending = /\.[^.]*$/.exec(file)?.[0] ?? '';
  const parts = file.slice(0, file.length - ending.length).split(/(?<=[._\- !])|(?=[._\- !])/);
  const at = parts.findLastIndex((part, i) => (i === 0 ? CODE.test(part) : languageOf(part) !== null));
  if (at >= 0) {
    // With the mark that sets it apart: the one before it or, at the start of the name, the one after it.
    const name = parts.toSpliced(Math.max(0, at - 1), 2).join('');
    return { stem: [...folders, name + ending].join('/'), language: languageOf(parts[at] ?? '') };
  }
  const inFolder = folders.findLastIndex((folder) => CODE.test(folder));
  if (inFolder < 0) return { stem: path, language: null };
  const language = folders[inFolder]?.toLowerCase() ?? null;
  return { stem: [...folders.toSpliced(inFolder, 1), file].join('/'), language };
}

/** The paths with the English one first, where names tell it, since most documents are drafted in English; else in their order. */
export function originalFirst<T>(versions: readonly T[], pathOf: (version: T) => string): T[] {
  const rank = (version: T) => (namedVersion(pathOf(version)).language === 'en' ? 0 : 1);
  return versions.toSorted((a, b) => rank(a) - rank(b));
}

/** A letter is a language in capitals only: "draft-a" is an annex. */
function languageOf(part: string): string | null {
  return CODE.test(part) ? part.toLowerCase() : (LETTERS[part] ?? null);
}
