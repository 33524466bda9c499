/** Damaged, protected and hostile files: each is refused in one line that says what to do or what was not done. */
import assert from 'node:assert/strict';
import { zipSync } from 'fflate';
import { openArchive } from '../../../documents/archive.ts';
import { isDocument } from '../../../documents/read.ts';
import { archive, changed, openDocument, word } from '../../documents/archive.ts';
import { contribution } from '../../documents/contribution.ts';
import { whyNot } from './read.ts';

/** A container of Word 97 to 2003, as far as it is looked at. */
const compound = (...names: string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    ...names.map((name) => Buffer.from(name, 'utf16le')),
  ]);

const refused = async (bytes: Uint8Array, why: RegExp) => {
  const said = await whyNot(bytes);
  assert.match(said, why);
  assert.doesNotMatch(said, /\n/);
};

describe('a file that is not read', () => {
  let document: Buffer;
  before(async () => {
    document = await contribution();
  });

  it('is damaged', async () => {
    const torn = document.subarray(0, document.length / 2);
    await refused(torn, /^the document is damaged \(.*\); open it in Word or LibreOffice and save it again$/);
    await refused(new Uint8Array(), /damaged \(it is empty\)/);
    await refused(Buffer.from('Resolution 44'), /^it is neither a Word document .* nor an OpenDocument text/);
    await refused(Buffer.from('{\\rtf1 Resolution 44}'), /^it is in Rich Text Format; save it as \.docx$/);
    const part = 'word/document.xml';
    await refused(
      changed(document, part, (xml) => xml.slice(0, -20)),
      /damaged \(word\/document\.xml: /,
    );
    await refused(
      changed(document, part, (xml) => xml.replace('</w:p>', '')),
      /damaged \(word\/document\.xml: /,
    );
    await refused(
      changed(document, part, () => ''),
      /damaged \(word\/document\.xml/,
    );
    await refused(
      changed(document, part, (xml) => xml.replace('Recalling', '&unknown;')),
      /damaged/,
    );
  });

  it('has a part whose bytes were changed', async () => {
    const at = document.indexOf('word/document.xml') + 200;
    const flipped = Uint8Array.from(document, (byte, i) => (i === at ? byte ^ 0x10 : byte));
    await refused(flipped, /damaged \(word\/document\.xml: /);
  });

  it('is protected by a password', async () => {
    const why = /^the document is protected by a password; save it without one$/;
    await refused(compound('EncryptedPackage'), why);
    const manifest =
      '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>';
    await refused(openDocument('', { 'META-INF/manifest.xml': manifest }), why);
    const encrypted = Buffer.from(word(''));
    // The first bit of the flags of every entry, in the directory.
    for (
      let at = encrypted.indexOf('PK\u0001\u0002');
      at >= 0;
      at = encrypted.indexOf('PK\u0001\u0002', at + 1)
    ) {
      encrypted.writeUInt8(encrypted.readUInt8(at + 8) | 1, at + 8);
    }
    await refused(encrypted, why);
  });

  it('is in another format', async () => {
    await refused(compound('WordDocument'), /^it is in the format of Word 97 to 2003; save it as \.docx$/);
    await refused(archive({ 'a.txt': 'a' }), /^it is neither a Word document .* nor an OpenDocument text/);
  });

  it('unpacks to far more than documents do', async () => {
    const bomb = word(`<w:p>${' '.repeat(20_000_000)}</w:p>`);
    assert.ok(bomb.length < 100_000);
    await refused(
      bomb,
      /^word\/document\.xml in it unpacks to more than \d+ MB, too much for a document of this size; nothing of it was read$/,
    );
  });

  it('unpacks to more than is read in all, though none of its parts does by itself', async () => {
    // What compresses as documents do: a letter now and then.
    const part = new Uint8Array(40_000_000).fill(0x20);
    for (let at = 0; at < part.length; at += 50) part[at] = 0x61 + ((at * at) % 23);
    const opened = await openArchive(
      zipSync({ a: [part, { level: 1 }], b: [part.subarray(0, 25_000_000), { level: 1 }] }),
    );
    assert.equal((await opened.text('a'))?.length, part.length);
    await assert.rejects(opened.text('b'), /^Error: b in it unpacks to more than 24 MB/);
  });

  it('unpacks to more than it says', async () => {
    const bomb = Buffer.from(word(`<w:p>${' '.repeat(20_000_000)}</w:p>`));
    const size = Buffer.alloc(4);
    for (const [signature, offset] of [
      ['PK\u0001\u0002', 24],
      ['PK\u0003\u0004', 22],
    ] as const) {
      const at = bomb.lastIndexOf(
        signature,
        bomb.lastIndexOf(
          'word/document.xml',
          signature === 'PK\u0003\u0004' ? bomb.indexOf('PK\u0001\u0002') : undefined,
        ),
      );
      size.writeUInt32LE(1000);
      size.copy(bomb, at + offset);
    }
    await refused(bomb, /damaged \(word\/document\.xml: .*uncompressed size/);
  });

  it('names other files in a document type, or entities that grow', async () => {
    const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const growing = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const why = /^word\/document\.xml in it has a document type, .*; .* nothing of it was read$/;
    for (const type of [outside, growing, '<!DOCTYPE x SYSTEM "http://localhost/x.dtd">']) {
      await refused(
        changed(document, 'word/document.xml', (xml) => xml.replace('<w:document', `${type}<w:document`)),
        why,
      );
    }
  });

  it('is nested without end', async () => {
    const deep = (n: number) => word(`${'<w:sdt>'.repeat(n)}${'</w:sdt>'.repeat(n)}`);
    await refused(deep(10_000), /nested too deeply/);
  });

  it('has parts outside of its package', async () => {
    await refused(
      archive({ '../../outside.xml': 'a', 'word/document.xml': 'a' }),
      /damaged \(.*\.\.\/\.\.\/outside\.xml/,
    );
  });
});

describe('what is a document', () => {
  it('is told by its name or how it begins', () => {
    assert.ok(isDocument('A.DOCX', new Uint8Array()));
    assert.ok(isDocument('a.odt', new Uint8Array()));
    assert.ok(isDocument('a.docm', word('')));
    assert.ok(isDocument('a.doc', compound()));
    assert.ok(!isDocument('a.md', Buffer.from('PK is no mark')));
  });
});
