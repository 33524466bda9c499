/** Reads a document for a test. */
import assert from 'node:assert/strict';
import { readDocument } from '../../../documents/read.ts';

/** Its paragraphs: "place: text". */
export async function paragraphs(bytes: Uint8Array): Promise<string[]> {
  const read = await readDocument(bytes);
  assert.ok(read.kind === 'document', read.kind === 'unreadable' ? read.why : '');
  return read.places.map(({ start, end, name }) => `${name}: ${read.text.slice(start, end)}`);
}

/** Why it cannot be read. */
export async function whyNot(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes);
  assert.ok(read.kind === 'unreadable', 'it was read');
  return read.why;
}
