/** Text from Word and PDF: references become clean, and nothing else changes. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pasted } from '../../../../core/features/writing/pasting/pasted.ts';
import { analysed, library } from '../../../fixture.ts';
import { tried } from '../../../tried.ts';

const CLEAN = 'Resolution 44 (Rev. New Delhi, 2024)';
const paste = (text: string) => pasted(text, library, 'markdown');

describe('pasted text', () => {
  const dirty: readonly (readonly [what: string, text: string])[] = [
    ['soft hyphens', 'Reso\u00adlution 44 (Rev. New Del\u00adhi, 2024)'],
    ['a broken word', 'Reso-\nlution 44 (Rev. New Del-\r\nhi, 2024)'],
    ['zero-width spaces', 'Resolution\u200b 44 (Rev.\ufeff New Delhi, 2024)'],
    ['odd spaces', 'Resolution\u2009\u200944\u2003( Rev.\u202fNew  Delhi , 2024 )'],
    ['full width', 'Resolution ４４ （Rev. New Delhi， 2024）'],
    ['a raised footnote mark', 'Resolution 44¹ (Rev. New Delhi, 2024)²'],
    ['a mark fused to the place', 'Resolution 44 (Rev. New Delhi1, 2024)'],
    ['a mark fused to the parenthesis', 'Resolution 44 (Rev. New Delhi, 2024)12'],
    ['a mark in brackets', 'Resolution 44[1] (Rev. New Delhi, 2024)[12]'],
    ['an asterisk', 'Resolution 44* (Rev. New Delhi, 2024)'],
    ['an asterisk at the end', 'Resolution 44 (Rev. New Delhi, 2024)**'],
    ['a dagger', 'Resolution 44† (Rev. New Delhi, 2024)‡'],
    ['lines of a PDF', 'Resolution\n44 (Rev. New\r\n  Delhi, 2024)'],
    ['lines that are quoted', 'Resolution 44 (Rev. New Delhi,\n> 2024)'],
    ['a mark fused to the number', 'Resolution 441 (Rev. New Delhi, 2024)'],
  ];
  for (const [what, text] of dirty) {
    it(`${what}`, () => {
      assert.equal(paste(`a\u00adb  c ${text}, d  e`), `a\u00adb  c ${CLEAN}, d  e`);
    });
  }
  it('ligatures, in provisions and lists too', () => {
    assert.equal(paste('Resolution 44 (Rev. New Delhi, 2024) (oﬃce)'), null);
    assert.equal(paste('resolves 2  of Resolution 44'), 'resolves 2 of Resolution 44');
    assert.equal(
      paste('Resolutions 44 (Rev. New\u2009Delhi, 2024)1 and\u00a0 52 (Rev. New Delhi,\u20092024)'),
      'Resolutions 44 (Rev. New Delhi, 2024) and 52 (Rev. New Delhi, 2024)',
    );
    assert.equal(
      paste('Resolution 1 (Helsin\u00adki, 1993) at the oﬃce'),
      'Resolution 1 (Helsinki, 1993) at the oﬃce',
    );
  });
  const clean = [
    CLEAN,
    'Resolution\u00a044 (Rev.\u00a0New Delhi, 2024)',
    `first\nline: ${CLEAN}\nthird`,
    'Resolution\n\n44 (Rev. New Delhi, 2024)',
    `*${CLEAN}* and **${CLEAN}**, _${CLEAN}_`,
    `*see ${CLEAN}*`,
    `[${CLEAN}][1] and [Resolution 44](x)`,
    '> quoted\n> Resolution 44\n> again',
    `${CLEAN}*s`,
    `${CLEAN} 1 item and x²`,
    `${CLEAN}/2`,
    'Resolution 441 (Rev. Geneva, 2022)',
    'Resolution 441 of the Council',
    'Resolution 101 (New Delhi, 2024)',
    'well-\nknown soft\u00adhyphens  without a reference',
    '',
  ];
  for (const text of clean)
    it(`is left alone: ${JSON.stringify(text)}`, () => assert.equal(paste(text), null));

  it('whatever the text: cleaning twice changes nothing more, and no reference is lost', () => {
    const piece = fc.constantFrom(
      ...[
        CLEAN,
        'Resolution 44¹ ',
        'Reso\u00adlution 52',
        ' and ',
        '\u2009',
        '  ',
        '1',
        ')',
        'ﬁ',
        '-\n',
        '\n\n',
        'x',
        '¹',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const once = paste(text) ?? text;
          assert.equal(paste(once), null, JSON.stringify(once));
          assert.ok(analysed(once).references.length >= analysed(text).references.length);
        },
      ),
      tried(),
    );
  });
});
