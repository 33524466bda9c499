/** Markdown: code, link targets, HTML comments and tags are not prose; of front matter, the values are. */
import { entities } from './entities.ts';
import { addresses, blanked, blocksOf, linesOf, type Mask, type Masked, masksOf } from './mask.ts';

export function markdown(text: string): Masked {
  const head = frontMatter(text);
  // What is a fence or a link in Markdown is a value in front matter.
  const body = blanked(text, head ? [head] : []);
  const fenced = blocksOf(body, fence, (line, opener) => closesFence(line, opener));
  const code = [...fenced, ...indentedCode(blanked(body, fenced))];
  const withoutBlocks = blanked(body, code);
  const spans = withoutBlocks.includes('`') ? codeSpans(withoutBlocks) : [];
  // What is code is no comment and no link.
  const rest = blanked(withoutBlocks, spans);
  const defined = rest.includes(']:') ? definitions(rest) : [];
  const commented = rest.includes('<!--') ? comments(rest) : [];
  const masks = [
    ...(head ? aroundValues(text, head) : []),
    ...code,
    ...spans,
    ...(rest.includes('](') ? linkTargets(rest) : []),
    ...defined,
    ...(rest.includes('[^') ? masksOf(rest, /\[\^[^\]\s]{1,40}\](?!:)/g, 'gap') : []),
    ...commented,
    ...(rest.includes('<') ? masksOf(rest, /<\/?[a-z][^<>\n]{0,400}>/gi, 'tag') : []),
    // An escaped mark, or a line break that is kept.
    ...(rest.includes('\\') ? masksOf(rest, /\\(?=[!-/:-@[-`{-~]|\r?\n)/g, 'gap') : []),
    ...entities(rest),
    ...addresses(rest),
  ];
  return {
    masks,
    reachesFar:
      defined.length > 0 ||
      (!head && FRONT_MATTER.test(text)) ||
      commented.some(({ end }) => !rest.endsWith('-->', end)),
    head: head?.end ?? 0,
  };
}

const FRONT_MATTER = /^---[ \t]*\r?\n/;

/** "[44]: https://example.org", but not a footnote's text. */
const DEFINITION = /^ {0,3}\[(?!\^)([^\]\n]{1,200})\]:[ \t]*(?:<|[a-z]{2,12}:|\/|\.|#|www\.)[^\n]*$/gim;

/** The definitions of links, and the brackets and labels of the links to them: "[Resolution 44][r44]", "[Resolution 44]". */
function definitions(text: string): Mask[] {
  const labels = new Set(Array.from(text.matchAll(DEFINITION), (match) => labelOf(match[1])));
  if (labels.size === 0) return [];
  const links = text.matchAll(/(?<![\]\\])\[([^[\]]{1,400})\](?:\[([^[\]\n]{0,200})\])?(?![:(])/g);
  return [
    ...masksOf(text, DEFINITION, 'wall'),
    ...Array.from(links).flatMap(({ index, 0: link, 1: inside = '', 2: label }): Mask[] => {
      if (!labels.has(labelOf(label || inside))) return [];
      const close = index + 1 + inside.length;
      return [
        { start: index, end: index + 1, kind: 'gap' },
        { start: close, end: index + link.length, kind: 'gap' },
      ];
    }),
  ];
}

function labelOf(written = ''): string {
  return written.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Lines that are indented by four or more below a blank line, where no list or footnote is open that they could belong to. */
function indentedCode(text: string): Mask[] {
  const masks: Mask[] = [];
  let isOpen = false;
  let isCode = true;
  for (const { start, end, line } of linesOf(text)) {
    if (line.trim() === '') {
      isCode = true;
      continue;
    }
    if (!/^(?: {4}| {0,3}\t)/.test(line)) {
      isOpen =
        /^ {0,3}(?:[-+*]|\d{1,9}[.)]|\[\^[^\]]{1,40}\]:)(?:\s|$)/.test(line) || (isOpen && /^\s/.test(line));
      isCode = false;
    } else if (isCode && !isOpen) masks.push({ start, end, kind: 'wall' });
    else isCode = false;
  }
  return masks;
}

/** From the first "---" to the second. */
function frontMatter(text: string): Mask | undefined {
  if (!FRONT_MATTER.test(text)) return undefined;
  const close = /\n(---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(text.slice(3));
  return close ? { start: 0, end: 3 + close.index + close[0].length, kind: 'wall' } : undefined;
}

/** Front matter but for its values: its marks, keys and comments, and addresses. */
function aroundValues(text: string, { start, end }: Mask): Mask[] {
  const yaml = text.slice(start, end);
  return [
    ...masksOf(yaml, /^(?:---|\.\.\.)[ \t]*\r?$/gm, 'wall'),
    ...masksOf(yaml, /^[ \t]*(?:-[ \t]{1,8})?[\w.-]{1,60}:(?=\s)/gm, 'wall'),
    ...masksOf(yaml, /(?<=\s)#[^\n]*/g, 'wall'),
    ...addresses(yaml),
  ];
}

/** How far inline code is followed. */
const LONGEST_CODE = 2000;

/** The fence that a line opens, past the marks of quotes and lists. */
function fence(line: string): string | undefined {
  const match = /^[\s>]{0,12}(?:[-*+] |\d{1,3}[.)] )?\s{0,3}(`{3,}|~{3,})/.exec(line);
  return match && !line.includes('`', match[0].length) ? match[1] : undefined;
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
    else if (text[i] === '\n' && /^\n\r?\n/.test(text.slice(i, i + 3))) return undefined;
  }
  return undefined;
}

function comments(text: string): Mask[] {
  const masks: Mask[] = [];
  let close = 0;
  for (let at = text.indexOf('<!--'); at >= 0; ) {
    // Looked for once where there is none.
    if (close >= 0) close = text.indexOf('-->', at);
    const paragraph = /\n[ \t]*\r?\n/.exec(text.slice(at, at + LONGEST_CODE));
    const end = close >= 0 ? close + 3 : Math.min(text.length, at + (paragraph?.index ?? LONGEST_CODE));
    masks.push({ start: at, end, kind: 'comment' });
    at = text.indexOf('<!--', end);
  }
  return masks;
}
