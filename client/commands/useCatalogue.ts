/** The offer to use a catalogue: it is put into the setting of the workspace, or of the user where it is in none. */
import { ConfigurationTarget, l10n, type Uri, workspace } from 'vscode';
import { offer } from '../told.ts';

/** What the setting is called in its section. */
const SETTING = 'catalogues';

/** The last part of an address. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Says what was imported, with a button where the catalogue is not among those that are used. */
export async function offerToUse(catalogue: Uri, said: string): Promise<void> {
  const { path, target } = placeOf(catalogue);
  const configuration = workspace.getConfiguration('ituResolutions', null);
  const inspected = configuration.inspect<string[]>(SETTING);
  const used =
    (target === ConfigurationTarget.Workspace ? inspected?.workspaceValue : inspected?.globalValue) ?? [];
  const isUsed = used.includes(path);
  const use = l10n.t('Use {0}', nameOf(catalogue));
  const chosen = await offer(said, ...(isUsed ? [] : [use]));
  if (chosen === use) await configuration.update(SETTING, [...used, path], target);
}

/** A catalogue of a workspace is named from its folder, any other by its whole path. */
function placeOf(catalogue: Uri): { readonly path: string; readonly target: ConfigurationTarget } {
  const folder = workspace.getWorkspaceFolder(catalogue);
  if (folder)
    return {
      path: catalogue.path.slice(folder.uri.path.replace(/\/$/, '').length + 1),
      target: ConfigurationTarget.Workspace,
    };
  const path = catalogue.scheme === 'file' ? catalogue.fsPath : catalogue.toString();
  return { path, target: ConfigurationTarget.Global };
}
