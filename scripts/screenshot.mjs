// Makes docs/screenshot.png: the real workbench on samples/draft.md, with the hover of one reference open.
// `node scripts/screenshot.mjs "Resolution 44 (Rev. Geneva, 2022)"`: at the first place of this text. Build first.
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './vscode/browser.mjs';
import { install } from './vscode/install.mjs';
import { startServer } from './vscode/server.mjs';
import { workbenchUrl } from './vscode/workbench.mjs';

const root = path.resolve(import.meta.dirname, '..');
const draft = path.join(root, 'samples/draft.md');
const picture = path.join(root, 'docs/screenshot.png');
const reference = process.argv[2] ?? 'Resolution 44 (Rev. Geneva, 2022)';

/** How much of the draft is in sight without scrolling, in lines, with room for the hover. */
const screenful = 20;

const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 24,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.scrollBeyondLastLine': false,
  'editor.wordWrap': 'on',
  'window.menuBarVisibility': 'hidden',
  'window.title': 'draft.md',
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.tips.enabled': false,
};

let browser;
let server;
try {
  install();
  browser = await launchBrowser();
  server = await startServer({ settings });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
  page.setDefaultTimeout(60_000);
  const options = { folder: path.dirname(draft), development: [root], openFile: `${draft}:${lineToShow()}` };
  await page.goto(workbenchUrl(server, options));
  await page.locator('.monaco-editor [class*=squiggly]').first().waitFor();
  await hideSideBar(page);
  await hover(page, await middleOf(page, reference));
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: picture });
  console.log(`${path.relative(root, picture)} shows "${reference}"`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser?.close();
  server?.stop();
}
process.exit();

/** The line that the editor goes to: the first, unless the reference would be out of sight then. */
function lineToShow() {
  const text = fs.readFileSync(draft, 'utf8');
  const at = text.indexOf(reference);
  if (at < 0) throw new Error(`samples/draft.md does not say "${reference}"`);
  const line = text.slice(0, at).split('\n').length;
  return line > screenful ? line : 1;
}

/** Hides the file explorer, by the key that does. */
async function hideSideBar(page) {
  await page.keyboard.press('Control+b');
  await page.locator('[id="workbench.parts.sidebar"]').waitFor({ state: 'hidden' });
}

/** Moves the mouse to a place in the text, and waits until the hover says all that it will. */
async function hover(page, { x, y }) {
  await page.mouse.move(x, y, { steps: 5 });
  // First comes what the squiggle says, then what the hover provider says, which is Markdown.
  const pending = /^(Loading|Checking for quick fixes)/;
  await page.locator('.monaco-hover .rendered-markdown').filter({ hasNotText: pending }).first().waitFor();
  const actions = page.locator('.monaco-hover .status-bar .action-container + *');
  await actions.filter({ hasText: pending }).first().waitFor({ state: 'hidden' });
}

/** Where in the page the first place of the text is: the middle of its first word. */
async function middleOf(page, text) {
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
