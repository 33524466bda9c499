/** Signs that an older text is cited on purpose, and title lines: a finding on such a reference is a hint at most, or none. */
import { catalogueFor } from '../../catalogue/library.ts';
import { conferenceNamed } from '../../conferences.ts';
import { type Grammar, grammarFor } from '../../recognise/grammar.ts';
import { nounAt } from '../../recognise/noun.ts';
import { skip, skipBack, wordStart } from '../../recognise/words/scan.ts';
import { remembered } from '../../remembered.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { say } from '../../wording/say.ts';
import { type Draft, endOf, isInReference, listOf } from '../draft.ts';
import { lineAfter } from './line.ts';
import { isHistoryRecalled, leadsToLater } from './recalled.ts';
import { signAfter, signBefore } from './signs.ts';
import { announcesLater, isOwnHistory, proposalAbove } from './titles.ts';

/**
 * What shows that an older text is cited on purpose, for a message: `"as adopted in" says so`; null: nothing does.
 *
 * The signs are few, and each is one of words (languages/, `historySigns`) or of place, never a guess.
 */
export const historySign = remembered((resolved: ResolvedReference, draft: Draft): string | null => {
  const grammar = grammarFor(resolved.reference.language);
  return grammar ? signOf(resolved, draft, grammar) : null;
});

function signOf(resolved: ResolvedReference, draft: Draft, g: Grammar): string | null {
  const { reference } = resolved;
  const { language } = reference;
  const word = wordBefore(resolved, draft, g) ?? wordAfter(resolved, draft, g);
  if (word !== null) return say(language, 'signWord', { word });
  const cell = signCell(resolved, draft, g);
  if (cell !== null) return say(language, 'signCell', { word: cell });
  const assembly = assemblyNamed(resolved, draft);
  if (assembly !== null) return say(language, 'signAssembly', { assembly });
  const proposal = proposalAbove(resolved, draft, g);
  if (proposal !== null) return say(language, 'signWord', { word: proposal });
  if (announcesLater(resolved, draft, g)) return say(language, 'signHeading');
  if (isOwnHistory(resolved, draft)) return say(language, 'signTitle');
  if (leadsToLater(resolved, draft, g)) return say(language, 'signLeads');
  if (isHistoryRecalled(resolved, draft, g)) return say(language, 'signRecalls');
  const { adopted } = draft.context;
  const { edition } = reference;
  const { latest } = catalogueFor(draft.library, resolved.body) ?? draft.library.main;
  return adopted !== null && adopted < latest.year && (edition?.year ?? 0) <= adopted
    ? say(language, 'signAdopted', { year: adopted })
    : null;
}

/** "the former Resolution 80", "as adopted in Resolution 44", "one suppressed Resolution (Resolution 80)", "القرار الملغى 80". */
function wordBefore(resolved: ResolvedReference, draft: Draft, g: Grammar): string | null {
  const { prose } = draft;
  const { reference } = listOf(resolved, draft)[0] ?? resolved;
  const { noun, span, numberSpan, mention } = reference;
  const between = g.history.after.at(prose, skip(prose, noun.end));
  if (between && between.end <= numberSpan.start) return prose.slice(between.start, between.end);
  const start = Math.min(noun.start, span.start);
  // "WTSA" in "suppression of WTSA Resolution 80" stands between the sign and the noun.
  const named = mention && mention.span.end <= start ? mention.span.start : start;
  const { word, at } = signBefore(prose, named, g);
  if (word !== null) return word;
  const mark = prose[at - 1];
  if (mark !== '(' && mark !== ':') return null;
  const other = wordStart(prose, skipBack(prose, at - 1));
  if (!nounAt(prose, other, g)) return null;
  const before = skipBack(prose, other);
  const adjective = g.history.adjectives.before(prose, before);
  return adjective ? prose.slice(adjective.start, adjective.end) : null;
}

/** "Resolution 80 (Dubai, 2012), which was suppressed by WTSA-24": after the last member of the list that it belongs to. */
function wordAfter(resolved: ResolvedReference, draft: Draft, g: Grammar): string | null {
  const { reference } = listOf(resolved, draft).at(-1) ?? resolved;
  return signAfter(draft.prose, endOf(reference), g);
}

/** A cell of the same table row that holds a sign and nothing else: "| Resolution 80 (Dubai, 2012) | SUP |". */
function signCell({ reference }: ResolvedReference, { prose }: Draft, g: Grammar): string | null {
  const row = lineAfter(prose, reference.span.end);
  if (!/[|\t]/.test(row)) return null;
  const cells = row.split(/[|\t]/).map((cell) => cell.replace(/^[\s*_]+|[\s*_.]+$/g, ''));
  const isSign = (cell: string) =>
    [g.history.before, g.history.after].some((set) => set.at(cell, 0)?.end === cell.length);
  return cells.find(isSign) ?? null;
}

/** How far before a reference an assembly's acronym is looked for. */
const LONGEST_CLAUSE = 80;

/** "WTSA-16 revised Resolution 44 (Rev. Hammamet, 2016)": the sentence tells what the assembly that adopted the edition did. */
function assemblyNamed({ reference, body }: ResolvedReference, draft: Draft): string | null {
  const { prose } = draft;
  const { edition, span, noun, mention } = reference;
  if (!edition) return null;
  // "WTSA-16 Resolution 44" only says whose it is; "WTSA-16 revised Resolution 44" says more.
  const begins = Math.min(noun.start, span.start);
  const adjoins = mention !== null && skip(prose, mention.span.end) === begins;
  const end = adjoins ? Math.min(mention.span.start, begins) : begins;
  const before = prose.slice(Math.max(0, end - LONGEST_CLAUSE), end);
  const sentence = before.split(/[.;:!?|]\s|。|\n\s*\n/).at(-1) ?? '';
  for (const { 0: word, index } of sentence.matchAll(/\p{Lu}{2,5}[-‑]\d{2,4}/gu)) {
    const conference = conferenceNamed(word);
    // "Resolution 44 (WTSA-20)" is an edition of another reference.
    const isOther = isInReference(end - sentence.length + index, draft);
    if (conference?.body === body && conference.year === edition.year && !isOther) return word;
  }
  return null;
}
