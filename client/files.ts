/** Reads files for a server that has no disk: those of the workspace, wherever it is, and what a setting names. */
import { l10n, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LARGEST_DOCUMENT, MOST_DOCUMENTS } from '../server/host/limits.ts';
import {
  FILES,
  type FilesParams,
  type FoundFile,
  READ,
  type ReadFile,
  type ReadParams,
} from '../server/protocol.ts';

/** As the server leaves them out where it has a disk. */
const EXCLUDED = '**/{node_modules,.*}/**';

/** Answers the server of this client from now on, each time that it starts. */
export function readFilesFor(client: BaseLanguageClient): void {
  client.onRequest(FILES, filesBelow);
  client.onRequest<ReadFile, void>(READ, read);
}

async function filesBelow({ folders, patterns }: FilesParams): Promise<FoundFile[]> {
  const pattern = `{${patterns.join(',')}}`;
  const found = await Promise.all(
    folders.map((folder) =>
      workspace.findFiles(
        new RelativePattern(Uri.parse(folder, true), pattern),
        EXCLUDED,
        MOST_DOCUMENTS + 1,
      ),
    ),
  );
  const described = await Promise.all(found.flat().map(describe));
  return described.flatMap((file) => file ?? []);
}

/** undefined: it is gone, or hidden by its name. */
async function describe(uri: Uri): Promise<FoundFile | undefined> {
  if (/\/\.[^/]*$/.test(uri.path)) return undefined;
  try {
    const { mtime, size } = await workspace.fs.stat(uri);
    return { uri: uri.toString(), modified: mtime, size };
  } catch {
    return undefined;
  }
}

async function read({ uri }: ReadParams): Promise<ReadFile> {
  try {
    const { size } = await workspace.fs.stat(Uri.parse(uri, true));
    if (size > LARGEST_DOCUMENT) {
      const [has, most] = [size, LARGEST_DOCUMENT].map((bytes) => Math.ceil(bytes / 1_000_000));
      return { why: l10n.t('it has {0} MB, more than the {1} MB that are read', has ?? 0, most ?? 0) };
    }
    return { bytes: await workspace.fs.readFile(Uri.parse(uri, true)) };
  } catch (error) {
    return { why: (error as Error).message };
  }
}
