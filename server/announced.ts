/** What the server sends, without what the client did not announce that it takes. */
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  SymbolTag,
} from 'vscode-languageserver';
import type { Client } from './client.ts';

export function announced(item: Diagnostic, client: Pick<Client, 'relatedInformation' | 'tags'>): Diagnostic {
  // Most have nothing to leave out.
  if ((client.relatedInformation || !item.relatedInformation) && !item.tags) return item;
  const { relatedInformation, tags, ...rest } = item;
  return {
    ...rest,
    ...(client.relatedInformation && relatedInformation ? { relatedInformation } : {}),
    ...tagsIn(tags, client.tags),
  };
}

export function announcedAction({ isPreferred, ...action }: CodeAction, client: Client): CodeAction {
  return {
    ...action,
    ...(action.diagnostics ? { diagnostics: action.diagnostics.map((item) => announced(item, client)) } : {}),
    ...(isPreferred && client.isPreferredActions ? { isPreferred } : {}),
  };
}

/** Without details beside its label, an item has them in its `detail`. */
export function announcedItem(item: CompletionItem, client: Client): CompletionItem {
  if ((client.labelDetails || !item.labelDetails) && !item.tags) return item;
  const { labelDetails, tags, ...rest } = item;
  return {
    ...rest,
    ...(client.labelDetails && labelDetails ? { labelDetails } : {}),
    ...tagsIn(tags, client.completionTags),
  };
}

/** A symbol, with those below it. */
export function announcedSymbol<Item extends { tags?: SymbolTag[]; children?: DocumentSymbol[] }>(
  { tags, children, ...item }: Item,
  taken: readonly SymbolTag[],
): Omit<Item, 'tags' | 'children'> & Pick<DocumentSymbol, 'tags' | 'children'> {
  const inner = children?.map((child) => announcedSymbol(child, taken));
  return { ...item, ...(inner ? { children: inner } : {}), ...tagsIn(tags, taken) };
}

function tagsIn<Tag>(tags: readonly Tag[] = [], taken: readonly Tag[]): { readonly tags?: Tag[] } {
  const known = tags.filter((tag) => taken.includes(tag));
  return known.length > 0 ? { tags: known } : {};
}
