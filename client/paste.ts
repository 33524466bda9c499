/** Pasting: text from Word or a PDF is also offered with its references in clean form. */
import {
  Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  l10n,
  languages,
  workspace,
} from 'vscode';
import { draftSelector } from './drafts.ts';
import type { Product } from './product.ts';

const KIND = DocumentDropOrPasteEditKind.Text.append('ituResolutions', 'clean');

export function registerPaste(product: Product): Disposable {
  const provider: DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, _ranges, transfer, _context, token) {
      const text = await transfer.get('text/plain')?.asString();
      if (!text || token.isCancellationRequested) return undefined;
      const clean = await product.pasted(text, document.languageId);
      if (clean === null) return undefined;
      const edit = new DocumentPasteEdit(clean, l10n.t('Paste with Clean References'), KIND);
      // Offered beside the text as it is, which is what a paste is expected to be.
      edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
  const register = () =>
    languages.registerDocumentPasteEditProvider(draftSelector(), provider, {
      providedPasteEditKinds: [KIND],
      pasteMimeTypes: ['text/plain'],
    });
  let registered = register();
  const following = workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('ituResolutions.languages')) return;
    registered.dispose();
    registered = register();
  });
  return new Disposable(() => Disposable.from(following, registered).dispose());
}
