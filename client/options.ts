/** What the client tells the server and VS Code: which documents it looks after, and what its hovers may link to. */
import { workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { OPEN } from './commands.ts';

/** Where drafts live; views of earlier versions, output panes and the like are left alone. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web'];

export function clientOptions(): LanguageClientOptions {
  const configuration = workspace.getConfiguration('ituResolutions');
  const languages = configuration.get<string[]>('languages', []);
  return {
    documentSelector: [
      ...languages.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme }))),
      { scheme: 'itu-resolutions' },
    ],
    initializationOptions: { openCommand: OPEN, settings: { ...configuration } },
    markdown: { isTrusted: { enabledCommands: [OPEN] } },
  };
}
