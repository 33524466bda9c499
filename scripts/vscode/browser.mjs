// A headless browser for the workbench: the Chromium among the packages of this folder, or an installed Chrome.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { modules } from './install.mjs';

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but this machine is there for the workbench, so that a run is the same with and without a network.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/** Launches $BROWSER_PATH, else the packaged Chromium (Linux on x64), else an installed Chrome. */
export async function launchBrowser() {
  const { chromium } = await import('playwright-core');
  const own = process.env.BROWSER_PATH
    ? { executablePath: process.env.BROWSER_PATH }
    : await packagedChromium();
  try {
    return await chromium.launch({ args: flags, ...(own ?? { channel: 'chrome' }) });
  } catch (error) {
    if (own) throw error;
    throw new Error(
      `no browser for VS Code: a packaged Chromium exists for Linux on x64 only (this is ${process.platform} on ` +
        `${process.arch}), and no Google Chrome is installed. Install it, or set BROWSER_PATH to a Chromium.`,
    );
  }
}

/** The Chromium in @sparticuz/chromium, unpacked once. It needs no system package. */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.join(modules, '.chromium');
  const executablePath = path.join(folder, 'chromium');
  if (!fs.existsSync(executablePath)) await unpack(path.join(modules, '@sparticuz/chromium/bin'), folder);
  const env = { ...process.env };
  // All it needs beyond glibc is NSS, NSPR and expat: its own where the system has none.
  if (spawnSync(executablePath, ['--version']).status !== 0)
    env.LD_LIBRARY_PATH = path.join(folder, 'al2023/lib');
  env.FONTCONFIG_FILE = writeFontSettings(folder);
  return { executablePath, env };
}

/** The same fonts everywhere, then what the system has: without any font at all Chromium crashes. */
function writeFontSettings(folder) {
  const fonts = path.join(modules, 'dejavu-fonts-ttf/ttf').replaceAll('&', '&amp;');
  const file = path.join(folder, 'fonts.conf');
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <match>
    <edit name="family" mode="append_last"><string>DejaVu Sans</string></edit>
  </match>
</fontconfig>
`,
  );
  return file;
}

async function unpack(from, to) {
  const { extract } = await import('tar-fs');
  const partial = `${to}.${process.pid}`;
  fs.mkdirSync(partial, { recursive: true });
  const expand = (name, into) =>
    pipeline(fs.createReadStream(path.join(from, name)), createBrotliDecompress(), into);
  await Promise.all([
    expand('chromium.br', fs.createWriteStream(path.join(partial, 'chromium'), { mode: 0o755 })),
    expand('al2023.tar.br', extract(path.join(partial, 'al2023'))),
    expand('swiftshader.tar.br', extract(partial)),
  ]);
  try {
    fs.renameSync(partial, to);
  } catch {
    // Another run was quicker.
    fs.rmSync(partial, { recursive: true, force: true });
  }
}
