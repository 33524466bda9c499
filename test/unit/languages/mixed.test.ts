/** Several languages in one document: the language is told per reference, and the same resolution is one in all of them. */
import assert from 'node:assert/strict';
import { authorities } from '../../../core/authorities/authorities.ts';
import { citationsIn } from '../../../core/citations/citations.ts';
import { highlights } from '../../../core/features/reading/references.ts';
import { targetAt } from '../../../core/features/reading/targetAt.ts';
import { insertion } from '../../../core/features/writing/insertion.ts';
import { offsetAt } from '../../../core/lines.ts';
import { edited } from '../../../core/rules/edits.ts';
import {
  analysed,
  catalogue,
  check,
  finds,
  fixed,
  library,
  sources,
  textAt,
  withCursor,
} from '../../fixture.ts';

/** The references of a marked text are those, in these languages. */
function told(marked: string, languages: string): void {
  it(marked.replaceAll('\n', '⏎'), () => {
    finds(marked, 'markdown');
    const { references } = analysed(marked.replace(/[⟦⟧]/g, ''), 'markdown');
    assert.equal(
      references
        .all()
        .map(({ reference }) => reference.language)
        .join(' '),
      languages,
    );
  });
}

const IN_FORCE = [
  'Resolution 44 (Rev. New Delhi, 2024)',
  'Résolution 44 (Rév. New Delhi, 2024)',
  'Resolución 44 (Rev. Nueva Delhi, 2024)',
  'Резолюция 44 (Пересм. Нью-Дели, 2024 г.)',
  'القرار 44 (المراجَع في نيودلهي، 2024)',
  '第44号决议（2024年，新德里，修订版）',
];
const OUTDATED = [
  'Resolution 44 (Rev. Geneva, 2022)',
  'Résolution 44 (Rév. Genève, 2022)',
  'Resolución 44 (Rev. Ginebra, 2022)',
  'Резолюция 44 (Пересм. Женева, 2022 г.)',
  'القرار 44 (المراجَع في جنيف، 2022)',
  '第44号决议（2022年，日内瓦，修订版）',
];
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

describe('several languages: each reference in its own', () => {
  const ALL = 'en fr es ru ar zh';
  told(row(IN_FORCE.map((cell) => `⟦${cell}⟧`)), ALL);
  told(
    row([
      '⟦Resolution 44⟧',
      '⟦Résolution 44⟧',
      '⟦Resolución 44⟧',
      '⟦Резолюция 44⟧',
      '⟦القرار 44⟧',
      '⟦第44号决议⟧',
    ]),
    ALL,
  );
  told(
    row([
      '⟦Resolution 44⟧ of this assembly',
      '⟦Résolution 44⟧ de la présente Assemblée',
      '⟦Resolución 44⟧ de la presente Asamblea',
      '⟦Резолюция 44⟧ настоящей Ассамблеи',
      '⟦القرار 44⟧ لهذه الجمعية',
      '本届全会⟦第44号决议⟧',
    ]),
    ALL,
  );
  told(
    row([
      'Resolutions ⟦2⟧, ⟦8⟧ and ⟦9⟧',
      'Résolutions ⟦2⟧, ⟦8⟧ et ⟦9⟧',
      'Resoluciones ⟦2⟧, ⟦8⟧ y ⟦9⟧',
      'Резолюции ⟦2⟧, ⟦8⟧ и ⟦9⟧',
      'القرارات ⟦2⟧ و⟦8⟧ و⟦9⟧',
      '⟦第2⟧、⟦8⟧和⟦9号决议⟧',
    ]),
    ALL.replace(/\w+/g, '$& $& $&'),
  );
  told(
    '⟦RESOLUTION 44 (REV. NEW DELHI, 2024)⟧ / ⟦RÉSOLUTION 44 (RÉV. NEW DELHI, 2024)⟧ / ⟦РЕЗОЛЮЦИЯ 44 (ПЕРЕСМ. НЬЮ-ДЕЛИ, 2024 Г.)⟧',
    'en fr ru',
  );
  told(
    row([
      'resolution 70/1',
      'résolution 70/1',
      'resolución 70/1',
      'резолюция 70/1',
      'القرار 70/1',
      '第70/1号决议',
    ]),
    '',
  );
});

describe('several languages: English inside another', () => {
  told('selon ⟦Resolution 44 (Rev. New Delhi, 2024)⟧, la présente Assemblée décide', 'en');
  told('conformément à la ⟦Résolution 44⟧ et à ⟦Resolution 76⟧ of WTSA', 'fr en');
  told('根据⟦Resolution 44 (Rev. New Delhi, 2024)⟧，以及⟦第76号决议⟧', 'en zh');
  told('وفقاً ⟦للقرار 44⟧ (⟦Resolution 44 (Rev. New Delhi, 2024)⟧)، ⟦والقرار 76⟧', 'ar en ar');
  told('согласно ⟦Резолюции 44⟧ (⟦Resolution 44 (Rev. New Delhi, 2024)⟧) и ⟦Резолюции 76⟧', 'ru en ru');
  told('⟦Resolution 44（2024年，新德里，修订版）⟧', 'en');
  told('⟦Resolution 44⟧（新德里的会议）', 'en');
  told('согласно Recommendation 44 и ⟦Резолюции 76⟧', 'ru');
});

describe('several languages: a list ends where its language does', () => {
  told('⟦Resolutions 44⟧ and ⟦第76号决议⟧', 'en zh');
  told('⟦第44号决议⟧和⟦Resolution 76⟧', 'zh en');
  told('⟦第44号决议⟧、76 pages', 'zh');
  told('⟦Резолюции 44⟧ и ⟦第76号决议⟧', 'ru zh');
  told('⟦القرار 44⟧ ⟦第76号决议⟧', 'ar zh');
  told('Резолюция ⟦第44号决议⟧', 'zh');
  told('⟦Résolution 44⟧⟦第76号决议⟧', 'fr zh');
  told('⟦Resolution 44⟧, ⟦Résolution 76⟧, ⟦Resolución 2⟧', 'en fr es');
  told('⟦Résolutions 44⟧ and 76', 'fr');
  told('⟦Resoluciones 44⟧ and 76', 'es');
  told('⟦القرارات 44⟧ and 76', 'ar');
});

describe('several languages: one resolution', () => {
  it('is highlighted in all of them', () => {
    const text = `${row(IN_FORCE)}\n第52号决议, Resolution 52`;
    for (const cell of IN_FORCE) {
      const { analysis, position } = withCursor(text.replace(cell, cell.replace('44', '4‸4')), 'markdown');
      const target = targetAt(analysis, position, 'file:///draft.md', sources);
      assert.ok(target, cell);
      assert.deepEqual(
        highlights(target, citationsIn(analysis)).map(({ range }) => textAt(analysis, range)),
        IN_FORCE,
      );
    }
  });
  it('has one edition, however it is written', () => {
    check(row(IN_FORCE), 'markdown');
    check(
      'PP Resolution 25 (Rev. Bucharest, 2022), 全权代表大会第25号决议（2022年，布加勒斯特，修订版）, Резолюция 25 (Пересм. Бухарест, 2022 г.) ПК',
    );
    check(
      'PP Resolution 25 (Rev. Bucharest, 2022), 全权代表大会第25号决议⟦（2018年，迪拜，修订版）⟧{mixed-editions}',
    );
  });
  it('lacks its edition once only, at the first mention', () => {
    check('⟦第44号决议⟧{missing-edition}, Resolution 44, Résolution 44');
    check('⟦Résolution 44⟧{missing-edition}, 第44号决议');
    check('Resolution 44 (Rev. New Delhi, 2024), 第44号决议, ⟦第52号决议⟧{missing-edition}');
  });
  it('is one row of the table of authorities', () => {
    const citations = citationsIn(analysed(`${row(IN_FORCE)}\n第52号决议`, 'markdown'));
    const rows = authorities([{ uri: 'file:///draft.md', citations }], library);
    assert.deepEqual(
      rows.map(({ number, places, editions }) => [number, places.length, editions.length]),
      [
        [44, 6, 1],
        [52, 1, 1],
      ],
    );
  });
  it('is mended in each language', () => {
    fixed(row(OUTDATED), row(IN_FORCE), 'markdown');
    fixed(
      'Резолюция 44, then 第52号决议',
      'Резолюция 44 (Пересм. Нью-Дели, 2024 г.), then 第52号决议（2024年，新德里，修订版）',
    );
  });
  it('is told of in the language of the reference', () => {
    const found = analysed(row(OUTDATED), 'markdown').findings.filter(
      ({ code }) => code === 'outdated-edition',
    );
    assert.equal(found.length, 6);
    assert.equal(new Set(found.map(({ message }) => message)).size, 6);
  });
});

describe('several languages: writing', () => {
  it('goes on in the language of the paragraph', () => {
    const entry = catalogue.byNumber.get(44);
    assert.ok(entry);
    const inserted = (marked: string) => {
      const { analysis, position } = withCursor(marked, 'markdown');
      const made = insertion(analysis, position, [{ body: 'WTSA', entry, provision: null }]);
      const at = made ? (offsetAt(analysis.lines, made.range.start) ?? 0) : 0;
      return edited(analysis.text, [{ start: at, end: at, newText: made?.newText ?? '' }]);
    };
    assert.equal(inserted('Resolution 52\n\n见‸'), 'Resolution 52\n\n见第44号决议（2024年，新德里，修订版）');
    assert.equal(
      inserted('第52号决议\n\nconformément à la ‸'),
      '第52号决议\n\nconformément à la Résolution 44 (Rév. New Delhi, 2024)',
    );
  });
});
