// Bundles into .cache/bench/ what the benchmark runs: the core as the product has it, and the null server as our server is.
import path from 'node:path';
import { build } from 'esbuild';

export const root = path.resolve(import.meta.dirname, '../..');
export const cache = path.join(root, '.cache/bench');

/** Where the bundle of ours.ts is, which rows import. */
export const OURS = path.join(cache, 'ours.mjs');
export const NULL_SERVER = path.join(cache, 'nullServer.cjs');

export async function bundle() {
  const how = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    charset: 'utf8',
    supported: { 'regexp-unicode-property-escapes': true },
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  };
  await build({ ...how, entryPoints: ['test/bench/ours.ts'], outfile: OURS, format: 'esm' });
  await build({ ...how, entryPoints: ['test/bench/nullServer.mjs'], outfile: NULL_SERVER, format: 'cjs' });
}
