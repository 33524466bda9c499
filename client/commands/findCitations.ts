/** "Find Citations": where the drafts of the workspace cite a resolution. */
import { commands, Location, l10n, Position, Range, Uri, window } from 'vscode';
import type { PlainLocation, Product } from '../product.ts';
import { tellInformation } from '../told.ts';
import { labelOf, namedIn, pickResolution } from './about.ts';

export async function findCitations(product: Product, about?: unknown, body?: unknown): Promise<void> {
  const overview = await product.overview();
  const named =
    namedIn(overview.body, about, body) ??
    (await pickResolution(overview, l10n.t('Find the citations of which resolution?')));
  if (named === undefined) return;
  const found = (await product.citations(named)).map(locationOf);
  const [first] = found;
  if (!first) {
    tellInformation(l10n.t('No draft of this workspace cites Resolution {0}.', labelOf(named, overview)));
    return;
  }
  // The list opens in an editor: the one that is active, or the first that cites.
  const editor = window.activeTextEditor ?? (await window.showTextDocument(first.uri));
  await commands.executeCommand(
    'editor.action.showReferences',
    editor.document.uri,
    editor.selection.active,
    found,
  );
}

function locationOf({ uri, range: { start, end } }: PlainLocation): Location {
  const range = new Range(new Position(start.line, start.character), new Position(end.line, end.character));
  return new Location(Uri.parse(uri, true), range);
}
