/** AsciiDoc: listing, literal and comment blocks, comments, inline code, attributes and macro targets are not prose. */
import { entities } from './entities.ts';
import {
  addresses,
  around,
  blanked,
  blocksOf,
  closingOf,
  footnotes,
  type Mask,
  masksOf,
  readMasks,
} from './mask.ts';

export function asciidoc(text: string): Mask[] {
  const code = [
    ...blocksOf(text, delimiter, (line, opener) => line.trimEnd() === opener),
    ...masksOf(text, /^\/\/(?!\/\/)[^\n]*$/gm, 'comment'),
    ...masksOf(text, /^:[\w-]{1,60}!?:[^\n]*$/gm, 'wall'),
    ...(text.includes('`') ? masksOf(text, /`[^`\n]{1,400}`/g, 'wall') : []),
    ...(text.includes('+++') ? masksOf(text, /\+{3}[^\n]{1,400}?\+{3}/g, 'wall') : []),
    ...passed(text),
  ];
  // What is code is no macro.
  const rest = blanked(text, code);
  const macros = [
    ...around(rest, /\b(?:link|xref|mailto|image|include|kbd|btn|menu):{1,2}[^\s[\]]{0,400}\[/g),
    ...around(rest, /\bhttps?:\/\/[^\s[\]<>]{1,400}\[/g),
    ...footnotes(rest, /footnote(?:ref)?:[\w-]{0,60}\[/g),
    ...(rest.includes('<<') ? crossReferences(rest) : []),
  ];
  return [
    ...code,
    ...macros,
    ...addresses(blanked(rest, macros)),
    // A line break that is kept, and the sign that a list item goes on.
    ...(rest.includes('+') ? masksOf(rest, /(?<= )\+(?=[ \t]*\r?$)/gm, 'gap') : []),
    ...(rest.includes('+') ? masksOf(rest, /^\+[ \t]*\r?$/gm, 'wall') : []),
    ...(rest.includes('{')
      ? readMasks(rest, /\{([a-z]{2,8})\}/g, ({ 1: name = '' }) => ATTRIBUTES[name])
      : []),
    ...entities(rest),
  ];
}

/** Attributes that stand for one character; "" for one that is not seen. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  sp: ' ',
  zwsp: '',
  wj: '',
  empty: '',
  amp: '&',
  deg: '°',
  rsquo: '’',
  lsquo: '‘',
};

/** "pass:[…]", "stem:[…]": handed on as they are. */
function passed(text: string): Mask[] {
  return Array.from(text.matchAll(/\b(?:pass|stem|latexmath|asciimath):[a-z,]{0,20}\[/g), (match): Mask => {
    const open = match.index + match[0].length;
    return { start: match.index, end: (closingOf(text, open - 1) ?? open - 1) + 1, kind: 'wall' };
  });
}

/** "<<res44>>", and the target of "<<res44,Resolution 44>>". */
function crossReferences(text: string): Mask[] {
  return Array.from(text.matchAll(/<<([^<>,\n]{1,200})(,[^<>]{1,400})?>>/g)).flatMap((match): Mask[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (match[2] === undefined) return [{ start, end, kind: 'gap' }];
    return [
      { start, end: start + 3 + (match[1] ?? '').length, kind: 'gap' },
      { start: end - 2, end, kind: 'gap' },
    ];
  });
}

function delimiter(line: string): string | undefined {
  // "```ruby" is closed without the name of the language.
  const marks = line.trimEnd().replace(/^(```)[\w,-]{1,40}$/, '$1');
  return /^(-{4,}|\.{4,}|\/{4,}|\+{4,}|`{3,})$/.test(marks) ? marks : undefined;
}
