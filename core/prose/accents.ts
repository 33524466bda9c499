/** LaTeX's commands for letters with accents, "\'e", "\c{c}", "{\oe}", as the letters that they stand for. */
import { type Mask, readMasks } from './mask.ts';

/** The combining mark of each accent. */
const MARKS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  H: '\u030b',
  k: '\u0328',
  r: '\u030a',
};

const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
};

/** The letter in braces or not; the command's own braces are read with it, so that the word is whole. */
const SIGN = String.raw`\\(['\`^"~=.])(?:\{\\?([A-Za-z])\}|\\?([A-Za-z])(?:\{\})?)`;
const WORD = String.raw`\\([cvuHkr])(?:\{([A-Za-z])\}|[ \t]([A-Za-z]))`;
const LETTER = String.raw`\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i)(?![A-Za-z])(?:\{\}| )?`;
const ANY = new RegExp(
  [SIGN, WORD, LETTER].map((each) => String.raw`\{${each}\}|(?<!\\)${each}`).join('|'),
  'g',
);

export function accents(text: string): Mask[] {
  return readMasks(text, ANY, ([, ...groups]) => {
    const [first = '', second] = groups.filter((group) => group !== undefined);
    const letter = second === undefined ? LETTERS[first] : `${second}${MARKS[first]}`.normalize('NFC');
    return letter?.length === 1 ? letter : undefined;
  });
}
