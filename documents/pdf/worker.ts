/** The thread in which PDFs are read, one at a time: what it is sent are their bytes, what it answers is a `PdfAnswer`. */
import { parentPort } from 'node:worker_threads';
import { Unreadable } from '../problem.ts';
import { type PdfContents, pdfContents } from './contents.ts';

export type PdfAnswer =
  | ({ readonly kind: 'read' } & PdfContents)
  | { readonly kind: 'unreadable'; readonly why: string };

// Nothing has to be fetched, so that nothing can be.
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'])
  Reflect.deleteProperty(globalThis, name);

parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await answerTo(bytes));
});

async function answerTo(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return { kind: 'read', ...(await pdfContents(bytes)) };
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Unreadable ? error.message : `${error}` };
  }
}
