/** Which files are documents: everywhere, or where their format is asked for. */
import assert from 'node:assert/strict';
import { DOCUMENTS, filesOf, formatOf } from '../../../server/host/formats.ts';
import { settingsFrom } from '../../../server/settings.ts';

describe('files', () => {
  it('have a format by their ending', () => {
    const formats = ['a.MD', 'a.htm', 'a.xhtml', 'a.akn', 'a.xml', 'a'].map(formatOf);
    assert.deepEqual(formats, ['markdown', 'html', 'html', 'xml', 'xml', 'plaintext']);
  });
  it('of HTML and XML are documents where the setting has them', () => {
    const { languages } = settingsFrom(undefined);
    assert.ok(!/html|xml/.test(DOCUMENTS));
    assert.ok(!filesOf(languages).some((pattern) => /html|xml/.test(pattern)));
    assert.ok(filesOf([...languages, 'html']).includes('**/*.htm'));
    assert.deepEqual(filesOf(['xml']), ['**/*.xml', '**/*.akn']);
  });
});
