/** The extension in VS Code for the Web: the server is a worker of the page, and the client reads files for it. */
import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith } from './activate.ts';
import { readFilesFor } from './files.ts';

export { deactivate } from './activate.ts';

export async function activate(context: ExtensionContext): Promise<void> {
  const folder = Uri.joinPath(context.extensionUri, 'dist', 'browser').toString(true);
  await activateWith((id, name, options) => {
    const client = new WorkerClient(folder, id, name, options);
    readFilesFor(client);
    return client;
  }, context);
}

/** The client of a server that is a worker, which ends with it: a worker does not end by itself. */
class WorkerClient extends LanguageClient {
  private worker: Worker | undefined;

  /** `folder` is the address of the bundles, of which the server loads the others when it needs them. */
  constructor(folder: string, id: string, name: string, options: LanguageClientOptions) {
    // Its transports rather than the worker: one of VS Code for the Web is not recognised as one.
    const start = async (): Promise<MessageTransports> => {
      const worker = new Worker(`${folder}/server.js`);
      worker.postMessage(`${folder}/`);
      this.worker = worker;
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    super(id, name, start, options);
  }

  override async stop(timeout?: number): Promise<void> {
    try {
      await super.stop(timeout);
    } finally {
      this.worker?.terminate();
    }
  }
}
