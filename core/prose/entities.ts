/** Character references of HTML and of what takes them from it, "&nbsp;", "&#160;", "&eacute;", as the characters that they stand for. */
import type { Mask } from './mask.ts';

/** From U+00A0 on, as HTML has named Latin-1. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwnj: '\u200c',
    zwj: '\u200d',
    lrm: '\u200e',
    rlm: '\u200f',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    dagger: '†',
    Dagger: '‡',
    bull: '•',
    hellip: '…',
    numero: '№',
    lpar: '(',
    rpar: ')',
    lsqb: '[',
    rsqb: ']',
    comma: ',',
    period: '.',
    hyphen: '‐',
    dash: '‐',
  }),
]);

/** Every reference; one that is not known, or stands for part of a number, is read as nothing. */
export function entities(text: string): Mask[] {
  if (!text.includes('&')) return [];
  return Array.from(
    text.matchAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]\w{1,31}));/g),
    (match): Mask => {
      const span = { start: match.index, end: match.index + match[0].length };
      const read = readAs(match[1], match[2], match[3]);
      return read === undefined ? { ...span, kind: 'wall' } : { ...span, kind: 'gap', read };
    },
  );
}

function readAs(decimal?: string, hex?: string, name?: string): string | undefined {
  if (name !== undefined) return shown(NAMED.get(name));
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return shown(String.fromCodePoint(code));
}

/** A line break of an escape breaks no line; a soft hyphen is not read, and a digit would be cut off from those beside it. */
function shown(char: string | undefined): string | undefined {
  if (char === undefined || /\p{Nd}/u.test(char)) return undefined;
  if (char === '\u00ad' || char === '\u200c' || char === '\u200d') return '\u034f';
  return char < ' ' ? ' ' : char;
}
