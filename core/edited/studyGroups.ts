/** The study groups of a draft with what is said of them; after an edit, those out of its reach stay as they were. */
import { type Changed, movedBy } from '../changed.ts';
import { firstWhere } from '../ordered.ts';
import { movedOther, type Other } from '../recognise/others/other.ts';
import { othersAfter, STUDY_GROUPS } from '../recognise/others/others.ts';
import type { Draft } from '../rules/draft.ts';
import type { Finding } from '../rules/rule.ts';
import type { Levels } from '../rules/rules.ts';
import { studyGroupFindings, studyGroupSeverity } from '../rules/studyGroup/outdatedStudyGroup.ts';
import { movedFinding } from './moved.ts';

/** Study groups in the order of the text, and the findings of each. */
export interface ToldGroups {
  readonly groups: readonly Other[];
  readonly told: readonly (readonly Finding[])[];
}

const NONE: ToldGroups = { groups: [], told: [] };

/**
 * How far from a study group the text is looked at for it, in UTF-16 units: its Sector, its list, the language spoken around it, its
 * sentence, and the references to resolutions in it, with what these look at.
 */
const REACH = 2500;

/** A gap between words so long that reaches add up. */
const LONG_GAP = /\s{200}/;

/** All study groups of a draft, where the rule about them has anything to look for. */
export function groupsTold(draft: Draft, levels: Levels): ToldGroups {
  const severity = studyGroupSeverity(draft, levels);
  if (severity === null) return NONE;
  const groups: Other[] = [];
  othersAfter(draft.prose, STUDY_GROUPS, 0, groups, () => false);
  return { groups, told: groups.map((_, i) => studyGroupFindings(i, groups, draft, severity)) };
}

/** The same from what was told before an edit, in a draft with the same catalogue, context and levels. Equal to what is found without it. */
export function groupsToldAgain(
  draft: Draft,
  levels: Levels,
  before: ToldGroups,
  changed: Changed,
): ToldGroups {
  const { prose } = draft;
  const from = Math.max(0, changed.start - REACH);
  const to = changed.now + REACH;
  if (LONG_GAP.test(prose.slice(Math.max(0, from - REACH), to + REACH))) return groupsTold(draft, levels);
  const severity = studyGroupSeverity(draft, levels);
  if (severity === null) return NONE;
  const by = movedBy(changed);
  const was = before.groups;
  const kept = firstFrom(was, from);
  const groups = was.slice(0, kept);
  let next = was.length;
  const isMet = (at: number, last: Other | undefined) => {
    const known = firstFrom(was, at - by);
    if (at < to || !isSameState(at, last, was[known - 1], by)) return false;
    next = known;
    return true;
  };
  // No more of the text is looked at than has to be: it may hold no study group for megabytes.
  const limit = to + REACH;
  let met = false;
  othersAfter(prose.slice(0, limit + REACH), STUDY_GROUPS, from, groups, (at, last) => {
    met = isMet(at, last);
    return met || at >= limit;
  });
  if (!met && limit < prose.length && !isMet(limit, groups.at(-1))) return groupsTold(draft, levels);
  const between = groups.length - kept;
  for (let i = next; i < was.length; i++) {
    const group = was[i] as Other;
    groups.push(by === 0 ? group : movedOther(group, by));
  }
  const told = groups.map((_, i): readonly Finding[] => {
    if (i < kept) return before.told[i] ?? NOTHING;
    if (i < kept + between) return studyGroupFindings(i, groups, draft, severity);
    const known = before.told[i - kept - between + next] ?? NOTHING;
    return known.length === 0 ? known : known.map((finding) => movedFinding(finding, changed.before, by));
  });
  return { groups, told };
}

const NOTHING: readonly Finding[] = [];

/** The index of the first study group whose noun, by which it was found, begins at an offset or later. */
function firstFrom(groups: readonly Other[], offset: number): number {
  return firstWhere(groups.length, (i) => (groups[i]?.noun.start ?? 0) >= offset);
}

/**
 * Whether a scan at an offset goes on as the one before the edit did there: what each of them found last is the same, or too far
 * behind to matter.
 */
function isSameState(at: number, last: Other | undefined, was: Other | undefined, by: number): boolean {
  const lastEnd = last?.span.end ?? Number.NEGATIVE_INFINITY;
  const wasEnd = (was?.span.end ?? Number.NEGATIVE_INFINITY) + by;
  if (Math.max(lastEnd, wasEnd) < at - FAR) return true;
  return lastEnd === wasEnd && last?.body === was?.body;
}

/** What was found last matters to what begins so near to its end, in UTF-16 units. */
const FAR = 1000;
