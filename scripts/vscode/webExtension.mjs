// An extension under development for VS Code for the Web, where it comes from an address and runs in a worker of the page.
import fs from 'node:fs';
import path from 'node:path';
import { vscode } from './install.mjs';

/**
 * Has the workbench that the page opens next take an extension from the server's own address, to which browsers and VS Code
 * let a page go. Unlike a folder it cannot be named in the workbench's address, only in the settings that come with the page.
 *
 * @param {import('playwright-core').Page} page
 * @param {{authority: string}} server
 * @param {object} extension
 * @param {string} extension.folder
 * @param {string} [extension.tests] the module in it whose `run()` runs its tests
 * @returns {Promise<() => void>} what takes the extension from the server again
 */
export async function developFromWeb(page, { authority }, { folder, tests }) {
  const name = `extension-${process.pid}`;
  const link = path.join(vscode, name);
  fs.rmSync(link, { force: true });
  fs.symlinkSync(folder, link, 'junction');
  const { quality, commit } = JSON.parse(fs.readFileSync(path.join(vscode, 'product.json'), 'utf8'));
  const root = `/${quality}-${commit}/static/${name}`;
  const at = (pathname) => ({ scheme: 'http', authority, path: pathname });
  await page.addInitScript(addToSettings, {
    extensions: [at(root)],
    ...(tests ? { extensionTestsPath: at(`${root}/${tests}`) } : {}),
  });
  return () => fs.rmSync(link, { force: true });
}

/** Runs in the page before all else: adds options to the settings that the workbench reads from it. */
function addToSettings(options) {
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (name) {
    const value = getAttribute.call(this, name);
    if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
    const settings = JSON.parse(value);
    settings.developmentOptions = { ...settings.developmentOptions, ...options };
    return JSON.stringify(settings);
  };
}
