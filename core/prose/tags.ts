/** The tags, comments and declarations of HTML and XML, found in one pass; what is no tag is left as text. */
import type { Span } from '../span.ts';

export interface Tag extends Span {
  /** "p" for "<p class=x>" and "</p>", "akn:p" for "<akn:p>"; "!--" for a comment; "!" and "?" for declarations. */
  readonly name: string;
  /** Whether the span holds an element whose text is no prose, with its content. */
  readonly isCode: boolean;
  /** What a raised mark is read as, which the span holds whole: "º" for "<sup>o</sup>", nothing for that of a footnote, "<sup>1</sup>". */
  readonly raised?: string;
}

/** How far a comment that nothing closes is followed, where no blank line ends it. */
const LONGEST_OPEN = 2000;

/** The tags in order and apart, and whether something stands open that nothing closes. */
export interface Tags {
  readonly tags: readonly Tag[];
  readonly isOpen: boolean;
}

/** Linear in the text: what was looked for in vain is not looked for again. */
export function tagsIn(text: string, code: ReadonlySet<string>): Tags {
  const tags: Tag[] = [];
  const missing = new Set<string>();
  const find = finderIn(text, missing);
  for (let at = text.indexOf('<'); at >= 0; ) {
    const tag = declarationAt(text, at, find) ?? elementAt(text, at, code, find);
    if (typeof tag === 'object') tags.push(tag);
    at = text.indexOf('<', typeof tag === 'object' ? tag.end : tag);
  }
  return { tags, isOpen: missing.size > 0 };
}

/** Where a text is found next, after it; undefined where it is not. */
type Find = (wanted: string, from: number) => number | undefined;

/** Remembers in `missing` what is not there any more, so that searching for it again costs nothing. */
function finderIn(text: string, missing: Set<string>): Find {
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return (wanted, from) => {
    if (missing.has(wanted)) return undefined;
    const at = lower.indexOf(wanted, from);
    if (at < 0) missing.add(wanted);
    return at < 0 ? undefined : at + wanted.length;
  };
}

function declarationAt(text: string, start: number, find: Find): Tag | undefined {
  const tag = (name: string, end: number): Tag => ({ start, end, name, isCode: false });
  if (text.startsWith('<!--', start)) return tag('!--', find('-->', start + 4) ?? endOfOpen(text, start));
  if (text.startsWith('<![CDATA[', start)) return tag('!', find(']]>', start) ?? endOfOpen(text, start));
  if (text.startsWith('<?', start))
    return tag('?', find('?>', start) ?? find('>', start) ?? endOfOpen(text, start));
  if (!text.startsWith('<!', start)) return undefined;
  const end = find('>', start) ?? endOfOpen(text, start);
  // "<!DOCTYPE x [ <!ENTITY …> ]>"
  const subset = text.slice(start, end).includes('[') ? find(']>', start) : undefined;
  return tag('!', subset ?? end);
}

/** Where a comment ends that nothing closes, as while it is typed: at a blank line, or soon. */
function endOfOpen(text: string, start: number): number {
  const paragraph = /\n[ \t]*\r?\n/.exec(text.slice(start, start + LONGEST_OPEN));
  return Math.min(text.length, start + (paragraph?.index ?? LONGEST_OPEN));
}

/** The tag at the offset, with its content where this is code or the mark of a footnote; else from where to look on. */
function elementAt(text: string, start: number, code: ReadonlySet<string>, find: Find): Tag | number {
  const opening = /^<\/?([A-Za-z][\w.:-]{0,80})/.exec(text.slice(start, start + 90));
  if (!opening) return start + 1;
  const end = endOfTag(text, start + opening[0].length, find);
  if (text[end - 1] !== '>') return end;
  const name = opening[1] ?? '';
  const tag: Tag = { start, end, name, isCode: false };
  if (text[start + 1] === '/' || text[end - 2] === '/') return tag;
  const kind = name.toLowerCase();
  if (code.has(kind)) {
    const close = find(`</${kind}>`, end);
    return close === undefined ? tag : { ...tag, end: close, isCode: true };
  }
  const raised = kind === 'sup' ? RAISED.exec(text.slice(end, end + 400)) : null;
  return raised ? { ...tag, end: end + raised[0].length, raised: raised[1] ? 'º' : '' } : tag;
}

/** "1", "[a]", "*", in a link or not, or the letter of "nº", up to the tag that closes it. */
const RAISED =
  /^(?:(o|os)|(?:\s*<a\b[^<>]{0,300}>)?\s*[[(]?(?:\d{1,3}|[a-df-np-z]|[*†‡§]{1,3})[\])]?\s*(?:<\/a>\s*)?)<\/sup>/i;

/** After the ">" of a tag, past quoted values; where another tag begins or the text ends, that offset. */
function endOfTag(text: string, from: number, find: Find): number {
  const special = /[<>]|=\s{0,20}["']/g;
  special.lastIndex = from;
  for (let match = special.exec(text); match; match = special.exec(text)) {
    if (match[0] === '>') return match.index + 1;
    if (match[0] === '<') return match.index;
    const end = find(match[0].slice(-1), special.lastIndex);
    if (end !== undefined) special.lastIndex = end;
  }
  find('>', text.length);
  return text.length;
}
