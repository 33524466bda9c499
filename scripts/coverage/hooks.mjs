// How files are loaded while coverage is taken: TypeScript from where `coverage.mjs` put it without its types; JSON and texts as
// bundles have them.
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, '.cache/coverage');
/** Where a file takes the bundle to be that it runs in. Said at its end, so that nothing before it moves. */
const inDist = `\nimport.meta.url = ${JSON.stringify(pathToFileURL(path.join(out, 'dist/cli.js')).href)};\n`;

export async function load(url, context, next) {
  if (!url.startsWith(pathToFileURL(root).href) || url.includes('/node_modules/')) return next(url, context);
  const file = fileURLToPath(url);
  if (file.endsWith('.ts')) {
    const name = path.relative(root, file);
    const code = await fs.readFile(path.join(out, 'stripped', name), 'utf8');
    return module(name.startsWith('test') ? code : code + inDist);
  }
  if (file.endsWith('.json')) return module(asModule(JSON.parse(await fs.readFile(file, 'utf8'))));
  if (context.importAttributes?.type === 'text')
    return module(`export default ${JSON.stringify(await fs.readFile(file, 'utf8'))};`);
  return next(url, context);
}

function module(source) {
  return { format: 'module', source, shortCircuit: true };
}

function asModule(data) {
  return `const data = ${JSON.stringify(data)};\nexport default data;\nexport const { version } = data;\n`;
}
