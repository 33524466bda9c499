/** The extension's commands, each a file. */
import { commands, type Disposable, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import type { ComparedVersions } from '../comparedVersions.ts';
import type { Product } from '../product.ts';
import { exportAuthorities, showAuthorities } from './authorities.ts';
import { checkDocuments } from './checkDocuments.ts';
import { compareWithReport, provideComparisons } from './compare.ts';
import { compareVersions } from './compareVersions.ts';
import { unlessEnded } from './ended.ts';
import { findCitations } from './findCitations.ts';
import { importReport } from './importReport.ts';
import { insertCitation } from './insertCitation.ts';
import { FIND_CITATIONS, OPEN } from './names.ts';
import { open, openInAnnex } from './open.ts';

export function registerCommands(
  context: ExtensionContext,
  product: Product,
  compared: ComparedVersions,
  start: () => Promise<void>,
): Disposable[] {
  const command = (name: string, run: (...args: never[]) => unknown) =>
    commands.registerCommand(name, (...args) => unlessEnded(() => run(...(args as never[]))));
  return [
    provideComparisons(),
    command(OPEN, open),
    command('ituResolutions.openInAnnex', openInAnnex),
    command(FIND_CITATIONS, (about?: unknown, body?: unknown) => findCitations(product, about, body)),
    command('ituResolutions.insertCitation', (about?: unknown) => insertCitation(product, about)),
    command('ituResolutions.showAuthorities', () => showAuthorities('document')),
    command('ituResolutions.showWorkspaceAuthorities', () => showAuthorities('workspace')),
    command('ituResolutions.exportAuthorities', (to?: Uri) => exportAuthorities(product, 'document', to)),
    command('ituResolutions.exportWorkspaceAuthorities', (to?: Uri) =>
      exportAuthorities(product, 'workspace', to),
    ),
    command('ituResolutions.compareWithReport', () => compareWithReport(product)),
    command('ituResolutions.compareVersions', (clicked?: Uri, selected?: Uri[]) =>
      compareVersions(compared, clicked, selected),
    ),
    command('ituResolutions.clearComparison', () => compared.clear()),
    command('ituResolutions.checkDocument', (clicked?: Uri, selected?: Uri[]) =>
      checkDocuments(product, clicked, selected),
    ),
    command('ituResolutions.importReport', (clicked?: Uri) => importReport(product, clicked)),
    command('ituResolutions.openSample', () => openSample(context)),
    command('ituResolutions.openAnnex', () => openSource(product, 'annexUri')),
    command('ituResolutions.openReport', () => openSource(product, 'textUri')),
    command('ituResolutions.restart', async () => {
      await start();
      window.setStatusBarMessage(l10n.t('ITU Resolutions: the language server was restarted.'), 5000);
    }),
  ];
}

/** A copy of the sample to try things on; nothing is saved. */
async function openSample(context: ExtensionContext): Promise<void> {
  const file = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'samples/draft.md'));
  const content = new TextDecoder().decode(file);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

/** The annex or the text of the report in use; of several, the one that is picked. */
async function openSource(product: Product, which: 'annexUri' | 'textUri'): Promise<void> {
  const { reports } = await product.overview();
  const choices = reports.flatMap((report) => {
    const uri = report[which];
    return uri === null ? [] : [{ label: report.name, description: report.title, uri }];
  });
  const picked = choices.length > 1 ? await window.showQuickPick(choices) : choices[0];
  if (picked) await open(picked.uri, 0);
}
