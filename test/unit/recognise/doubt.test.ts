/** What shows that a bare "Resolution 44" is none of ITU's, sign by sign, each with a near miss that is. */
import { finds } from '../../fixture.ts';

/** What it is a sign of; texts without a reference; texts with one. */
const SIGNS: readonly (readonly [sign: string, misses: readonly string[], near: readonly string[]])[] = [
  [
    'a number larger than ITU has given',
    ['Resolution 1500', 'Resolution 2254'],
    ['⟦Resolution 1499⟧', 'Council ⟦Resolution 1500⟧', '⟦Resolution ITU-R 1-8⟧'],
  ],
  ['counted things', ['Res. 44 lines', 'Res. 44 times'], ['⟦Res. 44⟧ applies', '⟦Resolution 44⟧ times out']],
  [
    'a size of a picture',
    ['Resolution 640 x 480', 'Resolution 640x480', 'Resolution 640 x480', 'Resolution 640 × 480'],
    ['⟦Resolution 44⟧ Xylophones', '⟦Resolution 44⟧, 4x4', '⟦Resolution 44⟧, x2'],
  ],
  [
    'a session of another organisation',
    [
      'Resolution 181 (II)',
      'Resolution 217 A (III)',
      'Resolution 217\nA (III)',
      'Resolution 364 B(IV)',
      'Resolution 38 C/61',
      'Resolution 38 GC/61',
      'القرار 377 ألف (د-5)',
      'القرار 377 ألف (د-39)',
    ],
    [
      '⟦Resolution 44⟧ A (see below)',
      '⟦Resolution 44⟧ and document C/61',
      '⟦Resolution 44⟧ (C/61)',
      '⟦Resolution 44⟧, 217 A (III)',
    ],
  ],
  [
    'a chapter with a numeral before it',
    [
      'chap. I,\nresolution 1, annexes I and II',
      'chap. XIV,\nresolution 1, annex',
      'XIV,\nresolution 1, annex',
      'chap. XIV,\n  resolution 1, annex',
    ],
    [
      'chap. V, in ⟦resolution 44⟧, which',
      'as to AI,\n⟦resolution 44⟧, which',
      'as to 5I,\n⟦resolution 44⟧, which',
      'as to vitamins,\n⟦resolution 44⟧, which',
    ],
  ],
  [
    'a word before it that gives it another sense',
    [
      'Conflict-Resolution 44',
      'Conflict/Resolution 44',
      'Conflict.Resolution 44',
      'Conflict Resolution 44',
      'Conflict  Resolution 44',
    ],
    ['Draft-⟦Resolution 44⟧', 'WTSA/⟦Resolution 44⟧'],
  ],
  [
    'a common noun that no word leads to',
    [
      'we saw resolution 44',
      'we saw; resolution 44',
      'the new one: resolution 44',
      'we saw resolution 44.\n(Then',
    ],
    [
      '⟦resolution 44⟧',
      'under ⟦resolution 44⟧',
      'we saw “⟦resolution 44⟧”',
      'we saw (⟦resolution 44⟧)',
      'we saw\n⟦resolution 44⟧',
      'см. ⟦рез. 78⟧',
    ],
  ],
  [
    'a common noun after which the sentence goes on with no word that goes with it',
    ['under resolution 44 the', 'under resolution 44 (see', 'under resolution 44 5'],
    [
      'under ⟦resolution 44⟧.',
      'under ⟦resolution 44⟧, the',
      'under ⟦resolution 44⟧ and the',
      'under ⟦resolution 44⟧ “',
    ],
  ],
  [
    'whose it is, after it',
    [
      'Resolution 189 of the Duma of Lesnoy',
      'Resolution 189, of the Duma of Lesnoy',
      'Resolution 189 of Duma',
      'Resolution 189 of the Great and Little Duma',
      'Resolution 189 of the Great Duma Of All Towns Around Union',
      'Resolución No. 269 La Cámara de Diputados',
      'Resolution 269 Government of Kenya',
    ],
    [
      '⟦Resolution 189⟧ of the duma',
      '⟦Resolution 189⟧ of GSMA',
      '⟦Resolution 189⟧ of Geneva',
      '⟦Resolution 189⟧ of the Study Group',
      '⟦Resolution 189⟧ of  this',
      '⟦Resolution 189⟧, which Duma',
      '根据⟦第44号决议⟧委员会应',
    ],
  ],
  [
    'a break before and after its number',
    [
      'the resolution\n26\n\nCase 1/23',
      'Resolution\n26\t\n \nCase 1/23',
      'Resolution\n1. Report',
      '  Resolution\n1. Report',
      'Resolution\n1.  Report',
    ],
    [
      '⟦Resolution 26⟧\n\nCase 1/23',
      'in ⟦Resolution\n1⟧. Report',
      '⟦Resolution\n26⟧\nCase 1/23',
      '⟦Resolution\n26⟧, as\n\nCase 1/23',
      '⟦Resolution\n1⟧, as. The',
    ],
  ],
  [
    'a common noun of several with one number',
    ['in resolutions 46', 'in resolutions 46.', 'in resolutions 46. Then, we'],
    ['in resolutions ⟦46⟧ and ⟦47⟧', 'in resolutions ⟦46⟧, ⟦47⟧', 'в ⟦резолюции 46⟧'],
  ],
  [
    'a name before an abbreviation',
    ['in Cancer Res. 44', 'Phys. Res. 44', 'xRes. 44', '“Res. 44”'],
    [
      '⟦Res. 44⟧',
      'see ⟦Res. 44⟧',
      'Draft new ⟦Res. 44⟧',
      'under New ⟦Res. 44⟧',
      'ended. See ⟦Res. 44⟧',
      'by the Union.\n⟦Res. 44⟧',
      'Annex A\nSee ⟦Res. 44⟧',
      '  Draft ⟦Res. 44⟧',
      '  Revise ⟦Res. 44⟧',
    ],
  ],
  [
    "a page's number beside it in its line",
    [
      'Resolution 2 239',
      'text\nResolution 2 239\ntext',
      'text\n238 Resolution 2\ntext',
      'text\n238 Resolution 2\ntext that goes on for a while',
      'Resolution 2 5',
      '238 Resolution 2',
      'Resolution 2   239',
    ],
    [
      '⟦Resolution 2⟧ 239 members',
      '⟦Resolution 2⟧ 5 of 12',
      '⟦Resolution 2⟧ 239                     members',
      '238 ⟦Resolution 2⟧ of',
      '2380 ⟦Resolution 2⟧',
      'see 238 ⟦Resolution 2⟧',
      '第⟦44号决议⟧ 130'.replace('第⟦', '⟦第'),
      'text\n\n⟦Resolution 2⟧ 239, as it was said before\n',
    ],
  ],
  [
    'another organisation in the clause',
    [
      'At the Security Council, it was said in Resolution 71',
      'the Security Council met 1.5 times for Resolution 71',
      '联合国大会于第44号决议',
      '(UNGA) Resolution 71',
      'those who saw WHO Resolution 71',
      "the WHO's Resolution 71",
      'Резолюция 71 ГА\nООН',
    ],
    [
      'At the Security Council\n\n⟦Resolution 71⟧',
      'At the Security Council they spoke of telephones and of ships and of how ships and telephones may be brought together in times of great need and of war, as ⟦Resolution 71⟧ has it',
      'At the Security Council; it was said in ⟦Resolution 71⟧',
      'At the Security Council (it was said in ⟦Resolution 71⟧)',
      '(At the Security Council) it was said in ⟦Resolution 71⟧',
      'At the Security Council. It was said in ⟦Resolution 71⟧',
      'At the Security Council\n\nit was said in ⟦Resolution 71⟧',
      'At the Security Council, ITU said in ⟦Resolution 71⟧',
      'At the Security Council, WTSA said in ⟦Resolution 71⟧',
      'At the Security Council, ITU-T said in ⟦Resolution 71⟧',
      'at unesco it was said in ⟦Resolution 71⟧',
      '股东大会；⟦决议第3号⟧',
      '联合国大会）⟦第44号决议⟧',
      '教科文组织\n\n第38届会议⟦第44号决议⟧',
    ],
  ],
  [
    'a date after it',
    ['Resolution 53 of 12 October 2006', 'Resolution 53 dated 12 October'],
    ['⟦Resolution 53⟧ of the day', '⟦Resolution 53⟧, 12 October'],
  ],
];

describe('recognise: doubt', () => {
  for (const [sign, misses, near] of SIGNS) {
    it(`${sign} leaves it alone`, () => {
      for (const text of misses) finds(text);
    });
    it(`${sign} is not seen where there is none`, () => {
      for (const text of near) finds(text);
    });
  }
});
