/** Addresses, which clients encode in their own ways. */
import assert from 'node:assert/strict';
import { plainUri } from '../../core/uris.ts';

describe('one spelling for an address', () => {
  it('is that without escapes', () => {
    for (const uri of ['file:///a%20%28rev%202%29.md', 'file:///a%20(rev%202).md'])
      assert.equal(plainUri(uri), 'file:///a (rev 2).md');
  });
  it('is as it is where its escapes are none', () => {
    assert.equal(plainUri('file:///50%.md'), 'file:///50%.md');
  });
});
