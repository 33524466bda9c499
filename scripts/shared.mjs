// Bundles of one program: what two of them hold, one takes from the other; what is imported dynamically may be a bundle of its own.
import path from 'node:path';
import * as esbuild from 'esbuild';

/**
 * What bundles can take from another: the modules of the other that their own modules import, by their paths.
 *
 * @param {esbuild.BuildOptions[]} taking
 * @param {esbuild.BuildOptions} giving
 * @returns {Promise<string[]>}
 */
export async function sharedModules(taking, giving) {
  const [given, ...all] = await Promise.all([giving, ...taking].map(inputsOf));
  const isGiven = (module) => /^[^:]+\.[cm]?[jt]s$/.test(module) && Object.hasOwn(given, module);
  const imported = all.flatMap((mine) =>
    Object.keys(mine)
      .filter((module) => !isGiven(module))
      .flatMap((module) => mine[module].imports.map((each) => each.path)),
  );
  return [...new Set(imported)].filter(isGiven).sort();
}

async function inputsOf(options) {
  const { metafile } = await esbuild.build({ ...options, metafile: true, write: false, logLevel: 'silent' });
  return metafile.inputs;
}

/**
 * The entry of the bundle that gives: as it was, with an export `shared` of modules in the order of `modules`.
 *
 * @param {string} entry
 * @param {string[]} modules
 */
export function givingEntry(entry, modules) {
  const names = modules.map((module, i) => {
    const from = JSON.stringify(`./${module}`);
    // What is required as CommonJS stays that; ES modules are not wrapped for it.
    return module.includes('node_modules')
      ? `const m${i} = require(${from});`
      : `import * as m${i} from ${from};`;
  });
  const list = modules.map((_, i) => `m${i}`).join(', ');
  return `${names.join('\n')}\nexport * from ${JSON.stringify(`./${entry}`)};\nexport const shared = [${list}];\n`;
}

/**
 * An esbuild plugin for a bundle that takes.
 *
 * @param {string} root
 * @param {string} other the code that gives the exports of the other bundle: `require("./browser/server.js")`
 * @param {string[]} modules
 * @returns {esbuild.Plugin}
 */
export function takingPlugin(root, other, modules) {
  return replacing('shared', root, (module) => {
    const index = modules.indexOf(module);
    return index < 0 ? undefined : `${other}.shared[${index}]`;
  });
}

/**
 * An esbuild plugin for a bundle whose dynamic imports of some files load other bundles.
 *
 * @param {string} root
 * @param {Map<string, string>} later the code that gives the exports of each of these bundles, by the path of its entry
 * @returns {esbuild.Plugin}
 */
export function laterPlugin(root, later) {
  return replacing('later', root, (module, kind) =>
    kind === 'dynamic-import' ? later.get(module) : undefined,
  );
}

/** Marks what one of these plugins has esbuild look up, which none of them looks at again. */
const looked = Symbol('looked up');

/** Puts code that gives a module's exports in the place of the module, wherever `codeFor` has some. */
function replacing(namespace, root, codeFor) {
  return {
    name: namespace,
    setup(build) {
      build.onResolve({ filter: /.*/ }, async (args) => {
        if (args.kind === 'entry-point' || args.pluginData === looked) return undefined;
        if (args.namespace === namespace) return { path: args.path, external: true };
        const { path: name, importer, resolveDir, kind } = args;
        const found = await build.resolve(name, {
          importer,
          resolveDir,
          kind,
          with: args.with,
          pluginData: looked,
        });
        if (found.namespace !== 'file') return undefined;
        const code = codeFor(path.relative(root, found.path).replaceAll('\\', '/'), kind);
        return code && { path: code, namespace };
      });
      build.onLoad({ filter: /.*/, namespace }, ({ path: code }) => ({
        contents: `module.exports = ${code};`,
      }));
    },
  };
}
