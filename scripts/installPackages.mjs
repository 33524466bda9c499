// Installs the packages of a folder that has a lock file of its own, when they are first needed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** `npm ci` in this folder, once per lock file, after saying so. No install script runs and nothing is compiled. */
export function installPackages(folder, saying) {
  const stamp = path.join(folder, 'node_modules/.installed');
  const wanted = createHash('sha256')
    .update(fs.readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  console.log(saying);
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    throw new Error(`"npm ci" failed in ${folder}${npm.error ? ` (${npm.error.message})` : ''}`);
  }
  fs.writeFileSync(stamp, wanted);
}
