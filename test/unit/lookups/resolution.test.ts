/** The look-up of a resolution: what is told of one that is there, and what of one that is not. */
import assert from 'node:assert/strict';
import { libraryOf } from '../../../core/catalogue/library.ts';
import { lookUpResolution } from '../../../core/lookups/resolution.ts';
import { catalogue } from '../../fixture.ts';
import { resolution, whyNot } from './asked.ts';

const REPORT = 'A made-up report';

describe('looking up a resolution', () => {
  it('tells title, status, edition in force, citation and extract, with the lines that say so', () => {
    const { data, text } = resolution({ number: '44' });
    const { extract, sources, notKnown, ...rest } = data;
    assert.deepEqual(rest, {
      found: true,
      number: '44',
      body: 'WTSA',
      assembly: 'WTSA-24',
      citation: 'Resolution 44 (Rev. New Delhi, 2024)',
      title: 'Bridging the standardization gap',
      status: 'revised',
      editionInForce: 'Rev. New Delhi, 2024',
      earlierEditions: rest.earlierEditions,
      aboutEdition: null,
      contradictions: [],
      others: [],
    });
    assert.match(extract?.text ?? '', /\*\*5\*\* to continue the activities;/);
    assert.deepEqual([extract?.line, extract?.isWhole], [255, true]);
    const own = sources.filter(({ report }) => report === REPORT);
    assert.deepEqual(own.at(-1), { report: REPORT, where: 'Annex', line: 255 });
    assert.ok(own.length > 1 && own.every(({ line }) => line !== null));
    assert.match(notKnown.join('\n'), /the annex has extracts only/);
    for (const part of [
      'Bridging the standardization gap',
      '`Resolution 44 (Rev. New Delhi, 2024)`',
      'Annex, line 255',
    ])
      assert.ok(text.includes(part), `${part} in\n${text}`);
  });
  it('takes a number as a number, and a temporary one', () => {
    assert.equal(resolution({ number: 44 }).data.title, 'Bridging the standardization gap');
    assert.equal(resolution({ number: 'com.4/ai' }).data.citation, 'Resolution 101 (New Delhi, 2024)');
  });
  it('tells what the report says twice and differently', () => {
    const { data, text } = resolution({ number: '88' });
    assert.deepEqual(
      data.contradictions[0]?.statements.map(({ value, line }) => [value, line]),
      [
        ['revised', 30],
        ['unchanged', 122],
      ],
    );
    assert.match(text, /contradicts itself/);
  });
  it('says what the report does not', () => {
    const { data, text } = resolution({ number: '80' });
    assert.deepEqual(
      [data.status, data.title, data.editionInForce, data.extract],
      ['suppressed', null, null, null],
    );
    assert.match(text, /Not known[\s\S]*Its title[\s\S]*Its text: there is no extract of it/);
  });

  it('checks the edition that is asked about', () => {
    const about = (edition: string) =>
      resolution({ number: '44', edition }).data.aboutEdition?.map(({ code }) => code);
    assert.deepEqual(about('Rev. Geneva, 2022'), ['outdated-edition']);
    assert.deepEqual(about('(Rev. New Delhi, 2024)'), []);
    assert.deepEqual(about('New Delhi, 2024'), ['revision-marker']);
    assert.match(resolution({ number: '44', edition: 'Rev. Geneva, 2022' }).text, /the edition in force is/);
    assert.match(
      resolution({ number: '44', edition: 'Rev. New Delhi, 2024' }).text,
      /Nothing is wrong with it/,
    );
  });

  it('tells the earlier editions that sources know, and these sources', () => {
    const { data, text } = resolution({ number: '44' });
    assert.deepEqual(
      data.earlierEditions.find(({ edition }) => edition === 'Rev. Dubai, 2012'),
      { edition: 'Rev. Dubai, 2012', isCertain: true },
    );
    const others = data.sources.filter(({ report }) => report !== REPORT);
    assert.ok(others.length > 0 && others.every(({ where, line }) => where !== null && line === null));
    assert.match(text, /\*\*Sources\*\*[\s\S]*Rev\. Dubai, 2012/);
    assert.deepEqual(resolution({ number: '101' }).data.earlierEditions, []);
  });

  it('tells a number that does not exist from one that the report does not mention', () => {
    const [beyond, unmentioned] = [resolution({ number: '500' }), resolution({ number: '45' })];
    assert.match(beyond.text, /no such WTSA resolution: the last number that WTSA-24 .* gave is 108/);
    assert.match(unmentioned.text, /does not mention it[\s\S]*Whether it exists/);
    for (const { data } of [beyond, unmentioned])
      assert.deepEqual([data.found, data.citation, data.sources[0]?.report], [false, null, REPORT]);
  });
  it('knows nothing of a body without a report, whether the body or the edition tells it', () => {
    for (const input of [
      { number: '44', body: 'PP' },
      { number: '44', body: 'Plenipotentiary Conference' },
      { number: '44', edition: 'Rev. Bucharest, 2022' },
    ]) {
      const { data, text } = resolution(input);
      assert.deepEqual([data.found, data.body, data.title, data.assembly], [false, 'PP', null, null]);
      assert.match(text, /Plenipotentiary Conference[\s\S]*The WTSA-24 report does not cover it/);
    }
    assert.equal(resolution({ number: '44', body: 'wtsa' }).data.found, true);
  });

  it('refuses what is no number, no body or no edition', () => {
    const why = (input: object) => whyNot('lookUpResolution', input);
    for (const number of ['forty-four', '44 and 52', '44 to 52', '44 of PP', '44)\nResolution 80', ''])
      assert.match(why({ number }), /^“.*” is no number of a resolution|^"number" is empty/, number);
    assert.match(why({ number: '44', body: 'ISO' }), /There is no body "ISO"; those known are .*WTSA/);
    assert.match(why({ number: '44', edition: 'latest' }), /“latest” is no edition/);
  });

  it('cuts an extract that is too long, and says so', () => {
    const [first, ...others] = catalogue.latest.resolutions;
    const items = Array.from({ length: 400 }, (_, i) => ({
      label: `${i + 1}`,
      text: 'to continue the activities of the Bureau;',
      line: 300 + i,
      items: [],
    }));
    const clause = { heading: 'resolves', verb: 'resolves', addressee: null, text: null, line: 257, items };
    assert.ok(first);
    const long = { ...first, annex: { line: 255, clauses: [clause] } };
    const answer = lookUpResolution(
      { number: '44', body: undefined, edition: undefined },
      libraryOf([{ ...catalogue.latest, resolutions: [long, ...others] }]),
      { rules: {} },
    );
    assert.ok(answer.kind === 'answer');
    const { extract, notKnown } = answer.data;
    assert.equal(extract?.isWhole, false);
    assert.ok((extract?.text.length ?? 0) < 12_100, `${extract?.text.length}`);
    assert.match(extract?.text ?? '', /Bureau;\n\n…$/);
    assert.match(notKnown.join('\n'), /The end of the extract/);
  });
});
