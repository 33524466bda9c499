/** "Compare Selection with the Report": the selected text beside the text of the annex that it quotes or changes. */
import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { Product } from '../product.ts';
import { tellInformation } from '../told.ts';

const SCHEME = 'itu-resolutions-comparison';

/** The texts of the comparisons that are open, by the path of their document. */
const texts = new Map<string, string>();
let count = 0;

export function provideComparisons(): Disposable {
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? '',
  });
  const closing = workspace.onDidCloseTextDocument(({ uri }) => {
    if (uri.scheme === SCHEME) texts.delete(uri.path);
  });
  return { dispose: () => [provider, closing].forEach((each) => void each.dispose()) };
}

export async function compareWithReport(product: Product): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || editor.selection.isEmpty) {
    tellInformation(l10n.t('Select the text that is to be compared with the report.'));
    return;
  }
  const { document, selection } = editor;
  const comparison = await product.comparison({
    uri: document.uri.toString(),
    range: { start: selection.start, end: selection.end },
  });
  if (!comparison) {
    tellInformation(
      l10n.t(
        'Nothing in the annex of the report is like the selected text, which cites no resolution of it either.',
      ),
    );
    return;
  }
  count++;
  await commands.executeCommand(
    'vscode.diff',
    provided(`/${count}/report.md`, comparison.report),
    provided(`/${count}/selection.md`, comparison.selection),
    l10n.t('{0}: report ↔ selection', comparison.title),
  );
}

function provided(path: string, text: string): Uri {
  texts.set(path, text);
  return Uri.from({ scheme: SCHEME, path });
}
