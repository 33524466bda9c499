// Keeps Node.js out of the bundles for the browser: a build that would hold anything of it fails, and says where it comes in.
import { builtinModules } from 'node:module';

/** What a page has no use for, by the file's path: the parts of packages that are made for Node.js. */
const MADE_FOR_NODE = /[\\/]node_modules[\\/].*[\\/](?:lib[\\/])?node[\\/][^\\/]+\.js$/;

/**
 * An esbuild plugin.
 *
 * @param {string[]} given modules that whoever runs the bundle gives it: `vscode`
 * @param {Record<string, string>} instead files that stand for modules of Node.js
 * @returns {import('esbuild').Plugin}
 */
export function browserOnly(given, instead = {}) {
  return {
    name: 'browser only',
    setup(build) {
      build.initialOptions.metafile = true;
      const builtIn = new RegExp(`^(?:node:.*|(?:${builtinModules.join('|')})/?)$`);
      build.onResolve({ filter: builtIn }, ({ path, importer }) =>
        Object.hasOwn(instead, path)
          ? { path: instead[path] }
          : {
              errors: [
                { text: `"${path}" is Node.js's own, and a browser has none: imported by ${importer}` },
              ],
            },
      );
      build.onLoad({ filter: MADE_FOR_NODE }, ({ path }) => ({
        errors: [{ text: `${path} is made for Node.js, and is in a bundle for the browser` }],
      }));
      build.onEnd(({ metafile }) => {
        if (!metafile) return undefined;
        // A package may leave a module out for browsers: what is there then is empty, and fails when it is called.
        const left = Object.keys(metafile.inputs).filter((input) => input.startsWith('(disabled):'));
        const outside = Object.values(metafile.outputs)
          .flatMap(({ imports }) => imports)
          // What begins so is another bundle beside this one.
          .filter(({ external, path }) => external && !path.startsWith('./') && !given.includes(path))
          .map(({ path }) => path);
        const errors = [...left, ...outside].map((path) => ({
          text: `${path} is not there in a browser, and is asked for by ${build.initialOptions.entryPoints}`,
        }));
        return { errors };
      });
    },
  };
}
