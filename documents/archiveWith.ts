/** A package with some of its parts changed. */
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { type Archive, HERE } from './archive.ts';

/** The bytes of a package with other texts for some of its parts; the others are taken over compressed, unit by unit as they are. */
export async function archiveWith(
  { directory }: Archive,
  texts: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { ...HERE, dataDescriptor: false });
  for (const entry of directory) {
    const text = texts.get(entry.filename);
    if (text !== undefined) await zip.add(entry.filename, new TextReader(text), { entry });
    else if (entry.directory) await zip.add(entry.filename, undefined, { entry, directory: true });
    else {
      const bytes = await entry.getData(new Uint8ArrayWriter(), { passThrough: true, ...HERE });
      await zip.add(entry.filename, new Uint8ArrayReader(bytes), { entry, passThrough: true });
    }
  }
  return zip.close();
}
