/** Reads files for a server that has no disk: those of the workspace, wherever it is, and what a setting names. */
import { RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
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
      workspace.findFiles(new RelativePattern(Uri.parse(folder, true), pattern), EXCLUDED),
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
    return { bytes: await workspace.fs.readFile(Uri.parse(uri, true)) };
  } catch (error) {
    return { why: (error as Error).message };
  }
}
