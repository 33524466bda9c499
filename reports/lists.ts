/** What a report says in lines of its own: "44 revised Resolutions (Resolutions 2, 7, …)", "Resolution 101 (ex COM4/AI) (New Delhi, 2024): …". */
import type { EntryEdition, Status } from '../core/catalogue/types.ts';
import type { Book } from './account.ts';
import type { Placed } from './sections.ts';
import {
  countOf,
  editionIn,
  numberListsIn,
  numbersIn,
  type StatusWord,
  statusWordsIn,
  titleAndStatus,
} from './words.ts';

/** One number of a list. */
export interface Listed {
  readonly number: number;
  readonly status: Status;
  readonly where: string;
  readonly line: number;
}

/** One resolution with a line of its own. */
export interface Named {
  readonly number: number;
  /** What is said behind its title: "Outer space (no change)"; null: nothing. */
  readonly status: Status | null;
  /** What its heading says; null: nothing. */
  readonly headed: Status | null;
  readonly temporary: string | null;
  readonly edition: EntryEdition | null;
  readonly title: string | null;
  readonly where: string;
  readonly line: number;
}

/** Takes the lists and the lines of single resolutions; the rest is given back. */
export function listsIn(
  lines: readonly Placed[],
  book: Book,
): { readonly listed: Listed[]; readonly named: Named[]; readonly rest: Placed[] } {
  const listed: Listed[] = [];
  const named: Named[] = [];
  const rest: Placed[] = [];
  let taken = 0;
  for (const [i, line] of lines.entries()) {
    if (i < taken) continue;
    const { number: at, where } = line;
    const below = titleBelow(line, lines.slice(i + 1, i + 3));
    const one = namedIn({ ...line, text: [line, ...below].map(({ text }) => text).join(' ') });
    if (one) {
      taken = i + 1 + below.length;
      named.push(one);
      book.taken.push({ from: at, to: at + below.length, where, what: `Resolution ${one.number}` });
      continue;
    }
    const lists = listsOf(line);
    if (lists.length === 0) rest.push(line);
    const left = numberListsIn(line.text).filter(
      ({ numbers, start }) =>
        lists.length > 0 &&
        !lists.some((list) => list.numbers === numbers) &&
        /\bRes(?:olutions?|\.) $/i.test(line.text.slice(0, start)),
    );
    for (const { numbers } of left)
      book.unplaced.push({ line: at, text: numbers, why: 'of this line only a part was understood' });
    for (const { status, numbers: said, count } of lists) {
      const numbers = numbersIn(said);
      listed.push(...numbers.map((number) => ({ number, status, where, line: at })));
      book.taken.push({ from: at, to: at, where, what: `${numbers.length} ${status}: ${said}` });
      if (count !== undefined && count !== numbers.length)
        book.doubts.push({ lines: [at], what: `it says ${count} and lists ${numbers.length}: ${said}` });
    }
  }
  return { listed, named, rest };
}

/** The lines below one that go on with its title: they begin in small letters. */
function titleBelow(line: Placed, next: readonly Placed[]): readonly Placed[] {
  if (/[.;]$/.test(line.text)) return [];
  const more = next.findIndex(
    ({ text, number }, i) => number !== line.number + i + 1 || !/^\p{Ll}/u.test(text),
  );
  return more < 0 ? next : next.slice(0, more);
}

/** "· Resolution 101 (ex COM4/AI) (New Delhi, 2024): Standardization activities …" */
function namedIn({ text, heading, where, number: line }: Placed): Named | undefined {
  const head = /^(?:· )?(?:RESOLUTION|Resolution|Res\.) ([1-9]\d{0,2})\b(.*)$/.exec(text);
  if (!head) return undefined;
  let behind = head[2] ?? '';
  const temporary = /\( ?(?:ex|former|formerly)\.? ([^()]{1,60})\)/i.exec(behind);
  if (temporary) behind = behind.replace(temporary[0], '');
  const dated = editionIn(behind);
  if (dated) behind = behind.slice(0, dated.start) + behind.slice(dated.end);
  const said = titleAndStatus(behind);
  const title =
    /^\s*[:–—-]\s*(\S.*)$/.exec(said.title)?.[1] ?? /^\s*[“"«](.+)[”"»][.;]?$/.exec(said.title)?.[1];
  // A sentence that only begins with a resolution says something else of it.
  if (title === undefined && (behind.trim() !== '' || !(dated || temporary))) return undefined;
  return {
    number: Number(head[1]),
    status: said.status,
    headed: statusOfHeading(heading, text),
    temporary: temporary?.[1]?.trim() ?? null,
    edition: dated?.edition ?? null,
    title: title ?? null,
    where,
    line,
  };
}

/** "New WTSA Resolutions"; "2.3 Suppressed" above a line that says that it is of resolutions. */
function statusOfHeading(heading: string, text: string): Status | null {
  const [word, another] = statusWordsIn(heading);
  if (!word || another) return null;
  const isAlone = /^[\s\d.]*$/.test(heading.slice(0, word.start)) && /^[\s:]*$/.test(heading.slice(word.end));
  return /resolution/i.test(heading) || (isAlone && /\bRes(?:olution|\.)/i.test(text)) ? word.status : null;
}

interface List {
  readonly status: Status;
  readonly numbers: string;
  /** How many it says there are. */
  readonly count: number | undefined;
}

/** What may stand between the word for what was done and the numbers: "revised 5 WTSA Resolutions (Resolutions 2, …". */
const BETWEEN =
  /^(?:[\s:(–—-]|, namely|\((?:noc|sup|rev|mod|add)\)|\d{1,3}(?= resolutions)|the|of|itu(?:-[tdr])?|wt[sd][ac]|wrc|ra|pp|resolutions?|nos?\.|following|were|was|are)*$/i;
/** "Resolutions 5 and 8 were suppressed", "… remain unchanged", "… remain in force without change" */
const BEHIND =
  /^\)?\s?(?:was|were|has been|have been|are|is|remain|remains|was also|were also|were left)(?: in force)?\s$/i;

/** All lists of a line: a sentence may say what was revised and what was suppressed. */
function listsOf({ text, heading }: Placed): List[] {
  const words = statusWordsIn(text);
  return numberListsIn(text).flatMap(({ numbers, start }): List[] => {
    const end = start + numbers.length;
    const before = words.findLast((word) => word.end <= start);
    if (before && isAbout(text.slice(before.end, start), text))
      return [{ status: before.status, numbers, count: countBefore(text, before) }];
    const after = words.find((word) => word.start >= end);
    const isNoun = /\bResolutions?\s+$/i.test(text.slice(0, start));
    if (after && isNoun && BEHIND.test(text.slice(end, after.start)))
      return [{ status: after.status, numbers, count: undefined }];
    // "No change (NOC): 10, 11, 15."
    const isLine =
      before &&
      /^\W{0,3}(?:[a-z ]{1,20}\()?$/i.test(text.slice(0, before.start)) &&
      /^\)?[\s:–—-]{1,4}$/.test(text.slice(before.end, start)) &&
      /^[\s.;]*$/.test(text.slice(end));
    if (isLine) return [{ status: before.status, numbers, count: undefined }];
    const status = statusOfHeading(heading, text);
    const isAll =
      /^(?:· )?(?:Res(?:olutions?\s+|\.\s?))?$/i.test(text.slice(0, start)) &&
      /^[\s.;]*$/.test(text.slice(end));
    return status && isAll ? [{ status, numbers, count: undefined }] : [];
  });
}

function isAbout(between: string, text: string): boolean {
  return (
    BETWEEN.test(between) &&
    (/resolution/i.test(between) || /^[^\p{L}]{0,6}[a-z ]{0,60}resolutions?\b/iu.test(text))
  );
}

/** "Eight new Resolutions": the word before the one for what was done. */
function countBefore(text: string, { start }: StatusWord): number | undefined {
  const word = text
    .slice(Math.max(0, start - 20), start)
    .trim()
    .split(/\W/)
    .at(-1);
  return word === undefined ? undefined : countOf(word);
}
