/** The faults of `npm run planted` fit the files as they are now; whether tests find them, it says itself. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FAULTS } from '../planted/faults.ts';
import { planted } from '../planted/planted.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('planted faults', () => {
  it('each replaces what stands once in its file, by something else', () => {
    for (const fault of FAULTS) {
      const content = read(fault.file);
      assert.notEqual(planted(content, fault), content, fault.file);
    }
  });
  it('name test files that there are, and are in ten places at least', () => {
    for (const file of FAULTS.flatMap(({ tests }) => tests)) assert.ok(existsSync(join(ROOT, file)), file);
    assert.ok(new Set(FAULTS.map(({ place }) => place)).size >= 10);
  });
  it('one that does not fit is refused', () => {
    const fault = { place: '', file: 'a.ts', breaks: '', tests: [] };
    assert.throws(() => planted('a b a', { ...fault, text: 'a', by: 'c' }), /2 times/);
    assert.throws(() => planted('b', { ...fault, text: 'a', by: 'c' }), /0 times/);
    assert.equal(planted('b a', { ...fault, text: 'a', by: 'c' }), 'b c');
  });
});
