/** A contribution as a library writes it and as LibreOffice saves it: every paragraph with its place. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contribution, EXPECTED } from '../../documents/contribution.ts';
import { EXPECTED_PAGES } from '../../documents/paged.ts';
import { paragraphs } from './read.ts';

const file = (name: string) => readFileSync(resolve(import.meta.dirname, '../../documents', name));

const expected = EXPECTED.map((each) => each.join(': '));

describe('a contribution', () => {
  it('as the library "docx" writes it', async () => {
    assert.deepEqual(await paragraphs(await contribution()), expected);
  });
  it('as LibreOffice saves it for Word', async () => {
    assert.deepEqual(await paragraphs(file('libreoffice.docx')), expected);
  });
  it('as LibreOffice saves it in OpenDocument', async () => {
    assert.deepEqual(await paragraphs(file('libreoffice.odt')), expected);
  });
  it('as LibreOffice draws it, in PDF', async () => {
    assert.deepEqual(
      await paragraphs(file('libreoffice.pdf')),
      EXPECTED_PAGES.map((each) => each.join(': ')),
    );
  });
});
