// Keeps the network, other processes and code made at run time out of what is given to others: a build that would hold them fails.
import path from 'node:path';

/** Modules of Node.js by which a program talks to others, starts them, or is looked into. */
export const REFUSED = [
  'child_process',
  'cluster',
  'dgram',
  'dns',
  'http',
  'http2',
  'https',
  'inspector',
  'net',
  'repl',
  'tls',
  'vm',
];

/**
 * Who asks for which of them without need: language servers may be started over sockets and may look for modules by another
 * process, and commands may be programs of their own, as none of ours is. They are given an empty module.
 */
const NOT_NEEDED = [
  { importer: /[\\/]vscode-jsonrpc[\\/]lib[\\/]node[\\/]main\.js$/, modules: ['net'] },
  { importer: /[\\/]vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/, modules: ['child_process'] },
  { importer: /[\\/]commander[\\/]lib[\\/]command\.js$/, modules: ['child_process'] },
];

/** Who may have them: the client starts the server as a process of its own. */
const ALLOWED = [
  { importer: /[\\/]vscode-languageclient[\\/]lib[\\/]node[\\/]main\.js$/, modules: ['child_process'] },
];

/** The client ends a server by another program (taskkill, or a script that no bundle holds); Node.js can do it itself. */
const ENDING = /[\\/]vscode-languageclient[\\/]lib[\\/]node[\\/]processes\.js$/;
const END_BY_NODE = 'exports.terminate = (server) => server.kill("SIGKILL");';

/** Names that every page and every Node.js has: where packages call them, they find nothing. A worker loads its own parts by `importScripts`. */
const NAMES = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval'];

/** For esbuild's `define`. */
export const withoutNames = Object.fromEntries(NAMES.map((name) => [name, 'undefined']));

/** The same, and without making functions of texts: for bundles in which nothing else is done with `Function`. */
export const withoutFunctions = { ...withoutNames, Function: 'undefined' };

/**
 * An esbuild plugin.
 *
 * @returns {import('esbuild').Plugin}
 */
export function withoutNetwork() {
  const isListed = (list, importer, name) =>
    list.some((each) => each.importer.test(importer) && each.modules.includes(name));
  return {
    name: 'without network',
    setup(build) {
      const filter = new RegExp(`^(?:node:)?(?:${REFUSED.join('|')})(?:/.*)?$`);
      build.onResolve({ filter }, ({ path: asked, importer }) => {
        const name = asked.replace(/^node:/, '').split('/')[0];
        if (isListed(ALLOWED, importer, name)) return undefined;
        if (isListed(NOT_NEEDED, importer, name)) return { path: asked, namespace: 'nothing' };
        const from = path.relative('.', importer);
        return {
          errors: [{ text: `"${asked}" is kept out of what is given to others: imported by ${from}` }],
        };
      });
      build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
      build.onLoad({ filter: ENDING }, () => ({ contents: END_BY_NODE }));
    },
  };
}
