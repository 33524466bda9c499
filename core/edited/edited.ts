/** What of an analysis still holds for an edited text, so that an edit costs what it can reach and not what the document holds. */

import { type Changed, changedBetween, changedInAny, movedBy } from '../changed.ts';
import { remembered } from '../remembered.ts';
import { keyOf } from '../resolve/key.ts';
import type { References } from '../resolve/references.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';
import { type Known, type ResolvedAgain, resolveAgain } from '../resolve/resolveAgain.ts';
import type { Draft } from '../rules/draft.ts';
import { leadsParagraphs } from '../rules/history/recalled.ts';
import type { Finding } from '../rules/rule.ts';
import { findingsAt, type Levels } from '../rules/rules.ts';
import { toldToOthers } from '../rules/told.ts';
import { movedFinding } from './moved.ts';
import { recognisedAgain } from './recognised.ts';

/** A draft with what the rules say of each of its references. */
export interface Told extends Draft {
  readonly told: readonly (readonly Finding[])[];
}

/** A draft whose references are not known yet. */
export type Unread = Omit<Draft, 'references'>;

/**
 * The draft with its references and what is said of them, from what was said before an edit; undefined: that cannot be told from it.
 * Equal to what would be found without it. `changed`: what differs in what is read or written.
 */
export function toldAgain(unread: Unread, levels: Levels, before: Told, changed: Changed): Told | undefined {
  const leads =
    leadsParagraphs(before.prose, { start: changed.start, end: changed.before }) ||
    leadsParagraphs(unread.prose, { start: changed.start, end: changed.now });
  const known = recognisedAgain(unread.prose, before.references, changed, leads);
  if (!known) return undefined;
  const again = resolveAgain(known, unread.prose, unread.library, unread.context);
  const draft = { ...unread, references: again.references };
  const keys = changedKeys(draft, before, known, again);
  const isMoved = before.lines.starts.length !== unread.lines.starts.length;
  const mentions = isMoved || keys.size > 0 ? mentionsToTell(keys, isMoved, before, again) : NONE;
  const references = again.references.with(mentions);
  return toldWith({ ...draft, references }, levels, before, known, changed, [
    ...again.others,
    ...mentions.keys(),
  ]);
}

/** What differs between two drafts in what is read or written. */
export function changedIn(before: Unread, now: Unread): Changed {
  return changedInAny([changedBetween(before.prose, now.prose), changedBetween(before.text, now.text)]);
}

const NONE: ReadonlyMap<number, ResolvedReference> = new Map();

/** `others`: the indexes of those out of the edit's reach of which all is told anew. */
function toldWith(
  draft: Draft,
  levels: Levels,
  before: Told,
  { first, between, last }: Known,
  changed: Changed,
  others: readonly number[],
): Told {
  const { references } = draft;
  const wasBeyond = before.told.length - last;
  const told = before.told.slice(0, first).concat(
    between.map(() => NOTHING),
    before.told.slice(wasBeyond),
  );
  const by = movedBy(changed);
  if (by !== 0) {
    for (let i = 0; i < told.length; i++) {
      const known = told[i] ?? NOTHING;
      if (known.length > 0) told[i] = known.map((finding) => movedFinding(finding, changed.before, by));
    }
  }
  const tell = (i: number) => {
    told[i] = findingsAt(references.at(i) as ResolvedReference, draft, levels);
  };
  for (let i = first; i < first + between.length; i++) tell(i);
  for (const i of others) tell(i);
  return { ...draft, told };
}

const NOTHING: readonly Finding[] = [];

/** The resolutions of which something is said otherwise than before, so that it may matter to all mentions of them. */
function changedKeys(
  draft: Draft,
  before: Told,
  { first, between, last }: Known,
  { references, others }: ResolvedAgain,
): Set<string> {
  const beyond = first + between.length;
  const wasBeyond = before.references.length - last;
  const now = [...indexes(first, beyond), ...others];
  const was = [...indexes(first, wasBeyond), ...[...others].map((i) => i - beyond + wasBeyond)];
  const toldNow = toldOf(now, references, draft);
  const toldOnce = toldOf(was, before.references, before);
  return new Set(
    [...toldNow.keys(), ...toldOnce.keys()].filter(
      (key) => toldNow.get(key)?.join() !== toldOnce.get(key)?.join(),
    ),
  );
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** What some mentions tell to others, by what they are mentions of. */
function toldOf(some: readonly number[], references: References, draft: Draft): Map<string, string[]> {
  const told = new Map<string, string[]>();
  for (const i of some) {
    const found = references.asFound(i) as ResolvedReference;
    const key = keyOf(found);
    if (key === null) continue;
    const known = told.get(key);
    const said = toldBy(found, i, references, draft);
    if (known) known.push(said);
    else told.set(key, [said]);
  }
  return told;
}

/** Kept by the reference as it was found: wherever it moves to, it tells the same. */
const toldBy = remembered((_found: ResolvedReference, index: number, references: References, draft: Draft) =>
  toldToOthers(references.at(index) as ResolvedReference, draft),
);

/** The mentions of which all is told anew, as other objects, so that what is remembered of them is not what it was. */
function mentionsToTell(
  keys: Set<string>,
  isMoved: boolean,
  before: Told,
  { references }: ResolvedAgain,
): ReadonlyMap<number, ResolvedReference> {
  // What is said of two editions names a line.
  if (isMoved) {
    before.told.forEach((findings, i) => {
      const key = findings.some(({ code }) => code === 'mixed-editions')
        ? keyOf(before.references.asFound(i) as ResolvedReference)
        : null;
      if (key !== null) keys.add(key);
    });
  }
  const mentions = new Map<number, ResolvedReference>();
  for (const i of references.mentionsOf(keys)) {
    const { reference, body, toldBy, conferences, meaning } = references.at(i) as ResolvedReference;
    mentions.set(i, { reference, body, toldBy, conferences, meaning });
  }
  return mentions;
}
