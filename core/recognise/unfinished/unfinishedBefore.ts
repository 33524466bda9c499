/** The reference that is being written at a cursor where numbers stand before their noun: "第4‸", "第44号决议（‸". */
import type { Span } from '../../span.ts';
import { bodyBefore } from '../around/bodyBefore.ts';
import { groupAt } from '../edition/edition.ts';
import type { Grammar } from '../grammar.ts';
import { afterNumberEnd } from '../member.ts';
import { nounAt } from '../noun.ts';
import { digitsEnd, isDigit, isHan, skip, skipBack, skipInLine } from '../words/scan.ts';
import type { Unfinished } from './unfinished.ts';

/** What is being written at the cursor; undefined where no such reference is. */
export function unfinishedBefore(text: string, cursor: number, g: Grammar): Unfinished | undefined {
  return numberAtCursor(text, cursor, g) ?? editionAtCursor(text, cursor, g);
}

/** "第4‸", "第‸": the sign, perhaps digits, and what there is of the rest behind them. */
function numberAtCursor(text: string, cursor: number, g: Grammar): Unfinished | undefined {
  let start = cursor;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  const [sign = ''] = g.language.numberSigns;
  const signed = skipBack(text, start);
  if (cursor - start > 4 || sign === '' || !text.startsWith(sign, signed - sign.length)) return undefined;
  const around = bodyBefore(text, signed - sign.length, g);
  if (around?.kind === 'foreign') return undefined;
  const digits = digitsEnd(text, cursor);
  const end = endOfRest(text, digits, g);
  // "第4条": another measure word follows.
  const follows = isHan(text.charCodeAt(skipInLine(text, digits)));
  if (end === digits && follows && start < cursor) return undefined;
  return {
    kind: 'number',
    query: text.slice(start, cursor),
    span: { start, end },
    body: around?.mention.body ?? null,
    language: g.language.code,
    form: 'signed',
  };
}

/** Past "号", the noun and the edition, as far as they are there. */
function endOfRest(text: string, digits: number, g: Grammar): number {
  const after = afterNumberEnd(text, digits, g) ?? digits;
  const noun = nounAt(text, skip(text, after), g);
  if (!noun) return after;
  const group = groupAt(text, skip(text, noun.end), g, true);
  return group?.kind === 'edition' ? group.edition.span.end : noun.end;
}

/** How far before the cursor a parenthesis may open. */
const LONGEST = 40;

/** "第44号决议（20‸": inside the parenthesis after the noun. */
function editionAtCursor(text: string, cursor: number, g: Grammar): Unfinished | undefined {
  const from = Math.max(0, cursor - LONGEST);
  const open = from + text.slice(from, cursor).lastIndexOf('(');
  if (open < from || /[)\n;]/.test(text.slice(open, cursor))) return undefined;
  const end = skipBack(text, open);
  const noun = nounAt(text, end - 2, g);
  if (!noun) return undefined;
  let digits = skipBack(text, noun.start);
  const own = g.language.numberEnds.find((word) => text.startsWith(word, digits - word.length));
  if (own !== undefined) digits = skipBack(text, digits - own.length);
  let start = digits;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  if (start === digits) return undefined;
  return {
    kind: 'edition',
    number: Number(text.slice(start, digits)),
    query: text.slice(open + 1, cursor),
    span: spanOf(text, open, cursor),
    body: null,
    language: g.language.code,
  };
}

function spanOf(text: string, open: number, cursor: number): Span {
  const close = /^[^()\n;]{0,60}\)/.exec(text.slice(open + 1, open + 80));
  return { start: open, end: close ? open + 1 + close[0].length : cursor };
}
