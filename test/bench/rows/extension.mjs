// Activating the extension in the real VS Code, and the size of what is installed.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { install } from '../../../scripts/vscode/install.mjs';
import { writeSettings } from '../../../scripts/vscode/profile.mjs';
import { runExtensionTests } from '../../../scripts/vscode/tests.mjs';
import { cache, root } from '../build.mjs';
import { goal } from '../goal.mjs';
import { figures, must } from '../measure.mjs';

export async function* measure({ quick }) {
  yield packed();
  install();
  const all = [];
  for (let i = 0; i < (quick ? 1 : 7); i++) all.push(await activated());
  const row = { size: 'once a window', at: 0 };
  const own = figures(all.map(({ active }) => active));
  yield {
    ...row,
    work: "activation, the extension host's own time",
    ours: own,
    goals: [goal('ms', own.median, 30)],
  };
  const took = figures(all.map((times) => times.took));
  yield {
    ...row,
    work: 'activation, the server started with it',
    ours: took,
    goals: [goal('ms', took.median, null)],
  };
}

/** One start of VS Code on an empty folder, with the extension as it was built. */
async function activated() {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'itu-'));
  const [workspace, data] = ['workspace', 'data'].map((name) => path.join(folder, name));
  try {
    fs.mkdirSync(workspace);
    writeSettings(data);
    const out = path.join(folder, 'times.json');
    process.env.BENCH_OUT = out;
    const code = await runExtensionTests({
      folder: workspace,
      development: [root],
      tests: path.join(import.meta.dirname, '../activation.cjs'),
      dataDir: data,
      extensionsDir: path.join(folder, 'extensions'),
      print: () => {},
    });
    must(code === 0, `VS Code ended with ${code}`);
    return JSON.parse(fs.readFileSync(out, 'utf8'));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function packed() {
  const target = path.join(cache, 'packages');
  fs.rmSync(target, { recursive: true, force: true });
  execFileSync(process.execPath, [path.join(root, 'scripts/package.mjs'), target], {
    cwd: root,
    stdio: 'ignore',
  });
  const vsix = fs.readdirSync(target).find((name) => name.endsWith('.vsix'));
  const size = fs.statSync(path.join(target, vsix)).size / 1000;
  return {
    work: 'size of the extension (.vsix)',
    size: 'installed',
    at: 0,
    ours: { median: size, unit: 'kB' },
    goals: [goal('kB', size, 600)],
  };
}
