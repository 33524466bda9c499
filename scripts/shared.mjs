// Two bundles that hold mostly the same, of which one is made smaller: what both hold it takes from the other.
import path from 'node:path';
import * as esbuild from 'esbuild';

/**
 * What a bundle can take from another: the modules of the other that its own modules import, by their paths.
 *
 * @param {esbuild.BuildOptions} taking
 * @param {esbuild.BuildOptions} giving
 * @returns {Promise<string[]>}
 */
export async function sharedModules(taking, giving) {
  const [mine, given] = await Promise.all([taking, giving].map(inputsOf));
  const isGiven = (module) => /\.[cm]?[jt]s$/.test(module) && Object.hasOwn(given, module);
  const own = Object.keys(mine).filter((module) => !isGiven(module));
  const imported = own.flatMap((module) => mine[module].imports.map((each) => each.path));
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
 * An esbuild plugin for the bundle that takes.
 *
 * @param {string} root
 * @param {string} file the other bundle, as the code of this one names it
 * @param {string[]} modules
 * @returns {esbuild.Plugin}
 */
export function takingPlugin(root, file, modules) {
  const looked = Symbol('looked up');
  return {
    name: 'shared',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async (args) => {
        if (args.kind === 'entry-point' || args.pluginData === looked) return undefined;
        if (args.namespace === 'shared') return { path: file, external: true };
        const { path: name, importer, resolveDir, kind } = args;
        const found = await build.resolve(name, {
          importer,
          resolveDir,
          kind,
          with: args.with,
          pluginData: looked,
        });
        const module = path.relative(root, found.path).replaceAll('\\', '/');
        const index = found.namespace === 'file' ? modules.indexOf(module) : -1;
        return index < 0 ? found : { path: `${index}`, namespace: 'shared' };
      });
      build.onLoad({ filter: /.*/, namespace: 'shared' }, (args) => ({
        contents: `module.exports = require(${JSON.stringify(file)}).shared[${args.path}];`,
      }));
    },
  };
}
