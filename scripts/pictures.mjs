// Makes the pictures of README and of the walkthrough, light and dark, and the icon: the real workbench on the samples.
// The one of six languages wants fonts for all of them (fonts-noto-cjk on Debian).
// `node scripts/pictures.mjs hover` makes those whose name begins so. Build first; look at them afterwards.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import encode, { init } from '@jsquash/webp/encode.js';
import { launchBrowser } from './vscode/browser.mjs';
import { openWorkbench } from './vscode/driver.mjs';

const root = path.resolve(import.meta.dirname, '..');
const wanted = process.argv[2] ?? '';

/** How many colours a picture keeps: a workbench has few, and many shades at the edges of its letters. */
const COLOURS = 14;

/** What has nothing to do with us is not in the pictures. */
const PLAIN = {
  'workbench.statusBar.visible': false,
  'workbench.editor.editorActionsLocation': 'hidden',
};

const themes = {
  light: { colorTheme: 'Default Light Modern', shown: '.monaco-workbench.vs' },
  dark: { colorTheme: 'Default Dark Modern', shown: '.monaco-workbench.vs-dark' },
};

/** Each picture: what is done before it is taken, and the size of the window. */
const pictures = {
  hover: {
    viewport: { width: 800, height: 480 },
    settings: { 'workbench.activityBar.location': 'hidden' },
    async act({ hideSideBar, hover }) {
      await hideSideBar();
      await hover('Resolution 44 (Rev. Geneva, 2022)');
    },
  },
  check: {
    viewport: { width: 720, height: 360 },
    settings: { 'workbench.activityBar.location': 'hidden' },
    line: 40,
    async act({ page, hideSideBar, command }) {
      await hideSideBar();
      await command('View: Toggle Problems');
      await page.locator('.markers-panel .monaco-list-row').nth(3).waitFor();
    },
  },
  document: {
    file: null,
    viewport: { width: 860, height: 560 },
    settings: { 'breadcrumbs.enabled': true, 'breadcrumbs.filePath': 'last' },
    async act({ page, hideSideBar, checkDocument, click, command }) {
      await checkDocument('contribution.docx');
      await hideSideBar();
      await click('Resolution 44 (Rev. Geneva, 2022)');
      await page.locator('.breadcrumbs-control', { hasText: 'paragraph 1' }).waitFor();
      await command('View: Toggle Problems');
      await page.locator('.markers-panel .monaco-list-row').nth(3).waitFor();
    },
  },
  insert: {
    viewport: { width: 720, height: 300 },
    settings: { 'workbench.activityBar.location': 'hidden' },
    line: 14,
    async act({ page, hideSideBar, command, asked }) {
      await hideSideBar();
      await command('ITU Resolutions: Insert Citation');
      await asked('Insert Citation');
      await page.keyboard.type('internet');
      await page.locator('.quick-input-list .monaco-list-row').nth(5).waitFor({ state: 'hidden' });
    },
  },
  languages: {
    file: 'samples/languages.md',
    viewport: { width: 1060, height: 720 },
    settings: {
      'workbench.activityBar.location': 'hidden',
      'ituResolutions.inlayHints.titles': 'off',
      'editor.wordWrap': 'off',
    },
    async act({ page, hideSideBar, hover }) {
      await hideSideBar();
      // Hints move the lines below them.
      await page
        .locator('.view-line', { hasText: /72.?\(Rév/ })
        .first()
        .waitFor();
      await hover('第84号决议');
    },
  },
  view: {
    viewport: { width: 720, height: 380 },
    settings: {},
    line: 22,
    async act({ page }) {
      await page.getByRole('tab', { name: 'Resolutions' }).first().click();
      for (const group of ['Suppressed', 'New'])
        await page.locator('.pane-body .monaco-list-row', { hasText: group }).first().click();
      await page.locator('.pane-body .monaco-list-row', { hasText: '101' }).first().hover();
    },
  },
};

try {
  for (const [name, picture] of Object.entries(pictures).filter(([each]) => each.startsWith(wanted))) {
    for (const [theme, how] of Object.entries(themes)) await take(name, theme, how, picture);
  }
  if ('icon'.startsWith(wanted)) await drawIcon();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
process.exit();

async function take(
  name,
  theme,
  { colorTheme, shown: isThemed },
  { file: shown = 'samples/draft.md', viewport, settings, line, act },
) {
  const workbench = await openWorkbench({
    root,
    folder: path.join(root, 'samples'),
    ...(shown ? { openFile: path.join(root, line ? `${shown}:${line}` : shown) } : {}),
    viewport,
    settings: { ...PLAIN, 'workbench.colorTheme': colorTheme, ...settings },
  });
  try {
    await workbench.page.locator(isThemed).first().waitFor();
    await act(workbench);
    // The colours of the server come after those of the grammar.
    await workbench.page.waitForTimeout(2000);
    const file = path.join(root, `docs/pictures/${name}-${theme}.webp`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, await asWebp(workbench.page, await workbench.page.screenshot()));
    console.log(path.relative(root, file));
  } finally {
    await workbench.close();
  }
}

/**
 * A picture (PNG) as WebP with few colours: a fifth of the size, as the package has to be small. The browser has an encoder of its own,
 * which takes little time and half as many bytes again.
 */
async function asWebp(page, png) {
  const { width, height, base64 } = await page.evaluate(
    async ([base64, colours]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, image.width, image.height);
      const all = new Uint32Array(pixels.data.buffer);
      const count = new Map();
      for (const colour of all) count.set(colour, (count.get(colour) ?? 0) + 1);
      const channels = (colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
      const distance = (a, b) =>
        channels(a).reduce((sum, channel, i) => sum + (channel - channels(b)[i]) ** 2, 0);
      // One after the other, the colour that is missed most: by how often it is there, and how far it is from those that are kept.
      const nearest = new Map();
      for (let kept = 0; kept < colours; kept++) {
        const missed = ([colour, times]) =>
          Math.sqrt(times) * (nearest.has(colour) ? distance(colour, nearest.get(colour)) : 1e9);
        const [next] = [...count].reduce((a, b) => (missed(b) > missed(a) ? b : a));
        for (const colour of count.keys()) {
          const known = nearest.get(colour);
          if (known === undefined || distance(colour, next) < distance(colour, known))
            nearest.set(colour, next);
        }
      }
      all.forEach((colour, at) => {
        all[at] = nearest.get(colour);
      });
      const reader = new FileReader();
      const address = new Promise((done) => {
        reader.onload = () => done(reader.result);
      });
      reader.readAsDataURL(new Blob([all]));
      return { width: image.width, height: image.height, base64: (await address).split(',')[1] };
    },
    [png.toString('base64'), COLOURS],
  );
  const data = new Uint8ClampedArray(Buffer.from(base64, 'base64'));
  await init(
    await WebAssembly.compile(
      fs.readFileSync(createRequire(import.meta.url).resolve('@jsquash/webp/codec/enc/webp_enc.wasm')),
    ),
  );
  return Buffer.from(await encode({ data, width, height }, { lossless: 1, method: 6, quality: 100 }));
}

/** The icon of the gallery, which has to be a picture of points. */
async function drawIcon() {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  const svg = fs.readFileSync(path.join(root, 'docs/icon.svg'), 'utf8');
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  await page.screenshot({ path: path.join(root, 'docs/icon.png'), omitBackground: true });
  await browser.close();
  console.log('docs/icon.png');
}
