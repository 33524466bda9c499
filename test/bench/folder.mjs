// A folder of drafts on the disk, 20 kB each, made anew from the seed and taken away at the end.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { OURS } from './build.mjs';

const LENGTH = 20_000;

export const COUNTS = [100, 1000, 10_000];

/** Not below the project: search tools leave alone what its .gitignore names. */
export async function folderOfDrafts(count) {
  const { draft, recognised } = await import(OURS);
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'itu-bench-'));
  const paths = [];
  let references = 0;
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const below = path.join(folder, `meeting-${Math.floor(i / 100)}`);
    if (i % 100 === 0) fs.mkdirSync(below);
    const text = draft({ length: LENGTH, every: 500, seed: i + 1 });
    references += recognised(text);
    bytes += text.length;
    paths.push(path.join(below, `draft-${i}.md`));
    fs.writeFileSync(paths[i], text);
  }
  return {
    folder,
    paths,
    references,
    bytes,
    uri: pathToFileURL(folder).href,
    size: `${count.toLocaleString('en')} drafts, ${Math.round(bytes / 1e6)} MB`,
    remove: () => fs.rmSync(folder, { recursive: true }),
  };
}
