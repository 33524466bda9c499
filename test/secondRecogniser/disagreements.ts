/**
 * Where the two recognisers disagree, and who is right. The second one knows how references are written; most of these are
 * what only the first one knows: what else is called a resolution, and which slips are read all the same.
 */

/** A text that the two read differently, with what each finds in it. */
export interface Disagreement {
  readonly text: string;
  /** What core/recognise finds: `span → number edition` for each reference. */
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly right: 'first' | 'second';
  readonly why: string;
}

const NOT_OURS = 'nothing says that it is the Union’s, and the words beside it say that it is not';
const BODY_BETWEEN =
  'a body may stand between the noun and its number; the second looks for a number there only';

export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    text: 'noting that resolution 662 says so',
    first: [],
    second: ['resolution 662 → 662'],
    right: 'first',
    why: 'in small letters, and with neither a body nor an edition, it may be anybody’s: silence is better than a doubtful reference',
  },
  {
    text: '"Res 44", "(Rev. Kigali 2022)"',
    first: [],
    second: ['Res 44 → 44'],
    right: 'first',
    why: 'an abbreviation by itself between quotation marks: silence is better than a doubtful reference',
  },
  {
    text: 'the resolution 80 dpi',
    first: [],
    second: ['resolution 80 → 80'],
    right: 'first',
    why: 'a picture’s resolution: the second knows no units',
  },
  {
    text: 'resolution 44 of the Board',
    first: [],
    second: ['resolution 44 → 44'],
    right: 'first',
    why: NOT_OURS,
  },
  {
    text: 'القرار 44 الصادر عن وزير الداخلية',
    first: [],
    second: ['القرار 44 → 44'],
    right: 'first',
    why: NOT_OURS,
  },
  {
    text: '立法会通过117号决议',
    first: [],
    second: ['117号决议 → 117'],
    right: 'first',
    why: NOT_OURS,
  },
  {
    text: 'Conflict Resolution 35 (3): 387',
    first: [],
    second: ['Resolution 35 → 35'],
    right: 'first',
    why: 'a journal with its volume, issue and page',
  },
  {
    text: 'Resolution 217 A (III)',
    first: [],
    second: ['Resolution 217 → 217'],
    right: 'first',
    why: 'the General Assembly numbered its resolutions so; no number of the Union’s has such a letter',
  },
  {
    text: 'Resolution 2 239',
    first: [],
    second: ['Resolution 2 → 2'],
    right: 'first',
    why: 'a running header: the number of a resolution and that of a page',
  },
  {
    text: 'Resolution 44 or 52',
    first: ['44 → 44', '52 → 52'],
    second: ['Resolution 44 → 44'],
    right: 'first',
    why: 'after the number of a noun of one, "or" and a number that nothing follows go on with a list',
  },
  {
    text: 'Resolution of WTSA 44',
    first: ['Resolution of WTSA 44 → 44'],
    second: [],
    right: 'first',
    why: BODY_BETWEEN,
  },
  {
    text: 'Резолюция ВАСЭ 97',
    first: ['Резолюция ВАСЭ 97 → 97'],
    second: [],
    right: 'first',
    why: BODY_BETWEEN,
  },
  {
    text: 'Resolution 1, Section 8 of the WTSC (Helsinki, 1993)',
    first: ['Resolution 1 → 1 (Helsinki, 1993)'],
    second: ['Resolution 1 → 1'],
    right: 'first',
    why: 'the edition stands after the body; the second looks for it after the number only',
  },
  {
    text: 'Resolution 99 Rev. Guadalajara, 2010',
    first: ['Resolution 99 Rev. Guadalajara, 2010 → 99 (Rev. Guadalajara, 2010)'],
    second: ['Resolution 99 → 99'],
    right: 'first',
    why: 'the parentheses were forgotten; the second wants them',
  },
  {
    text: 'Resolution 44 (Rev. Dubai, 2018Bucharest, 2022)',
    first: ['Resolution 44 (Rev. Dubai, 2018Bucharest, 2022) → 44 (Rev. Bucharest, 2022)'],
    second: ['Resolution 44 → 44'],
    right: 'first',
    why: 'an edition that was struck out, as a copy of a marked-up text has it; the second knows one place in a parenthesis',
  },
  {
    text: 'Resolution 44 (revised at New Delhi in 2024)',
    first: ['Resolution 44 (revised at New Delhi in 2024) → 44 (Rev. New Delhi, 2024)'],
    second: ['Resolution 44 (revised at New Delhi in 2024) → 44 (Rev. New Delhi in, 2024)'],
    right: 'first',
    why: '"in" belongs to the year; the second wants a comma there',
  },
  {
    text: 'Resolution 44 (Rev. Geneva, December 2022)',
    first: ['Resolution 44 (Rev. Geneva, December 2022) → 44 (Rev. Geneva, 2022)'],
    second: ['Resolution 44 → 44'],
    right: 'first',
    why: 'a month before the year; the second knows no months',
  },
  {
    text: 'Resolution 44 (Geneva, 2022, Rev.)',
    first: ['Resolution 44 (Geneva, 2022, Rev.) → 44 (Rev. Geneva, 2022)'],
    second: ['Resolution 44 → 44'],
    right: 'first',
    why: 'the parts of the edition in another order',
  },
  {
    text: 'RESOLUTION 1396 (C19)',
    first: ['RESOLUTION 1396 (C19) → 1396 (2019)'],
    second: ['RESOLUTION 1396 → 1396'],
    right: 'first',
    why: 'a session of the Council; the second knows conferences only',
  },
  {
    text: 'in Resolu-\ntion 44 of WTSA',
    first: ['Resolu-\ntion 44 → 44'],
    second: [],
    right: 'first',
    why: 'a word that is divided at the end of a line; the second does not join it',
  },
  {
    text: 'RESOLUTIONS COM4/AI or COM5/12;\n\nla Décision 5',
    first: ['RESOLUTIONS COM4/AI → COM4/AI'],
    second: ['COM4/AI → COM4/AI', 'COM5/12 → COM5/12'],
    right: 'second',
    why: 'a noun in capitals of two languages, without a sign of either; the first reads it in the one that is spoken below, and asks no other whether it reads more',
  },
];
