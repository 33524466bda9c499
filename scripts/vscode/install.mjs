// Installs VS Code and a browser into this folder, from the npm registry, when they are first needed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;

/** Where the packages of this folder are. */
export const modules = path.join(here, 'node_modules');

/** VS Code itself: code-server is used for the copy of VS Code's own server in it, and for nothing else. */
export const vscode = path.join(modules, 'code-server/lib/vscode');

/** `npm ci` in this folder, once per lock file. No install script runs and nothing is compiled. */
export function install() {
  const stamp = path.join(modules, '.installed');
  const wanted = createHash('sha256')
    .update(fs.readFileSync(path.join(here, 'package-lock.json')))
    .digest('hex');
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== wanted) {
    console.log('Installing VS Code and a browser from the npm registry: once, about 840 MB on disk.');
    const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: here,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (npm.status !== 0) {
      throw new Error(
        `could not install VS Code: "npm ci" failed in ${here}${npm.error ? ` (${npm.error.message})` : ''}`,
      );
    }
    fs.writeFileSync(stamp, wanted);
  }
  // code-server's install script would fill lib/vscode/node_modules, compiling as it goes. What it would put there
  // are dependencies of this folder instead, and three shims stand in for the native modules.
  const link = path.join(vscode, 'node_modules');
  if (!fs.existsSync(link)) fs.symlinkSync(modules, link, 'junction');
}
