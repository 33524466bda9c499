// Finds the VS Code that is installed on this machine, if it can show a window with this extension.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hasDesktop } from './vscode/desktop.mjs';

const manifest = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8'));
const windows = process.platform === 'win32';

/**
 * The installed VS Code that is new enough for the extension: its `code` command, and its executable where that can
 * be told from the command's place. Undefined when there is none, or no desktop to show it on.
 *
 * @returns {{command: string, executable: string | undefined} | undefined}
 */
export function installedCode() {
  if (!hasDesktop()) return undefined;
  const command = places().find((file) => fs.existsSync(file) && isDesktop(file) && isNewEnough(file));
  return command && { command, executable: executableOf(fs.realpathSync(command)) };
}

/**
 * Runs VS Code's `code` command and waits for it to end, which it does once the window is open.
 *
 * @returns {import('node:child_process').SpawnSyncReturns<string>}
 */
export function runCode(command, args, options = {}) {
  // A .cmd file runs in a shell only, and the shell takes its arguments quoted.
  const quote = (text) => (windows ? `"${text}"` : text);
  return spawnSync(quote(command), args.map(quote), { encoding: 'utf8', shell: windows, ...options });
}

function places() {
  const name = windows ? 'code.cmd' : 'code';
  const onPath = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
  const application = 'Visual Studio Code.app/Contents/Resources/app/bin/code';
  const usual = {
    darwin: [path.join('/Applications', application), path.join(os.homedir(), 'Applications', application)],
    win32: [
      process.env.LOCALAPPDATA && path.join(process.env.LOCALAPPDATA, 'Programs'),
      process.env.ProgramFiles,
    ]
      .filter(Boolean)
      .map((folder) => path.join(folder, 'Microsoft VS Code/bin', name)),
  };
  return [...onPath, ...(usual[process.platform] ?? [])];
}

/** Not the helper of a remote window, which takes no extension under development, and not Windows' own seen from WSL. */
function isDesktop(file) {
  const real = fs.realpathSync(file);
  return (
    !real.includes(`${path.sep}remote-cli${path.sep}`) &&
    !(process.env.WSL_DISTRO_NAME && real.startsWith('/mnt/'))
  );
}

function isNewEnough(file) {
  const [wantedMajor, wantedMinor] = /(\d+)\.(\d+)/.exec(manifest.engines.vscode).slice(1).map(Number);
  const said = runCode(file, ['--version'], { timeout: 20_000 });
  const version = said.status === 0 && /^(\d+)\.(\d+)\.\d+/.exec(said.stdout);
  if (!version) return false;
  const [major, minor] = version.slice(1).map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function executableOf(command) {
  const bin = path.dirname(command);
  const guesses = {
    darwin: ['Electron', 'Code'].map((name) => path.resolve(bin, '../../../MacOS', name)),
    linux: [path.resolve(bin, '../code')],
    win32: [path.resolve(bin, '../Code.exe')],
  };
  return guesses[process.platform]?.find((file) => fs.existsSync(file) && fs.statSync(file).isFile());
}
