/** Two recognisers, one answer: on drafts of every form and language, and on the texts that the project holds; what they disagree on is explained. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { prose } from '../../../core/prose/prose.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import { DISAGREEMENTS } from '../../secondRecogniser/disagreements.ts';
import { citingDrafts } from '../../secondRecogniser/drafts.ts';
import type { Found } from '../../secondRecogniser/parts.ts';
import { referencesAgain } from '../../secondRecogniser/secondRecogniser.ts';
import { tried } from '../../tried.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** All prose that the project holds. */
const HELD = [
  'data/*/report.txt',
  'data/*/annex.md',
  'samples/*.md',
  '*.md',
  'docs/*.md',
  'test/corpus/*.txt',
];

/** What the recogniser of core/recognise finds, as far as the second one finds it, too. */
function first(text: string): Found[] {
  return recognise(text).map(({ span, number, through, temporary, edition }) => ({
    ...span,
    number,
    through: through as number | null,
    temporary,
    edition: edition && { revised: edition.revised, place: edition.place, year: edition.year },
  }));
}

/** "44 (Rev. Geneva, 2022) → 44 (Rev. Geneva, 2022)" */
function told(text: string, { start, end, number, through, temporary, edition }: Found): string {
  const mark = edition?.revised ? 'Rev. ' : '';
  const place = edition?.place ? `${edition.place}, ` : '';
  const said = [
    number,
    through && `to ${through}`,
    temporary,
    edition && `(${mark}${place}${edition.year})`,
  ].filter(Boolean);
  return `${text.slice(start, end)} → ${said.join(' ')}`;
}

/** What one of the two finds and the other does not, but for what an explained disagreement holds. */
function unexplained(text: string, format: string): string[] {
  const readable = prose(text, format).text;
  // What is no prose, only the first one's masks tell; where all is, the second one reads the text itself.
  const [one, other] = [first(readable), referencesAgain(format === 'plaintext' ? text : readable)].map(
    (all) => all.map((found) => ({ found, key: JSON.stringify(found) })),
  ) as [{ found: Found; key: string }[], { found: Found; key: string }[]];
  const only = (here: typeof one, there: typeof one, who: string) =>
    here
      .filter(({ key, found }) => !there.some((each) => each.key === key) && !isExplained(text, found))
      .map(({ found }) => `${who}: ${told(text, found)}`);
  return [...only(one, other, 'core/recognise'), ...only(other, one, 'the second')];
}

function isExplained(text: string, { start, end }: Found): boolean {
  return DISAGREEMENTS.some((each) => {
    for (let at = text.indexOf(each.text); at >= 0; at = text.indexOf(each.text, at + 1))
      if (at <= start && end <= at + each.text.length) return true;
    return false;
  });
}

describe('two recognisers', () => {
  it('find the same in drafts of every form and language', () => {
    fc.assert(
      fc.property(citingDrafts, (draft) => {
        assert.deepEqual(unexplained(draft, 'plaintext'), []);
      }),
      tried(1000),
    );
  });

  for (const file of globSync(HELD, { cwd: ROOT }).sort())
    it(`find the same in ${file}`, () => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      assert.deepEqual(unexplained(text, file.endsWith('.md') ? 'markdown' : 'plaintext'), []);
    });
});

describe('what the two recognisers disagree on', () => {
  for (const { text, right, why, ...expected } of DISAGREEMENTS)
    it(`${text.replaceAll('\n', '⏎')}: the ${right} is right, ${why}`, () => {
      const found = {
        first: first(prose(text, 'plaintext').text).map((each) => told(text, each)),
        second: referencesAgain(text).map((each) => told(text, each)),
      };
      assert.deepEqual(found, expected);
      assert.notDeepEqual(found.first, found.second);
    });
});
