/** Language versions by the names of their files. */
import assert from 'node:assert/strict';
import { namedVersion, originalFirst } from '../../../client/commands/versionNames.ts';

describe('names of language versions', () => {
  const same: readonly (readonly string[])[] = [
    ['/d/draft.md', '/d/draft.en.md', '/d/draft.fr.md', '/d/draft_E.md', '/d/draft-F.md', '/d/fr-draft.md'],
    ['/d/en/draft.md', '/d/fr/draft.md', '/d/draft.zh.md'],
    ['/d/en.md', '/d/fr.md', '/d/AR.md'],
    ['/d/T22-WTSA-R-0052!!MSW-E.txt', '/d/T22-WTSA-R-0052!!MSW-F.txt'],
  ];
  for (const paths of same) {
    it(paths.join(', '), () => {
      const stems = new Set(paths.map((path) => namedVersion(path).stem));
      assert.equal(stems.size, 1, [...stems].join());
    });
  }
  it('are not any names that are like each other', () => {
    const stems = ['/d/draft-a.md', '/d/draft-c.md', '/d/draft.md', '/d/drafter.md', '/e/draft.md'].map(
      (path) => namedVersion(path).stem,
    );
    assert.equal(new Set(stems).size, 5);
  });
  it('tell the language', () => {
    const languages = ['a.fr.md', 'a_S.md', 'x/zh/a.md', 'fr/a_E.md', 'en.md', 'a.md'].map(
      (path) => namedVersion(path).language,
    );
    assert.deepEqual(languages, ['fr', 'es', 'zh', 'en', 'en', null]);
  });
  it('put the English one first, and leave the others in their order', () => {
    const first = (...paths: string[]) => originalFirst(paths, (path) => path);
    assert.deepEqual(first('a.fr.md', 'a.en.md', 'a.ru.md'), ['a.en.md', 'a.fr.md', 'a.ru.md']);
    assert.deepEqual(first('b.md', 'a.md'), ['b.md', 'a.md']);
  });
});
