/** What each UTF-16 unit is, and as which it is compared: asked of Unicode once a unit, then looked up in a table. */
import { plain } from './spelling.ts';

/** Of a word: a letter, a digit, a combining mark or half a surrogate pair. */
export const WORD = 1;
/** A Chinese character, which no space sets apart from the next word; it is of a word, too. */
export const HAN = 2;
/** Spaces of every kind, emphasis marks, direction marks and soft hyphens, which readers do not read. */
export const GAP = 4;
/** What joins two parts of one word: hyphens and apostrophes. */
export const JOINT = 8;
/** Set for every unit that is in the table. */
const KNOWN = 0x80;

const WORD_UNIT = /[\p{L}\p{M}\p{N}\ud800-\udfff]/u;
const GAPS = new Set([
  0x09, 0x20, 0x2a, 0x5f, 0x7e, 0xa0, 0xad, 0x61c, 0x2007, 0x2009, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f,
  0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x202f, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x3000, 0xfeff,
]);
const JOINTS = new Set([0x27, 0x2d, 0x2010, 0x2011, 0x2019]);

const kinds = new Uint8Array(0x10000);

/** What a unit is: the constants above, added up. NaN, which stands for none, is nothing. */
export function kindOf(code: number): number {
  return kinds[code | 0] || learntKind(code | 0);
}

function learntKind(code: number): number {
  const isHan = code >= 0x3400 && (code <= 0x9fff || (code >= 0xf900 && code <= 0xfaff));
  const kind =
    KNOWN |
    (isHan ? HAN | WORD : 0) |
    (WORD_UNIT.test(String.fromCharCode(code)) ? WORD : 0) |
    (GAPS.has(code) ? GAP : 0) |
    (JOINTS.has(code) ? JOINT : 0);
  kinds[code] = kind;
  return kind;
}

/** A unit that is not read: an accent, a mark of direction. */
export const UNREAD = 1;
/** A unit of which what it stands for is told by those beside it only, or is none: `plain` has to be asked. */
export const UNCLEAR = 2;

const folds = new Uint16Array(0x10000);

/** The unit that a unit is compared as, in small letters and without its accent; else one of the two above. */
export function plainUnit(code: number): number {
  return folds[code | 0] || learntFold(code | 0);
}

/** Its small letter is another at the end of a word. */
const SIGMA = 0x3a3;

function learntFold(code: number): number {
  const isUnclear =
    code <= UNCLEAR ||
    code === SIGMA ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff);
  const read = isUnclear ? 'unclear' : plain(String.fromCharCode(code));
  const fold = read === '' ? UNREAD : read.length === 1 ? read.charCodeAt(0) : UNCLEAR;
  folds[code] = fold;
  return fold;
}
