/** The words by which reports in English say what an assembly did, and the numbers that they give. */
import type { EntryEdition, Status } from '../core/catalogue/types.ts';

const STATUS_WORDS: readonly (readonly [status: Status, words: string])[] = [
  [
    'unchanged',
    'noc|no change|not (?:been )?(?:revised|changed|amended)|unchanged|without change|maintained',
  ],
  [
    'suppressed',
    'sup|suppressed|suppression|abrogated|repealed|deleted|decided to (?:suppress|abrogate|repeal)',
  ],
  ['revised', 'rev|revised|revision|mod|modified|amended|updated'],
  ['new', 'new|add'],
];
const STATUSES = STATUS_WORDS.map(
  ([status, words]) => [status, new RegExp(`^(?:${words})\\.?$`, 'i')] as const,
);
const WORDS = STATUS_WORDS.map(([, words]) => words).join('|');
const ANY_STATUS = new RegExp(`\\b(?:${WORDS})\\b`, 'gi');

/** What a word or a cell says was done: "Rev", "NOC", "Suppressed". Undefined: it is none that is known. */
export function statusOf(word: string): Status | undefined {
  const bare = word
    .replace(/\([^()]{0,80}\)$/, '')
    .replace(/[\s*†‡§\d¹²³]{1,9}$/u, '')
    .trim();
  return STATUSES.find(([, pattern]) => pattern.test(bare))?.[0];
}

const STATUS_BEHIND = new RegExp(
  `(?:[([](${WORDS})[)\\]]|[–—-] ?(NOC|SUP|MOD|ADD|REV|no change|unchanged|suppressed|revised|modified|maintained|new))[.;]?$`,
  'i',
);

/** A title, and what is said behind it that was done: "Outer space (no change)", "Outer space – SUP". */
export function titleAndStatus(text: string): { readonly title: string; readonly status: Status | null } {
  const found = STATUS_BEHIND.exec(text);
  const title = text.slice(0, found?.index).trim();
  if (!found || title === '') return { title: text, status: null };
  return { title, status: statusOf(found[1] ?? found[2] ?? '') ?? null };
}

/** A word for a status in a text, and where it stands. */
export interface StatusWord {
  readonly status: Status;
  readonly start: number;
  readonly end: number;
}

/** All words of a text that say what was done, in order. */
export function statusWordsIn(text: string): StatusWord[] {
  return Array.from(text.matchAll(ANY_STATUS), ({ 0: word, index }) => {
    const status = statusOf(word);
    return status ? [{ status, start: index, end: index + word.length }] : [];
  }).flat();
}

/** "2, 7 and 11", "101 to 108", "5 – 7, Resolution 9" */
const NUMBER_LIST =
  /\b[1-9]\d{0,2}(?!\d)(?: ?(?:, and|,|;|and|&|to|through|[-–]) ?(?:Res(?:olutions? |\. ?))?[1-9]\d{0,2}(?!\d))*/gi;

/** The lists of numbers that a text holds, and where each begins; one number is a list, too. */
export function numberListsIn(text: string): { readonly numbers: string; readonly start: number }[] {
  return Array.from(text.matchAll(NUMBER_LIST), ({ 0: numbers, index: start }) => ({ numbers, start }));
}

/** The numbers of a list; of a range, all from its first to its last. */
export function numbersIn(list: string): number[] {
  const parts = list.split(/, and|[,;&]| and /i);
  return parts.flatMap((part) => {
    const [first = Number.NaN, last = first] = (part.match(/\d+/g) ?? []).map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  });
}

const COUNTS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** "44" or "Eight" as a number; undefined: it is none. */
export function countOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const at = COUNTS.indexOf(word.toLowerCase());
  return at < 0 ? undefined : at + 1;
}

/** "(Rev. New Delhi, 2024)", "(Baku, 2025)": its mark, place and year. */
const EDITION = /\( ?(rev\.? ?)?([^(),\d][^(),]{0,60}?),? ((?:19|20)\d{2}) ?\)/i;

/** The edition that a text holds, and where it stands; undefined: none. */
export function editionIn(
  text: string,
): { readonly edition: EntryEdition; readonly start: number; readonly end: number } | undefined {
  const found = EDITION.exec(text);
  if (!found) return undefined;
  const [whole, mark, place = '', year] = found;
  return {
    edition: { revised: mark !== undefined, place: place.trim(), year: Number(year) },
    start: found.index,
    end: found.index + whole.length,
  };
}

/** "Rev. New Delhi, 2024", "Baku, 2025": an edition as evidence gives it. */
export function editionInWords({ revised, place, year }: EntryEdition): string {
  return `${revised ? 'Rev. ' : ''}${place}, ${year}`;
}
