/** Look-ups where several catalogues are known: each statement is told with its own source. */
import assert from 'node:assert/strict';
import { type Library, libraryOf } from '../../../core/catalogue/library.ts';
import { overlaid } from '../../../core/catalogue/overlay.ts';
import type { CatalogueData, Entry } from '../../../core/catalogue/types.ts';
import { checkPassage } from '../../../core/lookups/passage.ts';
import { lookUpResolution } from '../../../core/lookups/resolution.ts';
import { findByTopic } from '../../../core/lookups/topic.ts';
import { catalogue } from '../../fixture.ts';

const report = catalogue.latest;
const first = report.resolutions[0] as Entry;

function listed(number: number): Entry {
  const edition = { revised: true, place: 'Bucharest', year: 2022 };
  const evidence = [{ claim: 'status', value: 'in force', where: 'List', line: number }] as const;
  return {
    ...first,
    number,
    title: null,
    status: null,
    edition,
    temporary: null,
    impactOnItuD: false,
    annex: null,
    evidence,
  };
}

/** What a person listed of another body. */
const list: CatalogueData = {
  ...report,
  kind: 'list',
  id: 'pp-22',
  body: 'PP',
  place: 'Bucharest',
  year: 2022,
  source: { ...report.source, title: 'A list' },
  lastNumber: 219,
  remarks: [{ text: 'It may have gaps.', line: 1 }],
  resolutions: [listed(44), listed(191)],
};
const library = libraryOf([report, list]);

function resolution(number: string, body?: string, known: Library = library) {
  const answer = lookUpResolution({ number, body, edition: undefined }, known, { rules: {} });
  assert.ok(answer.kind === 'answer');
  return answer;
}

describe('look-ups in several catalogues', () => {
  it('tell that another body has a resolution of the number, unless it is said whose it is', () => {
    const ofPp = (number: number) =>
      `Resolution ${number} (Rev. Bucharest, 2022) of the Plenipotentiary Conference`;
    assert.deepEqual(resolution('44').data.others, [ofPp(44)]);
    const { text, data } = resolution('191');
    assert.deepEqual([data.found, data.others], [false, [ofPp(191)]]);
    assert.ok(text.includes(`Another body has one of this number: \`${ofPp(191)}\``), text);
    assert.deepEqual(resolution('44', 'WTSA').data.others, []);
  });
  it('say of what is listed that it is in force, from which list, and what may be wrong with it', () => {
    const { data, text } = resolution('191', 'PP');
    assert.deepEqual(
      [data.status, data.assembly, data.citation],
      ['in force', 'PP-22', 'Resolution 191 (Rev. Bucharest, 2022)'],
    );
    assert.deepEqual(data.sources, [{ report: 'A list', where: 'List', line: 191 }]);
    assert.match(text, /Not known[\s\S]*A list: It may have gaps\./);
    assert.doesNotMatch(resolution('44', 'WTSA').text, /gaps/);
    assert.match(resolution('3', 'PP').text, /The list of resolutions in force after PP-22 does not have it/);
  });
  it('name the source of what was said right', () => {
    const corrected = overlaid(report, {
      schema: 1,
      overlay: report.id,
      source: { title: 'A correction' },
      resolutions: [{ number: 80, title: 'Another title' }],
    });
    const { data, text } = resolution('80', undefined, libraryOf([corrected, list]));
    assert.equal(data.title, 'Another title');
    assert.deepEqual(
      data.sources.find(({ line }) => line === null),
      { report: 'A correction', where: null, line: null },
    );
    assert.match(text, /\n- A correction\n/);
  });

  it('name the reports on what a passage cites, and these only', () => {
    const sources = (text: string) => {
      const answer = checkPassage({ text, format: undefined, body: undefined }, library, { rules: {} });
      return answer.kind === 'answer' ? answer.data.sources.map(({ report: title }) => title) : [];
    };
    assert.deepEqual(sources('Resolution 191 (Rev. Bucharest, 2022)'), ['A list']);
    assert.deepEqual(sources('Resolution 44 (Rev. New Delhi, 2024)'), [report.source.title]);
    assert.deepEqual(sources('Nothing.'), [report.source.title, 'A list']);
  });
  it('find numbers in all, words where there are titles, and say where there are none', () => {
    const answer = (words: string) => {
      const found = findByTopic({ words, most: undefined }, library, { rules: {} });
      assert.ok(found.kind === 'answer');
      return found;
    };
    assert.deepEqual(
      answer('191').data.matches.map(({ body, number, status }) => [body, number, status]),
      [['PP', 191, 'in force']],
    );
    assert.deepEqual(
      answer('spam').data.matches.map(({ body, number }) => [body, number]),
      [['WTSA', 52]],
    );
    assert.match(answer('spam').text, /Topics of the resolutions of PP: .* after PP-22 gives no titles/);
  });
});
