/** What was found at the last look, and when there has to be another. */
import assert from 'node:assert/strict';
import { FEW, looks } from '../../../server/documents/looks.ts';
import type { DocumentFile, Listing } from '../../../server/host/host.ts';

const uriOf = (i: number) => `file:///${i}.md`;

describe('looks at all files', () => {
  let clock: number;
  let isAsFound: boolean;
  let stamps: Map<string, string>;
  let asked: string[];
  const fileAt = (uri: string): DocumentFile => ({
    uri,
    format: 'markdown',
    stamp: stamps.get(uri) ?? '',
    text: async () => null,
  });
  const listing = (folders: readonly string[] = FOLDERS): Listing => ({
    folders,
    formats: [],
    async *[Symbol.asyncIterator]() {
      for (const uri of stamps.keys()) yield fileAt(uri);
    },
    isAsFound: async () => isAsFound,
    async again({ uri }) {
      asked.push(uri);
      return stamps.has(uri) ? fileAt(uri) : undefined;
    },
  });
  const FOLDERS = ['file:///'];
  const look = async (of: ReturnType<typeof looks>, at = listing(), until = Number.POSITIVE_INFINITY) => {
    let seen = 0;
    for await (const _ of of.through(at)) if (++seen >= until) break;
  };
  let looked: ReturnType<typeof looks>;
  beforeEach(() => {
    clock = 0;
    isAsFound = true;
    asked = [];
    stamps = new Map(Array.from({ length: 100 }, (_, i) => [uriOf(i), '1']));
    looked = looks(
      ({ folders }) => folders === FOLDERS,
      () => clock,
    );
  });
  const stampsNow = async () => {
    const files = await looked.again();
    return files && new Set([...files.values()].map(({ uri, stamp }) => `${uri} ${stamp}`));
  };

  it('have the files of the last one, and look again at those that are told of', async () => {
    assert.equal(await looked.again(), undefined, 'there was none');
    await look(looked);
    assert.equal((await looked.again())?.size, 100);
    assert.deepEqual(asked, []);
    stamps.set(uriOf(7), '2');
    looked.changed(uriOf(7), false);
    assert.ok((await stampsNow())?.has(`${uriOf(7)} 2`));
    assert.deepEqual(asked, [uriOf(7)]);
    await looked.again();
    assert.deepEqual(asked, [uriOf(7)], 'once');
  });

  it('know the file by any spelling of its address, and leave others alone', async () => {
    await look(looked);
    looked.changed('file:///%37.md', false);
    looked.changed('file:///else.md', false);
    assert.equal((await looked.again())?.size, 100);
    assert.deepEqual(asked, [uriOf(7)]);
  });

  const ends: Record<string, () => void | Promise<void>> = {
    'a file came or went': () => looked.changed(uriOf(3), true),
    'a folder is another': () => {
      isAsFound = false;
    },
    'a file that is told of is gone': () => {
      stamps.delete(uriOf(3));
      looked.changed(uriOf(3), false);
    },
    'many files are told of': () => {
      for (let i = 0; i <= FEW; i++) looked.changed(uriOf(i), false);
    },
    'a minute is over': () => {
      clock = 60_001;
    },
  };
  for (const [what, happen] of Object.entries(ends)) {
    it(`want another look where ${what}`, async () => {
      await look(looked);
      assert.ok(await looked.again());
      await happen();
      assert.equal(await looked.again(), undefined);
      isAsFound = true;
      await look(looked);
      assert.ok(await looked.again());
    });
  }

  it('keep what is told of while they are under way', async () => {
    const under = looked.through(listing());
    await under.next();
    stamps.set(uriOf(0), '2');
    looked.changed(uriOf(0), false);
    for await (const _ of under);
    assert.ok((await stampsNow())?.has(`${uriOf(0)} 2`));
    const again = looked.through(listing());
    await again.next();
    looked.changed(uriOf(0), true);
    for await (const _ of again);
    assert.equal(await looked.again(), undefined);
  });

  it('count only when they came to their end, and are of what is sought', async () => {
    await look(looked, listing(), 50);
    assert.equal(await looked.again(), undefined);
    await look(looked, listing(['file:///elsewhere']));
    assert.equal(await looked.again(), undefined);
    await look(looked);
    await look(looked, listing([]));
    assert.equal((await looked.again())?.size, 100, 'the one before is still there');
  });

  it('are none where nobody can tell whether the files are the same', async () => {
    const { folders, formats, [Symbol.asyncIterator]: files } = listing();
    await look(looked, { folders, formats, [Symbol.asyncIterator]: files });
    assert.equal(await looked.again(), undefined);
  });
});
