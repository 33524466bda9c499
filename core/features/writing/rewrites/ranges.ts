/** "Resolutions 101 to 103" ↔ "Resolutions 101, 102 and 103". */
import type { Analysis } from '../../../analyse.ts';
import type { ResolvedReference } from '../../../resolve/resolve.ts';
import { numberText } from '../../../wording/citation.ts';
import { type List, type Member, type Part, partsOf, written } from './list.ts';
import { LONGEST_RANGE } from './meaning.ts';
import type { Rewrite } from './rewrites.ts';

/** A list is contracted from this many numbers in a row on. */
const SHORTEST_RUN = 3;

/** The range at hand as a list; an edition of the range is given to each member. */
export const expandRange: Rewrite = {
  message: 'expandRange',
  edits(analysis: Analysis, resolved: ResolvedReference) {
    const list = resolved.reference.through === null ? undefined : partsOf(analysis, resolved);
    if (!list) return [];
    const members = list.members.flatMap((member) =>
      member.reference === resolved.reference ? expanded(member) : [member],
    );
    return members.length === list.members.length ? [] : [{ ...list.span, newText: written(list, members) }];
  },
};

function expanded(member: Member): Part[] {
  const [first, last] = [Number(member.reference.number), Number(member.reference.through)];
  const count = last - first + 1;
  if (!(count > 1 && count <= LONGEST_RANGE)) return [member];
  return Array.from({ length: count }, (_, i) => ({
    number: String(first + i),
    edition: member.edition,
    isRange: false,
  }));
}

/** Numbers in a row, all in the same edition or without one, as ranges. */
export const contractList: Rewrite = {
  message: 'contractList',
  edits(analysis: Analysis, resolved: ResolvedReference) {
    const list = partsOf(analysis, resolved);
    if (!list || list.members.length < SHORTEST_RUN) return [];
    const members = runsOf(list.members).flatMap((run) => contracted(run, list));
    return members.length === list.members.length ? [] : [{ ...list.span, newText: written(list, members) }];
  },
};

/** Members that follow each other by number and have the same edition, together. */
function runsOf(members: readonly Member[]): Member[][] {
  const runs: Member[][] = [];
  for (const member of members) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && follows(last, member)) run.push(member);
    else runs.push([member]);
  }
  return runs;
}

function follows(a: Member, b: Member): boolean {
  const plain = (member: Member) => /^\d+$/.test(member.number);
  return plain(a) && plain(b) && Number(b.number) === Number(a.number) + 1 && a.edition === b.edition;
}

function contracted(run: readonly Member[], { grammar }: List): readonly Part[] {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.length < SHORTEST_RUN) return run;
  return [
    {
      number: numberText({ number: first.number, through: last.number }, grammar.language.code),
      edition: last.edition,
      isRange: true,
    },
  ];
}
