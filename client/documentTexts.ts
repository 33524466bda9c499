/** The texts of Word and OpenDocument files as a file system that can only be read, so that their editors are there again after a restart. */
import {
  Disposable,
  type Event,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  FilePermission,
  FileSystemError,
  FileType,
  l10n,
  MarkdownString,
  type Uri,
  workspace,
} from 'vscode';
import { unlinked } from '../core/markdown.ts';
import { DOCUMENT_SCHEME } from '../server/protocol.ts';
import type { Product } from './product.ts';

/** Before a text it says that this is UTF-8, whatever the settings have files be in. */
const MARK = '\ufeff';

/** `changed` tells of a text that is another. */
export function provideDocumentTexts(product: Product, changed: Event<Uri>): Disposable {
  const since = Date.now();
  const times = new Map<string, number>();
  const told = new EventEmitter<FileChangeEvent[]>();
  const bytesAt = async (uri: Uri): Promise<Uint8Array> => {
    const read = await product.documentText(uri.toString());
    if ('why' in read) throw FileSystemError.Unavailable(unlinked(read.why));
    return new TextEncoder().encode(MARK + read.text);
  };
  const no = () => {
    throw FileSystemError.NoPermissions();
  };
  const provider = workspace.registerFileSystemProvider(
    DOCUMENT_SCHEME,
    {
      onDidChangeFile: told.event,
      // The server follows the files that are open.
      watch: () => new Disposable(() => {}),
      async stat(uri) {
        const { length: size } = await bytesAt(uri);
        const mtime = times.get(uri.toString()) ?? since;
        return { type: FileType.File, permissions: FilePermission.Readonly, ctime: since, mtime, size };
      },
      readFile: bytesAt,
      readDirectory: () => [],
      createDirectory: no,
      writeFile: no,
      delete: no,
      rename: no,
    },
    {
      isCaseSensitive: true,
      isReadonly: new MarkdownString(
        l10n.t(
          'This is the text of a document, to be read only. Change the document itself, or have `itu-resolutions check --fix` write a copy in which the fixes are tracked changes.',
        ),
      ),
    },
  );
  const following = changed((uri) => {
    times.set(uri.toString(), Date.now());
    told.fire([{ type: FileChangeType.Changed, uri }]);
  });
  return Disposable.from(provider, following, told);
}
