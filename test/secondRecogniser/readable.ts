/** A text as the second recogniser reads it: small letters, one kind of digits, one space where there are many, nothing that cannot be seen. */

/** Its characters, and the place of each in the text that it was made from. */
export interface Readable {
  readonly text: string;
  /** For each unit where its character begins; one more for the end. */
  readonly start: readonly number[];
  /** For each unit where its character ends, with the accents on it. */
  readonly end: readonly number[];
}

/** Accents of Latin and Cyrillic letters, vowel signs of Arabic ones, each by itself. */
const ON_LETTERS = /^[\u0300-\u036f\u064b-\u065f\u0670]$/u;
/** Marks of direction, soft hyphens, spaces without width, the line that lengthens Arabic letters, raised numbers. */
const UNSEEN = /^[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad\u0640¹²³⁰⁴-⁹]$/u;

export function readable(original: string): Readable {
  const units: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  let at = 0;
  for (const character of original) {
    const next = at + character.length;
    const last = units.length - 1;
    const before = units[last] ?? '';
    if (ON_LETTERS.test(character)) {
      const whole = (before + character).normalize('NFC');
      if (whole.length === 1 && last >= 0) units[last] = whole;
      if (last >= 0) end[last] = next;
    } else if (/\s/u.test(character) && /[\s¶]/u.test(before)) {
      // Nothing goes on over a blank line.
      const isBlank = before === '¶' || (before === '\n' && character === '\n');
      units[last] = isBlank ? '¶' : character === '\n' ? '\n' : before;
      end[last] = next;
    } else if (!UNSEEN.test(character)) {
      for (const unit of plain(character)) {
        units.push(unit);
        start.push(at);
        end.push(next);
      }
    }
    at = next;
  }
  start.push(original.length);
  return { text: units.join(''), start, end };
}

/** A character in small letters, as ASCII has it where ASCII has it. */
function plain(character: string): string {
  if (/[\u0660-\u0669]/u.test(character)) return String(character.charCodeAt(0) - 0x660);
  if (/[\u06f0-\u06f9]/u.test(character)) return String(character.charCodeAt(0) - 0x6f0);
  if (/[\uff01-\uff5e]/u.test(character))
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0).toLowerCase();
  if (/[\u060c\u3001]/u.test(character)) return ',';
  if (character === '؛') return ';';
  if (character === '【') return '(';
  if (character === '】') return ')';
  if (/[‐‑−]/u.test(character)) return '-';
  if (/[–—]/u.test(character)) return '–';
  if (/[^\S\r\n]/u.test(character)) return ' ';
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
}
