/** Which catalogues a session uses, and which changes of files it is told of. */
import assert from 'node:assert/strict';
import type { Connection, FileSystemWatcher } from 'vscode-languageserver';
import { followed } from '../../../server/catalogues/followed.ts';
import { cataloguesInUse } from '../../../server/catalogues/inUse.ts';
import type { Client } from '../../../server/client.ts';
import { type LoadedReport, unusable } from '../../../server/host/host.ts';
import { data } from '../../fixture.ts';

const loaded = (id: string, body: string): LoadedReport => ({
  kind: 'report',
  report: { ...data, id, body, resolutions: [] },
  file: id,
  annexUri: null,
  textUri: null,
});
const named = (path: string) => ({ path, folders: [], whereabouts: 'anywhere' }) as const;

describe('the catalogues in use', () => {
  it('are the others where reading one fails in a way that nobody thought of', async () => {
    const host = {
      embedded: () => [loaded('wtsa-24', 'WTSA')],
      loadCatalogues: async (path: string) => {
        if (path === 'odd.json') throw new RangeError('Invalid array length');
        return [path === 'broken.json' ? unusable(path, 'it is no JSON') : loaded(path, 'WTDC')];
      },
    };
    const { library, faulty } = await cataloguesInUse(host, {
      instead: undefined,
      further: ['odd.json', 'wtdc-25', 'broken.json'].map(named),
    });
    assert.deepEqual(
      library.reports.map(({ id }) => id),
      ['wtsa-24', 'wtdc-25'],
    );
    assert.deepEqual(faulty, [
      { file: 'odd.json', faults: ['Invalid array length'], isInstead: false },
      { file: 'broken.json', faults: ['it is no JSON'], isInstead: false },
    ]);
  });
});

describe('the catalogues that are followed', () => {
  /** What a client is asked to watch for these paths, and of which of these files it is listened to. */
  async function following(paths: readonly string[], changed: readonly string[], watchesFolders = true) {
    const asked: FileSystemWatcher[][] = [];
    const connection = {
      client: {
        async register(_type: unknown, { watchers }: { watchers: FileSystemWatcher[] }) {
          asked.push(watchers);
          return { dispose() {} };
        },
      },
    } as unknown as Connection;
    const files = followed(connection, { watchesConfiguration: true, watchesFolders } as Client);
    files.follow(paths);
    return {
      patterns: asked.flat().map(({ globPattern }) => globPattern),
      heard: changed.filter((uri) => files.isIn([{ uri, type: 2 }])),
    };
  }
  const changed = [
    'file:///a/draft.md',
    'file:///a/package.json',
    'file:///a/wtdc-25.catalogue.json',
    'file:///a/reports/wtdc-25.catalogue.json',
    'file:///a/reports/notes.md',
    'file:///b/own.json',
  ];
  const rows: readonly {
    readonly paths: readonly string[];
    readonly patterns: readonly unknown[];
    readonly heard: readonly string[];
  }[] = [
    { paths: ['.'], patterns: ['**/*.json'], heard: changed.slice(2, 4) },
    { paths: ['reports/'], patterns: ['**/reports/*.json'], heard: changed.slice(3, 4) },
    { paths: ['own.json'], patterns: ['**/own.json'], heard: changed.slice(5) },
    {
      paths: ['/b/own.json', '/a/[x] #1'],
      patterns: [
        { baseUri: 'file:///b', pattern: 'own.json' },
        { baseUri: 'file:///a', pattern: '?x? #1/*.json' },
      ],
      heard: changed.slice(5),
    },
    { paths: [''], patterns: [], heard: [] },
  ];
  for (const { paths, patterns, heard } of rows)
    it(`are those of ${JSON.stringify(paths)}`, async () => {
      assert.deepEqual(await following(paths, changed), { patterns, heard });
    });
  it('are named by patterns where the client watches no folders', async () => {
    const { patterns } = await following(['/b/own.json'], [], false);
    assert.deepEqual(patterns, ['**/own.json']);
  });
});
