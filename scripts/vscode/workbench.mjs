// The address of the workbench: what VS Code's command line says, said in a URL.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The address that opens the workbench on a folder.
 *
 * @param {{authority: string, token: string}} server
 * @param {object} options paths of this machine
 * @param {string} [options.folder] an empty window when absent
 * @param {string[]} [options.development] extensions under development
 * @param {string} [options.tests] the module whose `run()` runs their tests
 * @param {string} [options.openFile] a file, perhaps with `:LINE:COLUMN`
 */
export function workbenchUrl({ authority, token }, { folder, development = [], tests, openFile }) {
  const pathname = (file) => pathToFileURL(path.resolve(file)).pathname;
  const remote = (file) => `vscode-remote://${authority}${pathname(file)}`;
  const payload = development.map((extension) => ['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (openFile) payload.push(['openFile', remote(openFile)]);
  if (openFile && /:\d+(:\d+)?$/.test(openFile)) payload.push(['gotoLineMode', 'true']);
  const url = new URL(`http://${authority}/`);
  url.searchParams.set('tkn', token);
  if (folder) url.searchParams.set('folder', pathname(folder));
  else url.searchParams.set('ew', 'true');
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
