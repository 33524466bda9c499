// Bundles into .cache/bench/ what the benchmark runs: the core as the product has it, and the null server as our server is.
import path from 'node:path';
import { build } from 'esbuild';

export const root = path.resolve(import.meta.dirname, '../..');
export const cache = path.join(root, '.cache/bench');

/** Where the bundle of ours.ts is, which rows import. */
export const OURS = path.join(cache, 'ours.mjs');
export const NULL_SERVER = path.join(cache, 'nullServer.mjs');

export async function bundle() {
  const banner =
    "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);";
  await build({
    absWorkingDir: root,
    entryPoints: { ours: 'test/bench/ours.ts', nullServer: 'test/bench/nullServer.mjs' },
    outdir: cache,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    supported: { 'regexp-unicode-property-escapes': true },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: banner },
    logLevel: 'warning',
  });
}
