/** Reading ahead: the drafts stay in their order, whoever reads them. */
import assert from 'node:assert/strict';
import { ahead, MANY, type Others } from '../../../server/documents/ahead.ts';
import type { DocumentFile } from '../../../server/host/host.ts';

describe('reading ahead', () => {
  let handed: string[][];
  let stopped: number;
  let read: string[];
  beforeEach(() => {
    handed = [];
    stopped = 0;
    read = [];
  });

  async function* files(count: number): AsyncGenerator<DocumentFile> {
    for (let i = 0; i < count; i++) {
      const uri = `${i}`;
      yield {
        uri,
        format: 'markdown',
        stamp: '',
        async text() {
          read.push(uri);
          return uri;
        },
      };
    }
  }
  const others = (fails: (uri: string) => boolean = () => false): Others<string> => ({
    batches: 3,
    async give(batch) {
      const uris = batch.map(({ uri }) => uri);
      handed.push(uris);
      if (uris.some(fails)) throw new Error('gone');
      return uris.map((uri) => `of ${uri}`);
    },
    async stop() {
      stopped++;
    },
  });
  /** What is read of each, by others or ("1 here") by the first thread, in the order in which it comes. */
  async function all(
    count: number,
    isWanted: (file: DocumentFile) => boolean,
    start: () => Others<string> | undefined,
  ): Promise<string[]> {
    const found: string[] = [];
    for await (const file of ahead(files(count), isWanted, start)) {
      const known = isWanted(file) ? ((await file.read?.()) ?? `${await file.text()} here`) : 'known';
      found.push(known);
    }
    return found;
  }

  it('starts others for many, and hands each draft to them once', async () => {
    const count = 2 * MANY;
    const found = await all(count, () => true, others);
    const here = found.filter((each) => each.endsWith(' here')).length;
    assert.ok(here > 0 && here < MANY, 'the first are read here');
    assert.deepEqual(
      found,
      Array.from({ length: count }, (_, i) => (i < here ? `${i} here` : `of ${i}`)),
    );
    assert.equal(handed.flat().length, count - here);
    assert.deepEqual(read.length, here, 'no text is asked for twice');
    assert.equal(stopped, 1);
  });

  it('needs none for few', async () => {
    await all(
      40,
      () => true,
      () => assert.fail('others are started'),
    );
    await all(
      1000,
      ({ uri }) => uri.endsWith('9') && uri.length < 3,
      () => assert.fail('others are started'),
    );
  });

  it('waits for no batch that known drafts keep from being full', async () => {
    const isWanted = ({ uri }: DocumentFile) => Number(uri) < MANY + 6 || uri === '900';
    const found = await all(1000, isWanted, others);
    assert.equal(found[MANY + 5], `of ${MANY + 5}`);
    assert.equal(found[900], 'of 900');
    assert.equal(found.filter((each) => each === 'known').length, 1000 - MANY - 7);
  });

  it('reads here what others could not', async () => {
    const found = await all(
      200,
      () => true,
      () => others((uri) => uri === '150'),
    );
    assert.equal(found[150], '150 here');
    assert.equal(found[199], 'of 199');
    assert.equal(found.length, 200);
  });

  it('stops the others where nobody wants the rest', async () => {
    for await (const file of ahead(files(1000), () => true, others)) if (Number(file.uri) > MANY) break;
    assert.equal(stopped, 1);
    assert.ok(handed.flat().length < 2 * MANY);
  });

  it('reads all here where there are none', async () => {
    const found = await all(
      100,
      () => true,
      () => undefined,
    );
    assert.deepEqual(
      found,
      Array.from({ length: 100 }, (_, i) => `${i} here`),
    );
  });
});
