/** What stands after a reference where its title may stand. */
import { grammarFor } from '../../recognise/grammar.ts';
import { skip, skipBack, wordEnd } from '../../recognise/words/scan.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import type { Span } from '../../span.ts';
import { type Draft, endOf } from '../draft.ts';
import { lineAfter } from '../history/line.ts';
import { isTitleLine } from '../history/titles.ts';
import { begins, wordsOf } from './title.ts';

/** How far after a reference its title may end. */
const LONGEST_TITLE = 400;

/** A title in quotes, and where it stands. */
export interface Quoted {
  readonly span: Span;
  /** How it is shown to be a title: by quotation marks, by words ("entitled"), both, or by its place alone. */
  readonly marked: boolean;
  readonly announced: boolean;
}

/** What stands where a title may: `, on bridging …`, `: "Bridging …"`, ` – Bridging …`, `| Bridging … |`, on the next line of a title. */
export function quotedAfter(resolved: ResolvedReference, draft: Draft): Quoted | undefined {
  const g = grammarFor(resolved.reference.language);
  if (!g) return undefined;
  const { prose } = draft;
  const end = endOf(resolved.reference);
  const isTitle = isTitleLine(resolved, draft);
  let at = isTitle ? nextLine(prose, end) : skip(prose, end);
  const mark = /[,:–—|-]/.test(prose.charAt(at));
  if (mark) at = skip(prose, at + 1);
  const link = g.titleLinks.at(prose, at);
  if (link) at = skip(prose, link.end);
  // Of "the ITU", the title may have the second word.
  if (link && g.articles.at(prose, at)) at = skip(prose, wordEnd(prose, at));
  const announced = link !== undefined;
  const closes = QUOTES[prose.charAt(at)];
  if (closes) {
    const start = skip(prose, at + 1);
    const length = prose.slice(start, at + LONGEST_TITLE).search(closes);
    if (length < 1) return undefined;
    return { span: { start, end: skipBack(prose, start + length) }, marked: true, announced };
  }
  if (!mark && !link && !isTitle) return undefined;
  const [paragraph = ''] = prose.slice(at, at + LONGEST_TITLE).split(/\n[\t ]*\r?\n|[|;￼]/, 1);
  return { span: { start: at, end: at + paragraph.length }, marked: false, announced };
}

/** What closes each quotation mark. */
const QUOTES: Readonly<Record<string, RegExp>> = {
  '"': /"/,
  '“': /[”"]/,
  '„': /[“”]/,
  '«': /»/,
  '‘': /’/,
  "'": /'/,
};

/** Where the words below a title begin; at the end of its line where there are none. */
function nextLine(prose: string, end: number): number {
  const lineEnd = end + lineAfter(prose, end).length;
  return lineEnd + Math.max(0, prose.slice(lineEnd, lineEnd + LONGEST_TITLE).search(/[^\s#*_=]/));
}

/** Whether words after the reference are its title, or are shown to be one; two words of it are enough. */
export function isTitleAfter(resolved: ResolvedReference, title: string, draft: Draft): boolean {
  const quoted = quotedAfter(resolved, draft);
  if (quoted?.marked || quoted?.announced) return true;
  // Without a mark, too: "- Resolution 52 Countering and combating spam".
  const start = quoted?.span.start ?? endOf(resolved.reference);
  const written = wordsOf(draft.prose.slice(start, start + LONGEST_TITLE)).lower;
  return begins(wordsOf(title).lower.slice(0, 2), written);
}
