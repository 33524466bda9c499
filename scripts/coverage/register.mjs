// Loads TypeScript, JSON and texts as `hooks.mjs` says, in the process or thread that imports this.
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

register('./hooks.mjs', import.meta.url);
// The tests kill their servers; only a process that ends by itself leaves what it ran.
if (isMainThread) process.once('SIGTERM', () => process.exit());
