// `npm start`: shows the extension at work on samples/draft.md, in the installed VS Code or else in the browser.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installedCode, runCode } from './installedCode.mjs';
import { install } from './vscode/install.mjs';
import { serve } from './vscode/serve.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'samples');
const draft = path.join(folder, 'draft.md');

const usage = `Usage: npm start -- [--port N] [--no-browser]

Opens samples/draft.md in VS Code with this extension: in the installed VS Code where there is one, else in the browser.
  --port N      serve VS Code in the browser, at port N
  --no-browser  serve VS Code for the browser, and only print its address`;

try {
  const options = parseOptions();
  if (options.help) console.log(usage);
  else if (options.port !== undefined || options['no-browser'] || !openInstalled())
    await serveInBrowser(options);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

function parseOptions() {
  const port = { type: 'string' };
  const flag = { type: 'boolean' };
  try {
    const { values } = parseArgs({ options: { port, 'no-browser': flag, help: { ...flag, short: 'h' } } });
    if (values.port === undefined || /^\d{1,5}$/.test(values.port)) return values;
    throw new Error(`--port takes a number, not "${values.port}"`);
  } catch (error) {
    throw new Error(`${error.message}\n\n${usage}`);
  }
}

/** Whether the installed VS Code took it. */
function openInstalled() {
  const code = installedCode();
  if (!code) {
    console.log(
      'No installed VS Code can be opened here: running the one of the npm registry, in the browser.',
    );
    return false;
  }
  console.log('Opening samples/draft.md in VS Code, in a new window with the extension.');
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, '--goto', draft];
  const { status } = runCode(code.command, args, { stdio: 'inherit' });
  if (status !== 0)
    console.log('The installed VS Code did not start: running the one of the npm registry, in the browser.');
  return status === 0;
}

async function serveInBrowser(options) {
  install();
  await serve({
    folder,
    development: [root],
    openFile: draft,
    settings: { 'editor.wordWrap': 'on' },
    port: Number(options.port ?? 0),
    openBrowser: !options['no-browser'],
  });
}
