/** Every form that is a reference, each with a near miss beside it that is not. */
import { finds } from '../../fixture.ts';

const FORMS: readonly string[] = [
  '⟦Resolution 44⟧',
  '⟦Resolution 44 (Rev. New Delhi, 2024)⟧',
  '⟦RESOLUTION 44 (REV. NEW DELHI, 2024)⟧',
  'Resolutions ⟦44 (Rev. New Delhi, 2024)⟧ and ⟦76 (Rev. New Delhi, 2024)⟧ of this assembly',
  'Resolutions ⟦2⟧, ⟦7⟧, ⟦11⟧ and ⟦18⟧',
  'Resolutions ⟦101 to 108⟧',
  'Resolutions ⟦101–108⟧',
  'Resolutions ⟦101-108⟧ and ⟦2⟧',
  'WTSA ⟦Resolution 44⟧',
  'WTSA-24 ⟦Resolution 44⟧',
  '⟦Resolution 44⟧ of WTSA-24',
  'WTDC ⟦Resolution 63 (Rev. Kigali 2022)⟧',
  '⟦Resolution 177 (Rev. Bucharest, 2022)⟧ of the Plenipotentiary Conference',
  'PP-18 Resolutions ⟦102 (Rev. Dubai, 2018)⟧ and ⟦140 (Rev. Dubai, 2018)⟧',
  '⟦Resolution 18 (Rev. [Geneva, 2022])⟧',
  '⟦Resolution 101 (ex COM4/AI) (New Delhi, 2024)⟧',
  '⟦Resolution [COM4/AI] (New Delhi, 2024)⟧',
  '⟦Resolution COM5/4⟧',
  '⟦Res. 44⟧',
  'Res ⟦11⟧, ⟦18⟧ and ⟦29⟧',
  '⟦Resolution No. 44⟧',
  '⟦Resolution 122 (WRC-19)⟧',
  '⟦Resolution 169 (Rev.WRC-23)⟧',
  'Council ⟦Resolution 1305 (Modified 2019)⟧',
  '⟦Resolution ITU-R 67-1⟧',
  '⟦Resolution 6⟧ of the Plenipotentiary Conference (Kyoto, 1994)',
  // Across line breaks, no-break spaces, quoted lines.
  '⟦Resolution 44\n(Rev. New\nDelhi, 2024)⟧',
  '⟦Resolution\u00a044 (Rev.\u00a0New\u00a0Delhi, 2024)⟧',
  '> ⟦Resolution 44\n> (Rev. New Delhi, 2024)⟧',
  // Spaces lost and commas missing.
  '⟦Resolution44 (Rev.Hammamet, 2016)⟧of WTSA',
  '⟦Resolution 99 Rev. Guadalajara, 2010⟧',
  '⟦RESOLUTION 130 (REV. DUBAI, 2018BUCHAREST, 2022)⟧',
  // A title between the members of a list.
  'Resolutions ⟦25 (Rev. Bucharest, 2022)⟧, on regional presence, and ⟦48 (Rev. Bucharest, 2022)⟧',
  '(⟦Resolution 2⟧) and new Questions',
  'the approved ⟦Resolution 122-bis⟧',
  'ITU ⟦Resolution 559⟧ addresses filing abuse',
  '“⟦Resolution 44⟧”',
  '⟦Resolution [109] (New Delhi, 2024)⟧',
  'MOD ⟦RESOLUTION 44 (REV. GENEVA, 2022)⟧',
  'DRAFT NEW ⟦RESOLUTION [AFCP-1]⟧',
  '⟦Resolution 44⟧, 5 delegates from',
  '⟦Resolution 44⟧ and 5 Recommendations',
];

const MISSES: readonly string[] = [
  'resolution 70/1',
  'UNGA resolution 76/262',
  'UNGA Resolutions 70/1, on the 2030 Agenda, and 70/125',
  'Security Council resolution 1325 (2000)',
  'Resolution 1244 of the Security Council',
  'UN Security Council Resolutions 822, 853, 874 and 884 of 1993',
  'Assembly resolutions 377 A (V) of 3 November 1950',
  'General Assembly resolution 1514 (XV)',
  'a screen resolution of 80 dots',
  'a screen resolution 80 wide',
  'image resolution 300',
  'at a resolution 300 dpi',
  'resolution 1920x1080',
  'resolution 1920 x 1080',
  'private int resolution = 72;',
  'high-resolution 4',
  'config.resolution 5',
  'Resolution_44.docx',
  'resolution2',
  'Superresolution 44',
  'Resolution 2 239',
  'text\n\n238 Resolution 2\n\ntext',
  'Journal of Conflict Resolution 35 (3): 387–411',
  'Louisiana House Resolution 35 (2023)',
  'as in Cancer Res. 44',
  'Resolution 320/Act 041 of the Regulatory URSEC',
  'their Resolution 481/2007',
  'Meeting of CITEL PCC.I, 20 September 2011, Resolution 189).',
  'Resolution 44.5',
  'Resolution 4K',
  'Resolution BBB (Minneapolis, 1998)',
  'Resolution [XXX] (WRC-27)',
  'the Resolution\n\n44 (Rev. New Delhi, 2024)',
  'Recommendation 44 (Kyoto, 1994)',
  'Decision 5 (Rev. Bucharest, 2022)',
  'based on resolves 1, in order to',
];

describe('recognise: forms', () => {
  for (const form of FORMS) it(form, () => finds(form));
});

describe('recognise: what looks alike', () => {
  for (const miss of MISSES) it(miss, () => finds(miss));
});
