/** What the Resolutions view shows: groups of resolutions, or of clauses by whom they address. */
import { resolutionKey } from '../../core/resolve/key.ts';
import type { Named, Overview, OverviewClause, OverviewResolution, Status } from '../../server/protocol.ts';

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
  | (Named & { readonly kind: 'resolution'; readonly resolution: OverviewResolution })
  | (Named & { readonly kind: 'clause'; readonly clause: OverviewClause });

/** What groups are called that have no name in the overview, in the user's language. */
export interface GroupNames {
  readonly status: Readonly<Record<Status, string>>;
  /** Those of which is only known that they are in force. */
  readonly inForce: string;
  /** Resolutions with an impact on the work of ITU-D, and those without. */
  readonly impact: string;
  readonly noImpact: string;
}

const STATUSES: readonly (Status | null)[] = ['revised', 'new', 'unchanged', null, 'suppressed'];

/**
 * The groups that are not empty: those of the main body, then one for each other body, where clauses are not what is grouped. `found`
 * are those that the filter leaves (`keyOf`), null: all.
 */
export function groupsOf(
  overview: Overview,
  by: Grouping,
  found: ReadonlySet<string> | null,
  names: GroupNames,
): Node[] {
  const isFound = (named: Named) => found === null || found.has(keyOf(named));
  const all = overview.resolutions.filter(isFound);
  const resolutions = all.filter(({ body }) => body === overview.body);
  const group = (name: string, children: readonly Node[], label = name): Node => ({
    kind: 'group',
    name,
    label,
    children,
  });
  const nodes = (all: readonly OverviewResolution[]) =>
    all.map(
      (resolution): Node => ({
        kind: 'resolution',
        body: resolution.body,
        number: resolution.number,
        resolution,
      }),
    );
  const groups = {
    status: () =>
      STATUSES.map((status) =>
        group(
          status === null ? names.inForce : names.status[status],
          nodes(resolutions.filter((each) => each.status === status)),
        ),
      ),
    impact: () => [
      group(names.impact, nodes(resolutions.filter((each) => each.impactOnItuD))),
      group(names.noImpact, nodes(resolutions.filter((each) => !each.impactOnItuD))),
    ],
    addressee: () =>
      overview.addressees.map(({ name, label, clauses }) =>
        group(
          name,
          clauses
            .filter(isFound)
            .map((clause): Node => ({ kind: 'clause', body: clause.body, number: clause.number, clause })),
          label,
        ),
      ),
  };
  const bodies = new Set(overview.reports.map(({ body }) => body));
  bodies.delete(overview.body);
  const ofOthers = [...bodies].map((body) => {
    const names = overview.reports.filter((report) => report.body === body).map(({ name }) => name);
    return group(names.join(', '), nodes(all.filter((each) => each.body === body)));
  });
  return [...groups[by](), ...(by === 'addressee' ? [] : ofOthers)].filter(
    (each) => each.kind === 'group' && each.children.length > 0,
  );
}

/** What a filter leaves is known by. */
export function keyOf({ body, number }: Named): string {
  return resolutionKey(body, number);
}
