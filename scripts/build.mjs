// Bundles the extension, the language server, the command line and the extension's tests into dist/; what runs in a browser
// into dist/browser/, and nothing of Node.js with it.
// `--dev` leaves the code readable and adds source maps; `--watch` does that too, and builds again on every change.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { browserOnly } from './browserOnly.mjs';
import { givingEntry, sharedModules, takingPlugin } from './shared.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({ options: { dev: { type: 'boolean' }, watch: { type: 'boolean' } } });
const dev = options.dev || options.watch;

const node = { platform: 'node', format: 'cjs', target: 'node20' };
const module = { ...node, format: 'esm' };
/** Gives the CommonJS packages in an ES module what they expect. */
const withRequire = `import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);\nconst __filename = import.meta.filename;`;
/** Parts of a package that do without the inflating of its own, as Node.js and browsers have it; the server writes no archives. */
const zip = { '@zip.js/zip.js': '@zip.js/zip.js/lib/zip-core-external.js' };
const zipReader = { '@zip.js/zip.js': './scripts/zipReader.mjs' };
const inVscode = { ...node, external: ['vscode', 'mocha'] };
const browser = { platform: 'browser', target: 'es2023' };
const webExtension = { ...browser, format: 'cjs', external: ['vscode'] };
const inPage = { ...webExtension, plugins: [browserOnly(['vscode'])] };
const inWorker = {
  ...browser,
  format: 'iife',
  globalName: 'ituResolutions',
  // The server of the desktop takes what it can from this bundle.
  footer: { js: 'if (typeof module === "object") module.exports = ituResolutions;' },
  // @cfworker/json-schema makes a URL of it, and fails where a worker was started from a blob, as VS Code does.
  define: { 'self.location': 'undefined' },
  plugins: [browserOnly([], { stream: path.join(root, 'scripts/noStream.cjs') })],
};
/** The tests for VS Code, which are written for Node.js's assertions: here they have ours. */
const testsInPage = {
  ...webExtension,
  alias: { 'node:assert/strict': './test/web/assert.ts' },
  // Mocha's own bundle would put itself in the place of what ours exports.
  define: { 'process.env': '{}', module: 'undefined' },
};

/** Data is parsed when its bundle starts: as JSON in a string, which takes a fraction of the time that the same takes as code. */
const dataAsJson = {
  name: 'data as JSON',
  setup(build) {
    build.onLoad({ filter: /[\\/]data[\\/].*\.json$/ }, async ({ path: file }) => {
      const json = JSON.stringify(JSON.parse(await fs.promises.readFile(file, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(json)});`, loader: 'js' };
    });
  },
};

/** Each bundle: from which file, to which, and how. */
const bundles = [
  ['client/extension.ts', 'dist/client.cjs', inVscode],
  ['server/node.ts', 'dist/server.js', { ...module, banner: { js: withRequire } }],
  ['client/browser.ts', 'dist/browser/client.cjs', inPage],
  ['server/browser.ts', 'dist/browser/server.js', inWorker],
  ['cli/main.ts', 'dist/cli.js', { ...module, banner: { js: `#!/usr/bin/env node\n${withRequire}` } }],
  // Beside the command line, which starts it as a thread where it reads a PDF.
  ['documents/pdf/worker.ts', 'dist/pdf.js', module],
  ['test/vscode/index.ts', 'dist/test/vscode/index.cjs', inVscode],
  ['test/web/index.ts', 'dist/test/web/index.cjs', testsInPage],
  ...fs
    .readdirSync(path.join(root, 'test/vscode'))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => [`test/vscode/${name}`, `dist/test/vscode/${path.parse(name).name}.cjs`, inVscode]),
];

const missing = bundles.map(([from]) => from).filter((from) => !fs.existsSync(path.join(root, from)));
if (missing.length > 0) {
  console.error(`Cannot build: ${missing.join(', ')} ${missing.length > 1 ? 'do' : 'does'} not exist`);
  process.exit(1);
}

/** What is on the desktop beside what is in the browser takes from there what both hold, so that the extension has it once. */
const sharing = dev
  ? []
  : [
      { taking: 'client/extension.ts', giving: 'client/browser.ts', file: './browser/client.cjs' },
      { taking: 'server/node.ts', giving: 'server/browser.ts', file: './browser/server.js' },
    ];

const started = performance.now();
fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
const optionsOf = new Map(bundles.map((bundle) => [bundle[0], settings(...bundle)]));
for (const { taking, giving, file } of sharing) {
  const [takes, gives] = [optionsOf.get(taking), optionsOf.get(giving)];
  const modules = await sharedModules(takes, gives);
  const contents = givingEntry(giving, modules);
  optionsOf.set(giving, { ...gives, entryPoints: undefined, stdin: { contents, resolveDir: root } });
  optionsOf.set(taking, { ...takes, plugins: [...takes.plugins, takingPlugin(root, file, modules)] });
}
const contexts = await Promise.all([...optionsOf.values()].map((each) => esbuild.context(each)));
if (options.watch) {
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  const builds = await Promise.allSettled(contexts.map((context) => context.rebuild()));
  await Promise.all(contexts.map((context) => context.dispose()));
  // esbuild has printed where each error is.
  const failed = bundles.filter((_, at) => builds[at].status === 'rejected').map(([from]) => from);
  if (failed.length > 0) {
    console.error(`Cannot build ${failed.join(', ')}: see above`);
    process.exit(1);
  }
  // Without "type": "module" above it, what is there can be required.
  fs.writeFileSync(path.join(root, 'dist/browser/package.json'), '{ "type": "commonjs" }\n');
  for (const [, to] of bundles.filter(([from]) => !from.startsWith('test/'))) {
    console.log(`${to}  ${Math.ceil(fs.statSync(path.join(root, to)).size / 1024)} KB`);
  }
  console.log(`built in ${Math.round(performance.now() - started)} ms`);
}

function settings(from, to, how) {
  // The tests are not shipped, and a failure of theirs has to say where it is.
  const readable = dev || from.startsWith('test/');
  return {
    ...how,
    absWorkingDir: root,
    entryPoints: [from],
    outfile: to,
    bundle: true,
    minify: !readable,
    // As it is, a letter of another script takes a third of what its escape takes.
    charset: 'utf8',
    sourcemap: readable,
    alias: { ...(from.startsWith('server/') ? zipReader : zip), ...how.alias },
    logLevel: options.watch ? 'info' : 'warning',
    plugins: [dataAsJson, ...(to === 'dist/cli.js' ? [executable(to)] : (how.plugins ?? []))],
  };
}

function executable(file) {
  return {
    name: 'executable',
    setup(build) {
      build.onEnd(({ errors }) => {
        if (errors.length === 0) fs.chmodSync(path.join(root, file), 0o755);
      });
    },
  };
}
