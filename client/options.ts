/** What the client tells the server and VS Code: which documents it looks after, and what its hovers may link to. */
import { l10n, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { FIND_CITATIONS, OPEN } from './commands/names.ts';
import { draftSelector } from './drafts.ts';
import { plain } from './plain.ts';

export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: [...draftSelector(), { scheme: 'itu-resolutions' }],
    initializationOptions: {
      openCommand: OPEN,
      citationsCommand: FIND_CITATIONS,
      settings: plain(workspace.getConfiguration('ituResolutions')),
      isTrusted: workspace.isTrusted,
      followsCatalogue: true,
      translations: l10n.bundle,
    },
    markdown: { isTrusted: { enabledCommands: [OPEN, FIND_CITATIONS] } },
  };
}
