// The HTML report in a browser: what shows, by keyboard, in each scheme of colours and on paper, and that nothing in a draft runs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../../scripts/vscode/browser.mjs';
import { install } from '../../scripts/vscode/install.mjs';

const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');
const HOSTILE = `<script>document.title = 'run'</script><img src=x onerror="document.title = 'run'">`;

describe('the HTML report', function () {
  this.timeout(90_000);
  let browser;
  let page;
  const refused = [];
  before(async () => {
    install();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'itu-report-'));
    fs.writeFileSync(
      path.join(folder, 'draft.txt'),
      `${HOSTILE} Resolution 80 ${HOSTILE}\n\nRes 44 (Rev. New Delhi, 2024)\n`,
    );
    fs.writeFileSync(path.join(folder, 'ar.txt'), 'وفقاً للقرار 80 (دبي، 2012) الصادر عن الجمعية\n');
    const { stdout } = spawnSync(process.execPath, [CLI, 'check', '.', '--format', 'html'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const file = path.join(folder, 'report.html');
    fs.writeFileSync(file, stdout);
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(pathToFileURL(file).href);
  });
  after(() => browser?.close());

  const shown = () => page.locator('.finding:visible').count();
  const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  it('shows drafts as text: nothing in them runs, and its own style is let through', async () => {
    assert.equal(await page.title(), 'References to ITU resolutions');
    assert.equal(await page.locator('script, img').count(), 0);
    assert.deepEqual(refused, []);
    assert.match(await page.locator('blockquote').nth(1).innerText(), /<script>.* Resolution 80 <script>/s);
    assert.equal(await page.locator('mark').nth(1).innerText(), 'Resolution 80');
  });
  it('sets a finding of an Arabic reference from right to left', async () => {
    const finding = page.locator('[lang=ar]').first();
    assert.equal(await finding.evaluate((element) => getComputedStyle(element).direction), 'rtl');
  });
  it('is used by keyboard: past the tables, and with hints hidden', async () => {
    const all = await shown();
    await page.keyboard.press('Tab');
    assert.equal(await page.locator(':focus').innerText(), 'Skip to the findings');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await page.locator(':focus').getAttribute('id'), 'show-hint');
    await page.keyboard.press('Space');
    const hints = await page.locator('.finding.hint').count();
    assert.ok(hints > 0);
    assert.equal(await shown(), all - hints);
    await page.keyboard.press('Space');
    assert.equal(await shown(), all);
  });
  it('is light or dark, fits a narrow window, and leaves out on paper what is of no use there', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await colour();
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.notEqual(await colour(), light);
    await page.setViewportSize({ width: 360, height: 700 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360));
    await page.emulateMedia({ media: 'print' });
    assert.equal(await colour(), light);
    assert.ok(await page.locator('.filters').isHidden());
  });
});
