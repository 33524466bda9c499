/** The Resolutions view: what the report holds, grouped and filtered as the user likes. */
import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  l10n,
  type TreeDataProvider,
  window,
} from 'vscode';
import type { Overview } from '../../server/protocol.ts';
import type { Product } from '../product.ts';
import { askForFilter } from './filter.ts';
import { treeItem } from './items.ts';
import { GROUPINGS, type Grouping, type GroupNames, groupsOf, keyOf, type Node } from './nodes.ts';

const VIEW = 'ituResolutions.resolutions';
const GROUPING = 'ituResolutions.grouping';

const NAMES: GroupNames = {
  status: {
    revised: l10n.t('Revised'),
    new: l10n.t('New'),
    unchanged: l10n.t('Left unchanged'),
    suppressed: l10n.t('Suppressed'),
  },
  inForce: l10n.t('In force'),
  impact: l10n.t('With an impact on the work of ITU-D'),
  noImpact: l10n.t('Not in Table 1'),
};

/** What stands beside the view's title. */
const GROUPED: Readonly<Record<Grouping, string>> = {
  status: l10n.t('by status'),
  impact: l10n.t('by impact'),
  addressee: l10n.t('by addressee'),
};

/** `changed` tells that the server has another catalogue, or is another. */
export function registerView(context: ExtensionContext, product: Product, changed: Event<void>): Disposable {
  const emitter = new EventEmitter<void>();
  let overview: Promise<Overview> | undefined;
  let grouping = context.workspaceState.get<Grouping>(GROUPING, 'status');
  let filter = '';
  let found: ReadonlySet<string> | null = null;

  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: emitter.event,
    getTreeItem: (node) => treeItem(node, filter !== ''),
    async getChildren(node) {
      if (node) return node.kind === 'group' ? [...node.children] : [];
      overview ??= product.overview();
      return groupsOf(await overview, grouping, found, NAMES);
    },
  };
  const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });

  async function filterBy(value: string): Promise<void> {
    filter = value.trim();
    const left = filter === '' ? null : new Set((await product.search(filter)).map(keyOf));
    if (filter !== value.trim()) return;
    found = left;
    view.message = left === null ? '' : l10n.t('{0} with “{1}”', left.size, filter);
    void commands.executeCommand('setContext', 'ituResolutions.isFiltered', filter !== '');
    emitter.fire();
  }
  async function groupBy(by: Grouping): Promise<void> {
    grouping = by;
    await context.workspaceState.update(GROUPING, by);
    describe();
    emitter.fire();
  }
  function describe(): void {
    view.description = GROUPED[grouping];
    void commands.executeCommand('setContext', GROUPING, grouping);
  }
  describe();
  return Disposable.from(
    emitter,
    view,
    changed(() => {
      overview = undefined;
      emitter.fire();
    }),
    ...GROUPINGS.map((by) => commands.registerCommand(`ituResolutions.groupBy.${by}`, () => groupBy(by))),
    commands.registerCommand('ituResolutions.filter', (value?: unknown) =>
      typeof value === 'string' ? filterBy(value) : askForFilter(filter, filterBy),
    ),
    commands.registerCommand('ituResolutions.clearFilter', () => filterBy('')),
  );
}
