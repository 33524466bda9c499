/** The texts of all languages: the compiler keeps the keys; here what is in braces, and what would be left in English. */
import assert from 'node:assert/strict';
import { arabic } from '../../../core/wording/messages/ar.ts';
import { english } from '../../../core/wording/messages/en.ts';
import { spanish } from '../../../core/wording/messages/es.ts';
import { french } from '../../../core/wording/messages/fr.ts';
import type { Message, Messages } from '../../../core/wording/messages/messages.ts';
import { russian } from '../../../core/wording/messages/ru.ts';
import { chinese } from '../../../core/wording/messages/zh.ts';
import { say } from '../../../core/wording/say.ts';

const OTHERS: Readonly<Record<string, Messages>> = {
  fr: french,
  es: spanish,
  ru: russian,
  ar: arabic,
  zh: chinese,
};
const keys = Object.keys(english) as Message[];
const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
/** What a language shares with English, word for word. */
const SAME: Readonly<Record<string, readonly Message[]>> = {
  fr: ['nameQuestion', 'oneDocument', 'manyDocuments', 'information'],
  es: ['no', 'error'],
  ar: ['statement'],
};

describe('messages', () => {
  for (const [language, messages] of Object.entries(OTHERS)) {
    it(`in ${language} have the names in braces that the English ones have`, () => {
      for (const key of keys) assert.deepEqual(names(messages[key]), names(english[key]), key);
    });
    it(`in ${language} are translated`, () => {
      const same = keys.filter((key) => messages[key] === english[key]);
      assert.deepEqual(same, SAME[language] ?? [], 'as in English');
    });
    it(`in ${language} have no stray marks of direction, and no spaces at their ends but where English has them`, () => {
      for (const key of keys) {
        assert.doesNotMatch(messages[key], /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/, key);
        if (language !== 'zh' && english[key].trim() === english[key])
          assert.equal(messages[key].trim(), messages[key], key);
      }
    });
  }

  it('are said in English where a language is not known, and leave no name open', () => {
    assert.equal(
      say('xx', 'suppressed', { number: 80, assembly: 'WTSA-24', where: '' }),
      'Resolution 80 was suppressed by WTSA-24.',
    );
    assert.doesNotMatch(say('fr', 'suppressed', { number: 80, assembly: 'AMNT-24', where: '' }), /[{}]/);
  });
});
