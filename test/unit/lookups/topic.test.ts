/** The search by topic: what is found, in which order, and why. */
import assert from 'node:assert/strict';
import { embeddedLibrary } from '../../../catalogues/embedded.ts';
import { findByTopic } from '../../../core/lookups/topic.ts';
import { topic, whyNot } from './asked.ts';

const found = (words: string, most?: number) =>
  topic({ words, ...(most === undefined ? {} : { most }) }).data.matches.map(
    ({ number, why }) => `${number}: ${why.map(({ word, in: way }) => `${word} in ${way}`).join(', ')}`,
  );

describe('finding resolutions by topic', () => {
  it('finds words of titles, initials and acronyms, and says by which', () => {
    assert.deepEqual(found('spam'), ['52: spam in title']);
    assert.deepEqual(found('IMR'), ['88: IMR in acronym']);
    assert.deepEqual(found('AI'), ['101: AI in acronym']);
    assert.deepEqual(found('44'), ['44: 44 in number', '52: 44 in extract']);
  });
  it('finds words of extracts, after those of titles', () => {
    assert.deepEqual(found('programme'), ['44: programme in extract']);
    assert.deepEqual(found('activities'), ['101: activities in title', '44: activities in extract']);
    const [match] = topic({ words: 'programme' }).data.matches;
    assert.deepEqual(match?.sources.at(-1), { report: 'A made-up report', where: 'Annex', line: 259 });
  });
  it('puts first what has more of the words, and tells those that are nowhere', () => {
    assert.deepEqual(found('combating roaming spam'), [
      '52: combating in title, spam in title',
      '88: roaming in title',
    ]);
    const { data, text } = topic({ words: 'spam blubber' });
    assert.deepEqual(data.notFound, ['blubber']);
    assert.match(text, /Found nowhere: `blubber`/);
    assert.match(topic({ words: 'blubber' }).text, /^No resolution was found for `blubber`\./);
  });
  it('passes over words that most resolutions have, unless there is no other', () => {
    const ofAll = (words: string) => {
      const answer = findByTopic({ words, most: undefined }, embeddedLibrary(), { rules: {} });
      return answer.kind === 'answer' ? answer.data.matches.map(({ number }) => number) : [];
    };
    assert.deepEqual(ofAll('the spam of the standardization sector'), ofAll('spam sector'));
    assert.equal(ofAll('the').length, 10);
  });
  it('gives as many as asked for, and counts the others', () => {
    const { data, text } = topic({ words: 'standardization', most: 1 });
    assert.equal(data.matches.length, 1);
    assert.ok(data.moreMatches > 0);
    assert.match(text, new RegExp(`the best 1 of ${data.moreMatches + 1} first:`));
    for (const most of [0, 31, 1.5, 'ten'])
      assert.equal(
        whyNot('findByTopic', { words: 'spam', most }),
        '"most" has to be a whole number from 1 to 30.',
      );
  });
  it('tells how each is to be cited', () => {
    const { data, text } = topic({ words: 'spam' });
    assert.deepEqual(
      data.matches.map(({ citation, status, body }) => [citation, status, body]),
      [['Resolution 52 (Rev. New Delhi, 2024)', 'revised', 'WTSA']],
    );
    assert.match(
      text,
      /\*\*Resolution 52\*\* – Countering and combating spam \(revised\), `Resolution 52 \(Rev/,
    );
  });
});
