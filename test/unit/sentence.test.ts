/** The sentence that a finding is shown in. */
import assert from 'node:assert/strict';
import { sentenceAround } from '../../core/sentence.ts';

/** `⟦…⟧` is the reference, which no boundary may cut; gives the sentence with its mark. */
function sentence(marked: string, language = 'en'): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  const found = sentenceAround(text, { start, end }, [{ start, end }], language);
  return `${text.slice(found.start, start)}⟦${text.slice(start, end)}⟧${text.slice(end, found.end)}`;
}

describe('the sentence around a reference', () => {
  const rows: readonly (readonly [marked: string, wanted: string, language?: string])[] = [
    ['First. See ⟦Resolution 80⟧ here. Last.', 'See ⟦Resolution 80⟧ here.'],
    ['\n\n⟦Resolution 80⟧', '⟦Resolution 80⟧'],
    [
      'See ⟦Resolution 44 (Rev. New Delhi, 2024)⟧ here. Last.',
      'See ⟦Resolution 44 (Rev. New Delhi, 2024)⟧ here.',
    ],
    ['One\nline of ⟦Resolution\n80⟧ and\nmore.', 'One\nline of ⟦Resolution\n80⟧ and\nmore.'],
    ['A paragraph\n\n⟦Resolution 80⟧\r\n\r\nAnother', '⟦Resolution 80⟧'],
    ['- one\n- two of ⟦Resolution 80⟧\n  goes on\n- three', 'two of ⟦Resolution 80⟧\n  goes on'],
    ['# On ⟦Resolution 80⟧\nA text', 'On ⟦Resolution 80⟧\nA text'],
    ['Text\n## On ⟦Resolution 80⟧', 'On ⟦Resolution 80⟧'],
    ['| a | see ⟦Resolution 80⟧ | b |\n| c |', 'see ⟦Resolution 80⟧'],
    ['第一句。见⟦第80号决议⟧。第三句。', '见⟦第80号决议⟧。', 'zh'],
    ['هذا. انظر ⟦القرار 80⟧ هنا؟ ثم', 'انظر ⟦القرار 80⟧ هنا؟', 'ar'],
  ];
  for (const [marked, wanted, language] of rows) {
    it(JSON.stringify(marked), () => assert.equal(sentence(marked, language), wanted));
  }
  it('is no longer than can be read, and cut between words', () => {
    const long = 'word '.repeat(5000);
    const found = sentence(`${long}⟦Resolution 80⟧ ${long}`);
    assert.ok(found.length < 900);
    assert.match(found, /^word .* word$/);
    assert.ok(sentence(`${'x'.repeat(9000)}⟦Resolution 80⟧${'y'.repeat(9000)}`).length < 900);
  });
});
