/** The provision that is being written at a cursor beside a reference: what completion replaces there. */
import type { Span } from '../../span.ts';
import { type Grammar, grammarFor } from '../grammar.ts';
import { isWord, skip, skipBack, wordStart } from '../words/scan.ts';
import { plain } from '../words/spelling.ts';

/** How long a provision may be that is not finished. */
const LONGEST = 120;

/** "instructs ‸ of Resolution 44": from the verb, or the word that may become one, to the "of" before the reference at `begins`. */
export function unfinishedProvisionBefore(
  text: string,
  cursor: number,
  begins: number,
  language: string,
): Span | undefined {
  const g = grammarFor(language);
  if (!g) return undefined;
  const noun = skipBack(text, begins);
  const article = g.articles.before(text, noun);
  const before = article ? skipBack(text, article.start) : noun;
  // In Russian no word leads from a provision to its resolution.
  const link =
    g.language.provisionLinks.length === 0 ? { start: before } : g.provisionLinks.before(text, before);
  if (!link || cursor > link.start) return undefined;
  // What stands between the cursor and the link is an item's label at most: other words are the draft's.
  if (!/^[\s\p{L}\p{M}\p{N}_).*]{0,12}$/u.test(text.slice(cursor, link.start))) return undefined;
  const end = Math.max(cursor, skipBack(text, link.start));
  const start = verbBefore(text, cursor, (at) => g.verbs.at(text, at) !== undefined);
  // "пункт 2 раздела решает‸", "point 2‸": where an item comes before its clause, it begins the provision.
  const item = itemBefore(text, start ?? cursor, g);
  if (item !== undefined) return { start: item, end };
  if (start !== undefined) return { start, end };
  const word = wordStart(text, cursor);
  // Nothing of a verb is written yet: any word may be meant.
  return word < cursor ? { start: word, end } : undefined;
}

/** "Resolution 44 (Rev. New Delhi, 2024), instr‸": from after the comma to the cursor. */
export function unfinishedProvisionAfter(
  text: string,
  cursor: number,
  ends: number,
  language: string,
): Span | undefined {
  const g = grammarFor(language);
  if (!g || cursor <= ends || cursor - ends > LONGEST) return undefined;
  const { spaced } = g.language.spelling;
  const gap = skip(text, ends);
  const comma = text[gap] === ',';
  const start = Math.min(skip(text, comma ? gap + 1 : gap), cursor);
  // Where spaces part words, a comma and a space lead to a provision: "Resolution 44, resolves".
  if (spaced && (!comma || start <= gap + 1)) return undefined;
  const written = text.slice(start, cursor);
  if (/[^\p{L}\p{M}\p{N}\s).*_-]/u.test(written) || isWord(text.charCodeAt(cursor))) return undefined;
  const first = written.replace(/[\s*_].*/s, '');
  const leading = [...Object.keys(g.language.verbs), ...g.language.itemWords];
  return leading.some((word) => plain(word).startsWith(plain(first))) ? { start, end: cursor } : undefined;
}

/** Where a word for an item begins, with its label after it and perhaps the words that lead to the clause: "пункт 2 раздела". */
function itemBefore(text: string, end: number, g: Grammar): number | undefined {
  let at = skipBack(text, end);
  const link = g.itemLinks.before(text, at);
  if (link) at = skipBack(text, link.start);
  const label = LABEL.exec(text.slice(Math.max(0, at - 12), at));
  return label ? g.itemWords.before(text, skipBack(text, at - label[0].length))?.start : undefined;
}

/** "5", "2 i)", "a)" where a text ends. */
const LABEL = /(?:\d[\p{L}\p{N}.]{0,4}\)?|[a-z]{1,4}\))(?: [a-z]{1,4}\))?$/iu;

/** The nearest verb that begins before the cursor, within the sentence. */
function verbBefore(text: string, cursor: number, isVerb: (at: number) => boolean): number | undefined {
  let found: number | undefined;
  for (let at = cursor; at > Math.max(0, cursor - LONGEST); ) {
    const start = wordStart(text, at);
    if (start < at && isVerb(start)) found = start;
    // A verb of several words is found by its first: "resolves further".
    else if (found !== undefined) return found;
    const next = start < at ? start : at - 1;
    if (/[;:(.]/.test(text.charAt(next)) && !isWord(text.charCodeAt(next - 1))) return found;
    at = next;
  }
  return found;
}
