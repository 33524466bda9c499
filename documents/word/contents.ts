/** A Word document (.docx, Office Open XML): which parts it has, and what they hold. */
import type { Archive } from '../archive.ts';
import type { Contents, Story } from '../contents.ts';
import { elementAt, elementsOf, parseXml, type XmlElement } from '../xml.ts';
import { blocksOf } from './blocks.ts';
import type { Reading } from './runs.ts';
import { headingsBy } from './styles.ts';

/** A part that another one names: its kind ("footnotes"), and where it is in the package. */
interface Related {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
}

/** What a Word document holds; undefined where the package is none. Throws `Unreadable`. */
export async function wordContents(archive: Archive): Promise<Contents | undefined> {
  const main = (await relatedTo(archive, '')).find(({ kind }) => kind === 'officeDocument')?.part;
  const document = main === undefined ? undefined : await rootOf(archive, main);
  const body = elementAt(document, 'w:body');
  if (main === undefined || !document || !body) return undefined;
  const related = await relatedTo(archive, main);
  const partOf = async (kind: string) => {
    const part = related.find((each) => each.kind === kind)?.part;
    return part === undefined ? undefined : rootOf(archive, part);
  };
  const isHeading = headingsBy(await partOf('styles'));
  const reading: Reading = { footnotes: [], endnotes: [], fields: [] };
  const storyOf = (element: XmlElement): Story => blocksOf(element, { ...reading, fields: [] }, isHeading);
  const notes = async (kind: string, name: string, ids: readonly string[]) => {
    const notes = elementsOf(await partOf(kind), name);
    return ids.map((id) => {
      const note = notes.find((each) => each.attributes.get('w:id') === id);
      return note ? storyOf(note) : [];
    });
  };
  const margins = async (kind: string) => {
    const parts = related.filter((each) => each.kind === kind).map(({ part }) => part);
    const roots = await inTurn(parts, (part) => rootOf(archive, part));
    return roots.flatMap((root) => (root ? [storyOf(root)] : []));
  };
  return {
    body: storyOf(body),
    footnotes: await notes('footnotes', 'w:footnote', reading.footnotes),
    endnotes: await notes('endnotes', 'w:endnote', reading.endnotes),
    headers: await margins('header'),
    footers: await margins('footer'),
    comments: elementsOf(await partOf('comments'), 'w:comment').map(storyOf),
  };
}

/** What a part names, or the package itself for ''; what lies outside of the package is left alone. */
async function relatedTo(archive: Archive, part: string): Promise<Related[]> {
  const slash = part.lastIndexOf('/') + 1;
  const root = await rootOf(archive, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  return elementsOf(root, 'rels:Relationship')
    .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
    .map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      kind: attributes.get('Type')?.split('/').at(-1) ?? '',
      part: resolved(part.slice(0, slash), attributes.get('Target') ?? ''),
    }));
}

/** "word/" and "footnotes.xml": "word/footnotes.xml"; a target from the root on stays one. */
function resolved(folder: string, target: string): string {
  return new URL(target, `package:/${folder}`).pathname.slice(1);
}

async function rootOf(archive: Archive, part: string): Promise<XmlElement | undefined> {
  const text = await archive.text(part);
  return text === undefined ? undefined : parseXml(text, part);
}

/** One after the other, so that limits hold for all of them together. */
async function inTurn<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
