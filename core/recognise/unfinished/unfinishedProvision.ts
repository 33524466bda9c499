/** The provision that is being written at a cursor beside a reference: what completion replaces there. */
import type { Span } from '../../span.ts';
import { grammarFor } from '../grammar.ts';
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
  if (!g || cursor > begins) return undefined;
  const noun = skipBack(text, begins);
  const article = g.articles.before(text, noun);
  const before = article ? skipBack(text, article.start) : noun;
  // In Russian no word leads from a provision to its resolution.
  const link =
    g.language.provisionLinks.length === 0 ? { start: before } : g.provisionLinks.before(text, before);
  if (!link || cursor > link.start) return undefined;
  // What stands between the cursor and the link is an item's label at most: other words are the draft's.
  if (!/^[\s\w).*]{0,12}$/.test(text.slice(cursor, link.start))) return undefined;
  const end = Math.max(cursor, skipBack(text, link.start));
  const start = verbBefore(text, cursor, (at) => g.verbs.at(text, at) !== undefined);
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
  const comma = skip(text, ends);
  if (!g || text[comma] !== ',' || cursor <= comma + 1 || cursor - comma > LONGEST) return undefined;
  const start = Math.min(skip(text, comma + 1), cursor);
  if (start === comma + 1) return undefined;
  const written = text.slice(start, cursor);
  if (/[^\p{L}\p{M}\p{N}\s).*_-]/u.test(written) || isWord(text.charCodeAt(cursor))) return undefined;
  const first = written.split(/[\s*_]/)[0]?.toLowerCase() ?? '';
  return Object.keys(g.language.verbs).some((verb) => plain(verb).startsWith(plain(first)))
    ? { start, end: cursor }
    : undefined;
}

/** The nearest verb that begins before the cursor, within the sentence. */
function verbBefore(text: string, cursor: number, isVerb: (at: number) => boolean): number | undefined {
  let found: number | undefined;
  for (let at = cursor; at > Math.max(0, cursor - LONGEST); ) {
    const start = wordStart(text, at);
    if (start < at && isVerb(start)) found = start;
    // A verb of several words is found by its first: "resolves further".
    else if (found !== undefined) return found;
    const next = start < at ? start : at - 1;
    if (/[;:(.]/.test(text[next] ?? '') && !/\w/.test(text[next - 1] ?? '')) return found;
    at = next;
  }
  return found;
}
