/** Markdown: front matter, code, link targets, HTML comments and tags are not prose. */
import { addresses, blanked, blocksOf, type Mask, masksOf } from './mask.ts';

export function markdown(text: string): Mask[] {
  const code = [...frontMatter(text), ...blocksOf(text, fence, (line, opener) => closesFence(line, opener))];
  const withoutBlocks = blanked(text, code);
  const spans = withoutBlocks.includes('`') ? codeSpans(withoutBlocks) : [];
  // What is code is no comment and no link.
  const rest = blanked(withoutBlocks, spans);
  return [
    ...code,
    ...spans,
    ...(rest.includes('](') ? linkTargets(rest) : []),
    ...(rest.includes(']:') ? masksOf(rest, DEFINITION, 'wall') : []),
    ...(rest.includes('[^') ? masksOf(rest, /\[\^[^\]\s]{1,40}\](?!:)/g, 'gap') : []),
    ...(rest.includes('<!--') ? comments(rest) : []),
    ...(rest.includes('<') ? masksOf(rest, /<\/?[a-z][^<>\n]{0,400}>/gi, 'gap') : []),
    ...(rest.includes('&nbsp;') ? masksOf(rest, /&nbsp;/g, 'gap') : []),
    ...addresses(rest),
  ];
}

/** "[44]: https://example.org", but not a footnote's text. */
const DEFINITION = /^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*(?:<|[a-z]{2,12}:|\/|\.|#|www\.)[^\n]*$/gim;

function frontMatter(text: string): Mask[] {
  if (!/^---[ \t]*\r?\n/.test(text)) return [];
  const close = /\n(---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(text.slice(3));
  return close ? [{ start: 0, end: 3 + close.index + close[0].length, kind: 'wall' }] : [];
}

/** How far inline code is followed. */
const LONGEST_CODE = 2000;

/** The fence that a line opens, past the marks of quotes and lists. */
function fence(line: string): string | undefined {
  const match = /^[\s>]{0,12}(?:[-*+] |\d{1,3}[.)] )?\s{0,3}(`{3,}|~{3,})([^`]*)$/.exec(line);
  return match?.[1];
}

function closesFence(line: string, opener: string): boolean {
  const marks = line.replace(/^[\s>]+/, '').trimEnd();
  return marks.length >= opener.length && marks === opener.charAt(0).repeat(marks.length);
}

/** Inline code: a run of backticks is closed by the next run as long, within the paragraph. */
function codeSpans(text: string): Mask[] {
  const masks: Mask[] = [];
  for (let at = text.indexOf('`'); at >= 0; ) {
    const end = runEnd(text, at);
    const close = closingRun(text, end, end - at, Math.min(text.length, end + LONGEST_CODE));
    if (close !== undefined) masks.push({ start: at, end: close, kind: 'wall' });
    at = text.indexOf('`', close ?? end);
  }
  return masks;
}

function runEnd(text: string, at: number): number {
  let i = at;
  while (text[i] === '`') i++;
  return i;
}

function closingRun(text: string, from: number, length: number, limit: number): number | undefined {
  for (let i = from; i < limit; i++) {
    if (text[i] === '`') {
      const end = runEnd(text, i);
      if (end - i === length) return end;
      i = end - 1;
    } else if (text[i] === '\n' && (text[i + 1] === '\n' || text.startsWith('\r\n', i + 1))) return undefined;
  }
  return undefined;
}

/** The brackets and the target of a link, so that its text joins what is around it: "[Resolution 44](…) (Rev. …)". */
function linkTargets(text: string): Mask[] {
  const masks: Mask[] = [];
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', at + 2)) {
    const end = targetEnd(text, at + 1);
    if (end === undefined) continue;
    masks.push({ start: at, end, kind: 'gap' });
    const open = openingBracket(text, at);
    if (open === undefined) continue;
    masks.push({ start: text[open - 1] === '!' ? open - 1 : open, end: open + 1, kind: 'gap' });
  }
  return masks;
}

function targetEnd(text: string, open: number): number | undefined {
  const limit = Math.min(text.length, open + 2000);
  let depth = 0;
  for (let i = open; i < limit; i++) {
    const char = text[i];
    if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i + 1;
    else if (char === '\n' || char === '[' || char === ']') return undefined;
  }
  return undefined;
}

function openingBracket(text: string, close: number): number | undefined {
  const limit = Math.max(0, close - 400);
  let depth = 1;
  for (let i = close - 1; i >= limit; i--) {
    if (text[i] === ']') depth++;
    else if (text[i] === '[' && --depth === 0) return i;
  }
  return undefined;
}

function comments(text: string): Mask[] {
  const masks: Mask[] = [];
  for (let at = text.indexOf('<!--'); at >= 0; ) {
    const close = text.indexOf('-->', at);
    const paragraph = /\n[ \t]*\r?\n/.exec(text.slice(at, at + LONGEST_CODE));
    const end = close >= 0 ? close + 3 : at + (paragraph?.index ?? LONGEST_CODE);
    masks.push({ start: at, end, kind: 'comment' });
    at = text.indexOf('<!--', end);
  }
  return masks;
}
