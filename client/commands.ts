/** The extension's commands. */
import { commands, type ExtensionContext, Position, Range, Uri, window, workspace } from 'vscode';

/** Opens a document at a line: what the links in hovers call. */
export const OPEN = 'ituResolutions.open';

export function registerCommands(context: ExtensionContext, start: () => Promise<void>): void {
  context.subscriptions.push(
    commands.registerCommand(OPEN, open),
    commands.registerCommand('ituResolutions.restart', async () => {
      await start();
      window.setStatusBarMessage('ITU Resolutions: the language server was restarted.', 5000);
    }),
  );
}

/** `line` is 0-based. */
async function open(uri: string, line: number): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const at = new Position(line, 0);
  await window.showTextDocument(document, { selection: new Range(at, at), preview: true });
}
