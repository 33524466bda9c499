/** Titles compared word by word. */
import assert from 'node:assert/strict';
import { compared, likeness, wordsOf } from '../../../core/rules/words/title.ts';

describe('the words of a title', () => {
  it('are without marks, and without the mark of a footnote that is fused to one', () => {
    assert.deepEqual(wordsOf('“Bridging” the standardization gap1 – R&D').lower, [
      'bridging',
      'the',
      'standardization',
      'gap',
      'r',
      'and',
      'd',
    ]);
    assert.deepEqual(wordsOf('G5 and gap12, ITU2030s').lower, ['g5', 'and', 'gap12', 'itu2030s']);
    assert.deepEqual(wordsOf('–').lower, []);
  });
  it('are compared with what an acronym stands for, where the other has it', () => {
    const spelt = (title: string, other: string) => compared(wordsOf(title), wordsOf(other)).join(' ');
    const full = 'the use of information and communication technologies in schools';
    assert.equal(spelt('ICTs in schools', full), 'information and communication technologies in schools');
    assert.equal(spelt('ICT', 'information about communication technologies'), 'ict');
    assert.equal(spelt('ICT', 'information and communication'), 'ict');
    assert.equal(spelt('ICT', 'ideas in communication technologies'), 'ideas in communication technologies');
    assert.equal(spelt('ict', full), 'ict');
    assert.equal(spelt('eICT', full), 'eict');
    assert.equal(spelt('AI4', 'artificial intelligence'), 'ai4');
  });
});

describe('the likeness of two titles', () => {
  const alike = (a: string, b: string) => likeness(wordsOf(a).lower, wordsOf(b).lower);
  it('is how many of their words they have in the same order', () => {
    assert.equal(alike('bridging the gap', 'bridging the gap'), 1);
    assert.equal(alike('bridging a gap', 'bridging the gap'), 2 / 3);
    assert.equal(alike('gap the bridging', 'bridging the gap'), 1 / 3);
    assert.equal(alike('one two', 'three four'), 0);
  });
  it('is 0 where one is more than twice as long, and where there is none', () => {
    assert.equal(alike('the gap', 'bridging the gap again'), 2 / 3);
    assert.equal(alike('bridging the gap again', 'the gap'), 2 / 3);
    assert.equal(alike('the gap', 'bridging the gap once again'), 0);
    assert.equal(alike('bridging the gap once again', 'the gap'), 0);
    assert.equal(alike('', ''), 0);
  });
});
