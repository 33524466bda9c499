// Serves the workbench to a person's browser until the person has had enough.
import { hasDesktop, openInBrowser } from './desktop.mjs';
import { startServer } from './server.mjs';
import { workbenchUrl } from './workbench.mjs';

/**
 * Starts the server, prints the workbench's address, opens it where there is a desktop, and stays until Ctrl+C.
 * Rejects when the server cannot start or ends by itself.
 *
 * @param {object} options those of `startServer` and of `workbenchUrl`
 * @param {boolean} [options.openBrowser]
 * @returns {Promise<never>}
 */
export async function serve({ openBrowser, ...options }) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
  const server = await startServer(options);
  const url = workbenchUrl(server, options);
  console.log(`\nVS Code is running. Open this address in a browser on this machine:\n\n  ${url}\n`);
  if (openBrowser && hasDesktop()) openInBrowser(url);
  console.log('Press Ctrl+C to stop it.');
  return server.died;
}
