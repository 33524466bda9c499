/** Reads a document for a test; a PDF without a thread. */
import assert from 'node:assert/strict';
import { pdfContents } from '../../../documents/pdf/contents.ts';
import { readDocument } from '../../../documents/read.ts';

/** Its paragraphs: "place: text". */
export async function paragraphs(bytes: Uint8Array): Promise<string[]> {
  const read = await readDocument(bytes, '', pdfContents);
  assert.ok(read.kind === 'document', read.kind === 'unreadable' ? read.why : '');
  return read.places.map(({ start, end, name }) => `${name}: ${read.text.slice(start, end)}`);
}

/** Why it, or a part of it, cannot be read. */
export async function whyNot(bytes: Uint8Array, path = ''): Promise<string> {
  const read = await readDocument(bytes, path, pdfContents);
  const why = read.kind === 'document' ? read.unread : read.why;
  assert.ok(why !== null, 'it was read');
  return why;
}
