/** What of an analysis still holds for an edited text, so that an edit costs what it can reach and not what the document holds. */
import { type Known, type ResolvedReference, resolveAgain } from '../resolve/resolve.ts';
import { type Draft, draftOf, keyOf } from '../rules/draft.ts';
import { leadsParagraphs } from '../rules/history/recalled.ts';
import type { Finding } from '../rules/rule.ts';
import { findingsAt, type Levels } from '../rules/rules.ts';
import { toldToOthers } from '../rules/told.ts';
import { type Changed, changedBetween, changedInAny, movedBy } from './changed.ts';
import { movedFinding } from './moved.ts';
import { recognisedAgain } from './recognised.ts';

/** A draft with what the rules say of each of its references. */
export interface Told extends Draft {
  readonly told: readonly (readonly Finding[])[];
}

/** A draft whose references are not known yet. */
export type Unread = Omit<Draft, 'mentions' | 'lists' | 'references'>;

/**
 * The draft with its references and what is said of them, from what was said before an edit; undefined: that cannot be told from it.
 * Equal to what would be found without it.
 */
export function toldAgain(unread: Unread, levels: Levels, before: Told): Told | undefined {
  const changed = changedInAny([
    changedBetween(before.prose, unread.prose),
    changedBetween(before.text, unread.text),
  ]);
  const references = before.references.map(({ reference }) => reference);
  const leads =
    leadsParagraphs(before.prose, { start: changed.start, end: changed.before }) ||
    leadsParagraphs(unread.prose, { start: changed.start, end: changed.now });
  const found = recognisedAgain(unread.prose, references, changed, leads);
  if (!found) return undefined;
  const { first } = found;
  const { resolved, last } = resolveAgain(found.references, unread.prose, unread.catalogue, unread.context, {
    before: before.references,
    first,
    last: found.last,
  });
  const draft = draftOf({ ...unread, references: resolved });
  const known: Known = { before: before.references, first, last };
  const others = changedKeys(draft, before, known, changed);
  return toldWith(others.size > 0 ? renewed(draft, others) : draft, levels, before, known, changed, others);
}

function toldWith(
  draft: Draft,
  levels: Levels,
  before: Told,
  { first, last }: Known,
  changed: Changed,
  others: ReadonlySet<string>,
): Told {
  const { references } = draft;
  const beyond = references.length - last;
  const wasBeyond = before.references.length - last;
  const told = references.map((resolved, i): readonly Finding[] => {
    const at = i < first ? i : i >= beyond ? i - beyond + wasBeyond : undefined;
    const isOther = others.size > 0 && others.has(keyOf(resolved) ?? '');
    if (at === undefined || isOther) return findingsAt(resolved, draft, levels);
    const findings = before.told[at] ?? [];
    return findings.length === 0
      ? findings
      : findings.map((finding) => movedFinding(finding, changed.before, movedBy(changed)));
  });
  return { ...draft, told };
}

/** The resolutions of which something is said otherwise than before, so that it may matter to all mentions of them. */
function changedKeys(draft: Draft, before: Told, { first, last }: Known, changed: Changed): Set<string> {
  const keys = new Set<string>();
  const now = mentionsWithin(draft, first, draft.references.length - last);
  const was = mentionsWithin(before, first, before.references.length - last);
  for (const key of new Set([...now.keys(), ...was.keys()])) {
    if (now.get(key)?.join() !== was.get(key)?.join()) keys.add(key);
  }
  // What is said of two editions names a line.
  const lines = (text: string, end: number) => text.slice(changed.start, end).split('\n').length;
  if (lines(before.text, changed.before) !== lines(draft.text, changed.now)) {
    before.told.forEach((findings, i) => {
      const key = keyOf(before.references[i] as ResolvedReference);
      if (key !== null && findings.some(({ code }) => code === 'mixed-editions')) keys.add(key);
    });
  }
  return keys;
}

function mentionsWithin(draft: Draft, from: number, to: number): Map<string, string[]> {
  const mentions = new Map<string, string[]>();
  for (let i = from; i < to; i++) {
    const resolved = draft.references[i] as ResolvedReference;
    const key = keyOf(resolved);
    if (key === null) continue;
    const known = mentions.get(key) ?? [];
    known.push(toldToOthers(resolved, draft));
    mentions.set(key, known);
  }
  return mentions;
}

/** The draft with other objects for the mentions of some resolutions, so that what is remembered of them is not what it was. */
function renewed(draft: Draft, keys: ReadonlySet<string>): Draft {
  return draftOf({
    ...draft,
    references: draft.references.map((resolved) => {
      const key = keyOf(resolved);
      return key !== null && keys.has(key) ? { ...resolved } : resolved;
    }),
  });
}
