/** A Word document (.docx, Office Open XML): which parts it has, and what they hold. */
import type { Archive } from '../archive.ts';
import type { Contents, Story } from '../contents.ts';
import { elementAt, elementsOf, type XmlElement } from '../xml.ts';
import { blocksOf } from './blocks.ts';
import { labelsBy } from './numbering.ts';
import { type Part, partOf, relatedTo } from './parts.ts';
import { headingsBy } from './styles.ts';

/** What is read of a document: the text that is in it, or with it the labels of paragraphs that it numbers by itself. */
export type Reads = 'text' | 'labels';

/** What a Word document holds; undefined where the package is none. Throws `Unreadable`. */
export async function wordContents(archive: Archive, reads: Reads = 'text'): Promise<Contents | undefined> {
  const main = (await relatedTo(archive, '')).find(({ kind }) => kind === 'officeDocument')?.part;
  const document = main === undefined ? undefined : await partOf(archive, main);
  const body = elementAt(document?.root, 'w:body');
  if (main === undefined || !document || !body) return undefined;
  const related = await relatedTo(archive, main);
  const named = async (kind: string) => {
    const part = related.find((each) => each.kind === kind)?.part;
    return part === undefined ? undefined : partOf(archive, part);
  };
  const styles = (await named('styles'))?.root;
  const numbering = reads === 'text' ? undefined : (await named('numbering'))?.root;
  const say = { isHeading: headingsBy(styles), labelOf: labelsBy(numbering, styles) };
  const footnotes: string[] = [];
  const endnotes: string[] = [];
  const storyOf = (part: Part, element: XmlElement): Story =>
    blocksOf(element, { part, footnotes, endnotes, fields: [] }, say);
  const notes = async (kind: string, name: string, ids: readonly string[]) => {
    const part = await named(kind);
    const notes = elementsOf(part?.root, name);
    return ids.map((id) => {
      const note = notes.find((each) => each.attributes.get('w:id') === id);
      return part && note ? storyOf(part, note) : [];
    });
  };
  const margins = async (kind: string) => {
    const names = related.filter((each) => each.kind === kind).map(({ part }) => part);
    const parts = await inTurn(names, (name) => partOf(archive, name));
    return parts.flatMap((part) => (part ? [storyOf(part, part.root)] : []));
  };
  const commented = async () => {
    const part = await named('comments');
    return elementsOf(part?.root, 'w:comment').map((comment) =>
      part ? readOnly(storyOf(part, comment)) : [],
    );
  };
  return {
    body: storyOf(document, body),
    footnotes: await notes('footnotes', 'w:footnote', footnotes),
    endnotes: await notes('endnotes', 'w:endnote', endnotes),
    headers: await margins('header'),
    footers: await margins('footer'),
    comments: await commented(),
  };
}

/** One after the other, so that limits hold for all of them together. */
async function inTurn<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

/** A story of which it is not kept where it comes from, since it is not to be changed. */
function readOnly(story: Story): Story {
  return story.map((block) => {
    if (block.kind !== 'paragraph') return block;
    const { origins: _, ...rest } = block;
    return rest;
  });
}
