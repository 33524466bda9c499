// What only a user sees: the workbench in a browser, driven by mouse and keyboard alone.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbench } from '../../scripts/vscode/driver.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const DRAFT = `# A draft

The plan of Resolution 44 (Rev. Geneva, 2022) goes on.
Spam is a matter of Resolution 52 and more.

See 
`;

describe('the workbench', function () {
  this.timeout(90_000);
  let workbench;
  let page;
  before(async () => {
    const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'itu-workbench-'));
    fs.writeFileSync(path.join(folder, 'draft.md'), DRAFT);
    workbench = await openWorkbench({ root, folder, openFile: path.join(folder, 'draft.md') });
    page = workbench.page;
    // What is opened next would take the place of an editor in preview.
    await workbench.command('View: Keep Editor');
  });
  after(() => workbench?.close());

  const rows = () => page.locator('.quick-input-list .monaco-list-row');
  const picture = (name) => {
    const file = path.join(root, '.cache/screenshots', `workbench-${name}.png`);
    return page.screenshot({ path: file });
  };
  /** Waits until the document holds a text, as far as it is in sight. */
  async function holds(text) {
    const seen = async () => (await workbench.text()).replace(/\s+/g, ' ');
    for (let tries = 0; tries < 200; tries++) {
      if ((await seen()).includes(text)) return;
      await page.waitForTimeout(50);
    }
    await picture('failure');
    assert.fail(`"${text}" is not in: ${await seen()}`);
  }
  /** Puts the cursor at the end of the line that begins with "See". */
  async function atSee() {
    await workbench.click('See');
    await page.keyboard.press('End');
  }
  async function closeAnnex() {
    await workbench.command('View: Close Editor');
    await page.locator('.tab', { hasText: 'annex.md' }).waitFor({ state: 'detached' });
  }

  it('shows the hover, which leads to the annex', async () => {
    await workbench.hover('Resolution 44 (Rev. Geneva, 2022)');
    const hover = page.locator('.monaco-hover').filter({ hasText: 'Bridging the standardization gap' });
    await hover.first().waitFor();
    await picture('hover');
    await hover.getByText('Open in the annex').first().click();
    await page.locator('.tab.active', { hasText: 'annex.md' }).waitFor();
    await holds('Resolution 44 (Rev. New Delhi, 2024)');
    await closeAnnex();
  });

  it('takes an inlay hint into the text by a double click', async () => {
    await holds('Resolution 52(Rev. New Delhi, 2024)');
    await workbench.click('(Rev. New Delhi, 2024)', { clickCount: 2, delay: 50 });
    await holds('Resolution 52 (Rev. New Delhi, 2024)');
    await picture('hint');
  });

  it('filters the quick pick by title and acronym, and inserts with the provision as a second step', async () => {
    await atSee();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('q');
    await workbench.asked('Insert Citation');
    await page.keyboard.type('EMF');
    await rows().nth(5).waitFor({ state: 'hidden' });
    // Between what was shown and what is found, the list is empty.
    await rows().filter({ hasText: '72' }).first().waitFor();
    const labels = await rows().allTextContents();
    assert.ok(labels.length > 0 && labels.every((label) => /^\d+/.test(label.trim())), labels.join('; '));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('bridging');
    await rows().filter({ hasText: '44' }).first().waitFor();
    await rows().nth(1).waitFor({ state: 'hidden' });
    await picture('insert');
    await page.keyboard.press('Enter');
    await workbench.asked('Insert Citation of Resolution 44');
    await page.keyboard.type('resolves 1');
    await rows().filter({ hasText: 'resolves 1' }).first().waitFor();
    await page.keyboard.press('Enter');
    await holds('See resolves 1 of Resolution 44 (Rev. New Delhi, 2024)');
  });

  it('makes a list of several picks', async () => {
    await page.keyboard.type('; ');
    await workbench.command('ITU Resolutions: Insert Citation');
    await workbench.asked('Insert Citation');
    await page.keyboard.type('101, 52');
    await page.locator('.quick-input-count', { hasText: '2 Selected' }).waitFor();
    await picture('list');
    await page.keyboard.press('Enter');
    await holds('; Resolutions 52 (Rev. New Delhi, 2024) and 101 (New Delhi, 2024)');
  });

  it('takes what is typed and confirmed at once for what it finds', async () => {
    await workbench.command('ITU Resolutions: Insert Citation');
    await workbench.asked('Insert Citation');
    await page.keyboard.type('spam');
    await page.keyboard.press('Enter');
    await workbench.asked('Insert Citation of Resolution 52');
    await page.keyboard.press('Escape');
  });

  it('offers pasted text with clean references', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('Resolution 88¹ (Rev. New Del\u00adhi, 2024)'));
    await atSee();
    await page.keyboard.type(', then ');
    await page.keyboard.press('Control+v');
    // A hint may stand between the number and the mark by now.
    await holds('¹ (Rev. New Del\u00adhi, 2024)');
    await page.locator('.post-edit-widget').waitFor();
    await page.keyboard.press('Control+.');
    await picture('paste');
    await page
      .locator('.context-view, .action-widget')
      .getByText('Paste with Clean References')
      .first()
      .click();
    await holds('then Resolution 88 (Rev. New Delhi, 2024)');
  });

  it('has a view that is grouped, filtered as one types, and acts on its items', async () => {
    await page.getByRole('tab', { name: 'Resolutions' }).first().click();
    const items = page.locator('.pane-body .monaco-list-row');
    await items.filter({ hasText: 'Suppressed' }).first().waitFor();
    await workbench.command('ITU Resolutions: Group by Addressee');
    await items.filter({ hasText: 'Study Group 17' }).first().waitFor();
    await workbench.command('ITU Resolutions: Group by Status');
    await workbench.command('ITU Resolutions: Filter');
    await workbench.asked('Filter Resolutions');
    await page.keyboard.type('spam');
    await page.locator('.pane-body', { hasText: '1 with “spam”' }).first().waitFor();
    const row = items.filter({ hasText: 'Countering and combating spam' }).first();
    await row.waitFor();
    await page.keyboard.press('Enter');
    await picture('view');
    await row.hover();
    await row.getByRole('button', { name: 'Open in the Annex' }).click();
    await page.locator('.tab.active', { hasText: 'annex.md' }).waitFor();
    await holds('Resolution 52 (Rev. New Delhi, 2024)');
    await closeAnnex();
    await workbench.command('ITU Resolutions: Clear Filter');
    await items.filter({ hasText: 'Revised' }).first().waitFor();
  });

  it('finds resolutions and clauses among the symbols of the workspace', async () => {
    for (const [query, shown] of [
      ['to:SG17', '58 instructs Study Group 17'],
      ['suppressed', 'Resolution 80'],
      ['EMF', 'Resolution 72'],
    ]) {
      await page.keyboard.press('Control+t');
      await page.locator('.quick-input-widget input').first().waitFor();
      await page.keyboard.type(query);
      await rows().filter({ hasText: shown }).first().waitFor();
      await page.keyboard.press('Escape');
    }
  });

  it('says in the language status which catalogue is in use, and how many findings there are', async () => {
    await page.locator('.tab', { hasText: 'draft.md' }).first().click();
    await page.locator('.editor-instance [class*=squiggly]').first().waitFor();
    await page.locator('[id="status.languageStatus"]').hover();
    const status = page
      .locator('.hover-language-status')
      .filter({ hasText: 'WTSA-24: 57 resolutions' })
      .first();
    await status.waitFor();
    assert.match((await status.textContent()) ?? '', /\d+ warnings?.* in this document/);
    await picture('status');
    await page.keyboard.press('Escape');
  });

  it('has a walkthrough of four steps with pictures', async () => {
    await workbench.command('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-widget input').first().waitFor();
    await page.keyboard.type('ITU Resolutions');
    await rows().filter({ hasText: 'Get Started with ITU Resolutions' }).first().waitFor();
    await page.keyboard.press('Enter');
    const steps = page.locator('.gettingStartedContainer .getting-started-step');
    await steps.nth(3).waitFor();
    assert.equal(await steps.count(), 4);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.getting-started-media img')].some((each) => each.naturalWidth > 100),
    );
    await picture('walkthrough');
  });
});
