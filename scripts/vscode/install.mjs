// Installs VS Code and a browser into this folder, from the npm registry, when they are first needed.
import fs from 'node:fs';
import path from 'node:path';
import { installPackages } from '../installPackages.mjs';

const here = import.meta.dirname;

/** Where the packages of this folder are. */
export const modules = path.join(here, 'node_modules');

/** VS Code itself: code-server is used for the copy of VS Code's own server in it, and for nothing else. */
export const vscode = path.join(modules, 'code-server/lib/vscode');

/** Once per lock file. */
export function install() {
  installPackages(
    here,
    'Installing VS Code and a browser from the npm registry: once, about 840 MB on disk.',
  );
  // code-server's install script would fill lib/vscode/node_modules, compiling as it goes. What it would put there
  // are dependencies of this folder instead, and three shims stand in for the native modules.
  const link = path.join(vscode, 'node_modules');
  if (!fs.existsSync(link)) fs.symlinkSync(modules, link, 'junction');
}
