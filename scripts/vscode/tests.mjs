// Runs an extension's tests in the real workbench, in a headless browser.
import { launchBrowser } from './browser.mjs';
import { startControl } from './control.mjs';
import { startServer } from './server.mjs';
import { developFromWeb } from './webExtension.mjs';
import { workbenchUrl } from './workbench.mjs';

/** How long a whole run may take, in milliseconds. */
const limit = 300_000;

/**
 * Opens the workbench on a folder and runs the tests; gives their exit code. The tests' console is printed.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {string[]} [options.development]
 * @param {string} [options.tests]
 * @param {{folder: string, tests: string}} [options.web] in the place of these two: an extension as it comes from the web,
 *   and the module in it whose `run()` runs its tests
 * @param {string} [options.dataDir]
 * @param {string} [options.extensionsDir]
 * @param {string} [options.screenshots] where pictures that the tests ask for go; without it they get none
 * @param {(args: unknown[]) => void} [options.print] what to do with what the tests' console is given
 * @returns {Promise<number>}
 */
export async function runExtensionTests({
  folder,
  development,
  tests,
  web,
  dataDir,
  extensionsDir,
  screenshots,
  print = printed,
}) {
  const browser = await launchBrowser();
  let control;
  let server;
  let withdraw;
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    control = screenshots && (await startControl(page, screenshots));
    // ITU_WORKBENCH is what test/vscode/screenshot.ts looks for.
    server = await startServer({
      dataDir,
      extensionsDir,
      env: control ? { ITU_WORKBENCH: control.address } : {},
    });
    const ended = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`the tests gave no result in ${limit / 1000} s`)), limit).unref();
      server.died.catch(reject);
      page.once('crash', () => reject(new Error('the page with the workbench crashed')));
      // The two functions by which the workbench reports on tests, when the smoke test driver is on.
      page.exposeFunction('codeAutomationExit', resolve);
      page.exposeFunction('codeAutomationLog', (_, args) => print(args));
    });
    ended.catch(() => {}); // awaited below; it may be rejected before
    withdraw = web && (await developFromWeb(page, server, web));
    await page.goto(workbenchUrl(server, { folder, development, tests }));
    return await ended;
  } finally {
    await browser.close();
    server?.stop();
    control?.stop();
    withdraw?.();
  }
}

/** VS Code's own log comes the same way as what the tests print. */
const noise =
  /^(Canceled: |Resolv(ing|ed) connection token|Creating a socket|\[reconnection-grace-time\]|Ignoring fetching additional builtin|Updating additional builtin|\[Service Worker\]|\[AgentHost|\[AccountPolicyGate\]|Loading development extension|No search provider registered)/;

/** Prints it, without VS Code's own log. */
export function printed(args) {
  if (process.env.VSCODE_VERBOSE || !noise.test(String(args[0]))) console.log(...args);
}
