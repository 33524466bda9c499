/** Writes files so that nothing is lost where writing fails: beside first, then in place. */
import { randomBytes } from 'node:crypto';
import { chmod, chown, open, rename, stat, unlink } from 'node:fs/promises';

/**
 * Writes a file as a whole, or leaves what is there as it was and rejects. What was there keeps its owner and who may read it. The
 * path is that of the file itself, not of a symbolic link, in whose place it would be put.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const before = await stat(path).catch(() => undefined);
  const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const file = await open(beside, 'wx');
  try {
    try {
      // All of it: where a disk gets full, a single write takes a part and says so to nobody who does not ask.
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (before) {
      await chmod(beside, before.mode & 0o7777);
      // Only the owner of all may give files away.
      await chown(beside, before.uid, before.gid).catch(() => {});
    }
    await rename(beside, path);
  } catch (error) {
    await unlink(beside).catch(() => {});
    throw error;
  }
}
