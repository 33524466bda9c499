/** The addresses of the texts of documents: each names its file, and leads back to it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import picomatch from 'picomatch';
import { WITHOUT_LINES } from '../../../core/analyse.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { DOCUMENT_SCHEME } from '../../../server/protocol.ts';
import { fileOf, nameOf, textOf } from '../../../server/provided/documentText.ts';

describe('the address of the text of a document', () => {
  for (const [file, path, name] of [
    ['file:///d/a%20b.docx', '/d/a%20b.docx%20(text)', 'a b.docx'],
    ['file:///c%3A/d/100%25%3F.docx', '/c%3A/d/100%25%3F.docx%20(text)', '100%?.docx'],
    ['vscode-vfs://github/itu/d/%D1%8F.odt', '/itu/d/%D1%8F.odt%20(text)', 'я.odt'],
  ] as const) {
    it(`of ${file}`, () => {
      const uri = textOf(file);
      assert.equal(uri, `${DOCUMENT_SCHEME}:${path}?${encodeURIComponent(file)}`);
      assert.equal(fileOf(uri), file);
      assert.equal(nameOf(file), name);
    });
  }
  it('is no other address', () => {
    for (const uri of [
      'file:///d/a.docx',
      'file:///d/a.docx?itu-resolutions-document:',
      `${DOCUMENT_SCHEME}:/a`,
    ])
      assert.equal(fileOf(uri), undefined);
  });
});

describe('the language of the texts of documents', () => {
  const [language] = manifest.contributes.languages;
  it('is the format in which they are checked', () => {
    assert.equal(language?.id, DOCUMENT_SCHEME);
    assert.equal(WITHOUT_LINES, DOCUMENT_SCHEME);
    assert.ok(manifest.activationEvents.includes(`onFileSystem:${DOCUMENT_SCHEME}`));
  });
  it('is told by the names of their tabs, in every language', () => {
    for (const bundle of ['', '.fr', '.es', '.ru', '.ar', '.zh-cn']) {
      const texts = JSON.parse(readFileSync(`l10n/bundle.l10n${bundle}.json`, 'utf8'));
      for (const name of ['draft.docx', 'draft.odt']) {
        const tab = texts['{0} (text)'].replace('{0}', name);
        const matches = language?.filenamePatterns.some((pattern) =>
          picomatch.isMatch(tab, pattern.replace(/[()]/g, '\\$&')),
        );
        assert.ok(matches, tab);
      }
    }
  });
});
