/** Numbers as Word writes them in the formats that its lists have. */

/** "lowerLetter" and 2: "b". Formats that are not known, and numbers that a format has none for, are in digits. */
export function numberIn(format: string, number: number): string {
  switch (format) {
    case 'lowerLetter':
      return lettersOf(number);
    case 'upperLetter':
      return lettersOf(number).toUpperCase();
    case 'lowerRoman':
      return romanOf(number).toLowerCase();
    case 'upperRoman':
      return romanOf(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

/** As many of the same letter as the alphabet was gone through: a, b, …, z, aa, bb. */
function lettersOf(number: number): string {
  if (number < 1 || number > MOST_LETTERS) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const MOST_LETTERS = 26 * 4;

const ROMAN: readonly (readonly [value: number, numeral: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function romanOf(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  return ROMAN.map(([value, numeral]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return numeral.repeat(times);
  }).join('');
}
