// A person at the workbench: opens it in a browser, and does with mouse and keyboard what a person does.
import { launchBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { startServer } from './server.mjs';
import { workbenchUrl } from './workbench.mjs';

/** Settings by which pictures and tests look the same everywhere. */
const plain = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 24,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.scrollBeyondLastLine': false,
  'editor.wordWrap': 'on',
  'files.hotExit': 'off',
  'window.menuBarVisibility': 'hidden',
  'window.title': 'ITU Resolutions',
  'workbench.layoutControl.enabled': false,
  'workbench.tips.enabled': false,
};

/**
 * Opens the workbench on a folder.
 *
 * @param {object} options
 * @param {string} options.root the extension under development
 * @param {string} options.folder
 * @param {string} [options.openFile] a file, perhaps with `:LINE`
 * @param {object} [options.settings] beside the plain ones
 * @param {{width: number, height: number}} [options.viewport]
 */
export async function openWorkbench({
  root,
  folder,
  openFile,
  settings = {},
  viewport = { width: 1280, height: 800 },
}) {
  install();
  const browser = await launchBrowser();
  const server = await startServer({ settings: { ...plain, ...settings } });
  const close = async () => {
    await browser.close();
    server.stop();
  };
  try {
    const context = await browser.newContext({ viewport, deviceScaleFactor: 1 });
    const origin = `http://${server.authority}`;
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(workbenchUrl(server, { folder, development: [root], openFile }));
    if (openFile) await page.locator('.monaco-editor [class*=squiggly]').first().waitFor({ timeout: 60_000 });
    await page.evaluate(() => document.fonts.ready);
    return { page, close, ...actions(page) };
  } catch (error) {
    await close();
    throw error;
  }
}

function actions(page) {
  return {
    /** Runs a command by its title, from the palette. */
    async command(title) {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').first().waitFor();
      await page.keyboard.type(title);
      // Its row, and not that of a longer title: "View: Close Editor", not "View: Close Editor Group".
      const endings = ['=', '^', '^'].map(
        (sign, i) => `[aria-label${sign === '=' ? '' : sign}="${title}${['', ',', '…'][i]}"]`,
      );
      await page
        .locator(endings.map((label) => `.quick-input-list .monaco-list-row${label}`).join(', '))
        .first()
        .click();
      await page.locator('.quick-input-widget', { hasText: title }).waitFor({ state: 'hidden' });
    },

    /** Waits until a question of the given title is asked above the editor. */
    async asked(title) {
      await page.locator('.quick-input-widget .quick-input-title', { hasText: title }).waitFor();
    },

    /** Moves the mouse to a text in the editor, and waits until the hover says all that it will. */
    async hover(text) {
      const { x, y } = await placeOf(page, text);
      await page.mouse.move(x, y, { steps: 5 });
      // First comes what the squiggle says, then what the hover provider says, which is Markdown.
      const pending = /^(Loading|Checking for quick fixes)/;
      await page
        .locator('.monaco-hover .rendered-markdown')
        .filter({ hasNotText: pending })
        .first()
        .waitFor();
      const fixes = page.locator('.monaco-hover .status-bar .action-container + *');
      await fixes.filter({ hasText: pending }).first().waitFor({ state: 'hidden' });
    },

    /** Clicks at a text in the editor. */
    async click(text, options) {
      const { x, y } = await placeOf(page, text);
      await page.mouse.click(x, y, options);
    },

    /** The lines of the editor that are in sight, without what is no text of the document. */
    text: () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.editor-instance .view-line')]
          .sort((a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top))
          .map((line) => line.textContent.replaceAll('\u00a0', ' '))
          .join('\n'),
      ),

    /** Opens the text of a Word document, from its menu in the file explorer. */
    async checkDocument(name) {
      // Menus have what extensions add to them once these are there.
      await page.getByRole('tab', { name: 'Resolutions' }).first().waitFor({ timeout: 60_000 });
      await page
        .locator('.explorer-folders-view .monaco-list-row', { hasText: name })
        .click({ button: 'right' });
      // A menu takes no clicks in its first moments.
      await page.locator('.monaco-menu .action-item', { hasText: 'Check a Word Document' }).hover();
      await page.locator('.monaco-menu .focused', { hasText: 'Check a Word Document' }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: `${name} (text)` }).waitFor();
      await page.locator('.monaco-editor [class*=squiggly]').first().waitFor({ timeout: 60_000 });
    },

    /** Hides the file explorer, by the key that does. */
    async hideSideBar() {
      await page.keyboard.press('Control+b');
      await page.locator('[id="workbench.parts.sidebar"]').waitFor({ state: 'hidden' });
    },
  };
}

/** Where in the page the first place of the text is: the middle of its first word. */
async function placeOf(page, text) {
  const place = await page.evaluate((wanted) => {
    const lines = [...document.querySelectorAll('.monaco-editor .view-line')].sort(
      (a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top),
    );
    // Every visible character but spaces, which differ between the text and the page, with the node it is in.
    const characters = [];
    for (const line of lines) {
      const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) {
        [...nodes.currentNode.data].forEach((character, at) => {
          if (character.trim()) characters.push({ character, node: nodes.currentNode, at });
        });
      }
    }
    const start = characters
      .map(({ character }) => character)
      .join('')
      .indexOf(wanted.replace(/\s/g, ''));
    if (start < 0) return undefined;
    const { node, at } = characters[start + Math.floor(wanted.split(' ')[0].length / 2)];
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, text);
  if (!place) throw new Error(`"${text}" is not in sight in the editor`);
  return place;
}
