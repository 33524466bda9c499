/** How the view shows a group, a resolution, a clause. */
import { l10n, MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { escaped } from '../../core/markdown.ts';
import type { At, OverviewClause, OverviewResolution } from '../../server/protocol.ts';
import { FIND_CITATIONS, OPEN } from '../commands/names.ts';
import { resolutionName, statusName, titleOf } from '../words.ts';
import { statusIcon } from './icons.ts';
import type { Node } from './nodes.ts';

/** `isFiltered`: what is left is shown open. */
export function treeItem(node: Node, isFiltered: boolean): TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node, isFiltered);
    case 'resolution':
      return resolutionItem(node.resolution);
    case 'clause':
      return clauseItem(node.clause);
  }
}

function groupItem(
  { name, label, children }: Extract<Node, { kind: 'group' }>,
  isFiltered: boolean,
): TreeItem {
  const state = isFiltered ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(label, state);
  // Another id for what is filtered: VS Code keeps the state of an id.
  item.id = `${name}${isFiltered ? ' filtered' : ''}`;
  item.description = String(children.length);
  item.tooltip = name;
  item.contextValue = 'group';
  return item;
}

function resolutionItem(resolution: OverviewResolution): TreeItem {
  const { number, status, at, isInAnnex, title, edition } = resolution;
  const item = new TreeItem(String(number));
  // Of many, as of all in a list, no title is known: their editions tell more than that.
  item.description = title ?? edition ?? '';
  item.iconPath = statusIcon(status);
  item.tooltip = markdown(resolution.description);
  item.contextValue = isInAnnex ? 'resolution.annex' : 'resolution';
  item.accessibilityInformation = {
    label: l10n.t('Resolution {0}, {1}, {2}', number, statusName(status), titleOf(resolution)),
  };
  return withPlace(item, at);
}

function clauseItem({ number, heading, at, text }: OverviewClause): TreeItem {
  const item = new TreeItem(String(number));
  item.description = heading;
  item.iconPath = new ThemeIcon('list-ordered');
  item.tooltip = markdown(`**${escaped(resolutionName(number))}** · ${escaped(heading)}\n\n${text}`);
  item.contextValue = 'clause.annex';
  item.accessibilityInformation = { label: l10n.t('Resolution {0}, {1}', number, heading) };
  return withPlace(item, at);
}

function withPlace(item: TreeItem, at: At | null): TreeItem {
  if (at) item.command = { title: l10n.t('Open'), command: OPEN, arguments: [at.uri, at.line] };
  return item;
}

function markdown(value: string): MarkdownString {
  const text = new MarkdownString(value);
  text.isTrusted = { enabledCommands: [OPEN, FIND_CITATIONS] };
  return text;
}
