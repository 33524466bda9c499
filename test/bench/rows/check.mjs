// `itu-resolutions check` on a folder of drafts, as a person runs it: all cores, its report written as text.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { COUNTS, folderOfDrafts } from '../folder.mjs';
import { goal } from '../goal.mjs';
import { byTurns, figures, must, quantile } from '../measure.mjs';
import { PROBE, PROBE_ENV, probed } from '../probed.mjs';
import { COMMAND } from '../servers.mjs';

/** The most memory for the largest folder may be so many times that for the middle one: then it does not grow with it. */
const FLAT = 1.2;

export async function* measure({ quick }) {
  let middle;
  for (const count of COUNTS) {
    const drafts = await folderOfDrafts(count);
    try {
      const memory = [];
      const check = async () => {
        must((await checked(drafts.folder)) > drafts.references / 60, 'too few findings');
        memory.push(probed().most / 1e6);
      };
      const rounds = quick ? 2 : count > 1000 ? 3 : 10;
      const times = await byTurns({ check }, { rounds, warmUp: count > 1000 ? 0 : 1 });
      const ours = figures(times.check);
      const row = { size: drafts.size, at: drafts.bytes };
      const speed = goal('MB/s', drafts.bytes / 1000 / ours.median, count > 1000 ? 150 : null);
      yield { ...row, work: 'check, all cores', ours, goals: [speed] };
      const most = quantile(memory, 0.5);
      yield {
        ...row,
        work: 'check, the most memory',
        ours: { median: most, unit: 'MB' },
        goals: [goal('ratio', most / (middle ?? most), count > 1000 ? FLAT : null)],
      };
      middle = most;
    } finally {
      drafts.remove();
    }
  }
}

/** How many lines the report has. */
async function checked(folder) {
  const args = [...PROBE, ...COMMAND, 'check', folder];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...PROBE_ENV },
  });
  let lines = 0;
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) lines++;
  });
  await once(child, 'close');
  return lines;
}
