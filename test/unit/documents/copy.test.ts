/** Copies of Word documents with edits: they read as they should, can be taken back, and nothing else of them is other than it was. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { edited } from '../../../core/rules/edits.ts';
import type { Edit } from '../../../core/rules/rule.ts';
import { readDocument } from '../../../documents/read.ts';
import { type Copy, copyWith } from '../../../documents/word/copy.ts';
import type { WordDocument } from '../../../documents/word/document.ts';
import { changed, word, wordPart } from '../../documents/archive.ts';
import { contribution } from '../../documents/contribution.ts';
import { tried } from '../../tried.ts';

const US = { name: 'A "careful" author', date: '2024-10-16T08:00:00Z' };
const DOCUMENT = 'word/document.xml';

interface Document extends WordDocument {
  rewrite(edits: readonly Edit[], author: typeof US | null): Promise<Copy>;
}

async function read(bytes: Uint8Array): Promise<Document> {
  const document = await readDocument(bytes);
  assert.ok(document.kind === 'document' && document.word, 'it can be read and rewritten');
  const { word } = document;
  return { ...word, rewrite: (edits, author) => copyWith(edits, author, word) };
}

/** A copy in which one text stands for another, everywhere. */
async function replaced(bytes: Uint8Array, old: string, newText: string, author: typeof US | null = US) {
  const document = await read(bytes);
  const edits: Edit[] = [];
  for (let at = document.text.indexOf(old); at >= 0; at = document.text.indexOf(old, at + 1)) {
    edits.push({ start: at, end: at + old.length, newText });
  }
  assert.notEqual(edits.length, 0);
  return (await document.rewrite(edits, author)).bytes;
}

const part = (bytes: Uint8Array, name = DOCUMENT) => strFromU8(unzipSync(bytes)[name] as Uint8Array);

/** The document with our tracked changes rejected, as an editor does it. */
function rejected(bytes: Uint8Array): Uint8Array {
  const ours = `w:author="A &quot;careful&quot; author"[^>]*>`;
  return Object.keys(unzipSync(bytes))
    .filter((name) => /^word\/[^/]*\.xml$/.test(name))
    .reduce(
      (document, name) =>
        changed(document, name, (xml) =>
          xml
            .replace(new RegExp(`<w:ins [^>]*${ours}.*?</w:ins>`, 'g'), '')
            .replace(new RegExp(`<w:del [^>]*${ours}(.*?)</w:del>`, 'g'), (_, inside: string) =>
              inside.replaceAll('w:delText', 'w:t'),
            ),
        ),
      bytes,
    );
}

/** A body whose paragraphs hold these runs. */
const body = (...paragraphs: string[]) => word(paragraphs.map((runs) => `<w:p>${runs}</w:p>`).join(''));
const run = (text: string, properties = '') =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a copy of a Word document', () => {
  const made = async () =>
    [
      await contribution(),
      readFileSync(join(import.meta.dirname, '../../documents/libreoffice.docx')),
    ] as const;

  it('reads as it should, and as before when its changes are rejected, whatever is edited', async () => {
    for (const bytes of await made()) {
      const { text, places, sources, rewrite } = await read(bytes);
      // Comments are read only.
      const fixable = places.filter((_, i) => sources[i]?.origins);
      const edits = fc
        .array(
          fc.record({
            place: fc.nat(fixable.length - 1),
            from: fc.nat(60),
            length: fc.nat(20),
            newText: fc.constantFrom('', '2024', 'New Delhi', ' (Rev. New Delhi, 2024)', 'a < b & "c"', 'Ñ𝒳'),
          }),
          { minLength: 1, maxLength: 8 },
        )
        .map((drawn) => apart(drawn, fixable));
      await fc.assert(
        fc.asyncProperty(edits, fc.boolean(), async (edits, isTracked) => {
          // That it reads as it should is proven by the copying itself, which throws where it does not.
          const copy = await rewrite(edits, isTracked ? US : null);
          const again = await read(copy.bytes);
          assert.equal(again.text, edited(text, edits));
          assert.deepEqual(copy.places, again.places);
          if (isTracked) assert.equal((await read(rejected(copy.bytes))).text, text);
        }),
        tried(20),
      );
    }
  });

  it('has every part but those with changes as it was, byte for byte and in their order', async () => {
    for (const bytes of await made()) {
      const copy = await replaced(bytes, 'Geneva, 2022', 'New Delhi, 2024');
      const [before, after] = [unzipSync(bytes), unzipSync(copy)];
      assert.deepEqual(Object.keys(after), Object.keys(before));
      const other = Object.keys(before).filter(
        (name) => !Buffer.from(before[name] as Uint8Array).equals(after[name] as Uint8Array),
      );
      assert.deepEqual(other, [DOCUMENT]);
    }
  });

  it('shows each change and no more, with the author and the look of what it replaces', async () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const copy = part(
      await replaced(
        body(run('(Rev. Geneva, 2022) it', bold)),
        '(Rev. Geneva, 2022)',
        '(Rev. New Delhi, 2024)',
      ),
    );
    const by = 'w:author="A &quot;careful&quot; author" w:date="2024-10-16T08:00:00Z"';
    assert.equal(
      copy.match(/<w:p>.*<\/w:p>/)?.[0],
      `<w:p><w:r>${bold}<w:t xml:space="preserve">(Rev. </w:t></w:r>` +
        `<w:del w:id="1" ${by}><w:r>${bold}<w:delText xml:space="preserve">Geneva, 2022</w:delText></w:r></w:del>` +
        `<w:ins w:id="2" ${by}><w:r>${bold}<w:t xml:space="preserve">New Delhi, 2024</w:t></w:r></w:ins>` +
        `<w:r>${bold}<w:t xml:space="preserve">) it</w:t></w:r></w:p>`,
    );
    const plain = part(await replaced(body(run('Resolution 80 &amp; 81', bold)), '80', '79', null));
    assert.match(
      plain,
      /<w:p><w:r>.*Resolution <\/w:t><\/w:r><w:r>.*79<\/w:t><\/w:r><w:r>.* &amp; 81<\/w:t><\/w:r><\/w:p>/,
    );
    assert.doesNotMatch(plain, /w:(?:ins|del)/);
  });

  it('takes a text out of several runs, and puts the new one after them', async () => {
    const copy = part(
      await replaced(body(run('in Gen') + run('eva, 20') + run('22.')), 'Geneva, 2022', 'Dubai'),
    );
    assert.deepEqual(
      [...copy.matchAll(/<w:(delText|t) xml:space="preserve">([^<]*)</g)].map(
        ([, name, text]) => `${name} ${text}`,
      ),
      ['t in ', 'delText Gen', 'delText eva, 20', 'delText 22', 't Dubai', 't .'],
    );
  });

  it('leaves tabs, notes and fields inside of a changed run where they are', async () => {
    const inside =
      '<w:r><w:t>Geneva</w:t><w:tab/><w:footnoteReference w:id="7"/><w:t>2022</w:t><w:lastRenderedPageBreak/></w:r>';
    const copy = part(await replaced(body(inside), 'Geneva\t2022', 'Dubai'));
    const order = [...copy.matchAll(/<w:(del|tab|footnoteReference|lastRenderedPageBreak|ins)\b/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual(order, [
      'del',
      'del',
      'tab',
      'footnoteReference',
      'del',
      'ins',
      'lastRenderedPageBreak',
    ]);
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF Geneva</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Geneva')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    assert.match(
      part(await replaced(body(field), 'Geneva', 'Dubai')),
      /REF Geneva.*<w:delText xml:space="preserve">Geneva</,
    );
  });

  it('does not claim what another put in, or put into it what is ours', async () => {
    const theirs = `<w:ins w:id="5" w:author="A. Delegate">${run('in Geneva, 2022.')}</w:ins>`;
    const copy = part(await replaced(body(theirs), 'Geneva', 'Dubai'));
    const tags = [...copy.matchAll(/<\/?w:(?:ins|del)\b(?: w:id="\d+" w:author="[^"]*")?/g)].map(
      ([tag]) => tag,
    );
    const us = 'w:author="A &quot;careful&quot; author"';
    assert.deepEqual(tags, [
      '<w:ins w:id="5" w:author="A. Delegate"',
      `<w:del w:id="6" ${us}`,
      '</w:del',
      '</w:ins',
      `<w:ins w:id="7" ${us}`,
      '</w:ins',
      '<w:ins w:id="8" w:author="A. Delegate"',
      '</w:ins',
    ]);
  });

  it('changes every version of a text box', async () => {
    const box = (name: string) =>
      `<mc:${name}><w:txbxContent><w:p>${run('Geneva')}</w:p></w:txbxContent></mc:${name}>`;
    const copy = await replaced(
      body(`<w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:r>`),
      'Geneva',
      'Dubai',
    );
    assert.equal(part(copy).match(/<w:t [^>]*>Dubai</g)?.length, 2);
  });

  it('changes notes, margins and comments in their own parts', async () => {
    const note = wordPart('footnotes', `<w:footnote w:id="1"><w:p>${run('Geneva')}</w:p></w:footnote>`);
    const bytes = word(`<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`, {
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/footnotes" Target="footnotes.xml"/></Relationships>',
      'word/footnotes.xml': note,
    });
    const copy = await replaced(bytes, 'Geneva', 'Dubai');
    assert.match(part(copy, 'word/footnotes.xml'), /Dubai/);
    assert.equal(part(copy), part(bytes));
  });

  it('writes elements with the prefix that the document has for them', async () => {
    const bytes = changed(body(run('Geneva')), DOCUMENT, (xml) =>
      xml.replace(/(<\/?|\s|:)w:/g, '$1x:').replace('xmlns:w=', 'xmlns:x='),
    );
    assert.match(
      part(await replaced(bytes, 'Geneva', 'Dubai')),
      /<x:del x:id="1" x:author=.*<x:delText xml:space="preserve">Geneva<\/x:delText>/,
    );
  });

  it('is refused where an edit runs over two paragraphs', async () => {
    const { rewrite } = await read(body(run('one'), run('two')));
    await assert.rejects(rewrite([{ start: 0, end: 7, newText: '' }], US), /one is at paragraph 1/);
  });
});

/** Edits that are inside of paragraphs, in order and apart, and leave no blank paragraph or space at an end, which is not read. */
function apart(
  drawn: readonly { place: number; from: number; length: number; newText: string }[],
  places: Document['places'],
): Edit[] {
  const edits: Edit[] = [];
  for (const { place, from, length, newText } of drawn.toSorted(
    (a, b) => a.place - b.place || a.from - b.from,
  )) {
    const { start, end } = places[place] as Document['places'][number];
    const edit = { start: Math.min(start + 1 + from, end - 1), end: 0, newText };
    edit.end = Math.min(edit.start + length, end - 1);
    if (edit.start > (edits.at(-1)?.end ?? -1)) edits.push(edit);
  }
  return edits;
}
