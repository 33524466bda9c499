/** What holds of every look-up: no input makes one throw, answers fit the schemas that clients are told, and name their sources. */
import assert from 'node:assert/strict';
import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { embeddedLibrary } from '../../../catalogues/embedded.ts';
import { answerOf } from '../../../core/lookups/lookups.ts';
import { tools } from '../../../core/lookups/tools.ts';
import { library } from '../../fixture.ts';
import { tried } from '../../tried.ts';
import { whyNot } from './asked.ts';

const validators = new Map(
  tools.map(({ name, outputSchema }) => [name, new Validator(outputSchema as Schema, '2020-12', false)]),
);

/** The answer to an input that the tool's schema takes; one that it does not is refused with a reason. */
function holds(name: (typeof tools)[number]['name'], input: unknown, of = library): void {
  const answer = answerOf(name, input, of, { rules: {} });
  if (answer.kind === 'refused') {
    assert.match(answer.why, /\S\.$/);
    assert.ok(answer.why.length < 400, answer.why);
    return;
  }
  const { valid, errors } = (validators.get(name) as Validator).validate(
    JSON.parse(JSON.stringify(answer.data)),
  );
  assert.ok(valid, JSON.stringify(errors));
  assert.ok(answer.data.sources.length > 0);
  assert.ok(answer.data.notKnown.length > 0);
  const titles = of.reports.map(({ source }) => source.title);
  for (const { report, line } of answer.data.sources)
    assert.ok(titles.includes(report) || line === null, report);
  assert.match(answer.text, /\*\*Sources\*\*[\s\S]*\*\*Not known\*\*/);
}

const word = fc.constantFrom(
  ...[
    'Resolution 44',
    ' (Rev. Geneva, 2022)',
    ' (Rev. New Delhi, 2024)',
    '80',
    ' and ',
    '\n',
    '`',
    'spam',
    'AI',
  ],
  ...[
    ', “Bridging the gap”',
    'résolution 52 (Rév. Genève, 2022)',
    '第44号决议',
    'COM4/AI',
    '\u202e',
    '<b>',
    '|',
  ],
);
const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(''));

describe('look-ups', () => {
  it('refuse or answer whatever they are asked, and never throw', () => {
    const value = fc.oneof(text, fc.anything());
    const fields = fc.constantFrom(
      'number',
      'body',
      'edition',
      'text',
      'format',
      'words',
      'most',
      '__proto__',
    );
    const input = fc.oneof(fc.anything(), fc.dictionary(fields, value));
    fc.assert(
      fc.property(fc.constantFrom(...tools), input, ({ name }, given) => holds(name, given)),
      tried(500),
    );
  });
  it('answer what fits, whatever it says', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('plaintext', 'markdown', 'html'), (given, format) => {
        holds('checkPassage', { text: given, format });
        holds('findByTopic', { words: given });
        holds('lookUpResolution', { number: '44', edition: given.slice(0, 80) });
      }),
      tried(200),
    );
  });
  it('tell of every resolution of the shipped report, all of its extract', () => {
    const shipped = embeddedLibrary();
    for (const { number, annex } of shipped.main.entries) {
      holds('lookUpResolution', { number }, shipped);
      const answer = answerOf('lookUpResolution', { number }, shipped, { rules: {} });
      const extract =
        (answer.kind === 'answer' && (answer.data as { extract?: { isWhole: boolean } }).extract) || null;
      assert.equal(extract?.isWhole ?? null, annex && true, `${number}`);
    }
  });
  it('say which inputs they know', () => {
    assert.equal(
      whyNot('lookUpResolution', { nr: 44 }),
      'There is no input “nr”; known are number, body, edition.',
    );
    assert.equal(whyNot('lookUpResolution', {}), '"number" is missing.');
    assert.equal(whyNot('lookUpResolution', [44]), 'The input has to be an object.');
    assert.equal(whyNot('checkPassage', { text: null }), '"text" is missing.');
    assert.equal(whyNot('checkPassage', { text: ['a'] }), '"text" has to be a text.');
    assert.match(whyNot('toString', {}), /There is no look-up of that name; known are lookUpResolution/);
  });
  it('are told of with the schemas of what they take and give', () => {
    for (const { name, description, inputSchema } of tools) {
      const { properties, required } = inputSchema as { properties?: object; required?: string[] } & object;
      assert.ok(description.length > 100 && description.length < 700, name);
      assert.equal(required?.length, 1, name);
      for (const field of Object.values(properties ?? {})) assert.ok(field.description.length > 20, name);
    }
  });
});
