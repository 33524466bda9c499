/** Whether files are where they have to be, wherever symbolic links lead. */
import { realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';

/** Whether a file that exists is in one of the folders, or below; where `orOne` says so, whether it is one of them, too. */
export async function isWithin(file: string, folders: readonly string[], orOne = false): Promise<boolean> {
  const [real, ...all] = await Promise.all([file, ...folders].map(realOf));
  return (
    real !== undefined &&
    all.some((folder) => {
      const way = folder === undefined ? '..' : relative(folder, real);
      return (orOne || way !== '') && !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
    })
  );
}

async function realOf(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}
