/** Digits and punctuation of other scripts as the ASCII ones that they stand for, so that what reads a text knows one of each. */

/** "٤٤", "۴۴", "４４", "،", "、", "（", "ＷＲＣ": each stands for one unit of ASCII. */
const FOLDED = /[\u060c\u061b\u066b\u06f0-\u06f9\u0660-\u0669\u3001\u3010\u3011\u3014\u3015\uff01-\uff5e]/g;

/** Those that are not the ASCII ones in another place of the table. */
const OTHERS: Readonly<Record<string, string>> = {
  '\u060c': ',',
  '\u061b': ';',
  '\u066b': ',',
  // A comma between numbers would part thousands: "101、102".
  '\u3001': ';',
  '\u3010': '[',
  '\u3011': ']',
  '\u3014': '[',
  '\u3015': ']',
  // "101～108": as a dash, since "~" is a mark of emphasis.
  '\uff5e': '–',
};

/** The text with the digits and the punctuation of Arabic, Persian and full-width text as in ASCII, unit by unit. */
export function folded(text: string): string {
  // Most texts have none: they are given back as they are.
  return text.search(FOLDED) < 0 ? text : text.replace(FOLDED, asciiOf);
}

function asciiOf(unit: string): string {
  const other = OTHERS[unit];
  if (other !== undefined) return other;
  const code = unit.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  return String.fromCharCode(0x30 + (code & 0xf));
}
