/** What the Resolutions view shows: groups of resolutions, or of clauses by whom they address. */
import type { Overview, OverviewClause, OverviewResolution, Status } from '../../server/protocol.ts';

export const GROUPINGS = ['status', 'impact', 'addressee'] as const;

/** By what the view groups: "status", "impact" (on the work of ITU-D), "addressee". */
export type Grouping = (typeof GROUPINGS)[number];

export type Node =
  | {
      readonly kind: 'group';
      readonly name: string;
      readonly label: string;
      readonly children: readonly Node[];
    }
  | { readonly kind: 'resolution'; readonly number: number; readonly resolution: OverviewResolution }
  | { readonly kind: 'clause'; readonly number: number; readonly clause: OverviewClause };

/** What groups are called that have no name in the overview, in the user's language. */
export interface GroupNames {
  readonly status: Readonly<Record<Status, string>>;
  /** Resolutions with an impact on the work of ITU-D, and those without. */
  readonly impact: string;
  readonly noImpact: string;
}

const STATUSES: readonly Status[] = ['revised', 'new', 'unchanged', 'suppressed'];

/** The groups that are not empty; `found` are the numbers that the filter leaves, null: all. */
export function groupsOf(
  overview: Overview,
  by: Grouping,
  found: ReadonlySet<number> | null,
  names: GroupNames,
): Node[] {
  const isFound = ({ number }: { readonly number: number }) => found === null || found.has(number);
  const resolutions = overview.resolutions.filter(isFound);
  const group = (name: string, children: readonly Node[], label = name): Node => ({
    kind: 'group',
    name,
    label,
    children,
  });
  const nodes = (all: readonly OverviewResolution[]) =>
    all.map((resolution): Node => ({ kind: 'resolution', number: resolution.number, resolution }));
  const groups = {
    status: () =>
      STATUSES.map((status) =>
        group(names.status[status], nodes(resolutions.filter((each) => each.status === status))),
      ),
    impact: () => [
      group(names.impact, nodes(resolutions.filter((each) => each.impactOnItuD))),
      group(names.noImpact, nodes(resolutions.filter((each) => !each.impactOnItuD))),
    ],
    addressee: () =>
      overview.addressees.map(({ name, label, clauses }) =>
        group(
          name,
          clauses.filter(isFound).map((clause): Node => ({ kind: 'clause', number: clause.number, clause })),
          label,
        ),
      ),
  };
  return groups[by]().filter((each) => each.kind === 'group' && each.children.length > 0);
}
