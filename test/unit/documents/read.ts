/** Reads a document for a test; a PDF without a thread. */
import assert from 'node:assert/strict';
import { pdfContents } from '../../../documents/pdf/contents.ts';
import { readPdfText } from '../../../documents/pdf/document.ts';
import { isPdf } from '../../../documents/pdf/read.ts';
import { readDocument } from '../../../documents/read.ts';

const read = async (bytes: Uint8Array, path: string) =>
  isPdf(path, bytes) ? readPdfText(bytes, pdfContents) : { unread: null, ...(await readDocument(bytes)) };

/** Its paragraphs: "place: text". */
export async function paragraphs(bytes: Uint8Array): Promise<string[]> {
  const document = await read(bytes, '');
  assert.ok(document.kind === 'document', document.kind === 'unreadable' ? document.why : '');
  return document.places.map(({ start, end, name }) => `${name}: ${document.text.slice(start, end)}`);
}

/** Its paragraphs with the labels that a Word document gives to them: "1 text". */
export async function labelled(bytes: Uint8Array): Promise<string[]> {
  const document = await readDocument(bytes, 'labels');
  assert.ok(document.kind === 'document');
  return document.places.map(({ start, end, label }) => `${label ?? ''} ${document.text.slice(start, end)}`);
}

/** Why it, or a part of it, cannot be read. */
export async function whyNot(bytes: Uint8Array, path = ''): Promise<string> {
  const document = await read(bytes, path);
  const why = document.kind === 'document' ? document.unread : document.why;
  assert.ok(why !== null, 'it was read');
  return why;
}
