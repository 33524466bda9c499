/** What the sessions of all editors share: the drafts they open, the server, and which editors there are. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const SERVER = [process.execPath, resolve(import.meta.dirname, '../../dist/cli.js'), 'lsp', '--stdio'];
export const DRAFT = `# RESOLUTION 52 (REV. NEW DELHI, 2024)

resolves

1 as decided in Resolution 44 (Rev. Geneva, 2022) and Resolution 80 (Dubai, 2012),
`;

/** A new folder of two drafts. */
export function folderOfDrafts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'itu-editor-'));
  writeFileSync(join(folder, 'draft.md'), DRAFT);
  writeFileSync(join(folder, 'other.md'), 'again Resolution 44 (Rev. New Delhi, 2024)\n');
  return folder;
}

/** Describes the session of an editor; of one that is not installed, it is said that nothing was tried. */
export function describeEditor(name: string, needs: readonly (readonly string[])[], tests: () => void): void {
  const missing = needs.filter(([command = '', ...args]) => spawnSync(command, args).status !== 0);
  if (missing.length === 0) describe(name, tests);
  else
    console.log(
      `  ${name}: its session is not run, since there is no ${missing.map(([command]) => command).join(' and no ')}`,
    );
}
