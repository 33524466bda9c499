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
      settings: settings(),
      isTrusted: workspace.isTrusted,
      followsCatalogue: true,
      translations: l10n.bundle,
    },
    middleware: {
      workspace: {
        async configuration(params, token, next) {
          const values = await next(params, token);
          const isOurs = params.items.map(({ section }) => section === 'ituResolutions');
          return Array.isArray(values) ? values.map((value, i) => (isOurs[i] ? settings() : value)) : values;
        },
      },
    },
    markdown: { isTrusted: { enabledCommands: [OPEN, FIND_CITATIONS] } },
  };
}

/** The settings, and which catalogues the user has set whatever the workspace says: they may be anywhere. */
function settings(): object {
  const ours = workspace.getConfiguration('ituResolutions');
  return {
    ...plain(ours),
    ownCatalogue: ours.inspect<string>('catalogue')?.globalValue ?? '',
    ownCatalogues: ours.inspect<string[]>('catalogues')?.globalValue ?? [],
  };
}
