/** `outdated-study-group`: a study group is named that became part of another. It looks at study groups, which are no references to resolutions. */
import { evidenceOfOther, type OtherEntry } from '../../catalogue/others.ts';
import type { Other } from '../../recognise/others/other.ts';
import { assemblyAcronym, otherName, reportedAt } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { type Draft, isInReference } from '../draft.ts';
import type { Finding, Fix, Severity } from '../rule.ts';
import type { Levels } from '../rules.ts';
import { studyGroupSign } from './sign.ts';
import { groupsNear, mergedGroup } from './studyGroups.ts';

/** As rules are listed, though its findings are no rule's of references. */
export const outdatedStudyGroup = {
  code: 'outdated-study-group',
  severity: 'warning',
  summary: 'A study group is named that became part of another.',
} as const;

/** How severe its findings are; null: study groups need not be looked for, since no report says that any became part of another, or the rule is off. */
export function studyGroupSeverity({ library }: Draft, levels: Levels): Severity | null {
  const { code, severity } = outdatedStudyGroup;
  const level = levels[code] ?? severity;
  const isMerged = ({ into }: OtherEntry) => into !== null;
  return level !== 'off' && library.reports.some(({ others }) => others?.some(isMerged)) ? level : null;
}

/** What is to be said of a study group, by its index among those of the draft. */
export function studyGroupFindings(
  index: number,
  groups: readonly Other[],
  draft: Draft,
  severity: Severity,
): readonly Finding[] {
  const group = groups[index] as Other;
  const merged = mergedGroup(group, draft);
  // Words like a study group's may be those of an edition's place.
  if (!merged || isInReference(group.span.start, draft)) return NONE;
  const { language, span } = group;
  const evidence = evidenceOfOther(merged.entry);
  const told = say(language, 'studyGroupMerged', {
    group: otherName(group, language),
    successor: otherName({ kind: 'study-group', name: merged.into }, language),
    assembly: assemblyAcronym(merged.assembly, language),
    where: reportedAt(evidence, language),
  });
  const sign = studyGroupSign(index, groups, merged, draft);
  return [
    {
      span,
      message:
        sign === null ? told : say(language, 'onPurpose', { message: told.replace(/[.。]$/, ''), sign }),
      fix: sign === null ? fixOf(index, groups, merged.into, draft) : null,
      evidence: [evidence],
      related: [],
      deprecated: sign === null,
      language,
      code: outdatedStudyGroup.code,
      severity: sign === null ? severity : 'hint',
    },
  ];
}

const NONE: readonly Finding[] = [];

/** Whether it begins a range, or a list whose next number is not read as a group: with another number it would name others. */
function isOfMore({ nameSpan }: Other, next: Other | undefined, prose: string): boolean {
  const rest = prose.slice(nameSpan.end, nameSpan.end + LONGEST_LINK);
  const link = /^(\s{0,2}[^\s\p{N}.;:()]{0,12}\s{0,2})\p{Nd}/u.exec(rest)?.[1];
  if (link === undefined) return false;
  const isRead = next?.nameSpan.start === nameSpan.end + link.length;
  return !isRead || /[-–—‑~～]/.test(link);
}

/** Between two numbers: " through ". */
const LONGEST_LINK = 20;

/** The number of the one that it became, unless its own title follows, or another one is named beside it that became the same. */
function fixOf(index: number, groups: readonly Other[], into: string, draft: Draft): Fix | null {
  const group = groups[index] as Other;
  const isSame = (other: Other) => other.name !== group.name && mergedGroup(other, draft)?.into === into;
  if (groupsNear(index, groups, draft.prose).some(isSame)) return null;
  // "SG9 (Broadband cable and TV)"
  if (/^\s{0,3}\(\p{L}/u.test(draft.prose.slice(group.span.end, group.span.end + 5))) return null;
  if (isOfMore(group, groups[index + 1], draft.prose)) return null;
  const text = otherName({ kind: 'study-group', name: into }, group.language);
  return {
    title: say(group.language, 'changeTo', { text }),
    edits: [{ ...group.nameSpan, newText: into }],
  };
}
