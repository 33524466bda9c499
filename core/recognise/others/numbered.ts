/** What is numbered and dated as resolutions are, and so read by their engine: "Decision 5 (Rev. Bucharest, 2022)", "Opinion 2 (Geneva, 2013)". */
import { type Body, conferencesAt, isPlace } from '../../conferences.ts';
import { listFrom } from '../list.ts';
import type { Edition, Reference } from '../reference.ts';
import { skip, skipBack } from '../words/scan.ts';
import type { Head } from './head.ts';
import type { Lexicon } from './lexicon.ts';
import type { Other } from './other.ts';

/** Those that a noun announces, where an edition, a body or a forum beside them shows that they are ITU's; `from` is where the reference before ends. */
export function numberedOf(text: string, head: Head, from: number): Other[] {
  const { kind, lexicon, many } = head;
  const { grammar, words } = lexicon;
  const form = {
    form: text.slice(head.start, head.end),
    many,
    either: grammar.language.order === 'number-first',
    abbreviated: false,
  };
  const noun = { start: head.start, end: head.end, form, isName: true, isSlip: false, grammar };
  const { references } = listFrom(text, noun, grammar, from);
  return references.flatMap((reference): Other[] => {
    const { number, through, edition, span, numberSpan } = reference;
    if (number === null || through !== null) return [];
    const forumEnd = edition ? undefined : forumAfter(text, span.end, lexicon);
    const body = bodyOf(reference);
    if (body === undefined && forumEnd === undefined && !forumBefore(text, span.start, lexicon)) return [];
    return [
      {
        kind,
        span: { start: span.start, end: Math.max(span.end, forumEnd ?? 0) },
        noun: reference.noun,
        name: String(number),
        nameSpan: numberSpan,
        body: body ?? null,
        edition: edition && editionOf(edition),
        language: words.code,
      },
    ];
  });
}

function editionOf({ revised, place, year, span }: Edition): Other['edition'] {
  return { revised, place, year, month: null, span };
}

/** Whose it is; null: ITU's, but of whom is not said; undefined: nothing shows that it is ITU's. */
function bodyOf({ edition, mention }: Reference): Body | null | undefined {
  if (mention) return mention.body;
  if (!edition) return undefined;
  if (edition.body) return edition.body;
  // "(Rev. 2005)", "(2005年修订版)", as the Council dates its decisions
  if (edition.place === null) return edition.revised ? null : undefined;
  if (!isPlace(edition.place)) return undefined;
  const met = conferencesAt(edition.place, edition.year);
  const [first] = met;
  return first && met.every(({ body }) => body === first.body) ? first.body : null;
}

/** Past "(WTPF)" or "(WTPF-21)"; undefined: no forum is named there. */
function forumAfter(text: string, end: number, { words }: Lexicon): number | undefined {
  const open = skip(text, end);
  const forum = words.forums.find((each) => text.startsWith(`(${each}`, open));
  if (forum === undefined) return undefined;
  const named = open + 1 + forum.length;
  const rest = /^(?:[-‑]\d{2})?\)/.exec(text.slice(named, named + 4));
  return rest ? named + rest[0].length : undefined;
}

/** "WTPF Opinion 2", "WTPF-13 Opinion 2" */
function forumBefore(text: string, start: number, { words }: Lexicon): boolean {
  const at = skipBack(text, start);
  const before = text.slice(Math.max(0, at - 10), at);
  return words.forums.some((forum) => before.replace(/[-‑]\d\d$/, '').endsWith(forum));
}
