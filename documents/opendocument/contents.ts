/** An OpenDocument text (.odt): which parts it has, and what they hold. */
import type { Archive } from '../archive.ts';
import type { Contents, Story } from '../contents.ts';
import { isProtected } from '../problem.ts';
import { elementAt, elementsOf, parseXml, type XmlElement } from '../xml.ts';
import { blocksOf } from './blocks.ts';
import type { Reading } from './inline.ts';
import { headingsBy, raisedBy } from './styles.ts';

/** What an OpenDocument text holds; undefined where the package is none. Throws `Unreadable`. */
export async function openDocumentContents(archive: Archive): Promise<Contents | undefined> {
  if (await isEncrypted(archive)) {
    throw isProtected();
  }
  const content = await rootOf(archive, 'content.xml');
  const body = elementAt(content, 'office:body', 'office:text');
  if (!body) return undefined;
  const styles = await rootOf(archive, 'styles.xml');
  const isRaised = raisedBy(styles, content);
  const reading: Reading = { footnotes: [], endnotes: [], comments: [], isRaised };
  const isHeading = headingsBy(styles, content);
  const storyOf = (element: XmlElement): Story => blocksOf(element, reading, isHeading);
  const pages = elementsOf(elementAt(styles, 'office:master-styles'));
  const margins = (...names: readonly string[]) =>
    pages.flatMap((page) => elementsOf(page, ...names)).map(storyOf);
  return {
    body: storyOf(body),
    headers: margins('style:header', 'style:header-first', 'style:header-left'),
    footers: margins('style:footer', 'style:footer-first', 'style:footer-left'),
    // Notes may have comments, so these are last.
    footnotes: reading.footnotes.map(storyOf),
    endnotes: reading.endnotes.map(storyOf),
    comments: reading.comments.map(storyOf),
  };
}

/** Its parts are encrypted one by one, or all of them together: the manifest says so either way. */
export async function isEncrypted(archive: Archive): Promise<boolean> {
  const files = elementsOf(await rootOf(archive, 'META-INF/manifest.xml'), 'manifest:file-entry');
  return files.some((file) => elementsOf(file, 'manifest:encryption-data').length > 0);
}

async function rootOf(archive: Archive, part: string): Promise<XmlElement | undefined> {
  const text = await archive.text(part);
  return text === undefined ? undefined : parseXml(text, part);
}
