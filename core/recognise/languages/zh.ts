/** Chinese, simplified and traditional: the words of references to resolutions. */
import type { Language, Noun } from '../language.ts';
import { list, pairs } from './words.ts';

const noun = (form: string): Noun => ({ form, many: true, either: true, abbreviated: false, name: true });

export const chinese: Language = {
  code: 'zh',
  spelling: { spaced: false, elided: [], endings: [] },
  // "第44号决议（2024年，新德里，修订版）"
  order: 'number-first',
  stem: '决议|決議',
  letter: '决決',
  commonWords: list('的, 和, 在, 是, 了, 与, 及, 对, 为, 中, 会, 本, 有, 等, 以, 于, 见, 根, 据'),
  nouns: [noun('决议'), noun('決議')],
  // "第44号决议草案"
  optionalEnding: '草案',
  numberSigns: ['第', '草案', 'no.', '№'],
  // "从第101至108号决议"
  rangeStarts: ['从', '從', '自'],
  neededSigns: ['第', '草案'],
  numberEnds: ['号', '號'],
  // "第44和第76号决议"
  conjunctions: list('和, 及, 与, 與, 或, 以及, 并, 並, 及其, 和/或'),
  alternatives: ['或'],
  joinedConjunctions: [],
  // "第101至108号决议"
  rangeWords: ['至', '到', '-', '—', '——'],
  // "（2024年，新德里，修订版）", "（WRC-23，修订版）"
  revisionMarks: list(
    '修订版, 修訂版, 修订本, 修訂本, 修订, 修訂, 经修订, 經修訂, 修正版, 修改版, 修正, 最近修订, 最后修订',
  ),
  foreignMarks: ['rev.', 'rev', 'revised'],
  placeLinks: ['于', '於', '在'],
  yearEnds: ['年'],
  formerMarks: ['原', '前', 'ex'],
  bodyLinks: list('由'),
  bodiesPrecede: true,
  bodiesFollow: false,
  fusedLinks: [],
  provisionLinks: [],
  // "第44号决议的“做出决议”部分第2段"
  itemLinks: ['的'],
  dateLinks: [],
  articles: [],
  unionAcronyms: list('国际电联, 國際電聯, itu'),
  agreeing: [],
  yearLinks: [],
  unionNames: [],
  // "本届全会第44号决议"
  ownBodies: {
    本届全会: 'assembly',
    本次全会: 'assembly',
    本全会: 'assembly',
    本屆全會: 'assembly',
    本届大会: 'conference',
    本次大会: 'conference',
    本大会: 'conference',
    本屆大會: 'conference',
  },
  sectors: { 'itu-t': 'WTSA', 'itu-r': 'RA', 'itu-d': 'WTDC', itut: 'WTSA', itur: 'RA', itud: 'WTDC' },
  adjectives: list(`
    新, 新的, 草案, 经修订的, 現行, 现行, 修订后的, 的, 其, 所述, 通过的, 通過的`),
  newWords: ['新的', '新'],
  historySigns: {
    // "原第80号决议", "已废止的第80号决议"
    adjectives: list(
      '原, 原来的, 已废止的, 已廢止的, 已废除的, 被废止的, 被取代的, 已失效的, 以前的, 此前的, 早先的, 早前的, 先前的',
    ),
    // "取代第44号决议（2022年，日内瓦，修订版）", "SUP 第80号决议", as proposals to an assembly are marked
    before: list(`
      取代, 取代了, 替代, 替代了, 代替, 代替了, 废止, 廢止, 废止了, 廢止了, 废除, 废除了, 修订, 修訂, 修订了, 修訂了, 修改, 修改了,
      修正, 修正了, 删除, 删除了, 通过了, 核准了, 批准了, 对比, 比较, mod, sup`),
    // "第80号决议（2012年，迪拜）已被WTSA-24废止", "第44号决议（2022年，日内瓦，修订版）的修订草案"
    after: list(`
      已废止, 已廢止, 已被废止, 被废止, 已废除, 已被废除, 被废除, 已被取代, 被取代, 已被修订, 被修订, 业经修订, 已失效, 当时有效,
      废止, 廢止, 废除, 修订, 修訂`),
    links: list(
      '该, 该决议, 后, 後, 随后, 之后, 现, 现已, 目前, 已, 已经, 已被, 被, 由, 已由, 后由, 后被, 的, 拟议, 拟议的, 于, 予以',
    ),
    recalling: list('忆及, 憶及, 进一步忆及, 回顾, 回顧'),
    pastVerbs: list('设立了, 成立了, 责成, 曾'),
  },
  titleLinks: list('题为, 關於, 关于, 有关, 有關, 题目为, 標題為, 标题为'),
  // "（2024年10月，新德里，修订版）"
  months: list('1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月'),
  // "第44号决议做出决议2", "责成电信标准化局主任5"
  verbs: pairs(`
    做出决议 = resolves, 作出决议 = resolves, 決議 = resolves, 进一步做出决议 = resolves further, 做出进一步决议 = resolves further,
    做出决议责成 = resolves to instruct, 做出决议请 = resolves to invite, 责成 = instructs, 責成 = instructs, 进一步责成 = instructs further,
    请 = invites, 請 = invites, 进一步请 = invites further, 鼓励 = encourages, 鼓勵 = encourages, 呼吁 = calls upon, 敦促 = urges,
    要求 = requests, 建议 = recommends, 授权 = authorizes, 考虑到 = considering, 考慮到 = considering, 进一步考虑到 = considering further,
    认识到 = recognizing, 認識到 = recognizing, 进一步认识到 = recognizing further, 注意到 = noting, 进一步注意到 = noting further,
    忆及 = recalling, 铭记 = bearing in mind, 顾及 = taking into account, 强调 = emphasizing, 重申 = affirming`),
  notAddressee: list('以便, 根据, 依据'),
  itemWords: list('第, 之, 部分第, 部分之, 部分, 段, 款, 项, 項, 节'),
  divisions: ['附件', '节', '部分', '附录', '会议', '會議'],
  organisations: list(`
    联合国大会, 聯合國大會, 联大, 聯大, 安理会, 安理會, 联合国安理会, 聯合國安理會, 安全理事会, 安全理事會, 联合国安全理事会, 联合国,
    聯合國, 人权理事会, 人權理事會, 经济及社会理事会, 经社理事会, 經社理事會, 世界卫生大会, 世界衛生大會, 欧洲议会, 歐洲議會, 国际联盟, 特别联大, 国会,
    國會, 参议院, 參議院, 众议院, 眾議院, 立法院, 立法会, 立法會, 全国人大, 人民代表大会, 董事会, 董事會, 股东大会, 股東大會,
    人大常委会, 常务委员会, 常委会, 国务院, 國務院, 教科文组织大会, 国际民航组织大会, 国际海事组织大会, 万国邮联大会, 国际原子能机构大会,
    国际劳工大会, 部长级会议`),
  organisationAcronyms: list('unga, unsc, ecosoc'),
  issuerLinks: [],
  ituWords: [],
  leadIns: [],
  issuers: list(`
    大会, 大會, 国务院, 國務院, 全国人大, 人大, 人民代表大会, 人民代表大會, 常务委员会, 常委会, 董事会, 董事會, 监事会, 監事會, 股东大会, 股東大會, 股东会, 股東會,
    议会, 議會, 国会, 國會, 立法院, 立法会, 立法會, 委员会, 委員會, 欧盟, 歐盟, 欧盟理事会, 教科文组织, 国际民航组织, 国际民航组织理事会, 万国邮联, 世界气象组织,
    世贸组织, 国际海底管理局, 国际标准化组织, 国际电工委员会, 东盟, 阿盟, 非盟, 世卫组织, 世界卫生组织, 国际劳工组织, 国际海事组织, 原子能机构,
    党代会, 中央, 参议院, 参議院, 众议院, 眾議院, 法院, 县政府, 政府, 执行理事会, 執行理事會, 执行局, 理事国`),
  issuerAcronyms: list('un, who, unesco, icao, imo, ilo, fao, iaea, upu, wipo, wto, iso, iec, eu'),
  otherSenses: [],
  units: [],
  countedThings: [],
  writing: {
    direction: 'ltr',
    noun: { one: '决议', many: '决议' },
    head: '第{number}号{noun}',
    range: '{number}至{through}',
    mark: '修订版',
    otherScript: pairs(`
      议 = 議, 号 = 號, 订 = 訂, 内 = 內, 约 = 約, 尔 = 爾, 马 = 馬, 亚 = 亞, 达 = 達, 诺 = 諾, 罗 = 羅, 库 = 庫, 莱 = 萊, 会 = 會,
      届 = 屆, 权 = 權, 电 = 電, 标 = 標, 准 = 準, 发 = 發, 无 = 無, 线 = 線`),
    edition: {
      revised: '{year}年，{place}，修订版',
      adopted: '{year}年，{place}',
      revisedIn: '{year}年，修订版',
      revisedBy: '{conference}，修订版',
    },
    parentheses: ['（', '）'],
    comma: '、',
    and: '和',
    withBody: '{body}{citation}',
    bodies: {
      WTSA: '世界电信标准化全会{citation}',
      WTDC: '世界电信发展大会{citation}',
      WRC: '世界无线电通信大会{citation}',
      RA: '无线电通信全会{citation}',
      PP: '全权代表大会{citation}',
      Council: '理事会{citation}',
    },
    own: { assembly: '本届全会{citation}', conference: '本届大会{citation}' },
    item: '{verb}{item}',
    provision: '{citation}{provision}',
  },
};
