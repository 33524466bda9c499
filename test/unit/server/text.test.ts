/** The text in the bytes of a file: its encoding, and what is no text. */
import assert from 'node:assert/strict';
import { decoded } from '../../../server/host/text.ts';

describe('the text of a file', () => {
  const text = 'Résolution 44';
  for (const [name, bytes] of [
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ] as const)
    it(`is read from ${name} that begins with ${bytes.subarray(0, 2).toString('hex')}`, () => {
      const mark = bytes[0] !== 'R'.charCodeAt(0);
      assert.deepEqual(decoded(bytes), { kind: 'text', text, encoding: { name, mark } });
    });
  for (const [why, bytes] of [
    ['it is not text in UTF-8', Buffer.from(text, 'latin1')],
    // Half of a pair of surrogates.
    ['it is not text in UTF-16LE', Buffer.from([0xff, 0xfe, 0x3d, 0xd8])],
    ['it is a binary file, not text', Buffer.from([0x50, 0x4b, 0, 1])],
  ] as const)
    it(`is none where ${why}`, () => {
      assert.deepEqual(decoded(bytes), { kind: 'unreadable', why });
    });
});
