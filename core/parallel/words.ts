/** What references of other versions are called, in the language of the version in which they are told of. */
import type { Reference } from '../recognise/reference.ts';
import { filled, headText, nounText, withParentheses, writingOf } from '../wording/citation.ts';
import { asWritten, editionIn, referenceName } from '../wording/names.ts';
import type { Side } from './comparison.ts';

/** "Resolution 44 (Rev. New Delhi, 2024)", "Resolutions 101 to 108"; its edition as written where it is told of in its own language. */
export function nameOf(reference: Reference, text: string, language: string): string {
  const { edition, number, temporary, through } = reference;
  if (reference.language === language) {
    const name = referenceName(reference);
    return edition
      ? `${name}${withParentheses(asWritten(edition, text, language).slice(1, -1), language)}`
      : name;
  }
  const name = headText({ number: number ?? temporary, through }, language);
  if (!edition) return name;
  return `${name}${editionIn(edition, language) ?? ` ${asWritten(edition, text, reference.language)}`}`;
}

/** Some of the numbers that a reference cites, all of which are `size`: "Resolutions 103, 105"; the reference where they are all. */
export function nameOfSome(
  reference: Reference,
  numbers: readonly string[],
  size: number,
  text: string,
  language: string,
): string {
  if (numbers.length === size) return nameOf(reference, text, language);
  const { head, comma } = writingOf(language);
  const [only] = numbers;
  return numbers.length === 1 && only !== undefined
    ? headText({ number: only }, language)
    : filled(head, { noun: nounText(numbers.length, language), number: numbers.join(comma) });
}

/** The language in which a version is told of what it lacks: that of a reference near the place, else of most of its references. */
export function languageOf({ analysis }: Pick<Side, 'analysis'>, near: Reference | undefined): string {
  if (near) return near.language;
  const counts = new Map<string, number>();
  for (const { reference } of analysis.references) {
    counts.set(reference.language, (counts.get(reference.language) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'en';
}
