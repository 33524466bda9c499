/** What stands after a reference where its title may stand. */
import { grammarFor } from '../../recognise/grammar.ts';
import { skip } from '../../recognise/words/scan.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import type { Span } from '../../span.ts';
import { type Draft, endOf } from '../draft.ts';
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
  let at = skip(prose, end);
  if (isTitleLine(resolved, draft)) at = nextLine(prose, end);
  const mark = /[,:–—|-]/.test(prose[at] ?? '');
  if (mark) at = skip(prose, at + 1);
  const link = g.titleLinks.at(prose, at);
  if (link) at = skip(prose, link.end);
  const article = g.articles.at(prose, at);
  if (link && article && article.phrase === g.language.articles[0]) at = skip(prose, article.end);
  const closes = QUOTES[prose[at] ?? ''];
  const rest = prose.slice(at, at + LONGEST_TITLE);
  if (closes) {
    const close = [...rest].findIndex((char, i) => i > 0 && closes.includes(char));
    if (close < 2) return undefined;
    return { span: { start: at + 1, end: at + close }, marked: true, announced: link !== undefined };
  }
  if (!mark && !link && !isTitleLine(resolved, draft)) return undefined;
  const paragraph = /\n[\t ]*\r?\n|[|;￼]/.exec(rest);
  const length = (paragraph ? rest.slice(0, paragraph.index) : rest).trimEnd().length;
  return { span: { start: at, end: at + length }, marked: false, announced: link !== undefined };
}

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"',
  '„': '“”',
  '«': '»',
  '‘': '’',
  "'": "'",
};

function nextLine(prose: string, end: number): number {
  const line = /^[^\n]*\n(?:[\t ]*\r?\n)?[\s#*_=]*/.exec(prose.slice(end, end + LONGEST_TITLE));
  return end + (line?.[0].length ?? 0);
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
