/** `title-mismatch`: the title quoted after the reference is not the resolution's. */
import { type Catalogue, REPORT_LANGUAGE } from '../../catalogue/catalogue.ts';
import { withinSentence } from '../../catalogue/titles.ts';
import type { Entry, Evidence } from '../../catalogue/types.ts';
import { isCapitalised, isUpper } from '../../recognise/words/scan.ts';
import { remembered } from '../../remembered.ts';
import type { Span } from '../../span.ts';
import { reportedAt } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { type Draft, isBefore, listOf } from '../draft.ts';
import { isOtherEdition } from '../editions.ts';
import { historySign } from '../history/history.ts';
import { fault, type Rule } from '../rule.ts';
import { type Quoted, quotedAfter } from './quotedTitle.ts';
import { begins, compared, firstWords, likeness, type Words, wordsOf } from './title.ts';

/** From this likeness on, words without quotation marks are a title misquoted, and not other words; less is enough after ", on". */
const ALIKE = 0.8;
const ALIKE_ANNOUNCED = 0.7;
/** The same for words in quotation marks. */
const ALIKE_QUOTED = 0.5;
/** A short form of a title is not shorter than this. */
const SHORTEST = 2;

export const titleMismatch: Rule = {
  code: 'title-mismatch',
  severity: 'warning',
  summary: "The title quoted after the reference is not the resolution's.",
  check(resolved, draft) {
    const { meaning, reference } = resolved;
    // The report gives titles in English; those of other languages cannot be compared with them.
    if (reference.language !== REPORT_LANGUAGE) return [];
    if (meaning.kind !== 'entry' || isBefore(draft, meaning.catalogue)) return [];
    const { entry } = meaning;
    if (isOtherEdition(reference.edition, entry)) return [];
    // Within a list no title is changed: one that has "Resolutions" in it would end the list.
    if (listOf(resolved, draft).at(-1) !== resolved) return [];
    const quoted = quotedAfter(resolved, draft);
    const wrong = quoted && misquoted(quoted, entry, meaning.catalogue, draft);
    if (!wrong || historySign(resolved, draft)) return [];
    const written = draft.text.slice(wrong.span.start, wrong.span.end).replace(/\s+/g, ' ');
    const { language } = reference;
    const { span, other } = wrong;
    // What the report bears out is the title that it gives: the resolution's own, else that of the other one.
    const evidence = titleEvidence(entry.title === null && other ? other : entry);
    const said = { number: entry.number, written, where: reportedAt(evidence, language) };
    const told = { span, evidence: evidence ? [evidence] : [] };
    if (entry.title === null) {
      // Which of the two is wrong, the number or the title, is not known.
      return other
        ? [fault({ ...told, message: say(language, 'onlyTitleOfOther', { ...said, other: other.number }) })]
        : [];
    }
    const { title } = entry;
    const text = inStyleOf(written, title, meaning.catalogue);
    return [
      fault({
        ...told,
        message: other
          ? say(language, 'titleOfOther', { ...said, title, other: other.number })
          : say(language, 'otherTitle', { ...said, title }),
        fix: {
          title: say(language, 'changeToTitle', { text }),
          edits: [{ ...span, newText: text }],
        },
      }),
    ];
  },
};

/** Where the report gives a resolution's title. */
function titleEvidence({ title, evidence }: Entry): Evidence | undefined {
  return evidence.find(({ claim, value }) => claim === 'title' && value === title);
}

interface Misquoted {
  readonly span: Span;
  /** The resolution whose title it is. */
  readonly other: Entry | undefined;
}

function misquoted(quoted: Quoted, entry: Entry, catalogue: Catalogue, draft: Draft): Misquoted | undefined {
  const { prose } = draft;
  const index = indexOf(catalogue);
  const titles = index.titles.get(entry) as readonly Words[];
  const whole = wordsOf(prose.slice(quoted.span.start, quoted.span.end));
  // Words that are neither marked nor announced are a title only where they begin like one.
  if (!quoted.marked && !quoted.announced && !index.firsts.has(whole.lower[0])) return undefined;
  const written = quoted.marked ? [{ span: quoted.span, words: whole }] : cutsOf(quoted.span, prose, whole);
  let best: { span: Span; like: number } | undefined;
  for (const { span, words } of written) {
    for (const title of titles) {
      const said = compared(words, title);
      const right = compared(title, words);
      if (isShortFor(said, right) || (!quoted.marked && begins(right, said))) return undefined;
      const like = said.length <= right.length + 1 ? likeness(said, right) : 0;
      if (like > (best?.like ?? 0)) best = { span, like };
    }
  }
  for (const { span, words } of written) {
    const other = index.entries.get(words.lower.join(' '));
    if (other) return { span, other };
  }
  if (quoted.marked && quoted.announced) return { span: best?.span ?? quoted.span, other: undefined };
  return best && best.like >= leastLikeness(quoted) ? { span: best.span, other: undefined } : undefined;
}

interface Index {
  /** The entries by the words of their titles. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The words of an entry's titles: the report may give it in several wordings. */
  readonly titles: ReadonlyMap<Entry, readonly Words[]>;
  /** The first words of all titles. */
  readonly firsts: ReadonlySet<string | undefined>;
}

const indexOf = remembered(({ entries }: Catalogue): Index => {
  const titles = new Map(entries.map((entry) => [entry, titlesOf(entry).map(wordsOf)] as const));
  const all = [...titles].flatMap(([entry, wordings]) => wordings.map((words) => ({ entry, words })));
  return {
    titles,
    entries: new Map(all.map(({ entry, words }) => [words.lower.join(' '), entry])),
    firsts: new Set(all.map(({ words }) => words.lower[0])),
  };
});

function leastLikeness({ marked, announced }: Quoted): number {
  return marked ? ALIKE_QUOTED : announced ? ALIKE_ANNOUNCED : ALIKE;
}

function isShortFor(words: readonly string[], title: readonly string[]): boolean {
  return begins(words, title) && (words.length >= SHORTEST || words.length === title.length);
}

/** As the report gives it, in each place that does. */
function titlesOf(entry: Entry): string[] {
  const told = entry.evidence.filter(({ claim }) => claim === 'title').map(({ value }) => value);
  const contradicting = entry.contradictions.flatMap(({ claim, statements }) =>
    claim === 'title' ? statements.map(({ value }) => value) : [],
  );
  return [...new Set([...(entry.title === null ? [] : [entry.title]), ...told, ...contradicting])];
}

/** Without quotation marks a title may end at any comma, full stop or bracket, or at the end. */
function cutsOf({ start, end }: Span, prose: string, whole: Words): { span: Span; words: Words }[] {
  const ends = Array.from(
    prose.slice(start, end).matchAll(/[,.):](?=\s|$)/g),
    (match) => start + match.index,
  );
  const cuts: { span: Span; words: Words }[] = [];
  let count = 0;
  let from = start;
  for (const at of [...ends, end]) {
    count += wordsOf(prose.slice(from, at)).written.length;
    from = at;
    cuts.push({ span: { start, end: trimmedEnd(prose, at) }, words: firstWords(whole, count) });
  }
  return cuts;
}

/** Where words end, without the white space and the marks of emphasis after them: "**Countering and combating spam**". */
function trimmedEnd(prose: string, end: number): number {
  let at = end;
  while (/[\s*_#=]/.test(prose.charAt(at - 1))) at--;
  return at;
}

/** The title in capitals where the text is, and as within a sentence where the text has a small first letter. */
function inStyleOf(written: string, title: string, catalogue: Catalogue): string {
  if (isUpper(written)) return title.toUpperCase();
  return isCapitalised(written) ? title : withinSentence(title, catalogue);
}
