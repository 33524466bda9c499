// A Word document at the workbench, as a user meets it: opened from the Explorer, read, and there again after a reload.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbench } from '../../scripts/vscode/driver.mjs';

const root = path.resolve(import.meta.dirname, '../..');

describe('a Word document at the workbench', function () {
  this.timeout(90_000);
  let workbench;
  let page;
  before(async () => {
    const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'itu-document-'));
    fs.copyFileSync(path.join(root, 'samples/contribution.docx'), path.join(folder, 'contribution.docx'));
    workbench = await openWorkbench({ root, folder, settings: { 'breadcrumbs.enabled': true } });
    page = workbench.page;
  });
  after(() => workbench?.close());

  it('opens from the menu of the Explorer, with its places above it', async () => {
    await workbench.checkDocument('contribution.docx');
    await workbench.click('Resolution 44 (Rev. Geneva, 2022)');
    const places = page.locator('.breadcrumbs-control').filter({ hasText: 'Introduction' });
    await places.filter({ hasText: 'paragraph 1' }).waitFor();
  });

  it('says why it cannot be changed', async () => {
    await page.keyboard.type('x');
    const message = page.locator('.monaco-editor-overlaymessage');
    await message.filter({ hasText: 'write a copy in which the fixes are tracked changes' }).waitFor();
    assert.doesNotMatch(await workbench.text(), /x, and proposes/);
  });

  it('is there again after a reload', async () => {
    const loaded = page.waitForEvent('load');
    // The page goes while the command is run.
    await workbench.command('Developer: Reload Window').catch(() => {});
    await loaded;
    await page.locator('.tab.active', { hasText: 'contribution.docx (text)' }).waitFor({ timeout: 60_000 });
    await page.locator('.monaco-editor [class*=squiggly]').first().waitFor({ timeout: 60_000 });
    assert.match(await workbench.text(), /Introduction/);
  });
});
