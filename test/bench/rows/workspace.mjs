// A workspace of drafts that are not open: its first diagnostics and with them the index, then a file that changes, then memory.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { startServer } from '../client.mjs';
import { COUNTS, folderOfDrafts } from '../folder.mjs';
import { goal } from '../goal.mjs';
import { byTurns, figures, must } from '../measure.mjs';
import { keptBy, PROBE, PROBE_ENV, residentMemory } from '../probed.mjs';
import { NULL, OURS, PULLING } from '../servers.mjs';
import { changesOf } from '../workspaceChanges.mjs';

/** As VS Code announces them. */
const CAPABILITIES = {
  ...PULLING,
  workspace: {
    didChangeWatchedFiles: { dynamicRegistration: true },
    codeLens: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
  },
};
const { rgPath } = createRequire(import.meta.url)('@vscode/ripgrep-universal');

export async function* measure({ quick }) {
  for (const count of COUNTS) {
    const drafts = await folderOfDrafts(count);
    try {
      yield* rowsOf(drafts, count, quick);
    } finally {
      drafts.remove();
    }
  }
}

async function* rowsOf(drafts, count, quick) {
  const { folder, size, references, uri } = drafts;
  let server;
  const index = async () => {
    server?.process.kill();
    server = await started(OURS, uri);
    const begun = performance.now();
    const reports = await diagnosed(server);
    const took = performance.now() - begun;
    must(reports.length === count, `${reports.length} of ${count} drafts were told of`);
    const found = reports.reduce((sum, { items }) => sum + items.length, 0);
    must(found > references / 60, `${found} findings in ${references} references`);
    return took;
  };
  const search = (...args) => execFileSync(rgPath, ['-c', ...args, 'Resolution', folder]);
  const peer = (...args) => must(search(...args).length > count, 'rg found nothing');
  const rounds = quick ? (count > 1000 ? 1 : 3) : count > 1000 ? 3 : 10;
  const times = await byTurns(
    { ours: index, all: () => peer(), one: () => peer('--threads=1') },
    { rounds, warmUp: count > 1000 ? 0 : 1 },
  );
  const [ours, all, one] = [figures(times.ours), figures(times.all), figures(times.one)];
  const row = { work: 'first full index of a workspace', size, at: drafts.bytes, ours };
  yield { ...row, peer: { name: 'rg -c', ...all }, goals: [goal('ratio', ours.median / all.median, 5)] };
  const alone = { name: 'rg -c, one thread', ...one };
  yield { ...row, peer: alone, goals: [goal('ratio', ours.median / one.median, null)] };

  const null_ = await started(NULL, uri);
  const [more, least] = [residentMemory(server.process), residentMemory(null_.process)];
  const megabytes = (bytes) => ({ median: bytes / 1e6, unit: 'MB' });
  const memory = { size, at: drafts.bytes };
  yield {
    ...memory,
    work: 'memory after the index',
    ours: megabytes(more),
    peer: { name: 'null server', ...megabytes(least) },
    goals: [goal('MB', (more - least) / 1e6, 60)],
  };
  null_.process.kill();
  yield* changesOf(server, drafts, quick);
  server.process.kill();

  const watched = await started([...PROBE, ...OURS], uri, PROBE_ENV);
  const before = await keptBy(watched.process);
  await diagnosed(watched);
  const kept = (await keptBy(watched.process)) - before;
  watched.process.kill('SIGKILL');
  yield {
    ...memory,
    work: 'kept of the index, without garbage',
    ours: megabytes(kept),
    references,
    goals: [goal('bytes a reference', kept / references, 100)],
  };
}

async function started(command, folder, env = {}) {
  const server = startServer(command, { capabilities: CAPABILITIES, folder, env });
  await server.initialize();
  return server;
}

/** The reports of all drafts, those of partial results among them. */
async function diagnosed(server) {
  const reports = [];
  const end = server.on('$/progress', ({ token, value }) => {
    if (token === 'diagnostics') reports.push(...value.items);
  });
  const params = { previousResultIds: [], partialResultToken: 'diagnostics' };
  const { result } = await server.ask('workspace/diagnostic', params);
  end();
  return [...reports, ...result.items];
}
