/** All that comparing versions says to people, by language: `{names}` are filled in. */
import type { Reference } from '../recognise/reference.ts';
import { asWritten, referenceName } from '../rules/wording.ts';

const TEXTS = {
  en: {
    missing: 'Missing: {cited}, which {original} cites in line {line}.',
    missingBefore: 'Missing before {place}: {cited}, which {original} cites in line {line}.',
    missingAfter: 'Missing after {place}: {cited}, which {original} cites in line {line}.',
    extra: '{original} does not cite {cited} at this place.',
    instead: '{original} cites {other} at this place (line {line}), not {cited}.',
    edition: '{original} (line {line}) cites {cited} as {other}, not as {edition}.',
    change: 'Change to ({edition})',
    inVersion: '{version}, line {line}: {message}',
    counterpart: '{cited} in {original}',
    before: '{cited} comes before it',
    after: '{cited} comes after it',
    beforeInOriginal: '{cited} comes before this place in {original}',
    afterInOriginal: '{cited} comes after this place in {original}',
    place: 'the place in {version}',
    some: 'Resolution {numbers}',
    someOfMany: 'Resolutions {numbers}',
  },
} as const;

export type Text = keyof typeof TEXTS.en;

/** A text with its parts filled in. */
export function said(text: Text, parts: Readonly<Record<string, string | number>>): string {
  return TEXTS.en[text].replace(/\{(\w+)\}/g, (whole, name: string) => String(parts[name] ?? whole));
}

/** "Resolution 44 (Rev. New Delhi, 2024)", "Resolutions 101 to 108" */
export function nameOf(reference: Reference, text: string): string {
  const { edition } = reference;
  return `${referenceName(reference)}${edition ? ` ${asWritten(edition, text)}` : ''}`;
}

/** Some of the numbers that a reference cites, all of which are `size`: "Resolutions 103, 105"; the reference where they are all. */
export function nameOfSome(
  reference: Reference,
  numbers: readonly string[],
  size: number,
  text: string,
): string {
  if (numbers.length === size) return nameOf(reference, text);
  return said(numbers.length === 1 ? 'some' : 'someOfMany', { numbers: numbers.join(', ') });
}
