/** What every rule has: a setting, a page, a row in the sample; and how settings reach a document. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { embeddedLibrary } from '../../catalogues/embedded.ts';
import { allCodes, analyse, codes } from '../../core/analyse.ts';
import { configurationFrom } from '../../server/configuration.ts';
import { faultsIn, settingsFor, settingsFrom } from '../../server/settings.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(ROOT, file), 'utf8');

describe('each rule', () => {
  it('has a setting with its own severity', () => {
    const { properties } = JSON.parse(read('package.json')).contributes.configuration;
    for (const { code, severity } of allCodes)
      assert.equal(properties[`ituResolutions.rules.${code}`]?.default, severity, code);
    const settings = Object.keys(properties).filter((name) => name.startsWith('ituResolutions.rules.'));
    assert.equal(settings.length, allCodes.length);
    assert.deepEqual(properties['ituResolutions.ignore'].additionalProperties.items.enum, [
      '*',
      ...allCodes.map(({ code }) => code),
    ]);
  });
  it('has a page with its severity and a way to silence it', () => {
    const pages = read('docs/rules.md').split(/^## /m);
    for (const { code, severity } of allCodes) {
      const page = pages.find((text) => text.startsWith(`${code}\n`));
      assert.ok(page?.includes(`**${severity}** · `), code);
      const meta = code === 'unused-ignore' || code === 'unknown-setting';
      assert.ok(meta || new RegExp(`ignore\\s+${code}`).test(page ?? ''), `${code}: how to silence it`);
    }
  });
  it('is shown in the sample', () => {
    const { findings } = analyse(read('samples/draft.md'), embeddedLibrary(), {
      format: 'markdown',
      rules: {},
    });
    const shown = new Set(findings.map(({ code, severity }) => `${code} ${severity}`));
    const missing = codes
      .filter(({ code, severity }) => !shown.has(`${code} ${severity}`))
      .map(({ code }) => code);
    assert.deepEqual(missing, ['unknown-setting']);
  });
});

describe('settings', () => {
  it('takes what fits, and names what does not', () => {
    const given = { rules: { suppressed: 'hint', range: 'loud', rnage: 'off' }, asOf: 2022, body: 'WTSS' };
    const settings = settingsFrom(given);
    assert.deepEqual(settings.rules, { suppressed: 'hint' });
    assert.equal(settings.asOf, '2022');
    assert.deepEqual(
      faultsIn(given).map((fault) => fault.split(':')[0]),
      ['rules', 'rules', 'body'],
    );
    assert.deepEqual(faultsIn({}), []);
  });
  it('silences rules in files by pattern, below the folder', () => {
    const settings = settingsFrom({ ignore: { 'archive/**': ['*'], '**/*.txt': ['suppressed'] } });
    const rulesFor = (uri: string) => settingsFor(uri, settings, ['file:///work%20space']).rules;
    assert.deepEqual(rulesFor('file:///work%20space/minutes.txt'), { suppressed: 'off' });
    assert.equal(Object.keys(rulesFor('file:///work space/archive/a/b.md')).length, allCodes.length);
    assert.deepEqual(rulesFor('file:///work%20space/draft.md'), {});
  });
});

describe('patterns of files', () => {
  it('are those that take little time, whatever the name', () => {
    for (const pattern of [
      'archive/**',
      '**/*.fr.md',
      '**/draft-*-v*.{md,txt}',
      'a/**/b/**/*',
      '!x/[a-c]?.md',
    ])
      assert.deepEqual(Object.keys(settingsFrom({ ignore: { [pattern]: ['*'] } }).ignore), [pattern]);
    for (const pattern of ['**/*a*a*a*a*b', '**/a/**/a/**/b', '+(a|aa)+(a|aa)b', 'a'.repeat(301)]) {
      assert.deepEqual(settingsFrom({ ignore: { [pattern]: ['*'] } }).ignore, {}, pattern);
      const { faults } = configurationFrom(JSON.stringify({ ignore: { [pattern]: ['*'] } }));
      assert.match(faults.join(), /^ignore: it is written so: /, pattern);
    }
  });
});
