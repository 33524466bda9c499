/** Chinese: each form beside a near miss, what is found and how it is mended, and what the features say. */
import assert from 'node:assert/strict';
import { inlayHints } from '../../../core/features/marking/inlayHints.ts';
import { hover } from '../../../core/features/reading/hover.ts';
import { completion } from '../../../core/features/writing/completion.ts';
import { rewrites } from '../../../core/features/writing/rewrites/rewrites.ts';
import { offsetAt } from '../../../core/lines.ts';
import { edited } from '../../../core/rules/edits.ts';
import { inserted, offered } from '../../cursor.ts';
import { analysed, check, finds, fixed, messages, only, sources, withCursor } from '../../fixture.ts';

/** Each form, and what looks like it but is none. */
const FORMS: readonly (readonly [form: string, nearMiss: string])[] = [
  ['⟦第44号决议⟧', '第44号建议'],
  ['⟦第 44 号决议⟧', '第44条决议'],
  ['⟦44号决议⟧', '44项决议'],
  ['⟦第44决议⟧', '44决议'],
  ['⟦决议第44号⟧', '做出决议第44段'],
  ['⟦决议44（2024年，新德里，修订版）⟧', '做出决议 2'],
  ['⟦第44号决议（2024年，新德里，修订版）⟧', '第44号决定（2024年，新德里，修订版）'],
  ['⟦第44号决议草案（2024年，新德里，修订版）⟧', '第44号草案（2024年，新德里，修订版）'],
  // Lists
  [
    '⟦第44（2024年，新德里，修订版）⟧和⟦第76（2024年，新德里，修订版）号决议⟧',
    '第44（见附件）和第76（见附件）号文件',
  ],
  ['⟦第44⟧和⟦第76号决议⟧', '第44条和⟦第76号决议⟧'],
  ['⟦第44号⟧和⟦第76号决议⟧', '第44号建议和⟦第76号决议⟧'],
  ['⟦第2⟧、⟦8⟧和⟦9号决议⟧', '第2节、第8节和⟦第9号决议⟧'],
  ['⟦第2⟧、⟦第8⟧以及⟦第9号决议⟧', '主任5，以及⟦第9号决议⟧'],
  ['⟦第44号⟧或⟦第76号决议⟧', '第44号文件或⟦第76号决议⟧'],
  ['⟦第44号决议⟧及⟦第76号决议⟧', '⟦第44号决议⟧及其附件2'],
  ['决议⟦第44号⟧和⟦第76号⟧', '决议和第76号文件'],
  ['⟦决议第2号⟧及⟦8号决议（2024年，新德里）⟧', '做出决议，第76号文件'],
  // Ranges
  ['⟦第101至108号决议⟧', '第101至108号文件'],
  ['⟦第101到108号决议⟧', '从第101页到第108页'],
  ['⟦第101-108号决议⟧', '第2024-15号决议'],
  ['⟦第101–108号决议⟧、⟦第2号决议⟧', '第101–108页'],
  ['⟦第101～108号决议⟧', '第101.5号决议'],
  ['⟦第101号至第108号决议⟧', '第101号至第108号信函'],
  ['从⟦第101至108号决议⟧', '第70/1号决议'],
  ['⟦第44⟧和⟦101至108号决议⟧', '第044号决议'],
  // Punctuation, digits and characters of every kind
  ['⟦第44号决议(2024年,新德里,修订版)⟧', '⟦第44号决议⟧(见第2段)'],
  ['⟦第44号决议 (2024年，新德里，修订版)⟧', '⟦第44号决议⟧ （见附件）'],
  ['⟦第44号决议【2024年，新德里，修订版】⟧', '⟦第44号决议⟧【注】'],
  ['⟦第４４号决议（２０２４年，新德里，修订版）⟧', '第４４号建议书'],
  ['⟦第44號決議（2024年，新德里，修訂版）⟧', '第44號建議'],
  ['⟦第44⟧及⟦76號決議⟧', '第44屆會議決議'],
  ['⟦第 44⟧、⟦52⟧ 和 ⟦76 号决议⟧', '第 44 次会议的决议'],
  ['《⟦第44号决议⟧》', '《44项决议》'],
  ['第44号\n\n决议', '⟦第44\n号决议⟧'],
  ['> ⟦第44号\n> 决议（2024年，\n> 新德里，修订版）⟧', '> 第44号\n\n> 决议'],
  // Bodies
  ['全权代表大会⟦第123号决议（2022年，布加勒斯特，修订版）⟧', '联合国大会第70/1号决议'],
  ['全权代表大会（2022年，布加勒斯特）⟦第123号决议⟧', '联合国大会（联大）第44号决议'],
  ['WTSA-20 ⟦第44号决议⟧', 'UNGA 第44号决议'],
  ['⟦ITU-R第67-1号决议⟧', '第115-4号决议'],
  ['ITU-R⟦决议67-1⟧', '做出决议2-1'],
  ['无线电通信全会⟦第ITU-R 2-8号决议⟧', '⟦第2-8号决议⟧'],
  ['理事会⟦第1305号决议⟧', '人权理事会第1305号决议'],
  ['国际电联理事会⟦第1305号决议⟧', '国际民航组织理事会第1305号决议'],
  ['本届全会⟦第44号决议⟧', '大会第44号决议'],
  ['本届大会的⟦第44号决议⟧', '董事会第44号决议'],
  ['全权代表大会关于无障碍获取的⟦第175号决议⟧', '联合国大会关于残疾人的第44号决议'],
  // Of the drafting stage
  ['⟦第[COM4/AI]号决议⟧', '第[XXX]号决议'],
  ['新⟦决议草案[COM4/AI]⟧', '新决议草案[A]'],
  ['⟦第101号决议（原COM4/AI）（2024年，新德里）⟧', '第1号文件（原COM4/AI）'],
  ['⟦第[109]号决议⟧', '[109]项决议'],
  ['⟦第101号新决议（2024年，新德里）⟧', '101项新决议'],
  ['⟦第122-bis号决议⟧', '第122A号决议'],
  // Editions in every order
  ['⟦第44号决议（新德里，2024年，修订版）⟧', '⟦第44号决议⟧（2024年通过）'],
  ['⟦第44号决议（修订版，新德里，2024年）⟧', '第44号决议（2024年12月）'],
  ['⟦第44号决议（2024年新德里修订版）⟧', '⟦第44号决议⟧（2024年会议）'],
  ['⟦第44号决议（2024年10月，新德里，修订版）⟧', '第44号决议（2012年2月）'],
  ['⟦第44号决议，2024年，新德里，修订版⟧', '⟦第44号决议⟧，2024年进行了修订'],
  ['⟦第169号决议（WRC-23，修订版）⟧', '⟦第169号决议⟧（见WRC-23的报告）'],
  ['理事会⟦第1332号决议（2016年修正版）⟧', '安理会第1325号决议（2000年）'],
  // Others
  ['根据⟦Resolution 44 (Rev. New Delhi, 2024)⟧和⟦第76号决议⟧', '根据Recommendation 44和本决议'],
  ['⟦第44号决议⟧做出决议2', '做出决议\n\n2 继续'],
  ['见⟦第44号决议⟧。', '图像分辨率44'],
  ['第44号⟦第3号决议⟧', '未解决议题第44号'],
];

const FOREIGN: readonly string[] = [
  '联合国大会第70/1和第70/125号决议',
  '安理会第1325、第1820和第1888号决议',
  '安全理事会第1325(2000)号决议',
  '联合国安理会第1325号决议（2000年）',
  '聯合國大會第44號決議',
  '大会第60/252号决议',
  '经社理事会第44号决议',
  '欧盟理事会第44号决议',
  '世界卫生大会第44号决议',
  '教科文组织大会第38届会议第44号决议',
  '国务院第44号决议',
  '股东大会决议第3号',
  '县人大常委会第七次会议通过了第4号决议',
  '联合国大会（联大）第44号决议',
  // Clauses, not references
  '做出决议2',
  '做出决议 2',
  '作出决议第3段',
  '做出决议，责成电信标准化局主任',
  '進一步作出決議 3',
  // Counted, dated, of sessions
  '会议通过3项决议',
  '第12次会议的决议',
  '2024年10月的决议',
  '第2024号决议',
  '第1,000号决议',
];

describe('Chinese: forms', () => {
  for (const [form, nearMiss] of FORMS) {
    it(`${form.replaceAll('\n', '⏎')} – but not: ${nearMiss.replaceAll('\n', '⏎')}`, () => {
      finds(form, 'markdown');
      finds(nearMiss, 'markdown');
    });
  }
});

describe('Chinese: what is not ours', () => {
  for (const text of FOREIGN) it(text, () => finds(text));
});

describe('Chinese: what a reference says', () => {
  const editions: readonly (readonly [text: string, edition: string])[] = [
    ['第44号决议（2024年，新德里，修订版）', 'rev 新德里 2024'],
    ['第44号决议（2024年，新德里）', 'new 新德里 2024'],
    ['第44号决议（新德里，2024）', 'new 新德里 2024'],
    ['第44号决议（修订版，New Delhi，2024年）', 'rev New Delhi 2024'],
    ['第44号决议（Rev. New Delhi, 2024）', 'rev New Delhi 2024'],
    ['第44号决议（2024年于新德里修订）', 'rev 新德里 2024'],
    ['第44号决议（2024年、新德里、修订版）', 'rev 新德里 2024'],
    ['第44號決議（2022年，日內瓦，修訂版）', 'rev 日內瓦 2022'],
    ['第44号决议（2022年，日内娃，修订版）', 'rev 日内娃 2022'],
    ['第44号决议（2008年，约翰内斯堡；2012年，迪拜，修订版）', 'rev 迪拜 2012'],
    ['第169号决议（WRC-23，修订版）', 'rev WRC 2023'],
    ['第122号决议（WRC-19）', 'new WRC 2019'],
    ['第750号决议（2019年世界无线电通信大会，修订版）', 'rev WRC 2019'],
    ['第44号决议（2016年WTSA，修订版）', 'rev WTSA 2016'],
    ['理事会第1332号决议（2016年修正版）', 'rev null 2016'],
    ['理事会第1386号决议（2017年）', 'new null 2017'],
  ];
  for (const [text, expected] of editions)
    it(text, () => {
      const { edition } = only(text).reference;
      assert.ok(edition);
      const { revised, place, body, year } = edition;
      assert.equal(`${revised ? 'rev' : 'new'} ${place ?? body} ${year}`, expected);
    });

  const bodies: readonly (readonly [text: string, body: string | null])[] = [
    ['全权代表大会第123号决议', 'PP'],
    ['全权代表大会（2022年，布加勒斯特）通过的第123号决议', 'PP'],
    ['全权代表大会关于无障碍获取的第175号决议', 'PP'],
    ['世界電信發展大會第37號決議', 'WTDC'],
    ['世界电信标准化全会（WTSA-24）第44号决议', 'WTSA'],
    ['WTSA-24通过的第44号决议', 'WTSA'],
    ['理事会第1305号决议', 'Council'],
    ['ITU-R第67-1号决议', 'RA'],
    ['大会通过的ITU-R第1-8号决议', 'RA'],
    ['大会第37号决议（2022年，基加利，修订版）', 'WTDC'],
    ['理事会审议了第44号决议', 'WTSA'],
  ];
  for (const [text, body] of bodies) it(text, () => assert.equal(only(text).body, body));

  it('the year of the conference that is named with it', () => {
    for (const text of [
      '2022年全权代表大会第123号决议',
      '全权代表大会2022年第123号决议',
      '全权代表大会（2022年，布加勒斯特）第123号决议',
    ])
      assert.equal(only(text).reference.mention?.year, 2022, text);
    assert.equal(only('2021年全权代表大会第123号决议').reference.mention?.year, null);
  });

  const provisions: readonly (readonly [text: string, provision: string | null])[] = [
    ['第44号决议做出决议2', 'resolves 2'],
    ['第44号决议做出决议2 i)', 'resolves 2 i)'],
    ['第44号决议（2024年，新德里，修订版）做出决议部分第2段', 'resolves 2'],
    ['第44号决议的“做出决议”第2段', 'resolves 2'],
    ['第44号决议做出决议2和3', 'resolves 2'],
    ['第44号决议责成电信标准化局主任5', 'instructs 5'],
    ['第44号决议“责成电信标准化局主任”部分第5段', 'instructs 5'],
    ['第44号决议，进一步做出决议1', 'resolves further 1'],
    ['第44号决议责成主任在3个月内', null],
    ['第44号决议请成员国2024年', null],
    ['第44号决议做出决议，责成电信标准化局主任第5段', 'instructs 5'],
    ['第44号决议第2段', null],
  ];
  for (const [text, expected] of provisions)
    it(text, () => {
      const { provision } = only(text).reference;
      assert.equal(provision && `${provision.english} ${provision.item}`, expected);
    });
});

describe('Chinese: findings and fixes', () => {
  const fixes: readonly (readonly [rule: string, before: string, after: string])[] = [
    ['outdated-edition', '第44号决议（2022年，日内瓦，修订版）', '第44号决议（2024年，新德里，修订版）'],
    ['outdated-edition', '第44号决议(2022年,日内瓦,修订版)', '第44号决议（2024年，新德里，修订版）'],
    ['outdated-edition', '第44号决议（WTSA-20，修订版）', '第44号决议（2024年，新德里，修订版）'],
    ['outdated-edition', '第44號決議（2022年，日內瓦，修訂版）', '第44號決議（2024年，新德里，修訂版）'],
    ['outdated-edition', '第44号决议（2022年，\n日内瓦，修订版）', '第44号决议（2024年，\n新德里，修订版）'],
    ['impossible-edition', '第44号决议（2020年，日内瓦，修订版）', '第44号决议（2024年，新德里，修订版）'],
    [
      'impossible-edition',
      '第83号决议（2016年，哈马马忒，修订版）',
      '第83号决议（2016年，哈马马特，修订版）',
    ],
    ['revision-marker', '第44号决议（2024年，新德里）', '第44号决议（2024年，新德里，修订版）'],
    ['revision-marker', '第101号决议（2024年，新德里，修订版）', '第101号决议（2024年，新德里）'],
    ['revision-marker', '第44號決議（2024年，新德里）', '第44號決議（2024年，新德里，修訂版）'],
    ['missing-edition', '见第44号决议。', '见第44号决议（2024年，新德里，修订版）。'],
    ['missing-edition', '见第44號決議。', '见第44號決議（2024年，新德里，修訂版）。'],
    ['temporary-number', '第COM4/AI号决议', '第101号决议（2024年，新德里）'],
    ['temporary-number', '决议草案[COM4/AI]', '第101号决议草案（2024年，新德里）'],
    ['temporary-number', '决议COM4/AI（2024年，新德里）', '第101号决议（2024年，新德里）'],
    ['temporary-number', '新决议草案[COM4/AI]（2024年，新德里）', '第101号新决议草案（2024年，新德里）'],
    ['missing-edition', '见第44号决议草案。', '见第44号决议草案（2024年，新德里，修订版）。'],
    // The usual slips
    ['nonstandard-form', '第44号决议(2024年,新德里,修订版)', '第44号决议（2024年，新德里，修订版）'],
    ['nonstandard-form', '第44号决议 (2024年，新德里，修订版)', '第44号决议（2024年，新德里，修订版）'],
    ['nonstandard-form', '第44号决议（2024年,新德里，修订版)', '第44号决议（2024年，新德里，修订版）'],
    ['nonstandard-form', '第44号决议（2024年、新德里、修订版）', '第44号决议（2024年，新德里，修订版）'],
    ['nonstandard-form', '第44号决议（2024年新德里修订版）', '第44号决议（2024年，新德里，修订版）'],
    ['nonstandard-form', '第44号决议（2024，新德里，修订版）', '第44号决议（2024年，新德里，修订版）'],
    ['nonstandard-form', '第44号决议（2024年，New Delhi，修订版）', '第44号决议（2024年，新德里，修订版）'],
    ['nonstandard-form', '第44号决议（Rev. New Delhi, 2024）', '第44号决议（2024年，新德里，修订版）'],
    ['nonstandard-form', '第44号决议（2024年，新德里，Rev.）', '第44号决议（2024年，新德里，修订版）'],
    ['nonstandard-form', '第44号决议（2024年，新德里，修订）', '第44号决议（2024年，新德里，修订版）'],
    ['nonstandard-form', '第44号决议，2024年，新德里，修订版。', '第44号决议（2024年，新德里，修订版）。'],
    ['nonstandard-form', '44号决议（2024年，新德里，修订版）', '第44号决议（2024年，新德里，修订版）'],
    ['nonstandard-form', '第44决议（2024年，新德里，修订版）', '第44号决议（2024年，新德里，修订版）'],
    ['nonstandard-form', '决议第44号（2024年，新德里，修订版）', '第44号决议（2024年，新德里，修订版）'],
    ['nonstandard-form', '№44号决议（2024年，新德里，修订版）', '第44号决议（2024年，新德里，修订版）'],
    [
      'nonstandard-form',
      '第４４号决议（２０２４年，新德里，修订版）',
      '第44号决议（2024年，新德里，修订版）',
    ],
    ['nonstandard-form', '44、52和101号决议', '第44、52和101号决议'],
    ['nonstandard-form', '101至108号决议', '第101至108号决议'],
  ];
  for (const [rule, before, after] of fixes)
    it(`${rule}: ${before.replaceAll('\n', '⏎')}`, () => {
      fixed(before, after);
      assert.ok(analysed(before).findings.some(({ code }) => code === rule));
    });

  it('leaves what is right alone', () => {
    for (const text of [
      '第44号决议（2024年，新德里，修订版）、第101号决议（2024年，新德里）和第44号决议',
      '第 44 号决议（2024 年，新德里，修订版）',
      '第44號決議（2024年，新德里，修訂版）',
      '第44号决议（2024年，新德里，\n修订版）',
      '第44号决议（WTSA-24，修订版）',
      '第44和第52号决议（2024年，新德里，修订版）',
      '第83号决议（2016年，哈马马特，修订版）',
      '第101号新决议（2024年，新德里）',
      '从第101至103号决议',
      'ITU-R第67-1号决议',
    ])
      check(text);
  });
  it('mends a number and an edition at once', () => {
    fixed('决议第44号要求主任', '第44号决议（2024年，新德里，修订版）要求主任');
    fixed('44号决议和52号决议', '第44号决议（2024年，新德里，修订版）和第52号决议（2024年，新德里，修订版）');
  });
  it('finds suppressed ones, numbers that there are not, and ranges', () => {
    check('⟦第80号决议（2012年，迪拜）⟧{suppressed}；⟦第118号决议⟧{unknown-number}');
    check('第⟦78至101⟧{range}号决议；第⟦108至101⟧{range}号决议');
    check('全权代表大会⟦第44号决议（2024年，新德里，修订版）⟧{body-mismatch}');
    check('第83号决议⟦（2024年，新德里，修订版）⟧{unchanged-cited-as-revised}');
  });
  it('looks for provisions in the annex, whomever they address', () => {
    check('第44号决议（2024年，新德里，修订版）责成电信标准化局主任5');
    check('第44号决议（2024年，新德里，修订版）⟦做出决议9⟧{unknown-provision}');
  });

  const signs: readonly (readonly [sign: string, nearMiss: string])[] = [
    ['原⟦第80号决议⟧{suppressed:hint}', '目前⟦第80号决议⟧{suppressed}'],
    ['本届全会决定废止⟦第80号决议⟧{suppressed:hint}', '本届全会决定执行⟦第80号决议⟧{suppressed}'],
    ['SUP ⟦第80号决议⟧{suppressed:hint}', 'NOC ⟦第80号决议⟧{suppressed}'],
    ['废止⟦第80⟧{suppressed:hint}和第83号决议', '落实⟦第80⟧{suppressed}和第83号决议'],
    ['⟦第80号决议⟧{suppressed:hint}已被WTSA-24废止', '⟦第80号决议⟧{suppressed}已由WTSA-24讨论'],
    ['⟦第80号决议⟧{suppressed:hint}后由本届全会废止', '⟦第80号决议⟧{suppressed}由本届全会执行'],
    [
      '取代第44号决议⟦（2022年，日内瓦，修订版）⟧{outdated-edition:hint}',
      '根据第44号决议⟦（2022年，日内瓦，修订版）⟧{outdated-edition}',
    ],
    [
      '修订WTSA第44号决议⟦（2022年，日内瓦，修订版）⟧{outdated-edition:hint}',
      '按照WTSA第44号决议⟦（2022年，日内瓦，修订版）⟧{outdated-edition}',
    ],
    [
      '对第44号决议⟦（2022年，日内瓦，修订版）⟧{outdated-edition:hint}的拟议修订',
      '对第44号决议⟦（2022年，日内瓦，修订版）⟧{outdated-edition}的执行',
    ],
    [
      '忆及第44号决议⟦（2008年，约翰内斯堡）⟧{outdated-edition:hint}设立了一个组，',
      '注意到第44号决议⟦（2008年，约翰内斯堡）⟧{outdated-edition}设立了一个组，',
    ],
    [
      'WTSA-20修订了第44号决议⟦（2022年，日内瓦，修订版）⟧{outdated-edition:hint}',
      'WTSA-20闭幕。第44号决议⟦（2022年，日内瓦，修订版）⟧{outdated-edition}；WTSA-20第44号决议⟦（2022年，日内瓦，修订版）⟧{outdated-edition}',
    ],
    [
      '从第44号决议⟦（2022年，日内瓦，修订版）⟧{outdated-edition:hint}到第44号决议（2024年，新德里，修订版）',
      '从第44号决议⟦（2022年，日内瓦，修订版）⟧{outdated-edition}到第52号决议（2024年，新德里，修订版）',
    ],
    ['| ⟦第80号决议⟧{suppressed:hint} | 废止 |', '| ⟦第80号决议⟧{suppressed} | 保留 |'],
  ];
  for (const [sign, nearMiss] of signs) {
    const bare = (text: string) => text.replace(/⟦|⟧\{[^}]*\}/g, '');
    it(`cited on purpose: ${bare(sign)} – but not: ${bare(nearMiss)}`, () => {
      check(sign);
      check(nearMiss);
    });
  }
});

describe('Chinese: messages', () => {
  const rows: readonly (readonly [code: string, text: string, message: string])[] = [
    [
      'outdated-edition',
      '第44号决议（2022年，日内瓦，修订版）',
      '第44号决议已由WTSA-24修订：现行版本为（2024年，新德里，修订版），而不是（2022年，日内瓦，修订版）（报告，第2节，第31行）。',
    ],
    [
      'impossible-edition',
      '第44号决议（2020年，日内瓦，修订版）',
      '第44号决议不存在（2020年，日内瓦，修订版）这一版本，因为2020年未在日内瓦召开WTSA；现行版本为（2024年，新德里，修订版）。',
    ],
    [
      'suppressed',
      '原第80号决议',
      '第80号决议已被WTSA-24废止（报告，第2节，第31行）；视为有意引用，因为“原”表明了这一点。',
    ],
    ['nonstandard-form', '第44决议', '“第44决议”的标准格式为“第44号决议”。'],
    [
      'nonstandard-form',
      '第44号决议(2024年,新德里,修订版)',
      '“(2024年,新德里,修订版)”的完整标准格式为“（2024年，新德里，修订版）”。',
    ],
    [
      'missing-edition',
      '第44号决议',
      '首次提及第44号决议时未注明版本；请写为第44号决议（2024年，新德里，修订版）。',
    ],
    [
      'unknown-provision',
      '第44号决议责成电信标准化局主任9',
      '报告附件中没有第44号决议的“责成电信标准化局主任9”；附件仅为摘录，因此该内容仍可能存在（报告，附件，第255行）。',
    ],
  ];
  for (const [code, text, message] of rows)
    it(`${code}: ${text}`, () => assert.ok(messages(text, code).includes(message), messages(text, code)[0]));
});

describe('Chinese: features', () => {
  const at = (marked: string) => {
    const { analysis, position } = withCursor(marked, 'markdown');
    const found = hover(analysis, position, sources, 'markdown');
    return (found?.contents as { value: string } | undefined)?.value ?? '';
  };
  it('hovers speak Chinese', () => {
    assert.match(at('第4‸4号决议（2022年，日内瓦，修订版）'), /^\*\*第44号决议\*\*/);
    assert.match(at('第4‸4号决议'), /现行版本：`第44号决议（2024年，新德里，修订版）`/);
    assert.match(at('第80号‸决议'), /废止/);
    assert.match(at('本届全‸会第80号决议'), /废止/);
    assert.match(at('第44号决议责成电信标准化局主任‸5'), /to continue the activities;/);
    assert.equal(at('第4‸4号建议'), '');
  });

  /** The text after the first item is accepted; null: there is none. */
  const accepted = (marked: string) => {
    const { analysis, position } = withCursor(marked);
    const [item] = completion(analysis, position).items;
    if (!item?.textEdit || !('range' in item.textEdit)) return null;
    const { range, newText } = item.textEdit;
    const [start, end] = [
      offsetAt(analysis.lines, range.start) ?? 0,
      offsetAt(analysis.lines, range.end) ?? 0,
    ];
    return edited(analysis.text, [{ start, end, newText }]);
  };
  const completions: readonly (readonly [before: string, after: string])[] = [
    ['根据第4‸', '根据第44号决议（2024年，新德里，修订版）'],
    ['第‸', '第44号决议（2024年，新德里，修订版）'],
    ['第‸号决议', '第44号决议（2024年，新德里，修订版）'],
    ['第10‸号决议，', '第101号决议（2024年，新德里），'],
    ['第4‸4号决议（2022年，日内瓦，修订版）', '第44号决议（2024年，新德里，修订版）'],
    ['第44号决议（‸', '第44号决议（2024年，新德里，修订版）'],
    ['第44号决议（‸）', '第44号决议（2024年，新德里，修订版）'],
    ['第44号决议（20‸，', '第44号决议（2024年，新德里，修订版），'],
    ['第 44 号决议（‸', '第 44 号决议（2024年，新德里，修订版）'],
    ['WTSA第4‸', 'WTSA第44号决议（2024年，新德里，修订版）'],
  ];
  for (const [before, after] of completions)
    it(`completes ${before}`, () => assert.equal(accepted(before), after));
  for (const text of [
    '‸',
    '4‸',
    '第4‸条',
    '第44号‸',
    '第44号建议（‸',
    '第44号决议‸',
    '联合国大会第4‸',
    '全权代表大会第4‸',
    '第44号决议（2024年，新德里）（见第2段‸',
  ])
    it(`completes nothing at ${text}`, () => assert.equal(accepted(text), null));

  it('inserts in the language of the text', () => {
    assert.equal(
      inserted('根据本届全会的决定，见‸。', 44),
      '根据本届全会的决定，见第44号决议（2024年，新德里，修订版）。',
    );
    assert.equal(
      inserted('见第52号决议和‸', 44, 101),
      '见第52号决议和第44号决议（2024年，新德里，修订版）和第101号决议（2024年，新德里）',
    );
    assert.equal(inserted('见‸', 44), '见第44号决议（2024年，新德里，修订版）');
    assert.equal(inserted('根据第4‸', 44), '根据第44号决议（2024年，新德里，修订版）');
    assert.equal(inserted('as in ‸', 44), 'as in Resolution 44 (Rev. New Delhi, 2024)');
  });

  it('hints stand after the reference, the edition right after the noun', () => {
    const shown = (text: string) => {
      const analysis = analysed(text, 'markdown');
      const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
      const hints = inlayHints(analysis, range, {
        titles: 'first',
        editions: 'first',
        sources,
        tooltip: 'markdown',
      });
      return edited(
        text,
        hints.map(({ position, label }) => {
          const start = offsetAt(analysis.lines, position) ?? 0;
          const words = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
          return { start, end: start, newText: `‹${words}›` };
        }),
      );
    };
    assert.equal(
      shown('第52号决议（2024年，新德里，修订版）和第52号决议'),
      '第52号决议（2024年，新德里，修订版）‹Countering and combating spam›和第52号决议',
    );
    assert.match(shown('见第44号决议。'), /^见第44号决议‹（2024年，新德里，修订版）›/);
    assert.equal(shown('第44和第52号建议'), '第44和第52号建议');
  });

  const SPLIT = '将列表拆分为单项引用';
  const JOIN = '将各项引用合并为列表';
  const SORT = '按编号对列表排序';
  const EXPAND = '将编号范围展开为列表';
  const CONTRACT = '将列表合并为编号范围';
  const rows: readonly (readonly [rewrite: string, before: string, after: string | undefined])[] = [
    [SPLIT, '见第44‸和第52号决议，', '见第44号决议和第52号决议，'],
    [SPLIT, '第44‸、52或101号决议', '第44号决议、第52号决议或第101号决议'],
    [SPLIT, '第44号决议‸', undefined],
    [SPLIT, '第44‸和第52号新决议', undefined],
    [JOIN, '见第44号‸决议和第52号决议。', '见第44和52号决议。'],
    [JOIN, '第44号‸决议、第52号决议或第101号决议', '第44、52或101号决议'],
    [JOIN, '第44号‸决议，但第52号决议', undefined],
    [SORT, '第52‸、44和101号决议', '第44、52和101号决议'],
    [SORT, '第44‸和第52号决议', undefined],
    [EXPAND, '第101‸至103号决议', '第101、102和103号决议'],
    [
      EXPAND,
      '第101至‸102号决议（2024年，新德里）',
      '第101号决议（2024年，新德里）和第102号决议（2024年，新德里）',
    ],
    [EXPAND, '第103至101‸号决议', undefined],
    [CONTRACT, '第101‸、102和103号决议', '第101至103号决议'],
    [CONTRACT, '第44、101‸、102和103号决议', '第44和101至103号决议'],
    [CONTRACT, '第101‸和102号决议', undefined],
  ];
  for (const [rewrite, before, after] of rows)
    it(`${rewrite}: ${before}`, () => assert.equal(offered(before)[rewrite], after));

  const OTHERS: readonly (readonly [language: string, written: string])[] = [
    ['英文', 'Resolution 44 (Rev. New Delhi, 2024)'],
    ['法文', 'Résolution 44 (Rév. New Delhi, 2024)'],
    ['西班牙文', 'Resolución 44 (Rev. Nueva Delhi, 2024)'],
    ['俄文', 'Резолюция 44 (Пересм. Нью-Дели, 2024 г.)'],
    ['阿拉伯文', 'القرار 44 (المراجَع في نيودلهي، 2024)'],
  ];
  for (const [language, written] of OTHERS)
    it(`is converted to ${written}, and back`, () => {
      assert.equal(offered('第4‸4号决议（2024年，新德里，修订版）')[`将引用转换为${language}`], written);
      const back = Object.values(offered(written.replace('44', '4‸4')));
      assert.ok(back.includes('第44号决议（2024年，新德里，修订版）'), back.join('\n'));
    });
  it('is not converted with a provision written together with it', () => {
    const { analysis, position } = withCursor('第44‸号决议做出决议第2段');
    const titles = rewrites(analysis, { start: position, end: position }).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.startsWith('将')),
      [],
    );
  });
  it('is converted with its body, and lists', () => {
    assert.equal(
      offered('全权代表大会第12‸3号决议（2022年，布加勒斯特，修订版）')['将引用转换为英文'],
      'Resolution 123 (Rev. Bucharest, 2022) of the Plenipotentiary Conference',
    );
    assert.equal(offered('本届全会第4‸4号决议')['将引用转换为英文'], 'Resolution 44 of this assembly');
    assert.equal(offered('第44‸、52和101号决议')['将引用转换为英文'], 'Resolutions 44, 52 and 101');
    assert.equal(offered('第101‸至108号决议')['将引用转换为英文'], 'Resolutions 101 to 108');
    assert.equal(
      Object.values(offered('Resolutions 4‸4 (Rev. New Delhi, 2024) and 101 (New Delhi, 2024)')).includes(
        '第44号决议（2024年，新德里，修订版）和第101号决议（2024年，新德里）',
      ),
      true,
    );
  });
});

describe('Chinese: sectors', () => {
  it('have no sign before them', () => {
    check('无线电通信全会⟦ITU-R第67-2号决议（2023年，迪拜，修订版）⟧{not-covered}');
    check('世界电信标准化全会ITU-T第44号决议（2024年，新德里，修订版）');
  });
});
