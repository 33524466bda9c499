/** The check of a passage: its findings with their places and fixes, and what was not checked. */
import assert from 'node:assert/strict';
import { answerOf } from '../../../core/lookups/lookups.ts';
import { library } from '../../fixture.ts';
import { passage, whyNot } from './asked.ts';

describe('checking a passage', () => {
  it('tells each finding with its quote, its place, its fix and the line that bears it out', () => {
    const { data, text } = passage({ text: 'see\nResolution 44 (Rev. Geneva, 2022) and Resolution 80' });
    const [outdated, suppressed] = data.findings;
    assert.deepEqual(
      { ...outdated, message: '' },
      {
        code: 'outdated-edition',
        severity: 'warning',
        message: '',
        quote: 'Resolution 44 (Rev. Geneva, 2022)',
        line: 2,
        column: 15,
        fixed: 'Resolution 44 (Rev. New Delhi, 2024)',
        sources: outdated?.sources,
      },
    );
    assert.deepEqual(
      [suppressed?.code, suppressed?.quote, suppressed?.fixed],
      ['suppressed', 'Resolution 80', null],
    );
    for (const { sources } of [outdated, suppressed].filter((each) => each !== undefined))
      assert.ok(sources.length > 0 && sources.every(({ line }) => line !== null), JSON.stringify(sources));
    assert.equal(data.fixedText, 'see\nResolution 44 (Rev. New Delhi, 2024) and Resolution 80');
    assert.equal(data.references, 2);
    assert.match(text, /^2 findings, 2 references to resolutions:/);
    assert.match(
      text,
      /Line 2, column 15: warning \(outdated-edition\): `Resolution 44 \(Rev\. Geneva, 2022\)` → `Resol/,
    );
    assert.match(text, /```\nsee\nResolution 44 \(Rev\. New Delhi, 2024\) and Resolution 80\n```/);
  });
  it('quotes the reference and the title together where a fix changes the title', () => {
    const { findings } = passage({
      text: 'Resolution 44 (Rev. New Delhi, 2024), "Bridging the standardisation gaps"',
    }).data;
    const title = findings.find(({ code }) => code === 'title-mismatch');
    assert.ok(title, JSON.stringify(findings));
    assert.match(title.quote, /^Resolution 44 .*gaps/);
    assert.match(title.fixed ?? '', /^Resolution 44 .*Bridging the standardization gap"?$/);
  });
  it('says that nothing is wrong, and that nothing was recognised', () => {
    const right = passage({ text: 'Resolution 44 (Rev. New Delhi, 2024)' });
    assert.deepEqual([right.data.findings, right.data.fixedText, right.data.notChecked], [[], null, []]);
    assert.match(right.text, /^No findings, 1 reference to resolutions\./);
    assert.match(passage({ text: 'Nothing.' }).text, /^No reference to a resolution was recognised/);
  });
  it('names what it could not check', () => {
    const { data, text } = passage({
      text: 'Resolution 123 (Rev. Bucharest, 2022), Resolution 45, Resolution 45',
    });
    assert.deepEqual(data.notChecked, ['Resolution 123 (Rev. Bucharest, 2022)', 'Resolution 45']);
    assert.match(text, /Not known[\s\S]*no report at hand covers them: `Resolution 123/);
  });

  it('leaves alone what is no prose in the format', () => {
    const text = '`Resolution 80` and Resolution 44 (Rev. New Delhi, 2024)';
    assert.equal(passage({ text }).data.references, 2);
    assert.equal(passage({ text, format: 'markdown' }).data.references, 1);
    assert.match(
      whyNot('checkPassage', { text, format: 'docx' }),
      /"format" is “docx”; known are plaintext, markdown/,
    );
  });
  it('knows whose the passage is by the input, else by the settings, and says where it is assumed', () => {
    const text = 'Resolution 44';
    const whose = (input: object, settings: object) => {
      const answer = answerOf('checkPassage', input, library, { rules: {}, ...settings });
      return answer.kind === 'answer'
        ? /Plenipotentiary|Development|taken for WTSA/.exec(answer.text)?.[0]
        : answer.why;
    };
    assert.equal(whose({ text, body: 'PP' }, { body: 'WTDC' }), 'Plenipotentiary');
    assert.equal(whose({ text }, { body: 'WTDC' }), 'Development');
    assert.equal(whose({ text }, {}), 'taken for WTSA');
    assert.equal(whose({ text: `${text} (Rev. New Delhi, 2024)` }, {}), undefined);
    assert.match(whyNot('checkPassage', { text, body: 'ISO' }), /There is no body "ISO"/);
  });

  it('lists so many findings, counts the others, and gives no long passage back', () => {
    const { data, text } = passage({ text: 'Resolution 44 (Rev. Geneva, 2022)\n'.repeat(1000) });
    assert.deepEqual([data.findings.length, data.moreFindings, data.fixedText], [100, 900, null]);
    assert.match(text, /^1000 findings, 1000 references to resolutions: the first 100 are listed/);
    assert.match(text, /too long for an answer/);
    assert.ok(text.length < 60_000, `${text.length}`);
  });
  it('refuses what is too long, and says how long it may be', () => {
    const why = whyNot('checkPassage', { text: ' '.repeat(100_001) });
    assert.equal(why, '"text" has 100001 characters, and 100000 are the most: ask in parts.');
  });
  it('keeps what the passage holds text in its answer', () => {
    const { text } = passage({ text: '```\nResolution 44 (Rev. Geneva, 2022)\n```' });
    assert.match(text, /\n````\n```\nResolution 44 \(Rev\. New Delhi, 2024\)\n```\n````/);
  });
});
