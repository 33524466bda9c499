/** The program that these tests start: what is built, or what `npm run coverage` starts in its place. */
import { join, resolve } from 'node:path';

export const DIST = process.env['ITU_DIST'] ?? resolve(import.meta.dirname, '../../dist');
export const CLI = join(DIST, 'cli.js');
