// Bundles the extension, the language server, the command line and the extension's tests into dist/; what runs in a browser
// into dist/browser/, and nothing of Node.js with it.
// `--dev` leaves the code readable and adds source maps; `--watch` does that too, and builds again on every change.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { browserOnly } from './browserOnly.mjs';
import { bundledPackages, writeLicences } from './licences.mjs';
import { givingEntry, laterPlugin, sharedModules, takingPlugin } from './shared.mjs';
import { withoutFunctions, withoutNames, withoutNetwork } from './withoutNetwork.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({ options: { dev: { type: 'boolean' }, watch: { type: 'boolean' } } });
const dev = options.dev || options.watch;

const node = { platform: 'node', format: 'cjs', target: 'node20' };
/** What only ES modules have, for code that is bundled as CommonJS, which Node.js starts sooner. */
const asModule = {
  ...node,
  define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__url' },
  banner: { js: 'const __url = require("node:url").pathToFileURL(__filename).href;' },
};
/** Parts of a package that do without the inflating of its own, as Node.js and browsers have it; the server writes no archives. */
const zip = { '@zip.js/zip.js': '@zip.js/zip.js/lib/zip-core-external.js' };
const zipReader = { '@zip.js/zip.js': './scripts/zipReader.mjs' };
const inServer = {
  ...asModule,
  alias: {
    ...zipReader,
    // The same as in browsers, so that all of the server speaks one language; the other reads translations from files, too.
    '@vscode/l10n': './node_modules/@vscode/l10n/dist/browser.js',
    // What only clients of servers need of Node.js, which would be loaded at the start.
    crypto: './scripts/instead/crypto.cjs',
  },
};
/** What the client of a server needs for servers other than ours. */
const forOthers = {
  'semver/functions/parse': './scripts/instead/semver.cjs',
  'semver/functions/satisfies': './scripts/instead/semver.cjs',
  minimatch: './scripts/instead/minimatch.cjs',
};
/** The server for language models: of its SDK neither a checker of JSON, which the look-ups do themselves, nor code that is made when it runs. */
const forModels = {
  ...node,
  alias: { '@modelcontextprotocol/server/_shims': './scripts/instead/mcpShims.cjs' },
  define: withoutFunctions,
};
const inVscode = { ...node, external: ['vscode', 'mocha'], alias: forOthers };
const browser = { platform: 'browser', target: 'es2023' };
const webExtension = { ...browser, format: 'cjs', external: ['vscode'], alias: forOthers };
const inPage = { ...webExtension, plugins: [browserOnly(['vscode'])] };
/** A script of the worker, whose exports are a global variable there; the server of the desktop requires it. */
const inWorker = (globalName) => ({
  ...browser,
  format: 'iife',
  globalName,
  footer: { js: `if (typeof module === "object") module.exports = ${globalName};` },
  alias: zipReader,
  // @cfworker/json-schema makes a URL of it, and fails where a worker was started from a blob, as VS Code does.
  define: { 'self.location': 'undefined' },
  plugins: [browserOnly([], { stream: path.join(root, 'scripts/noStream.cjs') })],
});
/** The tests for VS Code, which are written for Node.js's assertions: here they have ours. */
const testsInPage = {
  ...webExtension,
  alias: { 'node:assert/strict': './test/web/assert.ts' },
  // Mocha's own bundle would put itself in the place of what ours exports.
  define: { 'process.env': '{}', module: 'undefined' },
};

/** What is for those who read the data: where each fact of the conferences comes from, and the words of the sources of history. */
const UNSHOWN = { 'conferences.json': ['source', 'note'], 'wtsa-history.json': ['$schema', 'quote'] };

/** Data is parsed when its bundle starts: as JSON in a string, which takes a fraction of the time that the same takes as code. */
const dataAsJson = {
  name: 'data as JSON',
  setup(build) {
    build.onLoad({ filter: /[\\/]data[\\/].*\.json$/ }, async ({ path: file }) => {
      const parsed = JSON.parse(await fs.promises.readFile(file, 'utf8'));
      const unshown = UNSHOWN[path.basename(file)] ?? [];
      const json = JSON.stringify(parsed, (key, value) => (unshown.includes(key) ? undefined : value));
      return { contents: `export default JSON.parse(${JSON.stringify(json)});`, loader: 'js' };
    });
  },
};

/** What the server loads when it is first asked for: a start waits for none of it. */
const LATER = [
  'server/features.ts',
  'server/texts.ts',
  'server/translations.ts',
  'server/host/walk.ts',
  'server/importing/asked.ts',
  'documents/read.ts',
  'catalogues/read.ts',
];
const [START, PART] = [inWorker('ituResolutions'), inWorker('ituResolutionsPart')];
const ofServer = { takes: 'server/browser.ts', later: LATER };

/**
 * Each bundle: from which file, to which, and how; `takes` names the bundle from which it takes what both hold, `later` the files
 * whose bundles its dynamic imports load; a `part` is there for other bundles alone.
 */
const bundles = [
  { from: 'client/extension.ts', to: 'dist/client.cjs', how: inVscode, takes: 'client/browser.ts' },
  { from: 'client/browser.ts', to: 'dist/browser/client.cjs', how: inPage },
  { from: 'server/node.ts', to: 'dist/server.js', how: inServer, ...ofServer },
  { from: 'server/browser.ts', to: 'dist/browser/server.js', how: START, later: LATER },
  { from: 'server/features.ts', to: 'dist/browser/features.js', how: PART, ...ofServer, part: true },
  { from: 'server/texts.ts', to: 'dist/browser/texts.js', how: PART, ...ofServer, part: true },
  { from: 'server/importing/asked.ts', to: 'dist/browser/importing.js', how: PART, ...ofServer, part: true },
  { from: 'documents/read.ts', to: 'dist/browser/documents.js', how: PART, ...ofServer, part: true },
  { from: 'catalogues/read.ts', to: 'dist/browser/catalogues.js', how: PART, ...ofServer, part: true },
  { from: 'server/host/walk.ts', to: 'dist/walk.js', how: inServer, ...ofServer, part: true },
  { from: 'server/translations.ts', to: 'dist/translations.js', how: inServer, part: true },
  {
    from: 'cli/main.ts',
    to: 'dist/cli.js',
    how: { ...asModule, alias: zip, banner: { js: `#!/usr/bin/env node\n${asModule.banner.js}` } },
    later: ['cli/languageServer.ts', 'cli/commands.ts'],
  },
  { from: 'cli/languageServer.ts', to: 'dist/lsp.js', how: inServer, ...ofServer, part: true },
  {
    from: 'cli/commands.ts',
    to: 'dist/commands.js',
    how: { ...asModule, alias: zip },
    later: ['cli/languageServer.ts', 'cli/mcpServer.ts'],
    part: true,
  },
  { from: 'cli/mcpServer.ts', to: 'dist/mcp.js', how: forModels, part: true },
  // Threads: of the server, which reads many drafts with them, and of the command line, which checks many files.
  { from: 'server/host/surveyThread.ts', to: 'dist/survey.js', how: inServer, takes: 'server/browser.ts' },
  { from: 'cli/checking/thread.ts', to: 'dist/check.js', how: { ...asModule, alias: zip } },
  // Beside the command line, which starts it as a thread where it reads a PDF.
  {
    from: 'documents/pdf/worker.ts',
    to: 'dist/pdf.mjs',
    how: { ...node, format: 'esm', alias: zip, define: withoutFunctions },
  },
  { from: 'test/vscode/index.ts', to: 'dist/test/vscode/index.cjs', how: inVscode },
  { from: 'test/web/index.ts', to: 'dist/test/web/index.cjs', how: testsInPage },
  ...fs
    .readdirSync(path.join(root, 'test/vscode'))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => ({
      from: `test/vscode/${name}`,
      to: `dist/test/vscode/${path.parse(name).name}.cjs`,
      how: inVscode,
    })),
  // What is readable is whole: nothing is shared, nothing loaded later.
].filter(({ part }) => !(dev && part));

const missing = bundles.map(({ from }) => from).filter((from) => !fs.existsSync(path.join(root, from)));
if (missing.length > 0) {
  console.error(`Cannot build: ${missing.join(', ')} ${missing.length > 1 ? 'do' : 'does'} not exist`);
  process.exit(1);
}

const started = performance.now();
fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
const optionsOf = new Map(bundles.map((bundle) => [bundle.from, settings(bundle)]));
if (!dev) await share();
const contexts = await Promise.all([...optionsOf.values()].map((each) => esbuild.context(each)));
if (options.watch) {
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  const builds = await Promise.allSettled(contexts.map((context) => context.rebuild()));
  await Promise.all(contexts.map((context) => context.dispose()));
  // esbuild has printed where each error is.
  const failed = bundles.map(({ from }) => from).filter((_, at) => builds[at].status === 'rejected');
  if (failed.length > 0) {
    console.error(`Cannot build ${failed.join(', ')}: see above`);
    process.exit(1);
  }
  writeModules(builds);
  const given = bundles.flatMap(({ from, to }, at) =>
    isGiven(from) ? [{ to, ...heldBy(builds[at].value) }] : [],
  );
  writeLicences(root, Object.fromEntries(given.map(({ to, packages }) => [to, packages])));
  fs.writeFileSync(path.join(root, 'dist/bundles.json'), `${JSON.stringify(given, null, 2)}\n`);
  // Without "type": "module" above it, what is there can be required.
  fs.writeFileSync(path.join(root, 'dist/package.json'), '{ "type": "commonjs" }\n');
  for (const { to } of given) {
    console.log(`${to}  ${Math.ceil(fs.statSync(path.join(root, to)).size / 1024)} KB`);
  }
  console.log(`built in ${Math.round(performance.now() - started)} ms`);
}

function settings({ from, to, how, later = [] }) {
  // The tests are not shipped, and a failure of theirs has to say where it is.
  const readable = dev || !isGiven(from);
  return {
    ...how,
    define: { ...(isGiven(from) ? withoutNames : {}), ...how.define },
    absWorkingDir: root,
    entryPoints: [from],
    outfile: to,
    bundle: true,
    minify: !readable,
    // As it is, a letter of another script takes a third of what its escape takes.
    charset: 'utf8',
    // Else each regular expression with a property of Unicode's is made anew, from a string, wherever it is used.
    supported: { 'regexp-unicode-property-escapes': true },
    sourcemap: readable,
    metafile: true,
    logLevel: options.watch ? 'info' : 'warning',
    plugins: [
      dataAsJson,
      ...(isGiven(from) ? [withoutNetwork()] : []),
      ...(dev ? [] : [laterPlugin(root, new Map(later.map((file) => [file, loading(file, to, how)])))]),
      ...(how.plugins ?? []),
      ...(to === 'dist/cli.js' ? [executable(to)] : []),
    ],
  };
}

/** The tests are given to nobody. */
function isGiven(from) {
  return !from.startsWith('test/');
}

/** What a bundle holds of others: code of packages, and modules that it asks for when it runs. */
function heldBy({ metafile }) {
  const imports = Object.values(metafile.outputs).flatMap((output) =>
    output.imports.map(({ path: name }) => name),
  );
  return { packages: bundledPackages(metafile), imports: [...new Set(imports)].sort() };
}

/** Which modules each bundle holds, for the test that looks at what a start loads. */
function writeModules(builds) {
  const modulesOf = ({ metafile }) =>
    Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([module, { bytesInOutput }]) => (bytesInOutput > 0 ? [module] : [])),
    );
  const entries = bundles.map(({ to }, at) => [to, modulesOf(builds[at].value)]);
  fs.mkdirSync(path.join(root, '.cache'), { recursive: true });
  fs.writeFileSync(
    path.join(root, '.cache/modules.json'),
    JSON.stringify(Object.fromEntries(entries), null, 1),
  );
}

/** What two bundles hold, one takes from the other, so that the extension has it once, and what is kept in it is kept once. */
async function share() {
  for (const giving of new Set(bundles.flatMap(({ takes }) => takes ?? []))) {
    const takers = bundles.filter(({ takes }) => takes === giving);
    const gives = optionsOf.get(giving);
    const modules = await sharedModules(
      takers.map(({ from }) => optionsOf.get(from)),
      gives,
    );
    const contents = givingEntry(giving, modules);
    optionsOf.set(giving, { ...gives, entryPoints: undefined, stdin: { contents, resolveDir: root } });
    for (const { from, to, how } of takers) {
      const takes = optionsOf.get(from);
      const plugins = [takingPlugin(root, givenTo(to, how, giving), modules), ...takes.plugins];
      optionsOf.set(from, { ...takes, plugins });
    }
  }
}

/** Code for the exports of a bundle that is loaded when this code runs. */
function loading(from, into, { globalName }) {
  const { to } = bundles.find((bundle) => bundle.from === from);
  const required = requiring(to, into);
  return globalName
    ? `typeof importScripts === "function" ? (importScripts(ituResolutionsFolder + "${path.basename(to)}"), ${PART.globalName}) : ${required}`
    : required;
}

/** Code for the exports of a bundle that is loaded already. */
function givenTo(into, { globalName }, giving) {
  const { to, how } = bundles.find((bundle) => bundle.from === giving);
  const required = requiring(to, into);
  return globalName ? `(typeof importScripts === "function" ? ${how.globalName} : ${required})` : required;
}

function requiring(to, into) {
  const file = path.relative(path.dirname(into), to).replaceAll('\\', '/');
  return `require(${JSON.stringify(file.startsWith('.') ? file : `./${file}`)})`;
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
