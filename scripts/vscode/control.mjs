// Lets tests in the extension host ask for what only the browser can do: a picture of the workbench.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

/**
 * Listens on loopback, at an address nobody can guess, for `POST ADDRESS/screenshot?name=NAME&until=SELECTOR`: waits
 * until what the CSS selector names is visible, and answers when FOLDER/NAME.png is written.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} folder where the pictures go
 * @returns {Promise<{address: string, stop: () => void}>}
 */
export async function startControl(page, folder) {
  const secret = randomBytes(16).toString('hex');
  const server = http.createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    try {
      if (request.method !== 'POST' || pathname !== `/${secret}/screenshot`)
        throw new Error('no such request');
      await screenshot(page, folder, searchParams.get('name') ?? '', searchParams.get('until'));
      response.end();
    } catch (error) {
      response.writeHead(400).end(error.message);
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { address: `http://127.0.0.1:${server.address().port}/${secret}`, stop: () => server.close() };
}

async function screenshot(page, folder, name, until) {
  if (!/^[\w-]+$/.test(name))
    throw new Error(`"${name}" cannot name a picture: letters, digits, - and _ only`);
  if (until) await page.locator(until).first().waitFor({ timeout: 10_000 });
  fs.mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
