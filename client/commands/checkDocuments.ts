/** "Check a Word Document": the text of Word and OpenDocument files, read-only, with all that is known of its references. */
import { commands, l10n, Uri, window } from 'vscode';
import type { Product } from '../product.ts';
import { tellError } from '../told.ts';

/** As the server reads them. */
const ENDINGS = ['docx', 'odt'];

/** Opens the files given: from the Explorer, the one clicked and all selected; or those that the user picks. */
export async function checkDocuments(product: Product, clicked?: Uri, selected?: Uri[]): Promise<void> {
  const given = selected?.filter(isNamedDocument) ?? (clicked && [clicked]);
  for (const uri of given ?? (await askForFiles()) ?? []) await show(product, uri);
}

async function show(product: Product, file: Uri): Promise<void> {
  const read = await product.document(file.toString());
  if ('uri' in read) {
    // By its address: a document that was opened here would live on for minutes after its editor is closed.
    await commands.executeCommand('vscode.open', Uri.parse(read.uri, true), { preview: false });
    return;
  }
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  void tellError(l10n.t('{0} cannot be read: {1}', name, read.why));
}

function isNamedDocument({ path }: Uri): boolean {
  return ENDINGS.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

function askForFiles(): Thenable<Uri[] | undefined> {
  return window.showOpenDialog({
    title: l10n.t('Check a Word Document'),
    openLabel: l10n.t('Check'),
    canSelectMany: true,
    filters: { [l10n.t('Word and OpenDocument files')]: ENDINGS },
  });
}
