/** "Import a Report": from a report to a catalogue beside it, with its account, and the offer to use it. */
import { commands, l10n, Uri, window, workspace } from 'vscode';
import { type Names, namesOf } from '../../server/importing/names.ts';
import type { ImportAnswer } from '../../server/protocol.ts';
import type { Product } from '../product.ts';
import { tellError } from '../told.ts';
import { type Assembly, assemblyAsked } from './assemblyAsked.ts';
import { nameOf, offerToUse } from './useCatalogue.ts';

/** As the server reads them. */
const ENDINGS = ['docx', 'odt', 'txt', 'md', 'xlsx', 'ods', 'csv', 'tsv'];

type Imported = Exclude<ImportAnswer, { why: string }>;

/** Imports the report that is given, as the Explorer gives the file that was clicked, or one that is picked. What was written stays open. */
export async function importReport(product: Product, clicked?: Uri): Promise<void> {
  const report = clicked ?? (await reportAsked());
  if (!report) return;
  const assembly = await assemblyAsked(await product.assemblies(), nameOf(report));
  const folder = assembly && (await folderAsked(report));
  if (!assembly || !folder) return;
  const names = namesOf(assembly.body, assembly.year);
  const at = (name: string) => Uri.joinPath(folder, name);
  try {
    const before = {
      catalogue: await textBefore(at(names.catalogue)),
      imported: await textBefore(at(names.imported)),
    };
    const answer = await product.imported({ uri: report.toString(), ...assembly, before });
    if ('why' in answer) {
      void tellError(l10n.t('{0} was not imported: {1}: {2}', nameOf(report), answer.file, answer.why));
      return;
    }
    for (const which of ['imported', 'catalogue', 'account'] as const)
      await workspace.fs.writeFile(at(names[which]), new TextEncoder().encode(answer.texts[which]));
    await show(at(names.catalogue), at(names.account));
    await offerToUse(at(names.catalogue), told(names, assembly, answer));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void tellError(l10n.t('{0} was not imported: {1}', nameOf(report), why));
  }
}

async function reportAsked(): Promise<Uri | undefined> {
  const [report] =
    (await window.showOpenDialog({
      title: l10n.t('Import a Report'),
      openLabel: l10n.t('Import'),
      filters: { [l10n.t('Reports and lists')]: ENDINGS },
    })) ?? [];
  return report;
}

/** Beside the report, or a folder that is picked. */
async function folderAsked(report: Uri): Promise<Uri | undefined> {
  const beside = Uri.joinPath(report, '..');
  const here = {
    label: l10n.t('Beside the report'),
    description: workspace.asRelativePath(beside),
  };
  const elsewhere = { label: l10n.t('Choose a Folder…'), description: '' };
  const chosen = await window.showQuickPick([here, elsewhere], {
    title: l10n.t('Import a Report'),
    placeHolder: l10n.t('Where is the catalogue to be written?'),
  });
  if (chosen !== elsewhere) return chosen && beside;
  const [folder] =
    (await window.showOpenDialog({
      title: l10n.t('Import a Report'),
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: beside,
    })) ?? [];
  return folder;
}

/** The text of a file, which is saved where it is being edited; null: there is none. */
async function textBefore(file: Uri): Promise<string | null> {
  const edited = workspace.textDocuments.find(({ uri, isDirty }) => isDirty && `${uri}` === `${file}`);
  await edited?.save();
  const isThere = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  return isThere ? new TextDecoder().decode(await workspace.fs.readFile(file)) : null;
}

/** The catalogue, and its account beside it as it reads. */
async function show(catalogue: Uri, account: Uri): Promise<void> {
  await window.showTextDocument(catalogue, { preview: false });
  await commands.executeCommand('markdown.showPreviewToSide', account);
}

function told(names: Names, { body, place, year }: Assembly, answer: Imported): string {
  const { resolutions, toLookAt, corrections, isKnown } = answer;
  return [
    l10n.t('{0}: {1} resolutions', names.catalogue, resolutions),
    l10n.t('places to look at, in {0}: {1}', names.account, toLookAt),
    ...(corrections > 0 ? [l10n.t('corrections kept: {0}', corrections)] : []),
    ...(isKnown
      ? []
      : [l10n.t('no conference of {0} in {1} in {2} is known: see that this is right', body, place, year)]),
  ].join('; ');
}
