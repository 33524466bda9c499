/** Words right before and after a place that show that something older is meant on purpose, whatever is named there. */
import { conferenceIn } from '../../recognise/around/names.ts';
import type { Grammar } from '../../recognise/grammar.ts';
import { isWord, skip, skipBack, wordEnd } from '../../recognise/words/scan.ts';

/** "the former", "as adopted in" before the offset; `at` is where what was looked through begins. */
export function signBefore(
  prose: string,
  offset: number,
  g: Grammar,
): { readonly word: string | null; readonly at: number } {
  let at = skipBack(prose, offset);
  for (let n = 0; n < 3; n++) {
    const sign = g.history.before.before(prose, at) ?? g.history.adjectives.before(prose, at);
    if (sign) return { word: prose.slice(sign.start, sign.end), at };
    const other = g.articles.before(prose, at) ?? g.adjectives.before(prose, at);
    if (!other) break;
    at = skipBack(prose, other.start);
  }
  return { word: null, at };
}

/** ", which was suppressed by WTSA-24" after the offset: its participle; null: there is none. */
export function signAfter(prose: string, end: number, g: Grammar): string | null {
  let at = skip(prose, end);
  if (/[,(–—-]/.test(prose.charAt(at))) at = skip(prose, at + 1);
  for (let n = 0; n < 6; n++) {
    const found = g.history.after.at(prose, at);
    if (found) return endsPhrase(prose, found.end, g) ? prose.slice(found.start, found.end) : null;
    // "已被WTSA-24废止", "which WTSA-24 suppressed"
    const link = g.history.links.at(prose, at) ?? (n > 0 ? bodyAt(prose, at, g) : undefined);
    if (!link) return null;
    at = skip(prose, link.end);
  }
  return null;
}

/** A body or its conference: "WTSA-24", "本届全会". */
function bodyAt(prose: string, at: number, g: Grammar): { readonly end: number } | undefined {
  const end = wordEnd(prose, at);
  return conferenceIn(prose, at, end, g) ? { end } : (g.bodies.at(prose, at) ?? g.ownBodies.at(prose, at));
}

/** Whether a participle is left alone, "suppressed.", or goes on with by whom or where: "suppressed by", "исключенная ВАСЭ-24", not "revised text". */
function endsPhrase(prose: string, end: number, g: Grammar): boolean {
  const at = skip(prose, end);
  return (
    at === end ||
    !isWord(prose.charCodeAt(at)) ||
    (g.bodyLinks.at(prose, at) ?? g.placeLinks.at(prose, at) ?? g.conjunctions.at(prose, at)) !== undefined ||
    (g.ownBodies.at(prose, at) ?? g.bodies.at(prose, at)) !== undefined ||
    conferenceIn(prose, at, wordEnd(prose, at), g) !== undefined
  );
}
