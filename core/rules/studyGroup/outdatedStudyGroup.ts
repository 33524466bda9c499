/** `outdated-study-group`: a study group is named that became part of another. It looks at study groups, which are no references to resolutions. */
import { evidenceOfOther, type OtherEntry } from '../../catalogue/others.ts';
import type { Other } from '../../recognise/others/other.ts';
import { overlaps } from '../../span.ts';
import { assemblyAcronym, otherName, reportedAt } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import type { Draft } from '../draft.ts';
import type { Finding, Fix } from '../rule.ts';
import type { Levels } from '../rules.ts';
import { studyGroupSign } from './sign.ts';
import { groupsNear, mergedGroup } from './studyGroups.ts';

/** As rules are listed, though its findings are no rule's of references. */
export const outdatedStudyGroup = {
  code: 'outdated-study-group',
  severity: 'warning',
  summary: 'A study group is named that became part of another.',
} as const;

/** Whether study groups need be looked for at all: some report says that some became part of others, and the rule is on. */
export function asksForStudyGroups({ library }: Draft, levels: Levels): boolean {
  const { code, severity } = outdatedStudyGroup;
  const isMerged = ({ into }: OtherEntry) => into !== null;
  return (
    (levels[code] ?? severity) !== 'off' &&
    library.reports.some(({ others }) => others?.some(isMerged) === true)
  );
}

/** What is to be said of a study group, by its index among those of the draft. */
export function studyGroupFindings(
  index: number,
  groups: readonly Other[],
  draft: Draft,
  levels: Levels,
): readonly Finding[] {
  const group = groups[index];
  const merged = group && mergedGroup(group, draft);
  const level = levels[outdatedStudyGroup.code] ?? outdatedStudyGroup.severity;
  if (!group || !merged || level === 'off' || isInResolution(group, draft)) return NONE;
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
      severity: sign === null ? level : 'hint',
    },
  ];
}

const NONE: readonly Finding[] = [];

/** Whether it stands inside a reference to a resolution: the place of an edition may be anything. */
function isInResolution({ span }: Other, { references }: Draft): boolean {
  return references
    .slice(references.firstFrom(span.start - NEAR), references.firstFrom(span.end))
    .some(({ reference }) => overlaps(reference.span, span));
}

/** How far before it such a reference may begin, in UTF-16 units. */
const NEAR = 300;

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

/** The number of the one that it became, unless its own title follows, or another is named beside it that became the same. */
function fixOf(index: number, groups: readonly Other[], into: string, draft: Draft): Fix | null {
  const group = groups[index];
  if (!group) return null;
  const isSame = (other: Other) => other !== group && mergedGroup(other, draft)?.into === into;
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
