/** The configuration file of a project: what is read of it, what is told of the rest, and that its schema says the same. */
import assert from 'node:assert/strict';
import { type Schema, Validator } from '@cfworker/json-schema';
import { allCodes } from '../../core/analyse.ts';
import schema from '../../data/configuration.schema.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import { CONFIGURATION, configurationFrom } from '../../server/configuration.ts';
import { settingsFor, settingsFrom } from '../../server/settings.ts';
import { wholeConfiguration } from '../wholeConfiguration.ts';

const fits = (json: unknown) => new Validator(schema as Schema, '7', false).validate(json).valid;
const faultsOf = (json: unknown) => configurationFrom(JSON.stringify(json)).faults;

describe('the configuration file', () => {
  const whole = { $schema: 'x', ...wholeConfiguration };
  it('is read', () => {
    const { $schema: _, ...read } = { ...whole, asOf: '2022' };
    assert.deepEqual(configurationFrom(JSON.stringify(whole)), { configuration: read, faults: [] });
    assert.deepEqual(configurationFrom('\ufeff{}'), { configuration: { rules: {}, ignore: {} }, faults: [] });
    assert.ok(fits(whole));
  });
  it('is told of in a line where it is not JSON', () => {
    const { configuration, faults } = configurationFrom('{"body": ');
    assert.deepEqual(configuration, {});
    assert.match(faults[0] ?? '', /^not JSON: /);
  });
  const faulty: readonly (readonly [json: unknown, fault: RegExp])[] = [
    [[], /^it is written so: \{"body": "WTSA"\}$/],
    [
      { rule: {} },
      /^"rule" is not known; known are rules, ignore, body, asOf, languages, catalogue, catalogues$/,
    ],
    [{ rules: [] }, /^rules: it is written so: \{"missing-edition": "off"\}$/],
    [{ rules: { rnage: 'off' } }, /^rules: there is no rule "rnage"$/],
    [{ rules: { range: 'loud' } }, /^rules: the level of range is "loud", and not one of hint, /],
    [{ ignore: { '**': 'range' } }, /^ignore: it is written so: /],
    [{ ignore: { '**': ['rnage'] } }, /^ignore: "rnage" is not known; known are \*, body-mismatch/],
    [{ body: ['WTSA'] }, /^body: it is written so: "WTSA"$/],
    [{ asOf: ['2022'] }, /^asOf: it is written so: /],
    [{ languages: 'markdown' }, /^languages: it is written so: /],
    [{ languages: ['word'] }, /^languages: "word" is not known; known are markdown/],
    [{ catalogue: null }, /^catalogue: it is written so: "catalogue\.json"$/],
    [{ catalogues: 'a.catalogue.json' }, /^catalogues: it is written so: \["wtdc-25/],
  ];
  for (const [json, fault] of faulty) {
    it(`names what is wrong with ${JSON.stringify(json)}, as its schema does`, () => {
      const faults = faultsOf(json);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0] ?? '', fault);
      assert.ok(!fits(json));
    });
  }
  it('is told of where only the facts say that it is wrong', () => {
    assert.match(faultsOf({ body: 'WTSS' })[0] ?? '', /^body: There is no body "WTSS"/);
    assert.match(faultsOf({ asOf: 'soon' })[0] ?? '', /^asOf: "soon" is not a year/);
  });
  it('has a schema with every rule and format, which VS Code knows', () => {
    const { rules, ignore, languages } = schema.properties;
    assert.deepEqual(
      Object.entries(rules.properties).map(([code, rule]) => [code, rule.default, rule.description]),
      allCodes.map(({ code, severity, summary }) => [code, severity, summary]),
    );
    assert.deepEqual(ignore.additionalProperties.items.enum, ['*', ...allCodes.map(({ code }) => code)]);
    assert.deepEqual(languages.items.enum, [...settingsFrom({}).languages, 'html', 'xml']);
    assert.deepEqual(manifest.contributes.jsonValidation, [
      { fileMatch: CONFIGURATION, url: './data/configuration.schema.json' },
      { fileMatch: '*.catalogue.json', url: './data/catalogue.schema.json' },
      { fileMatch: '*.overlay.json', url: './data/overlay.schema.json' },
    ]);
  });
  it('counts before the settings of an editor, below its folder; patterns of both silence', () => {
    const settings = settingsFrom({
      rules: { suppressed: 'hint', range: 'off' },
      ignore: { 'a/**': ['range'] },
      body: 'PP',
      asOf: '2016',
    });
    const { configuration } = configurationFrom(
      '{"rules": {"suppressed": "error"}, "ignore": {"b/*": ["range", "suppressed"]}, "body": "WTSA"}',
    );
    const inner = { folder: 'file:///w/p%20q/inner', configuration: { body: 'WRC' } };
    const projects = [{ folder: 'file:///w/p%20q', configuration }, inner];
    const settingsOf = (uri: string) => settingsFor(uri, settings, ['file:///w/p q/'], projects);
    assert.deepEqual(settingsOf('file:///w/p%20q/a/x.md'), {
      rules: { suppressed: 'error', range: 'off' },
      body: 'WTSA',
      asOf: '2016',
    });
    assert.deepEqual(settingsOf('file:///w/p q/b/x.md').rules, { suppressed: 'off', range: 'off' });
    assert.equal(settingsOf('file:///w/p q/inner/x.md').body, 'WRC');
    assert.equal(settingsOf('file:///w/p qr/x.md').body, 'PP');
  });
});
