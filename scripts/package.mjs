// `npm run package`, after a build: the extension (.vsix) and the command line's package (.tgz) into dist/, or into the folder that is named.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { compressed } from './compressed.mjs';
import { LICENCES, OF_EXTENSION } from './licences.mjs';

const root = path.resolve(import.meta.dirname, '..');
const target = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Beside what its manifest names: the bundles, which hold the report, the annex and the rules, and what VS Code shows of it. */
const EXTENSION = [
  'dist/package.json',
  'dist/client.cjs',
  'dist/server.js',
  'dist/survey.js',
  'dist/walk.js',
  'dist/browser',
  'data/catalogue.schema.json',
  'data/overlay.schema.json',
  'data/configuration.schema.json',
  'l10n',
  ...fs.readdirSync(root).filter((name) => /^package\.nls.*\.json$/.test(name)),
  'samples/draft.md',
  'CHANGELOG.md',
  'LICENSE',
];

fs.mkdirSync(target, { recursive: true });
console.log(path.relative('.', await packExtension()));
console.log(path.relative('.', packCommandLine()));

async function packExtension() {
  const folder = path.join(root, '.cache/extension');
  fs.rmSync(folder, { recursive: true, force: true });
  const extension = extensionManifest();
  const named = JSON.stringify(extension.contributes).matchAll(/"(?:\.\/)?((?:docs|syntaxes)\/[^"]+)"/g);
  for (const file of new Set([...EXTENSION, extension.icon, ...[...named].map(([, file]) => file)])) {
    fs.cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
  }
  fs.copyFileSync(path.join(root, OF_EXTENSION), path.join(folder, LICENCES));
  // All of this folder is the extension, and vsce asks to be told.
  fs.writeFileSync(path.join(folder, '.vscodeignore'), '');
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(extension));
  fs.writeFileSync(
    path.join(folder, 'README.md'),
    page(fs.readFileSync(path.join(root, 'README.md'), 'utf8')),
  );
  const packagePath = path.join(target, `${manifest.name}-${manifest.version}.vsix`);
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  fs.writeFileSync(packagePath, await compressed(fs.readFileSync(packagePath)));
  return packagePath;
}

/** Without what is for those who build it, and for the command line. */
function extensionManifest() {
  const { scripts, devDependencies, dependencies, files, bin, ...extension } = manifest;
  return extension;
}

/** README as VS Code shows it: without pictures, which it takes from the network only, and links to files, which it does not follow. */
function page(readme) {
  return readme
    .replace(/<picture>[\s\S]*?<\/picture>\n*/g, '')
    .replace(/\[([^\]]*)\]\((?!https?:|#)[^)]*\)/g, '$1');
}

function packCommandLine() {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', target], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  return path.join(target, filename);
}
